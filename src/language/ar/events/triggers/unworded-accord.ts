import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import { isCalling, makingClause } from '../accords/accord-clause.ts'
import { isAccord } from '../accords/accord-words.ts'
import { isKeeping, KEEPING } from '../accords/keeping-words.ts'
import type { ArgumentPhrase, FoundArguments } from '../clause/phrase.ts'
import { consentOfBoth } from '../modality/consent.ts'
import { OBJECT_PRONOUNS } from './object-pronoun.ts'
import { phraseHasClass } from './phrase-class.ts'

/** «لم يحترموا ما وقعوه», «نفذت ما اتفق عليه في جنيف»: what they came to, without a word for it. */
export function isFree({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  if (!WHATS.has(tokens[at - 1]?.word.folded ?? '')) return false
  const next = tags[at + 1]
  return (
    OBJECT_PRONOUNS.has(tags[at]!.analysis?.enclitic ?? '') ||
    (next?.pos === 'preposition' && OBJECT_PRONOUNS.has(next.analysis?.enclitic ?? ''))
  )
}

/** «البروتوكول الموقع مع الجبهة», «تفاهم نيسان», «بموجب وثيقة مكة», «تنفيذا للبروتوكول»: a document that is said to have been agreed on. */
export function isMade(context: ReadingContext, at: number, last: number): boolean {
  // قبول موسكو وتبليسي خطة من ست نقاط لإنهاء القتال: a plan is nobody's accord before both consent to it
  if (PLANS.has(context.document.tags[at]!.analysis?.stem ?? '')) return isOfFighting(context, last) && consentOfBoth(context, at) !== null
  if (makingClause(context, last) !== null || isCalling(context, last + 1) || isKept(context, at, last) || isSigned(context, at))
    return true
  const { mentions, names, document } = context
  const name = names.at[last + 1] ?? -1
  const isCalled = name !== -1 && mentions[name]!.kind === 'place' && document.tags[last]!.analysis?.article === false
  return (
    isCalled &&
    (!ANYBODYS.has(document.tags[last]!.analysis?.stem ?? '') || isKeptOrSigned(document.tags[at - 1]) || isReferredTo(document.tags, at))
  )
}
/** «الموعد الوارد في وثيقة الدوحة», «المهلة المنصوص عليها في إعلان جدة» */
const isReferredTo = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at - 1]?.lemma === 'في' && [tags[at - 2], tags[at - 3]].some((tag) => REFERRING.has(tag?.analysis?.stem ?? ''))
const REFERRING = foldedWords('وارد واردة محدد محددة منصوص مقرر مقررة مذكور مذكورة متفق')
/** «بموجب وثيقة مكة», «توقيع إعلان نيروبي» */
const isKeptOrSigned = (tag: ReadingContext['document']['tags'][number] | undefined): boolean =>
  tag !== undefined && (KEEPING.has(tag.lemma) || (tag.derived === 'masdar' && SIGNING.has(tag.lemma)))
const PLANS = foldedWords('خطة مقترح مقترحا اقتراح اقتراحا')

/** Behind a plan, within its sentence, stands what it is to end or bring about. */
function isOfFighting({ document: { tags, sentences, sentenceOf } }: ReadingContext, last: number): boolean {
  const end = Math.min(sentences[sentenceOf[last]!]!.last, last + MATTER_REACH)
  for (let i = last + 1; i <= end; i++) if (FIGHTING.has(tags[i]!.analysis?.stem ?? '') || FIGHTING.has(tags[i]!.lemma)) return true
  return false
}
const MATTER_REACH = 16
const FIGHTING = foldedWords('سلام قتال قاتل حرب حارب اقتتال اقتتل نزاع نازع صراع أزمة عدائية معارك معركة مواجهات انسحاب انسحب')

/** «وقعت الحكومة والحركة الأربعاء في جنيف خريطة طريق», «توقيع بروتوكول»: the last verb before it, or its verbal noun, signs it. */
function isSigned({ document: { tags, sentences, sentenceOf } }: ReadingContext, at: number): boolean {
  if (!SIGNED_PAPERS.has(tags[at]!.analysis?.stem ?? '') && !SIGNED_PAPERS.has(tags[at]!.lemma)) return false
  for (let i = at - 1; i >= Math.max(sentences[sentenceOf[at]!]!.first, at - SIGNING_REACH); i--) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative') return false
    if (i === at - 1 && derived === 'masdar' && SIGNING.has(lemma)) return true
    if (pos === 'verb') return SIGNING.has(lemma) && analysis?.form?.tense === 'perfect' && tags[at]!.analysis?.preposition === ''
  }
  return false
}
/** Papers that sides sign with one another; bargains and misunderstandings are others. */
const SIGNED_PAPERS = foldedWords('خريطة خارطة مذكرة وثيقة بروتوكول بروتوكولا معاهدة ميثاق ميثاقا')
const SIGNING = foldedWords('وقّع أبرم أمضى')
/** Tokens from such a verb to what is signed. */
const SIGNING_REACH = 16

/** «تنفيذا لخريطة الطريق», «بخرق مذكرة التفاهم», «رغم البروتوكول»: known to the reader, and carried out or broken; anybody's declaration may be as well. */
function isKept({ document: { tags } }: ReadingContext, at: number, last: number): boolean {
  const isDefinite = tags[at]!.analysis?.article === true || tags[last]!.analysis?.article === true
  if (!isDefinite || (at === last && ANYBODYS.has(tags[at]!.analysis?.stem ?? ''))) return false
  const before = tags[at - 1]?.pos === 'preposition' ? at - 2 : at - 1
  return [before, at - 1].some((i) => isKeeping(tags[i]))
}

/** «إعلان الخرطوم أن …», «مبادرة القاهرة»: may be one side's. */
const ANYBODYS = foldedWords('إعلان مبادرة ورقة وثيقة مذكرة')

/** «اتفاق أنهى جولة من القتال», «أنهى الجيش انسحابه تنفيذا للاتفاق»: the accord ends something else, or somebody what is his; not his part in it. */
export function endsAnother(context: ReadingContext, at: number, { phrases, subjectBefore }: FoundArguments): boolean {
  const { tags } = context.document
  const isHis = ({ preposition, first }: ArgumentPhrase): boolean =>
    preposition === '' && (tags[first]!.analysis?.enclitic ?? '') !== '' && !PARTS_IN_IT.has(tags[first]!.lemma)
  if (phrases.some(isHis)) return true
  const noun: ArgumentPhrase = { first: at - 1, last: at - 1, preposition: '', coordinated: false }
  const before = subjectBefore ?? (tags[at - 1]?.pos === 'nominal' ? noun : null)
  const isAccordAhead = before !== null && phraseHasClass(context, before, 'agreement')
  return isAccordAhead && phrases.some((phrase) => phrase.preposition === '' && !phraseHasClass(context, phrase, 'agreement'))
}

const PARTS_IN_IT = foldedWords('عمل شارك التزم انضم وافق أيد عضوية')

/** «لم تحترم ما وقعته», «إخلال بما تعهدت به»: an accord without a word for it. */
export function isOfWhatWasAgreed(
  { document: { tokens, tags } }: ReadingContext,
  { type, needs, through }: EventFrame,
  last: number,
): boolean {
  if (type !== 'violation' || (needs !== 'truce' && through === undefined)) return false
  // التنصل من الانسحاب, المماطلة في الإفراج عن الأسرى: of what it is bound to do
  if (through !== undefined && tags[last + 1]?.pos === 'preposition' && DUTIES.has(tags[last + 2]?.analysis?.stem ?? '')) return true
  for (let i = last + 1; i <= last + AGREED; i++)
    if (WHATS.has(tokens[i]?.word.folded ?? '')) return tags[i + 1]?.pos === 'verb' && BINDING.has(tags[i + 1]!.lemma)
  return false
}
/** Tokens from a breach to what was agreed: a name, an adjective and a preposition stand between. */
const AGREED = 4
const DUTIES = foldedWords('انسحاب إفراج تسليم سحب إطلاق تنفيذ تطبيق وفاء إعادة فتح')
const WHATS = foldedWords('ما بما لما عما مما')
const BINDING = foldedWords('وقّع اتفق تعهد التزم أبرم توصّل وعد نص تم')

export const isAccordAt = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at] !== undefined && isAccord(tags[at]!)
