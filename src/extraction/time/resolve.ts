import type { UnresolvedTimex } from '../../language/contract.ts'
import {
  type CalendarUnit,
  type ClockTime,
  type DurationTime,
  dayShift,
  type PartialTime,
  type PartOfDay,
  type RelatedTime,
  type ShiftTime,
} from '../../language/partial-time.ts'
import type { Precision, TimexBasis } from '../../model/lists.ts'
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  isDate,
  parseDay,
  weekdayOnOrBefore,
} from './calendar.ts'
import { resolveCalendar, resolveEnclosing, shifted, UNIT_LETTERS } from './resolve-calendar.ts'
import type { CalendarValue, ResolvedTime } from './resolved.ts'

/**
 * Value of a time expression for an article published on `published` (ISO date or instant; null = unknown, then what depends on it is symbolic).
 * Pure: no clock, no time zone. See `record.md` for the form of values.
 */
export function resolveTimex(unresolved: Pick<UnresolvedTimex, 'time' | 'mod'>, published: string | null): ResolvedTime {
  const day = published === null ? null : parseDay(published)
  return { ...resolve(unresolved.time, day), mod: unresolved.mod }
}

type Resolved = Omit<ResolvedTime, 'mod'> & { readonly day: number | null }

function resolve(time: PartialTime, published: number | null): Resolved {
  switch (time.kind) {
    case 'calendar':
      return withTimeOfDay(resolveCalendar(time, published), time.partOfDay, time.clock)
    case 'shift':
      return withTimeOfDay(resolveShift(time, published), time.partOfDay, time.clock)
    case 'enclosing':
      return withTimeOfDay(resolveEnclosing(time, published), time.partOfDay, null)
    case 'related':
      return resolveRelated(time, published)
    case 'interval':
      return resolveInterval(time.from, time.to, published)
    case 'duration':
      return {
        type: 'duration',
        value: formatDuration(time),
        zone: null,
        precision: precisionOf(time.amounts[0]?.unit ?? 'day'),
        basis: 'stated',
        day: null,
      }
    case 'set':
      return {
        type: 'set',
        value:
          time.weekday === null
            ? formatDuration({ kind: 'duration', amounts: [{ unit: time.unit, count: 1 }] })
            : `XXXX-WXX-${WEEKDAY_DIGITS[time.weekday]}`,
        zone: null,
        precision: time.weekday === null ? precisionOf(time.unit) : 'day',
        basis: 'stated',
        day: null,
      }
  }
}
const WEEKDAY_DIGITS = { Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6, Sunday: 7 } as const

function resolveShift(time: ShiftTime, published: number | null): CalendarValue {
  const { unit, count } = time
  if (time.further.length > 0 && published !== null) return resolveAmounts([time, ...time.further], published)
  // news that anchors the day in an event tells it on that day
  const shift = time.from === 'event' ? 0 : count
  const basis: TimexBasis = time.from === 'event' ? 'implied' : 'relative'
  if (published === null) {
    const written = shift === 0 ? '' : `${shift < 0 ? '' : '+'}${shift}${UNIT_LETTERS[unit]}`
    return { value: `pub${written}`, precision: precisionOf(unit), basis: 'symbolic', day: null }
  }
  if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second') {
    const told = published + (unit === 'day' ? shift : 0)
    // a weekday said beside it outweighs a day of publication that is one of collection
    const day = time.weekday === null ? told : weekdayOnOrBefore(time.weekday, told + 3)
    return { value: formatDay(day), precision: 'day', basis, day }
  }
  return { value: shifted(unit, shift, published), precision: precisionOf(unit), basis, day: null }
}

/** Several units back or ahead: by calendar months and days, told as finely as the smallest unit. */
function resolveAmounts(amounts: readonly { readonly unit: CalendarUnit; readonly count: number }[], published: number): CalendarValue {
  const { year, month, day } = civilDate(published)
  const sum = (units: Readonly<Partial<Record<CalendarUnit, number>>>) =>
    amounts.reduce((total, { unit, count }) => total + count * (units[unit] ?? 0), 0)
  const then = addMonths(year, month, sum({ month: 1, year: 12, decade: 120, century: 1200 }))
  const at = dayNumber(then.year, then.month, Math.min(day, daysInMonth(then.year, then.month))) + sum({ day: 1, week: 7 })
  const finest = amounts.at(-1)!.unit
  if (finest === 'month') return { value: formatMonth(then.year, then.month), precision: 'month', basis: 'relative', day: null }
  return finest === 'year'
    ? { value: formatYear(then.year), precision: 'year', basis: 'relative', day: null }
    : { value: formatDay(at), precision: 'day', basis: 'relative', day: at }
}

/** TIMEX3 puts part of the day and clock behind the day: 2023-09-20TMO, 2023-09-20T13:00; the zone stands by itself. */
function withTimeOfDay(value: CalendarValue, part: PartOfDay | null, clock: ClockTime | null): Resolved {
  if (clock !== null && clock.hour === END_OF_DAY && value.day !== null) {
    const day = value.day + 1
    return withTimeOfDay({ ...value, value: formatDay(day), day }, part, { ...clock, hour: 0 })
  }
  if (clock !== null)
    return {
      ...value,
      type: 'time',
      value: `${value.value}T${formatClock(clock)}`,
      zone: clock.zone,
      precision: clock.minute === 0 ? 'hour' : 'minute',
    }
  if (part !== null)
    return { ...value, type: 'time', value: `${value.value}T${part === 'DA' ? 'MO' : part}`, zone: null, precision: 'part-of-day' }
  return { ...value, type: 'date', zone: null }
}
/** Midnight at the end of the day that is named: where the next begins. */
const END_OF_DAY = 24
const two = (value: number) => String(value).padStart(2, '0')
const formatClock = ({ hour, minute, second }: ClockTime) => `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`

/** The day, month or year of another time, moved; what is told of month, day and hour lies in it. */
function resolveRelated(time: RelatedTime, published: number | null): Resolved {
  const base = resolve(time.to ?? dayShift(0), published)
  return withTimeOfDay(relatedValue(time, base), time.partOfDay, time.clock)
}

function relatedValue({ unit, shift, month, day }: RelatedTime, base: Resolved): CalendarValue {
  const basis: TimexBasis = base.basis === 'symbolic' ? 'symbolic' : 'relative'
  if (unit === 'day') {
    if (base.day !== null) return { value: formatDay(base.day + shift), precision: 'day', basis, day: base.day + shift }
    const told = base.value.replace(/T.*$/, '')
    return { value: shift === 0 ? told : `${told}${shift < 0 ? '' : '+'}${shift}D`, precision: 'day', basis, day: null }
  }
  const [, years, months] = /^(\d{4})(?:-(\d{2}))?/.exec(base.value) ?? []
  if (years === undefined || (unit === 'month' && months === undefined)) {
    const two = (value: number | null) => (value === null ? 'XX' : String(value).padStart(2, '0'))
    const value = day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`
    return { value, precision: day === null ? 'month' : 'day', basis: 'symbolic', day: null }
  }
  const then = unit === 'month' ? addMonths(Number(years), Number(months), shift) : { year: Number(years) + shift, month }
  if (then.month === null) return { value: formatYear(then.year), precision: 'year', basis, day: null }
  if (day === null || !isDate(then.year, then.month, day))
    return { value: formatMonth(then.year, then.month), precision: 'month', basis, day: null }
  const at = dayNumber(then.year, then.month, day)
  return { value: formatDay(at), precision: 'day', basis, day: at }
}

/** Both ends; the beginning is placed not after the end. */
function resolveInterval(from: PartialTime, to: PartialTime, published: number | null): Resolved {
  let end = resolve(to, published)
  let start = resolve(from, published)
  if (from.kind === 'calendar' && end.day !== null && start.day !== null && from.year === null) {
    if (from.weekday !== null && from.month === null && from.day === null) start = dayAgain(start, weekdayOnOrBefore(from.weekday, end.day))
    else if (start.day > end.day && from.month !== null && from.day !== null)
      start = dayAgain(start, dayNumber(Number(start.value.slice(0, 4)) - 1, from.month, from.day))
  }
  // from 18:00 until 06:00: of the next morning
  if (isOvernight(from, to) && end.day !== null && start.day === end.day) end = dayAgain(end, end.day + 1)
  const basis = BASES.indexOf(start.basis) > BASES.indexOf(end.basis) ? start.basis : end.basis
  return {
    type: start.type === 'time' && end.type === 'time' ? 'time' : 'date',
    value: `${start.value}/${end.value}`,
    // the zone told behind the end is that of the beginning too
    zone: start.zone === null || start.zone === end.zone ? end.zone : null,
    precision: start.precision,
    basis,
    day: null,
  }
}
const isOvernight = (from: PartialTime, to: PartialTime): boolean => {
  if (!('clock' in from) || !('clock' in to) || from.clock === null || to.clock === null) return false
  return to.clock.hour * 60 + to.clock.minute < from.clock.hour * 60 + from.clock.minute
}
const dayAgain = (resolved: Resolved, day: number): Resolved => ({ ...resolved, day, value: formatDay(day) + resolved.value.slice(10) })
/** From the firmest to the least firm. */
const BASES: readonly TimexBasis[] = ['stated', 'relative', 'implied', 'symbolic']

const DURATION_UNITS: Readonly<Record<CalendarUnit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  season: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}
/** ISO 8601: P3Y, PT24H, P1Y6M, PT1H30M; an unknown count is X. */
function formatDuration({ amounts }: DurationTime): string {
  let date = ''
  let time = ''
  for (const { unit, count } of amounts) {
    const [letter, factor, ofTime] = DURATION_UNITS[unit]
    const written = `${count === null ? 'X' : count * factor}${letter}`
    if (ofTime) time += written
    else date += written
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}

const PRECISION_OF: Readonly<Record<CalendarUnit, Precision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'decade',
}
const precisionOf = (unit: CalendarUnit): Precision => PRECISION_OF[unit]
