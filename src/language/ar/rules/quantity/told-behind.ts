import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { cueAt } from './cue.ts'
import type { Governor } from './governor.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** من أصل 600 معتقل, من مجموع عددها الذي يصل إلى 54 ألف عائلة: the whole of which a part was told. */
export function isOfWhole(sentence: FigureSentence, first: number): boolean {
  // من بين 80 رهينة أفرج عن 12
  if (foldedAt(sentence, first - 1) === 'بين' && foldedAt(sentence, first - 2) === 'من') return true
  for (let at = first - 1; at > 0 && at >= first - MAX_WHOLE; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (WHOLES.test(foldedAt(sentence, at)) && foldedAt(sentence, at - 1) === 'من') return true
  }
  return false
}
const WHOLES = /^(?:اصل|مجموع|اجمالي)$/
const MAX_WHOLE = 5

/** لا يزال 130 شخصا, ما زال نحو 60: nothing has changed for them. */
export function isStill(sentence: FigureSentence, first: number): boolean {
  return STILL.test(foldedAt(sentence, first - 1)) || STILL.test(foldedAt(sentence, first - 2))
}
const STILL = /^(?:زال|يزال|تزال|زالت|بقي)$/

/** لا يزال البحث جاريا عن سبعة آخرين, البحث عن خمسة عالقين تحت الأنقاض: others than the dead, or by those who rescue. */
export function isSoughtFor(sentence: FigureSentence, first: number, last: number): boolean {
  if (foldedAt(sentence, first - 1) !== 'عن') return false
  const sought = [2, 3, 4, 5, 6].some((k) => SEARCH.test(foldedAt(sentence, first - k)))
  if (!sought) return false
  if (/^اخر(?:ين|ون|ان|يات)?$/.test(foldedAt(sentence, last))) return true
  return sentence.tokens.some(({ word }) => RESCUE.test(word.folded))
}
const SEARCH = /^(?:[يت]بحث|يبحثون|بحث|[وب]?(?:ال)?بحث|عمليات)$/
const RESCUE = /^(?:ال|ب?ال)?(?:انقاض|ركام|انقاذ|اغاثه|سيول|غرق|منقذ(?:ين|ون))$/

/** «خلف القضبان», «في سجون طرابلس», «قيد الاحتجاز». */
export function isInCustody(sentence: FigureSentence, governor: Governor | null, last: number): boolean {
  // تعرض 14 مصريا للتعذيب في السجون: another deed
  if (governor !== null && !BEING.has(sentence.tags[governor.at]!.lemma)) return false
  for (let at = last + 1; at + 1 < sentence.tokens.length && at <= last + MAX_BEHIND; at++) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (CUSTODY.test(`${foldedAt(sentence, at)} ${foldedAt(sentence, at + 1)}`)) return true
  }
  return false
}
const BEING: ReadonlySet<string> = new Set('زال بقي قبع ظل كان مكث وقع قال ذكر أكد أعلن أفاد'.split(' ').map(fold))
const CUSTODY = /^(?:خلف القضبان|وراء القضبان|في (?:ال)?سجون|في (?:ال)?معتقلات|(?:قيد|رهن) ال(?:احتجاز|اعتقال|توقيف|اسر)|في قبضه|في الاسر)$/
const MAX_BEHIND = 6

/** تعرض 13 آخرين لإصابات; بدأت 700 أسرة العودة, تمكن 40 مدنيا من الفرار: what the verb before only begins is told by the noun behind. */
export function sufferedBehind(sentence: FigureSentence, governor: Governor | null, last: number): Measure | null {
  if (governor === null || !isBeginning(sentence, governor)) return null
  const exposed = EXPOSED.test(foldedAt(sentence, governor.at))
  for (let at = last + 1; at < sentence.tokens.length && at <= last + MAX_BEHIND; at++) {
    const { pos, derived } = sentence.tags[at]!
    // بدأ آلاف النازحين صباح الاثنين، العودة
    if (sentence.timed[at] === 1 || (sentence.tokens[at]!.kind === 'punctuation' && sentence.timed[at - 1] === 1)) continue
    if (pos === 'verb' || sentence.tokens[at]!.kind === 'punctuation') return null
    // تعرض 14 قرويا للضرب في السجون
    if (exposed && sentence.tags[at]!.analysis?.preposition !== 'ل') continue
    const measure = derived === 'masdar' || pos === 'nominal' ? cueAt(sentence, at) : null
    if (measure !== null) return measure
  }
  return null
}
/** What is begun, tried or suffered is told by a noun behind. */
export function isBeginning(sentence: FigureSentence, governor: Governor | null): boolean {
  if (governor === null || governor.measure !== null || isNot(sentence, governor.at)) return false
  return BEGINNING.has(sentence.tags[governor.at]!.lemma) || EXPOSED.test(foldedAt(sentence, governor.at))
}
const BEGINNING: ReadonlySet<string> = new Set('تعرض بدأ تمكن استطاع حاول باشر واصل استأنف اضطر قرر سمح'.split(' ').map(fold))
/** Spelt like forms of the verbs of showing and offering. */
const EXPOSED = /^[وف]?[يت]?تعرض(?:ت|وا)?$/
const isNot = (sentence: FigureSentence, verb: number): boolean => /^[وف]?(?:لم|لن|لا)$/.test(foldedAt(sentence, verb - 1))

/** نحو 60 شخصا اضطروا إلى الفرار: what a verb of need or success behind the figure leads to. */
export function ledTo(sentence: FigureSentence, verb: number): Measure | null {
  if (!LEADING.has(sentence.tags[verb]!.lemma) || isNot(sentence, verb)) return null
  for (let at = verb + 1; at < sentence.tokens.length && at <= verb + 3; at++)
    if (sentence.tags[at]!.derived === 'masdar') return cueAt(sentence, at)
  return null
}
const LEADING: ReadonlySet<string> = new Set('اضطر بدأ تمكن استطاع نجح أجبر أرغم'.split(' ').map(fold))

/** What they are behind a verb of being or becoming: لا يزالون مفقودين, باتوا نازحين. */
export const isBecoming = (lemma: string): boolean => BECOMING.has(lemma)
const BECOMING: ReadonlySet<string> = new Set('زال بات أصبح بقي ظل صار أضحى أمسى'.split(' ').map(fold))
/** A noun for people to whom something happened, in the plural without an article. */
export const predicateAt = (sentence: FigureSentence, at: number): Measure | null => befallen(sentence, at, false)
/** As `predicateAt`, with its article. */
export const befallenAt = (sentence: FigureSentence, at: number): Measure | null => befallen(sentence, at, true)

function befallen(sentence: FigureSentence, at: number, isDefinite: boolean): Measure | null {
  const token = sentence.tokens[at]
  if (token?.kind !== 'word') return null
  const found = countedNounOf(token.word)
  if (found === null || found.article !== isDefinite || found.conjunction || found.preposition !== '' || found.value.number === 'singular')
    return null
  const { unit, measure } = found.value.noun
  return unit === 'person' && measure !== null && BEFALLEN.has(measure) ? measure : null
}
const BEFALLEN: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'missing', 'captured', 'arrested', 'displaced'])
