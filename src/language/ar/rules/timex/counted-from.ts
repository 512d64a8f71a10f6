import type { RelatedTime } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { type Amount, readAmount } from './amount.ts'
import { foldedAt, monthOf, startBehind, type TimexContext } from './context.ts'
import type { Found } from './shift.ts'
import type { AmountOf } from './single-amount.ts'

/** بعد ذلك بخمسة أيام, قبلها بيومين, وبعده بنحو شهر, بعد الهجوم بيومين: so long after or before what was told last. */
export function readCountedFrom(context: TimexContext, at: number): Found | null {
  const [, conjunction, side, pronoun] = SIDE.exec(foldedAt(context, at)) ?? []
  if (conjunction === undefined || (pronoun === '') !== (foldedAt(context, at + 1) === THAT || isTheHappening(context, at + 1))) return null
  const from = pronoun === '' ? at + 2 : at + 1
  if (!/^ب(?!عد)/.test(foldedAt(context, from))) return null
  const amount = readAmount(context, from, true)
  const time = amount === null ? null : relatedBy(amount, side!)
  if (amount === null || time === null) return null
  const start = startBehind(context.tokens[at]!, conjunction.length)
  return {
    first: at,
    next: amount.next,
    start,
    end: context.tokens[amount.next - 1]!.end,
    time,
    mod: amount.mod,
    rule: COUNTED_FROM,
  }
}
/** «الهجوم», «المعركة»: one that was told. */
const isTheHappening = ({ tags }: TimexContext, at: number): boolean => {
  const { derived, analysis } = tags[at] ?? {}
  return analysis?.article === true && analysis.preposition === '' && (derived === 'masdar' || HAPPENINGS.has(analysis.stem))
}
const HAPPENINGS = new Set(
  'معركة حادث حادثة عملية مجزرة مذبحة غارة كمين زيارة لقاء جولة انتخابات جريمة زلزال مباحثات محادثات حرب هدنة'.split(' ').map(fold),
)
const SIDE = /^([وف]?)(قبل|بعد)((?:ه|ها|هما|هم)?)$/
const THAT = 'ذلك'

/** ثلاثة أيام قبل ذلك; بعد عشرة أيام من ذلك: the words of counting stand behind the length; ثم أفرجوا عنهم بعد يومين: then, and so long after. */
export function countedBehind(context: TimexContext, amount: Amount): Found | null {
  const word = foldedAt(context, amount.next)
  if (isThen(context, amount) || isNext(context, amount)) return counted(context, amount, 'بعد', amount.next)
  if (foldedAt(context, amount.next + 1) !== THAT) return null
  const side = word === 'من' ? foldedAt(context, amount.first - 1).replace(/^[وف](?=قبل|بعد)/, '') : word
  return side === 'قبل' || side === 'بعد' ? counted(context, amount, side, amount.next + 2) : null
}

function counted({ tokens }: TimexContext, amount: Amount, side: string, next: number): Found | null {
  const time = relatedBy(amount, side)
  return time === null
    ? null
    : { first: amount.first, next, start: amount.start, end: tokens[next - 1]!.end, time, mod: amount.mod, rule: COUNTED_FROM }
}

/** «ثم أفرجت عنهم بعد 12 يوما»: at the end of a clause that says what came then. */
function isThen(context: TimexContext, { first, next }: Amount): boolean {
  if (foldedAt(context, first - 1) !== 'بعد' || context.tokens[next]?.kind === 'word') return false
  for (let at = first - 2; at >= Math.max(0, first - THEN_REACH) && context.tokens[at]!.kind !== 'punctuation'; at--)
    if (foldedAt(context, at) === 'ثم') return true
  return false
}
/** «وقع الاتفاق في 3 مايو، وانهار بعد شهرين», «وبعد عامين انهار»: behind a month, what came after it. */
function isNext({ tokens, tags }: TimexContext, { first, next }: Amount): boolean {
  const before = tokens[first - 1]?.word.folded ?? ''
  const isOpening = before === AND_AFTER && isPast(tags[next])
  if (!isOpening && (before !== 'بعد' || tokens[next]?.kind === 'word')) return false
  let at = first - 1
  if (!isOpening) while (at >= Math.max(0, first - THEN_REACH) && !(isPast(tags[at]) && tags[at]!.analysis?.conjunction === 'و')) at--
  for (let i = at - 1; i >= Math.max(0, at - MONTH_REACH); i--)
    if (monthOf(tokens[i]!.word) !== null) return at >= Math.max(0, first - THEN_REACH)
  return false
}
const AND_AFTER = 'وبعد'
const isPast = (tag: TimexContext['tags'][number] | undefined): boolean => tag?.pos === 'verb' && tag.analysis?.form?.tense === 'perfect'

/** Tokens from what came after it back to a month. */
const MONTH_REACH = 40
/** Tokens from ثم to such a length. */
const THEN_REACH = 10

/** Days and weeks from a day, months from a month, years from a year; hours say no other day. */
function relatedBy({ amounts }: Amount, side: string): RelatedTime | null {
  const [one, more] = amounts
  if (one === undefined || more !== undefined || one.count === null || !Number.isInteger(one.count)) return null
  const unit = one.unit === 'week' ? 'day' : one.unit
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return null
  const shift = (one.unit === 'week' ? 7 : 1) * one.count * (side === 'قبل' ? -1 : 1)
  return { kind: 'related', to: null, unit, shift, month: null, day: null, partOfDay: null, clock: null }
}

/** Such a time where nothing was told that it could be counted from: a length. */
export function lengthAlone(found: Found, { unit, shift }: RelatedTime): Found {
  const days = Math.abs(shift)
  const amount: AmountOf = unit === 'day' && days % 7 === 0 ? { unit: 'week', count: days / 7 } : { unit, count: days }
  return { ...found, time: { kind: 'duration', amounts: [amount] }, rule: 'timex.duration' }
}

export const COUNTED_FROM = 'timex.counted-from'
