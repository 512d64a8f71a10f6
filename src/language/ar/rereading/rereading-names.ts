import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import type { Names } from '../names/index.ts'
import { standsBeforeClause } from '../statements/frames.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'

/** Kinds of names that do something, and are as masculine as the noun that heads them. */
const DOERS = new Set(['organisation', 'group', 'person', 'office'])

/**
 * «الجيش قصف البلدة», «لكن حزب الله خرق الهدنة»: right behind a name that opens the clause, a verbal noun by its letters, with its object, is the verb;
 * «القتال بين الجيش والحركة تجدد أمس»: so is one that says what became of it, behind any definite noun with what stands with it.
 */
export function asVerbOfName(document: ArabicDocument, names: Names, timeAt: Int32Array, at: number, tag: Tag): Tag {
  if (tag.derived !== 'masdar' || at === 0 || !isBare(tag)) return tag
  if (isBehindTime(document, timeAt, at) && isDoer(document, at + 1)) return asPerfect(document, at, tag)
  const isDone = names.at[at - 1] !== -1 && hasObject(document, timeAt, at + 1) && opensClauseWithDoer(document, names, at)
  if (!isDone && !(BECOMING.has(tag.lemma) && isDefinite(document, names, at - 1) && opensClauseWithNoun(document, names, at))) return tag
  return asPerfect(document, at, tag)
}

function asPerfect({ tokens }: ArabicDocument, at: number, tag: Tag): Tag {
  const analysis = tokens[at]!.word.analyses.find((one) => isMasculinePerfect(one) && one.form!.foldedLemma === tag.lemma)
  return analysis === undefined ? tag : tagOf('verb', analysis, tag.lemma, null)
}

/** «وأمس قصف الجيش السوق»: a sentence that begins with a time has its verb next. */
function isBehindTime({ tokens, sentenceOf, sentences }: ArabicDocument, timeAt: Int32Array, at: number): boolean {
  const sentence = sentences[sentenceOf[at]!]!
  if (sentence.heading || at === sentence.first) return false
  for (let i = at - 1; i >= sentence.first; i--) if (timeAt[i] === -1 && !/^[،,]$/u.test(tokens[i]!.word.surface)) return false
  return true
}
/** A noun that may be the subject: bare, and no adjective. */
const isDoer = ({ tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  sentenceOf[at] === sentenceOf[at - 1] &&
  tags[at]!.pos === 'nominal' &&
  (tags[at]!.analysis?.preposition ?? '') === '' &&
  (tags[at]!.analysis?.conjunction ?? '') === ''

const isBare = ({ analysis }: Tag): boolean =>
  analysis !== null && !analysis.article && analysis.conjunction === '' && analysis.preposition === '' && analysis.enclitic === ''

/** A bare noun, a number, a time or a preposition: an adjective would qualify the verbal noun. */
function hasObject({ tags, sentenceOf }: ArabicDocument, timeAt: Int32Array, at: number): boolean {
  if (sentenceOf[at] !== sentenceOf[at - 1]) return false
  if (timeAt[at] !== -1) return true
  const { pos, analysis } = tags[at]!
  return pos === 'preposition' || pos === 'number' || (pos === 'nominal' && (analysis?.conjunction ?? '') === '')
}

function opensClauseWithDoer({ tags, tokens, sentenceOf }: ArabicDocument, names: Names, at: number): boolean {
  const draft = names.drafts[names.at[at - 1]!]!
  let first = draft.first
  while (first > 0 && /^["“”«»]$/u.test(tokens[first - 1]!.word.surface)) first--
  if (draft.skip > 0 || !DOERS.has(draft.kind) || tags[draft.first]!.analysis?.form?.gender === 'f') return false
  return first === 0 || sentenceOf[first - 1] !== sentenceOf[at] || standsBeforeClause(tags[first - 1]!)
}

/** What becomes of fighting, talks and the like; the verbal nouns are spelt alike. */
const BECOMING = foldedWords('تجدد تواصل توقف تصاعد توسع تعثر تأجل تراجع تفاقم تقرر تكثف')
const isDefinite = ({ tags }: ArabicDocument, names: Names, at: number): boolean =>
  names.at[at] !== -1 || tags[at]!.analysis?.article === true

/** Tokens from the beginning of a clause to its verb. */
const SUBJECT_REACH = 14
/** Whether the clause has no verb yet and begins with a masculine noun with the article. */
function opensClauseWithNoun({ tags, tokens, sentenceOf }: ArabicDocument, names: Names, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--) {
    const { pos, analysis } = tags[i]!
    if (names.at[i] === -1 && (pos === 'verb' || pos === 'relative' || pos === 'conditional' || tokens[i]!.kind === 'punctuation'))
      return false
    const isFirst = i === 0 || sentenceOf[i - 1] !== sentenceOf[at] || standsBeforeClause(tags[i - 1]!)
    if (isFirst)
      return analysis?.article === true && analysis.preposition === '' && analysis.form?.gender === 'm' && analysis.form.number === 's'
  }
  return false
}

const isMasculinePerfect = ({ form, conjunction, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' &&
  form.tense === 'perfect' &&
  form.person === 3 &&
  form.gender === 'm' &&
  form.number === 's' &&
  conjunction === '' &&
  preposition === '' &&
  enclitic === ''
