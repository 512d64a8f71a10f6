import type { CalendarTime, EnclosingUnit } from '../../language/partial-time.ts'
import { WEEKDAYS, type Weekday } from '../../model/lists.ts'
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDate,
  startOfWeek,
  weekdayOfDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.ts'
import { hijriDayNumber, hijriMonthLength, hijriYear } from './hijri.ts'
import type { CalendarValue } from './resolved.ts'

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const
/** Years around publication in which a weekday is looked for that agrees with day and month. */
const WEEKDAY_YEARS = 10

/** The last day of a month, whatever its number. */
const LAST = -1

const dayValue = (day: number, basis: CalendarValue['basis']): CalendarValue => ({ value: formatDay(day), precision: 'day', basis, day })

/** Fields of a calendar time placed by the day of publication (a day number, null = unknown). */
export function resolveCalendar(time: CalendarTime, published: number | null): CalendarValue {
  if (time.offset !== null && time.month === null && published !== null) return dayOfYear(published + time.offset, yearOf(time, published))
  if (time.calendar === 'hijri') return resolveHijri(time, published)
  if (time.decade !== null) return { value: `${Math.floor(time.decade / 10)}X`, precision: 'decade', basis: 'stated', day: null }
  if (time.season !== null) return resolveSeason(time, published)
  if (time.nth !== null) return resolveNth(time, published)
  if (time.month !== null) return time.day === null ? resolveMonth(time, published) : resolveDate(time, time.month, time.day, published)
  if (time.day !== null) return resolveDayOfMonth(time, time.day, published)
  if (time.weekday !== null) return resolveWeekday(time, time.weekday, published)
  if (time.year !== null) return { value: formatYear(time.year), precision: 'year', basis: 'stated', day: null }
  if (published === null) return { value: 'pub', precision: 'day', basis: 'symbolic', day: null }
  return dayValue(published, 'implied')
}

/** A day, or the same one in another year: this day of 2019. */
function dayOfYear(told: number, year: number | null): CalendarValue {
  const { month, day } = civilDate(told)
  if (year === null) return dayValue(told, 'relative')
  return isDate(year, month, day) ? dayValue(dayNumber(year, month, day), 'relative') : monthOnly(year, month)
}

/** The stated year, or the one that lies so many years from publication. */
function yearOf(time: CalendarTime, published: number | null): number | null {
  if (time.year !== null) return time.year
  if (time.within?.unit === 'year' && published !== null) return civilDate(published).year + time.within.shift
  return null
}

function resolveSeason(time: CalendarTime, published: number | null): CalendarValue {
  const season = time.season!
  const year = yearOf(time, published)
  if (year !== null)
    return { value: `${formatYear(year)}-${season}`, precision: 'season', basis: time.year === null ? 'relative' : 'stated', day: null }
  if (published === null) return { value: `XXXX-${season}`, precision: 'season', basis: 'symbolic', day: null }
  const now = civilDate(published)
  const begins = SEASON_MONTH[season]
  const current = now.month >= begins ? now.year : now.year - 1
  const ended = now.month >= begins + 3 || current < now.year
  const chosen = time.direction === 'future' ? current + 1 : time.directionStated && !ended ? current - 1 : current
  return { value: `${formatYear(chosen)}-${season}`, precision: 'season', basis: time.directionStated ? 'relative' : 'implied', day: null }
}

function resolveMonth(time: CalendarTime, published: number | null): CalendarValue {
  const month = time.month!
  const year = yearOf(time, published)
  if (year !== null)
    return { value: formatMonth(year, month), precision: 'month', basis: time.year === null ? 'relative' : 'stated', day: null }
  if (published === null) return { value: `XXXX-${String(month).padStart(2, '0')}`, precision: 'month', basis: 'symbolic', day: null }
  const now = civilDate(published)
  return {
    value: formatMonth(monthYear(time, month, now), month),
    precision: 'month',
    basis: time.directionStated ? 'relative' : 'implied',
    day: null,
  }
}
/** The nearest such month not after publication, or not before it where the text looks ahead; a stated direction excludes the present one. */
function monthYear(time: CalendarTime, month: number, now: { readonly year: number; readonly month: number }): number {
  const same = month === now.month
  if (time.direction === 'present') return now.year
  if (time.direction === 'nearest') return now.year + Math.sign(Math.trunc((now.month - month) / 7))
  if (time.direction === 'future') return month < now.month || (same && time.directionStated) ? now.year + 1 : now.year
  return month > now.month || (same && time.directionStated) ? now.year - 1 : now.year
}

function resolveDate(time: CalendarTime, month: number, ranked: number, published: number | null): CalendarValue {
  const year = yearOf(time, published)
  // the last day of February needs its year
  const day = ranked === LAST ? daysInMonth(year ?? 2023, month) : ranked
  if (year !== null)
    return isDate(year, month, day)
      ? dayValue(dayNumber(year, month, day), time.year === null ? 'relative' : 'stated')
      : monthOnly(year, month)
  const symbolic = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (published === null) return { value: symbolic, precision: 'day', basis: 'symbolic', day: null }
  if (time.offset !== null) return dayValue(published + time.offset, 'stated')
  const chosen = yearWithWeekday(time, month, day, published) ?? nearestYear(time, month, day, published)
  return isDate(chosen, month, day) ? dayValue(dayNumber(chosen, month, day), 'implied') : monthOnly(chosen, month)
}
const monthOnly = (year: number, month: number): CalendarValue => ({
  value: formatMonth(year, month),
  precision: 'month',
  basis: 'implied',
  day: null,
})

function nearestYear(time: CalendarTime, month: number, day: number, published: number): number {
  const { year } = civilDate(published)
  const here = dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
  if (time.direction === 'present') return year
  if (time.direction === 'nearest') return year + Math.sign(Math.trunc((published - here) / HALF_A_YEAR))
  if (time.direction === 'future') return here < published - JUST_PAST ? year + 1 : year
  return here > published ? year - 1 : year
}
const HALF_A_YEAR = 183
/** Days for which a date is still the last one, whatever the clause plans (will discuss the attack of 20 July): of the next one the year would be said. */
const JUST_PAST = 30

/** The year nearest to publication in which the weekday falls on the date, the direction's side first. */
function yearWithWeekday(time: CalendarTime, month: number, day: number, published: number): number | null {
  if (time.weekday === null) return null
  const { year } = civilDate(published)
  const fits = (candidate: number) => isDate(candidate, month, day) && weekdayOfDay(dayNumber(candidate, month, day)) === time.weekday
  let best: number | null = null
  for (let candidate = year - WEEKDAY_YEARS; candidate <= year + 1; candidate++)
    if (fits(candidate) && (best === null || distance(candidate) < distance(best))) best = candidate
  return best
  function distance(candidate: number): number {
    return Math.abs(dayNumber(candidate, month, day) - published)
  }
}

/** A day without its month: of this month, the one before or after. */
function resolveDayOfMonth(time: CalendarTime, ranked: number, published: number | null): CalendarValue {
  if (published === null) {
    const written = ranked === LAST ? 'XX' : String(ranked).padStart(2, '0')
    return { value: `XXXX-XX-${written}`, precision: 'day', basis: 'symbolic', day: null }
  }
  const now = civilDate(published)
  const within = time.within?.unit === 'month' ? addMonths(now.year, now.month, time.within.shift) : null
  const day = ranked === LAST && within !== null ? daysInMonth(within.year, within.month) : ranked
  if (within !== null)
    return isDate(within.year, within.month, day)
      ? dayValue(dayNumber(within.year, within.month, day), 'relative')
      : monthOnly(within.year, within.month)
  const candidates: number[] = []
  for (let shift = -12; shift <= 12; shift++) {
    const { year, month } = addMonths(now.year, now.month, shift)
    if (isDate(year, month, day)) candidates.push(dayNumber(year, month, day))
  }
  const side = candidates.filter((candidate) => (time.direction === 'future' ? candidate >= published : candidate <= published))
  const fitting = time.weekday === null ? [] : candidates.filter((candidate) => weekdayOfDay(candidate) === time.weekday)
  const chosen = nearest(fitting, published) ?? nearest(side, published) ?? published
  return dayValue(chosen, 'implied')
}
const nearest = (days: readonly number[], to: number): number | null =>
  days.reduce<number | null>((best, day) => (best === null || Math.abs(day - to) < Math.abs(best - to) ? day : best), null)

/** Of two weekdays around a day the one no farther ahead than this is the nearest. */
const DAYS_BACK = 3

/** The last such day up to publication, or the next from it on; the day of publication itself unless last or next is said. */
function resolveWeekday(time: CalendarTime, weekday: Weekday, published: number | null): CalendarValue {
  const ahead = published === null ? 0 : weekdayOnOrAfter(weekday, published) - published
  // unknown from when: what comes into force mostly lies ahead
  const future = time.direction === 'future' || (time.direction === 'nearest' && ahead <= DAYS_BACK)
  if (published === null) {
    const week = time.within?.unit === 'week' ? time.within.shift : future ? 1 : time.direction === 'present' ? 0 : -1
    return {
      value: `pub${week < -1 ? week : week > 1 ? `+${week}` : week < 0 ? '-' : '+'}${week === 0 ? '0' : ''}W-${weekday.slice(0, 3).toUpperCase()}`,
      precision: 'day',
      basis: 'symbolic',
      day: null,
    }
  }
  if (time.within?.unit === 'week') return dayValue(startOfWeek(published) + 7 * time.within.shift + WEEKDAYS.indexOf(weekday), 'relative')
  if (time.direction === 'present') return dayValue(startOfWeek(published) + WEEKDAYS.indexOf(weekday), 'relative')
  const from = time.directionStated ? (future ? published + 1 : published - 1) : published
  return dayValue(
    future ? weekdayOnOrAfter(weekday, from) : weekdayOnOrBefore(weekday, from),
    time.directionStated ? 'relative' : 'implied',
  )
}

/** The how-manieth weekday or week of a month. */
function resolveNth(time: CalendarTime, published: number | null): CalendarValue {
  const weekYear = time.month === null && time.weekday === null ? yearOf(time, published) : null
  if (weekYear !== null) return weekOfYear(weekYear, time.nth!)
  const around = monthAround(time, published)
  if (around === null)
    return { value: `XXXX-${String(time.month ?? 'XX').padStart(2, '0')}`, precision: 'month', basis: 'symbolic', day: null }
  const { year, month } = around
  const first = dayNumber(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  const nth = time.nth!
  const basis = time.year === null ? 'implied' : 'stated'
  if (time.weekday !== null)
    return dayValue(nth < 0 ? weekdayOnOrBefore(time.weekday, last) : weekdayOnOrAfter(time.weekday, first) + 7 * (nth - 1), basis)
  const from = nth < 0 ? last - 6 : first + 7 * (nth - 1)
  return { value: `${formatDay(from)}/${formatDay(Math.min(from + 6, last))}`, precision: 'week', basis, day: null }
}
/** ISO weeks; the last one may belong to the next year's first days. */
function weekOfYear(year: number, nth: number): CalendarValue {
  const first = startOfWeek(dayNumber(year, 1, 4))
  const day = nth < 0 ? startOfWeek(dayNumber(year, 12, 28)) : first + 7 * (nth - 1)
  return { value: formatWeek(day), precision: 'week', basis: 'stated', day: null }
}
function monthAround(time: CalendarTime, published: number | null): { readonly year: number; readonly month: number } | null {
  if (time.month !== null && time.year !== null) return { year: time.year, month: time.month }
  if (published === null) return null
  const now = civilDate(published)
  if (time.month === null) return addMonths(now.year, now.month, time.within?.shift ?? 0)
  return { year: yearOf(time, published) ?? monthYear(time, time.month, now), month: time.month }
}

/** Hijri fields; a month is an interval of days, a year without more keeps its number. */
function resolveHijri(time: CalendarTime, published: number | null): CalendarValue {
  const { month } = time
  const day = time.day === LAST ? null : time.day
  if (month === null) {
    const from = hijriDayNumber(time.year ?? 1, 1, 1)
    return {
      value: `${formatDay(from)}/${formatDay(hijriDayNumber((time.year ?? 1) + 1, 1, 1) - 1)}`,
      precision: 'year',
      basis: 'stated',
      day: null,
    }
  }
  const span = (year: number): readonly [number, number] => {
    const from = hijriDayNumber(year, month, day ?? 1)
    return [from, day === null ? from + hijriMonthLength(year, month) - 1 : from]
  }
  // a year of the Gregorian calendar behind a Hijri month: Ramadan 2019
  const stated = time.year === null ? null : time.year >= 1700 ? hijriYearIn(time.year, month, day ?? 1) : time.year
  if (stated !== null) return hijriValue(span(stated), day, 'stated')
  if (published === null)
    return {
      value: `hijri-XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`,
      precision: day === null ? 'month' : 'day',
      basis: 'symbolic',
      day: null,
    }
  const year = hijriYear(published)
  const [from, to] = span(year)
  const future = time.direction === 'future'
  const chosen = future
    ? to < published || (time.directionStated && from <= published)
      ? year + 1
      : year
    : from > published || (time.directionStated && to >= published)
      ? year - 1
      : year
  return hijriValue(span(chosen), day, time.directionStated ? 'relative' : 'implied')
}
const hijriValue = ([from, to]: readonly [number, number], day: number | null, basis: CalendarValue['basis']): CalendarValue =>
  day === null ? { value: `${formatDay(from)}/${formatDay(to)}`, precision: 'month', basis, day: null } : dayValue(from, basis)
function hijriYearIn(gregorian: number, month: number, day: number): number {
  const first = hijriYear(dayNumber(gregorian, 1, 1))
  for (let year = first; year <= first + 1; year++) if (civilDate(hijriDayNumber(year, month, day)).year === gregorian) return year
  return first
}

/** The unit around publication, or so many before or after it. */
export function resolveEnclosing({ unit, shift }: EnclosingUnit, published: number | null): CalendarValue {
  const precision = unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' ? unit : 'day'
  if (published === null)
    return { value: `pub${shift < 0 ? shift : `+${shift}`}${UNIT_LETTERS[unit]}`, precision, basis: 'symbolic', day: null }
  return { value: shifted(unit, shift, published), precision, basis: 'relative', day: null }
}
export const UNIT_LETTERS = {
  second: 'S',
  minute: 'MIN',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  season: 'SEASON',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
} as const

/** TIMEX3 value of the unit that lies `shift` units from the one around a day. */
export function shifted(unit: EnclosingUnit['unit'], shift: number, published: number): string {
  const now = civilDate(published)
  switch (unit) {
    case 'week':
      return formatWeek(published + 7 * shift)
    case 'month': {
      const { year, month } = addMonths(now.year, now.month, shift)
      return formatMonth(year, month)
    }
    case 'year':
      return formatYear(now.year + shift)
    case 'decade':
      return `${Math.floor(now.year / 10) + shift}X`
    case 'century':
      return String(Math.floor(now.year / 100) + shift)
    default:
      return formatDay(published + (unit === 'day' ? shift : 0))
  }
}
