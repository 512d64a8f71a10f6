import { WEEKDAYS, type Weekday } from '../../model/lists.ts'

/**
 * Proleptic Gregorian calendar by day numbers: whole days since 1970-01-01. No time zones, no system clock.
 * The conversion counts in 400-year eras that begin on 1 March, so that leap days fall at the end of a year.
 */
export interface CivilDate {
  readonly year: number
  /** 1–12. */
  readonly month: number
  /** 1–31. */
  readonly day: number
}

const ERA_DAYS = 146_097
const EPOCH_OFFSET = 719_468

export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA_DAYS + dayOfEra - EPOCH_OFFSET
}

export function civilDate(days: number): CivilDate {
  const shifted = days + EPOCH_OFFSET
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** Day number of an ISO date or instant (its first ten units), or null. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayNumber(year, month, day) : null
}

export const daysInMonth = (year: number, month: number): number =>
  (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - dayNumber(year, month, 1)

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const pad = (value: number, length: number) => String(value).padStart(length, '0')
export const formatYear = (year: number): string => pad(year, 4)
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
export function formatDay(days: number): string {
  const { year, month, day } = civilDate(days)
  return `${formatMonth(year, month)}-${pad(day, 2)}`
}

/** 0 = Monday. */
export const weekdayIndex = (days: number): number => (((days + 3) % 7) + 7) % 7
export const weekdayOfDay = (days: number): Weekday => WEEKDAYS[weekdayIndex(days)]!

/** The last day with that weekday not after `days`. */
export const weekdayOnOrBefore = (weekday: Weekday, days: number): number =>
  days - ((weekdayIndex(days) - WEEKDAYS.indexOf(weekday) + 7) % 7)
export const weekdayOnOrAfter = (weekday: Weekday, days: number): number => weekdayOnOrBefore(weekday, days + 6)

/** Monday of the day's ISO week. */
export const startOfWeek = (days: number): number => days - weekdayIndex(days)

/** ISO 8601 week: `2023-W38`. */
export function formatWeek(days: number): string {
  const thursday = startOfWeek(days) + 3
  const { year } = civilDate(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`
}

/** Year and month so many months on. */
export function addMonths(year: number, month: number, count: number): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + count
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}
