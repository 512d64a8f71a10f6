import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { ACCORDS, isAmong, LAYING_DOWN, SETTLED } from './accord-words.ts'

type Tags = ArabicDocument['tags']

/** Verbs of laying down that are said of nothing else, in the shape that they have there. */
export const STRONG = foldedWords('نص قضى ألزم لزم')
/** Tokens between the verb and its accord. */
export const REACH = 4
/** Tokens between an accord and the verb of its relative clause: with whom, where and when it was made. */
export const HEAD_REACH = 16

/**
 * «اتفاق مع قادة الولاية في كيسمايو يقضي بـ …»: the verb is that of an accord before it, with which it agrees. What may be anything's verb (شمل, حدد)
 * needs it near, or without article, and no other happening in between that could be what it is about (في جولة شملت زيارة …).
 */
export function isHeadedByAccord(at: number, first: number, tags: Tags): boolean {
  const isStrong = STRONG.has(tags[at]!.lemma)
  const goesOn = (tags[at]!.analysis?.conjunction ?? '') !== ''
  const from = beforeInsertion(at, first, tags)
  for (let i = from; i >= Math.max(first, at - HEAD_REACH); i--) {
    const { pos, analysis, lemma, derived } = tags[i]!
    if (isAmong(ACCORDS, tags[i]!) && pos !== 'verb' && agree(tags[i]!, tags[at]!) && !(!isStrong && i > first && isWhen(tags[i - 1]))) {
      if (isStrong || from + 1 - i <= REACH || analysis?.article === false) return true
      continue
    }
    // اتفاقا يسري من الأحد ويلزم الطرفين بسحب …: one verb of it after the other
    if (isStrong && goesOn && pos === 'verb' && analysis?.form?.tense === 'imperfect' && agree(tags[at]!, tags[i]!)) continue
    if (pos === 'verb' || pos === 'complementizer' || (pos === 'relative' && i < at - 1)) return false
    const isOther =
      pos === 'nominal' && analysis?.article === false && (derived === 'masdar' || OTHERS.has(lemma)) && agree(tags[i]!, tags[at]!)
    if (!isStrong && ((pos === 'punctuation' && i < at - 1) || isOther)) return false
  }
  return false
}
/** «القرار 1701 الذي ينص على نزع السلاح», «يلزم القانون الشركات بـ …»: what a resolution, a law or a court lays down is no accord's. */
export function isOfOtherText(at: number, first: number, last: number, tags: Tags): boolean {
  if (!LAYING_DOWN.has(tags[at]!.lemma)) return false
  for (let i = at + 1; i <= Math.min(last, at + 2); i++) {
    if (isAmong(SETTLED, tags[i]!)) return false
    if (isOtherText(tags[i]!)) return true
  }
  for (let i = at - 1; i >= Math.max(first, at - HEAD_REACH); i--) {
    if (isAmong(SETTLED, tags[i]!) && !isWhen(tags[i - 1])) return false
    if (isOtherText(tags[i]!) && agree(tags[i]!, tags[at]!)) return true
  }
  return false
}
const OTHER_TEXTS = foldedWords('قرار قانون دستور مرسوم تشريع لائحة')
const isOtherText = (tag: Tags[number]): boolean => tag.pos === 'nominal' && tag.derived === null && isAmong(OTHER_TEXTS, tag)
/** «سفينة وصلت خلال الهدنة شملت …»: of the time of an accord nothing is said. */
const isWhen = (before: Tags[number] | undefined): boolean => before !== undefined && WHEN.has(before.lemma)
const WHEN = foldedWords('خلال أثناء قبل بعد منذ قبيل عقب')
/** «الاتفاق بين المدينتين، الذي يتيح للنازحين العودة»: the verb of a relative clause that is said of an accord. */
export function isOfTheAccord(at: number, first: number, tags: Tags): boolean {
  if (at === first || tags[at - 1]!.pos !== 'relative' || tags[at]!.analysis?.enclitic !== '') return false
  for (let i = at - 2; i >= Math.max(first, at - HEAD_REACH); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
    if (isAmong(SETTLED, tags[i]!)) return agree(tags[i]!, tags[at]!)
  }
  return false
}
/** «إن الوثيقة تحظر على الطرفين …»: the accord stands right before its verb. */
export const isItsSubject = (at: number, first: number, tags: Tags): boolean =>
  at > first && tags[at - 1]!.analysis?.article === true && isAmong(RULING, tags[at - 1]!) && agree(tags[at - 1]!, tags[at]!)
export const RULING = new Set([...SETTLED, ...foldedWords('وثيقة مذكرة')])
/** «المرحلة الأولى من الاتفاق، ومدتها 42 يوما، تشمل …»: the token before what two marks part off before the verb; else the one before the verb. */
function beforeInsertion(at: number, first: number, tags: Tags): number {
  if (at - 1 <= first || tags[at - 1]!.pos !== 'punctuation') return at - 1
  for (let i = at - 2; i > Math.max(first, at - INSERTED); i--) {
    // ومدتها, spelt like a verb
    if (tags[i]!.pos === 'verb' && tags[i]!.analysis?.enclitic === '') return at - 1
    if (tags[i]!.pos === 'punctuation') return i - 1
  }
  return at - 1
}
const INSERTED = 10
/** What else may be told of by the same verbs. */
const OTHERS = foldedWords('جولة زيارة عملية حملة كلمة خطاب مؤتمر رسالة سلسلة قائمة تقرير')

/** A verb of the third person and the noun that it may be said of: of one gender, as far as both show it. */
function agree(noun: Tags[number], verb: Tags[number]): boolean {
  const form = verb.analysis?.form
  if (form?.gender == null || form.number !== 's' || noun.analysis === null) return true
  const isPlural = noun.analysis.form?.number === 'p'
  return (isPlural || /[ةه]$/u.test(noun.analysis.stem)) === (form.gender === 'f')
}

/** «أن الاتفاق الذي تم بموجبه …، يشمل»: an accord opens the clause, however long its relative clause. */
export function isTopic(at: number, first: number, tags: Tags): boolean {
  for (let i = at - 1; i >= Math.max(first, at - TOPIC_REACH); i--) {
    if (tags[i]!.pos === 'complementizer' || i === first) {
      const topic = i === first && tags[i]!.pos !== 'complementizer' ? i : i + 1
      return isAmong(ACCORDS, tags[topic]!) && tags[topic + 1]?.pos === 'relative'
    }
  }
  return false
}
const TOPIC_REACH = 24
