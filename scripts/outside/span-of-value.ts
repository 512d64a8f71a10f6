import { addMonths, dayNumber, parseDay } from '../../src/extraction/time/calendar.ts'
import type { TimexMod } from '../../src/model/lists.ts'

/** Minutes since 1970 at which a value begins and ends, end excluded; a point has both equal. */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

const DAY = 1440
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
/** Hours of the parts of a day as the test sets have them. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  DA: [4, 8],
  MO: [8, 12],
  MI: [12, 12],
  AF: [12, 16],
  EV: [16, 20],
  NI: [18, 24],
  DT: [8, 18],
}

/** The stretch of a TIMEX3 date or interval, or null where it is none. */
export function spanOfValue(value: string, mod: TimexMod | null): MinuteSpan | null {
  if (value.includes('/')) {
    const [from, to] = value.split('/')
    const start = spanOfValue(from!, null)
    const end = spanOfValue(to!, null)
    return start === null || end === null ? null : { from: start.from, to: end.to }
  }
  const clock = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value)
  const day = parseDay(value)
  if (clock !== null && day !== null) {
    const at = day * DAY + Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60
    return { from: at, to: at }
  }
  const part = PARTS[/T([A-Z]{2})$/.exec(value)?.[1] ?? '']
  if (part !== undefined && day !== null) return { from: day * DAY + part[0] * 60, to: day * DAY + part[1] * 60 }
  if (day !== null) return days(day, day + 1)
  const whole = wholeUnit(value)
  return whole === null ? null : edge(whole, mod)
}

const days = (from: number, to: number): MinuteSpan => ({ from: from * DAY, to: to * DAY })

function wholeUnit(
  value: string,
): { readonly from: number; readonly to: number; readonly unit: 'year' | 'month' | 'week' | 'other' } | null {
  let match = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (match !== null) return months(Number(match[1]), SEASONS[match[2]!]!, 3, 'other')
  match = /^(\d{4})-W(\d{2})$/.exec(value)
  if (match !== null) {
    const fourth = dayNumber(Number(match[1]), 1, 4)
    const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (Number(match[2]) - 1)
    return { from: monday, to: monday + 7, unit: 'week' }
  }
  match = /^(\d{4})-(\d{2})$/.exec(value)
  if (match !== null) return months(Number(match[1]), Number(match[2]), 1, 'month')
  match = /^(\d{4})$/.exec(value)
  if (match !== null) return months(Number(match[1]), 1, 12, 'year')
  match = /^(\d{3})X$/.exec(value)
  return match === null ? null : months(Number(match[1]) * 10, 1, 120, 'other')
}

function months(year: number, month: number, count: number, unit: 'year' | 'month' | 'other') {
  const end = addMonths(year, month, count)
  return { from: dayNumber(year, month, 1), to: dayNumber(end.year, end.month, 1), unit }
}

/** Beginning and end of a unit are its halves. */
function edge({ from, to, unit }: { readonly from: number; readonly to: number; readonly unit: string }, mod: TimexMod | null): MinuteSpan {
  if (mod !== 'start' && mod !== 'end') return days(from, to)
  const half = unit === 'month' ? from + 15 : unit === 'week' ? from + 3 : unit === 'year' ? from + (to - from - 184) : from
  return mod === 'start' ? days(from, half) : days(half, to)
}

/** Seconds of an ISO 8601 duration, months of 30 and years of 365 days. */
export function secondsOf(duration: string): number | null {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(duration)
  if (match === null) return null
  const factors = [365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1]
  return factors.reduce((sum, factor, index) => sum + factor * Number(match[index + 1] ?? 0), 0)
}
