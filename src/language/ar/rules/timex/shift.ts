import type { TimexMod } from '../../../../model/lists.ts'
import type { UnresolvedTimex } from '../../../contract.ts'
import type { PartialTime } from '../../../partial-time.ts'
import { readAmount } from './amount.ts'
import { foldedAt, functionWordAt, startBehind, type TimexContext, unitOf } from './context.ts'
import { directionAround } from './direction.ts'
import { readPhrase } from './phrase.ts'

export interface Found extends UnresolvedTimex {
  readonly first: number
  readonly next: number
}

/** قبل يومين, منذ أسبوع, قبل نحو ثلاثة أعوام; بعد يومين where the clause looks ahead. With من behind it an event is the anchor: a length only. */
export function readShift(context: TimexContext, at: number): Found | null {
  const word = functionWordAt(context, at)
  const back = word === 'قبل' || word === 'منذ'
  const ahead = word === 'بعد' || word === 'خلال'
  if (!back && !ahead) return null
  const amount = readAmount(context, at + 1, true)
  if (amount === null || amount.relative !== null) return null
  // قبل يوم الاثنين is before a day
  if (unitOf(context.tokens[at + 1]!.word)?.value.unit === 'day' && readPhrase(context, at + 1) !== null) return null
  // what has gone on for weeks, or is to come in weeks, is told as a length, days as a day
  const days = amount.amounts[0]!.unit === 'day'
  const amounts = amount.amounts.flatMap(({ unit, count }) =>
    count !== null && Number.isInteger(count) ? [{ unit, count: back ? -count : count }] : [],
  )
  const [one, ...further] = amounts
  if (one === undefined || amounts.length < amount.amounts.length) return null
  const fromNow = isFromNow(context, amount.next)
  if (word === 'منذ' && !fromNow && (amount.mod !== null || !days)) return null
  if (!fromNow && ANCHORED.has(foldedAt(context, amount.next)) && word !== 'منذ') return null
  if (ahead && !fromNow && (word === 'خلال' || !days || directionAround(context, at, amount.next) !== 'future')) return null
  const next = fromNow ? amount.next + 2 : amount.next
  const token = context.tokens[at]!
  const time: PartialTime = {
    kind: 'shift',
    ...one,
    further,
    from: 'publication',
    weekday: null,
    partOfDay: null,
    clock: null,
  }
  const mod: TimexMod | null = amount.mod
  return {
    first: at,
    next,
    start: startBehind(token, token.word.folded.length - word.length),
    end: context.tokens[next - 1]!.end,
    time,
    mod,
    rule: back ? 'timex.ago' : 'timex.in',
  }
}
const NOW = new Set(['الان', 'اليوم'])
export const isFromNow = (context: TimexContext, at: number): boolean =>
  foldedAt(context, at) === 'من' && NOW.has(foldedAt(context, at + 1))

/** قبل يومين من الانتخابات, بعد عام على الحرب: counted from an event. */
/** Behind a length: it is counted from an event. */
export const ANCHORED = new Set(['من', 'علي'])
