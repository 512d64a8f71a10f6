import { calendarTime, type PartOfDay } from '../../../partial-time.ts'
import { foldedAt, type Phrase, partOf, startBehind, type TimexContext } from './context.ts'
import { readPhrase, timeOf } from './phrase.ts'
import type { Found } from './shift.ts'

/** ليلا, عصرا by themselves, منذ الفجر, حتى الظهر, ساعات الصباح الأولى: a part of a day that was told before. */
export function readBarePart(context: TimexContext, at: number): Found | null {
  const token = context.tokens[at]!
  const midnight = AROUND_MIDNIGHT.exec(token.word.folded)
  if (midnight !== null) return aroundMidnight(context, at, midnight[1]!.length)
  const hours = HOURS.test(token.word.folded)
  const word = context.tokens[hours ? at + 1 : at]
  const part = word === undefined ? null : partOf(word.word)
  if (word === undefined || part === null || (hours && part.conjunction)) return null
  const since = part.article && !part.conjunction && SINCE.has(foldedAt(context, at - 1))
  const around = !hours && part.article && !part.conjunction && isAround(context, at, part.value)
  const first = hours && part.article && FIRST.has(foldedAt(context, at + 2))
  const adverb = !hours && isAdverb(context, at) && !isPaired(context, at)
  const inside = hours && part.article && DATED_PARTS.has(part.value) && INSIDE.has(foldedAt(context, at - 1))
  if (!since && !around && !first && !adverb && !inside) return null
  const behind = first ? at + 3 : hours ? at + 2 : at + 1
  const start = hours ? startBehind(token, /^[وفب]/.test(token.word.folded) ? 1 : 0) : token.start + part.offset
  const day = hours ? dayOfHours(context, behind) : null
  const next = day?.next ?? behind
  const time = day === null ? calendarTime({ partOfDay: part.value }) : timeOf({ ...day.fields, part: part.value })
  return {
    first: at,
    next,
    start,
    end: context.tokens[next - 1]!.end,
    time,
    mod: null,
    rule: adverb || (around && !since) ? 'timex.bare-part' : 'timex.part-of-day',
  }
}
/** قبيل منتصف الليل, بعيد منتصف الليل: in that night. */
function aroundMidnight(context: TimexContext, at: number, proclitic: number): Found | null {
  if (foldedAt(context, at + 1) !== 'منتصف' || foldedAt(context, at + 2) !== 'الليل') return null
  return {
    first: at,
    next: at + 3,
    start: startBehind(context.tokens[at]!, proclitic),
    end: context.tokens[at + 2]!.end,
    time: calendarTime({ partOfDay: 'NI' }),
    mod: null,
    rule: 'timex.part-of-day',
  }
}
const AROUND_MIDNIGHT = /^([وف]?)(?:قبيل|بعيد)$/

/** ساعات الصباح الأولى من الثلاثاء, ساعات الفجر الأولى ليوم الاثنين. */
function dayOfHours(context: TimexContext, at: number): Phrase | null {
  const link = foldedAt(context, at)
  const phrase = link === 'من' ? readPhrase(context, at + 1) : /^ليوم$|^لل/.test(link) ? readPhrase(context, at) : null
  const { weekday, shift, day, part, clock } = phrase?.fields ?? {}
  return (weekday ?? shift ?? day) !== undefined && (part ?? clock) === undefined ? phrase : null
}
const HOURS = /^[وفب]?(?:ال)?ساعات$/
const FIRST = new Set(['الاولي', 'الباكره', 'المبكره', 'الاخيره', 'المتاخره', 'الباكر', 'المبكر'])
/** في ساعات الفجر is one dawn; ساعات الليل and ساعات النهار are mostly those of any day. */
const DATED_PARTS = new Set<PartOfDay>(['DA', 'MO', 'EV'])
const INSIDE = new Set(['في', 'وفي', 'خلال', 'وخلال', 'حتي', 'مع', 'ومع'])
const SINCE = new Set(['منذ', 'ومنذ', 'حتي', 'وحتي'])
/** عند الظهر, مع حلول الليل; في المساء and خلال الليل where the clause tells what is over. */
function isAround(context: TimexContext, at: number, part: PartOfDay): boolean {
  const before = foldedAt(context, at - 1)
  if (AROUND.has(before) || (FALLING.has(before) && AROUND.has(foldedAt(context, at - 2)))) return true
  const inside = part === 'NI' ? DURING : DATED_PARTS.has(part) ? IN : null
  return inside?.has(before) === true && isTold(context, at)
}
/** The verb before it tells what is over. */
function isTold({ tags }: TimexContext, at: number): boolean {
  for (let verb = at - 1; verb >= 0; verb--) if (tags[verb]!.pos === 'verb') return tags[verb]!.analysis?.form?.tense === 'perfect'
  return false
}
const AROUND = new Set(['عند', 'وعند', 'مع', 'ومع', 'بحلول', 'وبحلول', 'قبيل', 'وقبيل'])
const FALLING = new Set(['حلول', 'هبوط', 'بزوغ', 'طلوع', 'اقتراب'])
const DURING = new Set(['خلال', 'وخلال'])
const IN = new Set(['في', 'وفي'])
const ADVERB = /^(?:ليلا|عصرا|فجرا|صباحا|زوالا)$/
/** ظهرا is also they appeared. */
const NOON = 'ظهرا'
const APPEARED = new Set(['في', 'علي', 'معا'])
/** مساء is written without its alef: an adverb where nothing follows that it could be the evening of. */
const isAdverb = (context: TimexContext, at: number): boolean =>
  ADVERB.test(foldedAt(context, at)) ||
  (foldedAt(context, at) === NOON && !APPEARED.has(foldedAt(context, at + 1))) ||
  (foldedAt(context, at) === 'مساء' && isClosed(context, at + 1))
const isClosed = (context: TimexContext, at: number): boolean => {
  const token = context.tokens[at]
  return token === undefined || token.kind === 'punctuation' || BEHIND_ADVERBS.has(token.word.folded.replace(/^و(?=..)/, ''))
}
const BEHIND_ADVERBS = new Set(['في', 'الي', 'من', 'علي', 'عن', 'ان', 'غداه', 'عشيه', 'بعد', 'قبل', 'مع', 'عبر', 'حتي'])
/** ليلا ونهارا, صباحا ومساء, يوميا: always, not on a day. */
const isPaired = (context: TimexContext, at: number): boolean =>
  [at - 1, at + 1].some((other) => context.tokens[other] !== undefined && partOf(context.tokens[other]!.word) !== null) ||
  /^(?:يوميا|كل)$/.test(foldedAt(context, at - 1)) ||
  context.tokens[at - 1]?.kind === 'number'
