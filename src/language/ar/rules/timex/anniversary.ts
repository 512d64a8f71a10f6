import { calendarTime, type PartialTime } from '../../../partial-time.ts'
import { readAmount } from './amount.ts'
import { foldedAt, functionWordAt, type TimexContext } from './context.ts'
import { readEnclosing } from './enclosing.ts'
import type { Found } from './shift.ts'
import { readYear } from './year.ts'

/** في مثل هذا اليوم من عام 2019, من العام الماضي, قبل عشرة أعوام: the day of publication in another year. */
export function readAnniversary(context: TimexContext, at: number): Found | null {
  if (foldedAt(context, at + 1) !== 'هذا' || foldedAt(context, at + 2) !== 'اليوم') return null
  const year = yearAt(context, at + 3)
  if (year === null) return null
  const token = context.tokens[at]!
  return {
    first: at,
    next: year.next,
    start: token.end - LIKE.length,
    end: context.tokens[year.next - 1]!.end,
    time: year.time,
    mod: null,
    rule: 'timex.anniversary',
  }
}
const LIKE = 'مثل'

function yearAt(context: TimexContext, at: number): { readonly time: PartialTime; readonly next: number } | null {
  const link = functionWordAt(context, at)
  if (context.tokens[at + 1] === undefined) return null
  if (link === 'قبل') {
    const amount = readAmount(context, at + 1, true)
    const [one] = amount?.amounts ?? []
    if (amount === null || one?.unit !== 'year' || one.count === null || !Number.isInteger(one.count)) return null
    return { time: calendarTime({ within: { unit: 'year', shift: -one.count }, offset: 0 }), next: amount.next }
  }
  if (link !== 'من' && link !== 'في') return null
  const stated = readYear(context, at + 1, {})
  if (stated?.fields.year !== undefined && stated.fields.calendar === undefined)
    return { time: calendarTime({ year: stated.fields.year, offset: 0 }), next: stated.next }
  const around = readEnclosing(context, at + 1, {})
  return around?.fields.within?.unit === 'year'
    ? { time: calendarTime({ within: around.fields.within, offset: 0 }), next: around.next }
    : null
}
