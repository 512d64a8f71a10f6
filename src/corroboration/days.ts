/** First and last day of a time, both included, as numbers of days since 1970-01-01. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Days since 1970-01-01 of a proleptic Gregorian date; month 1–12. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The ISO date of a day number. */
export function isoDay(number: number): string {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** First month of a season in the northern half of the world. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The days that an ISO or TIMEX3 date, time or interval covers; null where it is no calendar date (durations, symbolic values). */
export function daysOf(value: string | null): Days | null {
  if (value === null) return null
  const [first = '', last] = value.split('/')
  const from = pointDays(first)
  const to = last === undefined || last === '' ? from : pointDays(last)
  return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to }
}

/** Whether one value is the night of a day and the other an hour before dawn of the next: the same night. */
export const areOneNight = (a: string, b: string): boolean => isNightBefore(a, b) || isNightBefore(b, a)
function isNightBefore(night: string, hour: string): boolean {
  if (!night.endsWith('TNI') || !/T0[0-5]:/u.test(hour)) return false
  const [first, second] = [daysOf(night), daysOf(hour)]
  return first !== null && second !== null && second.from === first.to + 1
}

/** First and last day of the month of each third of a month; of a year the thirds are of four months. */
const THIRDS = { start: [1, 10], mid: [11, 20], end: [21, 31] } as const

/** The beginning, middle or end of a month or a year as an interval of days: a third of it. Other values as they are. */
export function thirdOf(value: string, third: keyof typeof THIRDS): string {
  const whole = /^\d{4}(-\d{2})?$/u.test(value) ? pointDays(value) : null
  if (whole === null) return value
  if (value.length > 4) {
    const [first, last] = THIRDS[third]
    return `${isoDay(whole.from + first - 1)}/${isoDay(Math.min(whole.from + last - 1, whole.to))}`
  }
  const year = Number(value)
  const month = { start: 1, mid: 5, end: 9 }[third]
  return `${isoDay(dayNumber(year, month, 1))}/${isoDay(months(year, month, 4)!.to)}`
}

function pointDays(value: string): Days | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(value)
  if (day !== null) {
    const number = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))
    return { from: number, to: number }
  }
  const month = /^(\d{4})-(\d{2})$/u.exec(value)
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1)
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value)
  if (season !== null) return months(Number(season[1]), SEASONS[season[2]!]!, 3)
  const week = /^(\d{4})-W(\d{2})$/u.exec(value)
  if (week !== null) return isoWeek(Number(week[1]), Number(week[2]))
  if (/^\d{4}$/u.test(value)) return months(Number(value), 1, 12)
  return /^\d{3}X$/u.test(value) ? months(Number(value.slice(0, 3)) * 10, 1, 120) : null
}

function months(year: number, month: number, count: number): Days {
  const end = year * 12 + month - 1 + count
  return { from: dayNumber(year, month, 1), to: dayNumber(Math.floor(end / 12), (end % 12) + 1, 1) - 1 }
}

function isoWeek(year: number, week: number): Days {
  const fourth = dayNumber(year, 1, 4)
  // 1970-01-01 was a Thursday: day numbers that leave 4 when divided by 7 are Mondays
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
  return { from: monday, to: monday + 6 }
}

export const lengthOf = (days: Days): number => days.to - days.from + 1
export const overlaps = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to
/** Days between two times that do not overlap; 0 where they do, 1 for neighbouring days. */
export const gapBetween = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to)
