import type { ArabicDocument } from './document.ts'
import { fold, foldedWords } from './letters.ts'
import { FRAMES } from './statements/frames.ts'
import { tagOf } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import type { Analysis } from './vocabulary.ts'

/** Tokens before a joined word in which the verbal noun stands that it goes on from. */
const LISTED_REACH = 3
/** «بتهمة خطف وقتل طفل», «بعد قصف البلدة وحرق منازل»: after a verbal noun that a preposition or another noun governs, a verb by its letters goes on from it. */
export function asListed(document: ArabicDocument, at: number, tag: Tag): Tag {
  const { tokens, tags } = document
  if (tag.analysis?.conjunction !== 'و' || tag.pos !== 'verb' || FRAMES.has(tag.lemma)) return tag
  const analysis = tokens[at]!.word.analyses.find(isJoinedMasdar)
  if (analysis === undefined || fold(analysis.form!.lemma) !== tag.lemma || isNominative(tags[at + 1])) return tag
  if (!goesOnFrom(document, at) && !isLaidDown(document, at)) return tag
  return tagOf('nominal', analysis, tag.lemma, 'masdar')
}
const isJoinedMasdar = ({ form, conjunction }: Analysis): boolean => form?.pos === 'masdar' && conjunction === 'و'
/** اثنان, مسلحون: who is killed in a clause of its own. */
const isNominative = (tag: Tag | undefined): boolean => /(?:ان|ون)$/u.test(tag?.analysis?.stem ?? '') && tag?.analysis?.form?.number !== 's'

function goesOnFrom(document: ArabicDocument, at: number): boolean {
  const { tokens, tags, sentenceOf } = document
  for (let i = at - 1; i >= Math.max(1, at - LISTED_REACH) && sentenceOf[i - 1] === sentenceOf[at]; i--) {
    const { pos, derived, analysis, lemma } = tags[i]!
    if (derived === 'masdar') return !INTRANSITIVE.test(lemma) && analysis?.form?.indefiniteAccusative !== true && isHeld(tags, i)
    if (pos === 'verb') return analysis?.conjunction === 'و' && tokens[i]!.word.analyses.some(isJoinedMasdar) && goesOnFrom(document, i)
    if (pos !== 'nominal' && pos !== 'adjective') return false
  }
  return false
}

/**
 * «ينص الاتفاق على وقف القتال فورا، وسحب الآليات إلى ثكناتها», «يلتزم الطرفان بتبادل الأسرى، وفتح الطريق»: what is laid down goes on after a mark in verbal
 * nouns. Not where what was done is told of a day (، وسحب الجيش آلياته أمس).
 */
function isLaidDown({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean {
  let listed = false
  for (let i = at - 1; i >= Math.max(0, at - LAID_REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    const { pos, derived, lemma, analysis } = tags[i]!
    if (tokens[i]!.word.surface === ':' || tokens[i]!.word.surface === '؛') return false
    if (derived === 'masdar') {
      const before = tags[i - 1]
      listed ||= (analysis?.preposition ?? '') === 'ب' || (before?.pos === 'preposition' && before.lemma === 'علي')
    }
    if (pos !== 'verb') continue
    const isJoined = analysis?.conjunction === 'و' && tokens[i]!.word.analyses.some(isJoinedMasdar)
    if (isJoined) continue
    if (!listed) return false
    return (analysis?.form?.tense === 'imperfect' && LAYING_DOWN.has(lemma)) || AGREEING.has(lemma)
  }
  return false
}
/** Tokens back to the verb by which something is laid down or agreed on. */
const LAID_REACH = 40
const LAYING_DOWN = foldedWords('نص قضى ألزم لزم التزم تعهد تضمن اشترط')
const AGREEING = foldedWords('اتفق توافق')

/** What happens by itself has nobody in a list with it: في انفجار وقتل ثلاثة. */
const INTRANSITIVE = /^(?:ان|ت)/u
/** Governed by a preposition or another noun, or joined to one that is. */
const isHeld = (tags: readonly Tag[], at: number): boolean => {
  const { analysis } = tags[at]!
  const before = tags[at - 1]
  return (
    (analysis?.preposition ?? '') !== '' ||
    analysis?.conjunction === 'و' ||
    before?.pos === 'preposition' ||
    (before?.pos === 'nominal' && before.analysis?.article === false && analysis?.form?.indefiniteAccusative !== true)
  )
}

/** Tokens from إن to the end of its subject. */
const SUBJECT_REACH = 4
/** «إن شرطيا قتل», «أن شخصين خطفا»: after a subject that can govern nothing, a verbal noun by its letters is the verb. */
export function asPredicate({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  if (tag.derived !== 'masdar' || at < 2 || !(standsAlone(tags[at - 1]!) || isCarriedOut(tags, at, tag))) return tag
  for (let i = at - 2; i >= Math.max(0, at - SUBJECT_REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (tags[i]!.pos === 'complementizer' && tags[i]!.analysis?.enclitic === '') {
      const analysis = word.analyses.find((one) => isBarePerfect(one) && fold(one.form!.lemma) === tag.lemma)
      return analysis === undefined ? tag : tagOf('verb', analysis, tag.lemma, null)
    }
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'number' && !/["«“]/.test(tokens[i]!.word.surface)) return tag
  }
  return tag
}
const isBarePerfect = ({ form, conjunction, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' && form.tense === 'perfect' && form.passive !== 'no' && conjunction === '' && preposition === '' && enclitic === ''
/** «إن التحالف شن أيضا»: what is seldom a noun, after one with the article. */
const isCarriedOut = (tags: readonly Tag[], at: number, { lemma, analysis }: Tag): boolean =>
  lemma === LAUNCH &&
  analysis?.article === false &&
  analysis.preposition === '' &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === true
const LAUNCH = 'شن'
/** With nunation, or a dual or sound plural with its nun: no genitive follows. */
const standsAlone = ({ pos, analysis }: Tag): boolean =>
  pos === 'nominal' &&
  (analysis?.form?.indefiniteAccusative === true || (analysis?.form?.number !== 's' && /[يو]ن$/u.test(analysis?.stem ?? '')))

/** «وفي غوما هاجم مسلحون قاعدة», «قتل شرطيان»: before an indefinite nominative, which no noun governs, what may be a verb is one. */
export function asGoverning({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.derived === null || tag.analysis === null || tag.analysis.article || tag.analysis.preposition !== '') return tag
  if (sentenceOf[at + 1] !== sentenceOf[at] || tokens[at + 1]?.kind !== 'word' || !isIndefiniteNominative(tags[at + 1]!)) return tag
  const { conjunction } = tag.analysis
  const analysis = tokens[at]!.word.analyses.find((one) => one.conjunction === conjunction && isMasculinePerfect(one))
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
const isMasculinePerfect = ({ form, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' &&
  form.tense === 'perfect' &&
  form.person === 3 &&
  form.gender === 'm' &&
  form.number === 's' &&
  preposition === '' &&
  enclitic === ''
/** مسلحون, شرطيان; not عشرون. */
const isIndefiniteNominative = (tag: Tag): boolean =>
  tag.pos === 'nominal' &&
  tag.analysis?.article === false &&
  tag.analysis.conjunction === '' &&
  tag.analysis.enclitic === '' &&
  isNominative(tag)
