import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { NUMBER } from '../number/cardinal.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import { BOUNDARIES, type FigureSentence, foldedAt, MAX_LEFT } from './sentence.ts'

/** إطلاق سراح, إطلاق 20 أسيرا, أطلقت الحركة 14 جنديا: not shells or fire. */
export function isSetFree(sentence: FigureSentence, at: number): boolean {
  if (isOfPeople(sentence, at)) return true
  for (let k = at + 1; k <= at + 9 && k < sentence.tokens.length; k++) {
    if (FREED.test(foldedAt(sentence, k)) || isPrisoner(sentence, k)) return true
    if (BOUNDARIES.has(foldedAt(sentence, k))) return false
  }
  return false
}
const FREED = /^سراح/
export const freesOthers = (sentence: FigureSentence, first: number): boolean =>
  [first + 2, first + 3].some((k) => foldedAt(sentence, k) === 'سراح')
/**
 * أطلقت الحركة أمس 14 جنديا, 14 جنديا أُطلقوا الخميس: people are all that the verb has. Who lets something go has it behind him (أطلق 5 مسلحين النار,
 * أطلق 12 ناشطا حملة).
 */
function isOfPeople(sentence: FigureSentence, at: number): boolean {
  // ولم يُطلق حتى الآن، حسب المذكرة، سوى 86 شخصا
  const reach = foldedAt(sentence, at - 1).endsWith('لم') ? MAX_DENIED : MAX_FREED
  for (let k = at + 1; k <= at + reach && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++) {
    if (THROWN.test(foldedAt(sentence, k))) return false
    // أطلقت الحركة صحفيين هولنديين اثنين: two by the dual in the case of an object
    if (isTwoOfPeople(sentence, k)) return isClosed(sentence, k + 2) || isClosed(sentence, k + 3)
    if (sentence.timed[k] === 1 || !isNumberNext(sentence, k)) continue
    // لم تطلق سوى ألفين, where an exchange is told
    if (tellsOfExchange(sentence, 0, at) && isClosed(sentence, k + 1)) return true
    const last = peopleEnd(sentence, k)
    return last !== null && isClosed(sentence, last + 1)
  }
  return (
    sentence.tags[at]!.pos === 'verb' &&
    sentence.tags[at]!.analysis?.conjunction === '' &&
    isBehindPeople(sentence, at) &&
    isClosed(sentence, at + 1)
  )
}
const MAX_FREED = 7
const MAX_DENIED = 12
const isTwoOfPeople = (sentence: FigureSentence, at: number): boolean => {
  const found = countedNounOf(sentence.tokens[at]!.word)
  if (found === null || found.value.noun.unit !== 'person' || found.article || !/ين$/.test(foldedAt(sentence, at))) return false
  return TWO.test(foldedAt(sentence, at + 1)) || TWO.test(foldedAt(sentence, at + 2))
}
const TWO = /^(?:اثنين|اثنتين)$/
const THROWN = /^(?:ال)?(?:نار|نيران|رصاص|رصاصه|رصاصات|صاروخ|صواريخ|قذيفه|قذائف|حمله|عمليه|هجوم|مبادره|سراح)/
/** The last token of the people that a number at `at` counts, or null: 14 جنديا, مئة من المقاتلين. */
function peopleEnd(sentence: FigureSentence, at: number): number | null {
  let k = at + 1
  while (isNumberNext(sentence, k) || foldedAt(sentence, k) === 'من') k++
  if (!isPersonNext(sentence, k)) return null
  while (sentence.tags[k + 1]?.pos === 'adjective' && sentence.tags[k + 1]!.analysis?.article !== true) k++
  return k
}
/** Whether nothing stands there that could be an object. */
function isClosed(sentence: FigureSentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined || token.kind === 'punctuation' || sentence.timed[at] === 1) return true
  const { pos, lemma, analysis } = sentence.tags[at]!
  for (let k = at; k < at + 5; k++) if (THROWN.test(foldedAt(sentence, k))) return false
  // خطفتهم في كيدال: a clause about them
  if ((pos === 'verb' || mayBeVerb(sentence, at)) && (analysis?.enclitic ?? '') !== '') return true
  return pos === 'preposition' || pos === 'relative' || pos === 'conjunction' || lemma === BE || (analysis?.preposition ?? '') !== ''
}
const mayBeVerb = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb')
const BE = fold('كان')
/** دفعة أولى من 14 جنديا أُطلقت. */
const isBehindPeople = (sentence: FigureSentence, at: number): boolean =>
  [at - 2, at - 3].some(
    (k) => (sentence.tokens[k]?.kind === 'number' || sentence.tags[k]?.pos === 'number') && isPersonNext(sentence, k + 1),
  )
/** أخلت السلطات سبيل 12 امرأة. */
export function setsPath(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 7 && k < sentence.tokens.length; k++) if (/^سبيل/.test(foldedAt(sentence, k))) return true
  return false
}
/** سلمت الحركة ثلاث رهينات; but سلم 12 مسلحا أنفسهم gave up, and سلمت جثث is of the dead. */
export function handedOver(sentence: FigureSentence, at: number): Measure | null {
  let left = MAX_HANDED
  for (let k = at + 1; k < sentence.tokens.length && left > 0; k++) {
    // سلمت الحركة، أول أمس الأحد، عشرين من أفراد الجيش
    if (sentence.timed[k] === 1 || sentence.tokens[k]!.kind === 'punctuation') continue
    left--
    const word = foldedAt(sentence, k)
    // سلم 500 مقاتل أسلحتهم
    if (OWN_ARMS.test(word)) return null
    if (/^ا?نفس(?:هم|هن|هما|ه)$/.test(word)) return 'captured'
    if (/^(?:لل?|ب)?ال?صليب|^للصليب/.test(word) || THEIR_OWN.test(word) || isPrisoner(sentence, k)) return 'released'
    // … in an article on an exchange: سلمت الكتيبة 16 شخصا
    if (
      sentence.tokens[k]!.kind === 'number' &&
      isPersonNext(sentence, k + 1) &&
      (sentence.released || tellsOfExchange(sentence, k + 1, k + MAX_LEFT))
    )
      return 'released'
    if (isNumberNext(sentence, k) && isClosed(sentence, k + 1) && tellsOfExchange(sentence, 0, at)) return 'released'
  }
  return isExchanged(sentence, at) ? 'released' : null
}
/** Words from the verb to who cares for prisoners; times do not count. */
const MAX_HANDED = 12
const THEIR_OWN = /^(?:لل?|ل)?(?:ذوي|اهالي|عائلات|عوائل|اسر)هم$/
export function tellsOfExchange(sentence: FigureSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (EXCHANGE.test(foldedAt(sentence, k))) return true
  return false
}
const EXCHANGE = /^[وب]?(?:ال)?(?:تبادل|مبادله)$/
const OWN_ARMS = /^(?:اسلحت|سلاح|عتاد|بنادق)(?:هم|هن|ها|ه)$/
export const AGAINST = 'مقابل'
/** تسليم أنقرة ثلاثة جنود مقابل 12 مقاتلا: numbers of people on both sides. */
function isExchanged(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 3; k <= at + MAX_LEFT && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++)
    if (foldedAt(sentence, k) === AGAINST) return isNumberNext(sentence, k + 1) && isPersonBefore(sentence, k, at)
  return false
}
export const isNumberNext = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]?.kind === 'number' || sentence.tags[at]?.pos === 'number' || ((sentence.tokens[at]?.word.begins ?? 0) & NUMBER) !== 0
/** Whether people are named between two tokens. */
function isPersonBefore(sentence: FigureSentence, at: number, from: number): boolean {
  for (let k = at - 1; k > from; k--) if (isPersonNext(sentence, k)) return true
  return false
}
const isPersonNext = (sentence: FigureSentence, at: number): boolean => {
  const word = sentence.tokens[at]?.word
  return word !== undefined && (countedNounOf(word) ?? withoutPronoun(word))?.value.noun.unit === 'person'
}
/** Nouns of those who are held: what befalls them is told by what governs them. */
export const isPrisoner = (sentence: FigureSentence, at: number): boolean => {
  const word = sentence.tokens[at]?.word
  const found = word === undefined ? null : countedNounOf(word)
  return found !== null && isHeld(found.value.lemma)
}
const HELD = new Set(['أسير', 'أسيرة', 'رهينة', 'مختطف', 'مخطوف', 'محتجز', 'محتجزة', 'معتقل', 'معتقلة', 'موقوف', 'سجين', 'سجينة'].map(fold))
export const isHeld = (lemma: string): boolean => HELD.has(lemma)
