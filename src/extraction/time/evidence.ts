import type { UnresolvedTimex } from '../../language/contract.ts'
import type { CalendarTime, PartialTime } from '../../language/partial-time.ts'
import { WEEKDAYS, type Weekday } from '../../model/lists.ts'
import { dayNumber, isDate, weekdayIndex } from './calendar.ts'

/**
 * What an article's own words tell of its day of publication D. Weights are natural log-odds of a day that agrees against one that does not.
 *   weekday     D falls on a weekday: today, Thursday; yesterday, Friday
 *   recent      a bare weekday with a past or a planning verb: that weekday lies within a week of D, sooner rather than later
 *   date        the text says D's date: today, 21 September 2023
 *   not-before  what happened on a date is told afterwards
 *   not-after   what is planned for a date is told before
 */
export type Evidence =
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly weight: number; readonly start: number }
  | {
      readonly kind: 'recent'
      readonly weekday: Weekday
      readonly direction: 'past' | 'future'
      readonly stated: boolean
      readonly weight: number
      readonly start: number
    }
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly offset: number
      readonly weight: number
      readonly start: number
    }
  | { readonly kind: 'not-before' | 'not-after'; readonly day: number; readonly weight: number; readonly start: number }

const DEICTIC_WEIGHT = 6
const DATE_WEIGHT = 8
const BOUND_WEIGHT = 3
const RECENT_WEIGHT = 1
/** Each further mention of one weekday adds less: they are told by one writer about one event. */
const REPEATED_WEIGHT = 0.25

/** The evidence of an article's time expressions, each weekday with its direction once. */
export function collectEvidence(times: readonly UnresolvedTimex[]): readonly Evidence[] {
  const out: Evidence[] = []
  const recent = new Map<string, number>()
  for (const { time, start } of times)
    for (const found of evidenceOf(time, start)) {
      if (found.kind !== 'recent') {
        out.push(found)
        continue
      }
      const key = `${found.weekday} ${found.direction} ${found.stated}`
      const known = recent.get(key)
      if (known === undefined) {
        recent.set(key, out.length)
        out.push(found)
      } else out[known] = { ...out[known]!, weight: out[known]!.weight + REPEATED_WEIGHT }
    }
  return out
}

function evidenceOf(time: PartialTime, start: number): readonly Evidence[] {
  switch (time.kind) {
    case 'shift':
      if (time.weekday === null || time.unit !== 'day' || time.from === 'event') return []
      return [{ kind: 'weekday', weekday: weekdayShifted(time.weekday, -time.count), weight: DEICTIC_WEIGHT, start }]
    case 'calendar':
      return calendarEvidence(time, start)
    case 'interval':
      return [...evidenceOf(time.from, start), ...evidenceOf(time.to, start)]
    default:
      return []
  }
}

function calendarEvidence(time: CalendarTime, start: number): readonly Evidence[] {
  const { year, month, day, weekday, offset, direction } = time
  if (time.calendar === 'hijri') return []
  if (offset !== null) {
    const named: readonly Evidence[] =
      weekday === null ? [] : [{ kind: 'weekday', weekday: weekdayShifted(weekday, -offset), weight: DEICTIC_WEIGHT, start }]
    return month !== null && day !== null ? [{ kind: 'date', year, month, day, offset, weight: DATE_WEIGHT, start }, ...named] : named
  }
  if (year !== null && month !== null && day !== null && isDate(year, month, day))
    return direction === 'nearest'
      ? []
      : direction === 'future'
        ? [{ kind: 'not-after', day: dayNumber(year, month, day), weight: 1, start }]
        : [{ kind: 'not-before', day: dayNumber(year, month, day), weight: BOUND_WEIGHT, start }]
  if (year !== null && direction !== 'future' && direction !== 'nearest')
    return [{ kind: 'not-before', day: dayNumber(year, month ?? 1, 1), weight: BOUND_WEIGHT, start }]
  if (weekday !== null && day === null && month === null && time.within === null && time.nth === null && direction !== 'nearest')
    return [
      {
        kind: 'recent',
        weekday,
        direction: direction === 'future' ? 'future' : 'past',
        stated: time.directionStated,
        weight: RECENT_WEIGHT,
        start,
      },
    ]
  return []
}

export const weekdayShifted = (weekday: Weekday, days: number): Weekday => WEEKDAYS[(((WEEKDAYS.indexOf(weekday) + days) % 7) + 7) % 7]!

/** Shares with which news names a past weekday 0, 1, … 6 days after it, and a coming one so many days before. */
const PAST = [0.42, 0.28, 0.11, 0.07, 0.05, 0.04, 0.03]
const FUTURE = [0.12, 0.36, 0.2, 0.12, 0.09, 0.06, 0.05]
/** With last or next said the day itself is not meant. */
const STATED = [0.02, 0.12, 0.2, 0.22, 0.18, 0.15, 0.11]

/** Log-weight of a piece of evidence for a day, relative to knowing nothing. */
export function agreement(evidence: Evidence, day: number): number {
  switch (evidence.kind) {
    case 'weekday':
      return WEEKDAYS[weekdayIndex(day)] === evidence.weekday ? evidence.weight : 0
    case 'recent': {
      const distance = (weekdayIndex(day) - WEEKDAYS.indexOf(evidence.weekday) + 7) % 7
      const shares = evidence.stated ? STATED : evidence.direction === 'past' ? PAST : FUTURE
      const share = shares[evidence.direction === 'past' ? distance : (7 - distance) % 7]!
      return evidence.weight * Math.log(7 * share)
    }
    case 'date': {
      const named = dateNear(evidence, day)
      return named === day + evidence.offset ? evidence.weight : 0
    }
    case 'not-before':
      return day >= evidence.day ? 0 : -evidence.weight
    case 'not-after':
      return day <= evidence.day ? 0 : -evidence.weight
  }
}

/** The named date in its year, or in the year in which it lies nearest to a day. */
export function dateNear({ year, month, day, offset }: Extract<Evidence, { kind: 'date' }>, near: number): number {
  if (year !== null) return dayNumber(year, month, day)
  const about = Math.floor((near + offset) / 365.2425) + 1970
  return [about - 1, about, about + 1]
    .map((candidate) => dayNumber(candidate, month, day))
    .reduce((best, candidate) => (Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best))
}
