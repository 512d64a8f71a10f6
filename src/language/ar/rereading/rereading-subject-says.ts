import type { ArabicDocument } from '../document.ts'
import type { Names } from '../names/index.ts'
import { FRAMES, standsBeforeClause } from '../statements/frames.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import { type Analysis, wordTest } from '../vocabulary.ts'

/** Tokens from the beginning of a clause to its verb. */
const REACH = 16

/**
 * «المتحدث باسم الجيش كشف عن …», «مستشار الرئيس أوضح أن …», «غير أن الوزير حذر من الانهيار»: behind a definite subject that opens a clause without a verb,
 * what may be a verb of saying is one, where what that governs follows.
 */
export function asSayingOf(document: ArabicDocument, names: Names, at: number, tag: Tag): Tag {
  if (!maySay(document.tokens[at]!.word) || !isOther(tag)) return tag
  const analysis = document.tokens[at]!.word.analyses.find(isSaid)!
  if (tag.lemma === analysis.form!.foldedLemma && tag.pos === 'verb') return tag
  const lemma = analysis.form!.foldedLemma
  const isGoverning =
    asksOf(document, names, at, lemma) ||
    governs(document, at, lemma, tag.pos !== 'verb' && (tag.derived !== null || tag.pos === 'adjective'))
  const first =
    isGoverning || hasObject(document, at, lemma) || isBehindPerson(document, names, at, lemma) || answers(document, at, lemma)
      ? subjectBehind(document, names, at)
      : -1
  if (first === -1 || !(isGoverning || isDoer(names, first) || OURS.test(document.tokens[first]!.word.folded))) return tag
  return tagOf('verb', analysis, analysis.form!.foldedLemma, null)
}

const isSaid = ({ form, article, conjunction, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' &&
  form.tense === 'perfect' &&
  form.person === 3 &&
  form.gender === 'm' &&
  form.number === 's' &&
  !article &&
  conjunction === '' &&
  preposition === '' &&
  enclitic === '' &&
  FRAMES.has(form.foldedLemma)
const maySay = wordTest(({ analyses }) => analyses.length > 1 && analyses.some(isSaid))

/** Read as a noun or an adjective without anything attached, or as a verb of a woman (تُحدّث beside تحدّث). */
const isOther = ({ pos, analysis }: Tag): boolean =>
  analysis !== null &&
  !analysis.article &&
  analysis.conjunction === '' &&
  analysis.preposition === '' &&
  analysis.enclitic === '' &&
  (pos === 'nominal' || pos === 'adjective' || (pos === 'verb' && analysis.form?.tense === 'imperfect' && analysis.form.gender === 'f'))

/** أحد السكان */
const ONE_OF = new Set(['احد'])

/** A clause, or the preposition that the verb takes with a clause or a deed; behind what is no everyday noun with anything. */
function governs({ tags, sentenceOf, quoteOpenedBy }: ArabicDocument, at: number, lemma: string, withThings: boolean): boolean {
  const frame = FRAMES.get(lemma)!
  const next = tags[at + 1]
  if (next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return false
  if (next.pos === 'complementizer') return frame.that === true && next.analysis?.conjunction === ''
  const isOwn = frame.by?.includes(next.pos === 'preposition' ? next.lemma : (next.analysis?.preposition ?? '')) === true
  // من «تلكؤ»
  const marked = next.pos === 'preposition' && quoteOpenedBy.has(at + 2) ? at + 3 : at + 2
  const told = next.pos === 'preposition' ? tags[marked] : next
  if (!isOwn || told === undefined) return false
  const isThing = withThings && next.pos === 'preposition' && next.analysis?.enclitic === '' && told.pos === 'nominal'
  return told.pos === 'complementizer' || told.derived === 'masdar' || told.lemma === 'ما' || told.lemma === ANY || isThing
}

/** «الأمين العام طالب رواندا بسحب قواتها»: whom the verb asks, and behind its preposition for what. */
function asksOf({ tags, tokens, sentenceOf }: ArabicDocument, names: Names, at: number, lemma: string): boolean {
  const { person, by } = FRAMES.get(lemma)!
  if (person !== true || by === undefined || ((names.at[at + 1] ?? -1) === -1 && !isBareDefinite(tags[at + 1]))) return false
  for (let i = at + 2; i <= at + ASKED && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis, derived } = tags[i]!
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation') return false
    if (pos === 'preposition' ? by.includes(tags[i]!.lemma) : by.includes(analysis?.preposition ?? ''))
      return (pos === 'preposition' ? tags[i + 1]?.derived : derived) === 'masdar'
  }
  return false
}
const isBareDefinite = (tag: Tag | undefined): boolean =>
  tag?.pos === 'nominal' && tag.analysis?.article === true && tag.analysis.preposition === ''
/** Tokens from the verb to what is asked. */
const ASKED = 6

/** «الجيش السوداني رفض المقترح»: a deed, or what is known. */
function hasObject({ tags, sentenceOf }: ArabicDocument, at: number, lemma: string): boolean {
  const next = tags[at + 1]
  // رفض أي تفاوض
  if (FRAMES.get(lemma)!.object === true && next?.lemma === ANY && sentenceOf[at + 1] === sentenceOf[at])
    return tags[at + 2]?.derived === 'masdar'
  if (FRAMES.get(lemma)!.object !== true || next?.pos !== 'nominal' || sentenceOf[at + 1] !== sentenceOf[at]) return false
  const { analysis, derived } = next
  return analysis !== null && analysis.preposition === '' && analysis.conjunction === '' && (analysis.article || derived === 'masdar')
}
const ANY = 'اي'
/** «لكن الجيش رفض.»: ends a clause that contrasts with another. */
function answers({ tags, tokens, sentenceOf }: ArabicDocument, at: number, lemma: string): boolean {
  const { act } = FRAMES.get(lemma)!
  if (act !== 'reject' && act !== 'deny') return false
  if (sentenceOf[at + 1] === sentenceOf[at] && tokens[at + 1]!.kind !== 'punctuation') return false
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (BUT.has(tags[i]!.lemma)) return true
  }
  return false
}
const BUT = new Set('لكن ولكن غير الا بيد بينما فيما'.split(' '))
/** «القائد س رفض في مارس مقترح الوسطاء»: a person's name governs nothing, so what stands behind it with its object past when and where is the verb. */
function isBehindPerson({ tags, tokens, sentenceOf }: ArabicDocument, names: Names, at: number, lemma: string): boolean {
  const name = names.at[at - 1] ?? -1
  if (FRAMES.get(lemma)!.object !== true || name === -1 || names.drafts[name]!.kind !== 'person' || tags[at + 1]?.pos !== 'preposition')
    return false
  for (let i = at + 2; i <= at + ASIDE && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation') return false
    const isBare = pos === 'nominal' && analysis?.preposition === '' && analysis.conjunction === ''
    if (isBare && i > at + 2 && tags[i - 1]!.pos !== 'preposition') return true
  }
  return false
}
/** Tokens from the verb to its object, past when and where. */
const ASIDE = 5
/** مراسلنا رصد */
const OURS = /^(?:مراسل|موفد|مبعوث|مندوب)ت?نا$/
/** A body or one in office. */
const isDoer = (names: Names, at: number): boolean => names.at[at] !== -1 && DOERS.has(names.drafts[names.at[at]!]!.kind)
const DOERS = new Set(['organisation', 'group', 'person', 'office'])

/**
 * First token of the clause where no verb stands before in it, it begins with a masculine noun that no preposition governs, and right before stands
 * what is definite; −1 where that is not so.
 */
function subjectBehind({ tags, tokens, sentenceOf }: ArabicDocument, names: Names, at: number): number {
  const before = tags[at - 1]
  if (before === undefined || sentenceOf[at - 1] !== sentenceOf[at]) return -1
  if (
    names.at[at - 1] === -1 &&
    before.analysis?.article !== true &&
    (before.analysis?.enclitic ?? '') === '' &&
    !/^[،,]$/u.test(tokens[at - 1]!.word.surface)
  )
    return -1
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { pos, analysis } = tags[i]!
    if (names.at[i] === -1 && (pos === 'relative' || pos === 'conditional' || (pos === 'verb' && tags[i]!.lemma !== 'كان'))) return -1
    const isFirst = i === 0 || sentenceOf[i - 1] !== sentenceOf[at] || (standsBeforeClause(tags[i - 1]!) && names.at[i - 1] === -1)
    if (isFirst && tags[i]!.lemma !== 'كان')
      return (pos === 'nominal' || ONE_OF.has(tags[i]!.lemma)) &&
        (analysis?.preposition ?? '') === '' &&
        analysis?.form?.gender !== 'f' &&
        analysis?.form?.number !== 'p'
        ? i
        : -1
  }
  return -1
}
