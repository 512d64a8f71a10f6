import type { UnresolvedTimex } from '../../language/contract.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { WEEKDAYS, type Weekday } from '../../model/lists.ts'
import type { Published } from '../../model/reading.ts'
import { civilDate, dayNumber, formatDay, isDate, parseDay, weekdayOfDay } from './calendar.ts'
import { conflicts } from './conflicts.ts'
import { agreement, collectEvidence, type Evidence } from './evidence.ts'

/** What another article, or a passage shared with one, tells of the day: `same` day, `near` it (within a week, the nearer the likelier), or a bound. */
export interface NeighbourEvidence {
  /** ISO date. */
  readonly day: string
  /** Log-odds; from 1 (a hint) to 6 (the same passage with a dated day). */
  readonly weight: number
  readonly relation: 'same' | 'near' | 'not-before' | 'not-after'
}

export interface InferredPublication {
  readonly published: Published
  readonly diagnostics: readonly Diagnostic[]
}

/** A day is stated only where it is so much likelier than any other (log-odds), a weekday likewise. */
const DAY_MARGIN = 1.5
const WEEKDAY_MARGIN = 1.2
/** Days on each side of an anchor that are tried. */
const REACH = 10
const ISO_DAY = 10

/**
 * The day of publication of one article: as given or as the web page says (`from`), else the day that agrees best with what the text says of weekdays and dates and with what neighbouring
 * articles tell. Where no day stands out only the weekday is stated, or nothing; nothing is invented. A given date that the text contradicts is kept
 * and reported as `article.date-conflict`.
 */
export function inferPublished(
  given: string | null,
  times: readonly UnresolvedTimex[],
  neighbours: readonly NeighbourEvidence[] = [],
  from: 'given' | 'metadata' = 'given',
): InferredPublication {
  const evidence = collectEvidence(times)
  const day = given === null ? null : parseDay(given)
  if (given !== null && day !== null) {
    return {
      published: { value: given.slice(0, ISO_DAY), basis: from, weekday: weekdayOfDay(day) },
      diagnostics: conflicts(day, evidence),
    }
  }
  const found = bestDay(evidence, neighbours)
  if (found !== null) {
    const basis = neighbours.length > 0 && !evidence.some((told) => told.kind === 'date' && told.year !== null) ? 'neighbours' : 'text'
    return { published: { value: formatDay(found), basis, weekday: weekdayOfDay(found) }, diagnostics: conflicts(found, evidence) }
  }
  const weekday = bestWeekday(evidence)
  return { published: { value: null, basis: weekday === null ? 'unknown' : 'text', weekday }, diagnostics: [unknown(evidence)] }
}

/** The bounds that the text sets are all that is said of an unknown day beside its weekday. */
function unknown(evidence: readonly Evidence[]): Diagnostic {
  const { from, to } = boundsOf(evidence)
  const bounds = [
    ...(Number.isFinite(from) ? [`not before ${formatDay(from)}`] : []),
    ...(Number.isFinite(to) ? [`not after ${formatDay(to)}`] : []),
  ]
  const known = bounds.length === 0 ? '' : `, only that it is ${bounds.join(' and ')}`
  const message = `The day of publication is not known${known}; times that depend on it are symbolic.`
  return { code: 'article.no-date', severity: 'info', message }
}

/** The latest day that is over and the earliest that is to come; infinite where the text tells none. */
function boundsOf(evidence: readonly Evidence[]): { readonly from: number; readonly to: number } {
  const days = (kind: 'not-before' | 'not-after') => evidence.flatMap((found) => (found.kind === kind ? [found.day] : []))
  return { from: Math.max(...days('not-before')), to: Math.min(...days('not-after')) }
}

/** The day that stands out among those around an anchor, or null. */
function bestDay(evidence: readonly Evidence[], neighbours: readonly NeighbourEvidence[]): number | null {
  const anchors = new Set<number>()
  for (const found of evidence)
    if (found.kind === 'date' && found.year !== null) anchors.add(dayNumber(found.year, found.month, found.day) - found.offset)
  const told = neighbours.flatMap(({ day, weight, relation }) => {
    const number = parseDay(day)
    return number === null ? [] : [{ day: number, weight, relation }]
  })
  for (const { day } of told) anchors.add(day)
  if (anchors.size === 0) for (const day of daysOfOneYear(evidence)) anchors.add(day)
  if (anchors.size === 0) return null
  const candidates = new Set<number>()
  for (const anchor of anchors) for (let day = anchor - REACH; day <= anchor + REACH; day++) candidates.add(day)
  const scored = [...candidates]
    .map((day) => ({
      day,
      score:
        evidence.reduce((sum, found) => sum + agreement(found, day), 0) +
        told.reduce((sum, found) => sum + neighbourAgreement(found, day), 0),
    }))
    .sort((a, b) => b.score - a.score || a.day - b.day)
  return scored.length > 1 && scored[0]!.score - scored[1]!.score >= DAY_MARGIN ? scored[0]!.day : null
}

/** Monday, 26 September, between bounds in which that day is a Monday once: the only day that the text leaves. */
function daysOfOneYear(evidence: readonly Evidence[]): readonly number[] {
  const { from, to } = boundsOf(evidence)
  const weekdays = evidence.filter(({ kind }) => kind === 'weekday')
  if (!Number.isFinite(from) || !Number.isFinite(to) || weekdays.length === 0) return []
  const days = new Set<number>()
  for (const found of evidence)
    if (found.kind === 'date')
      for (let { year } = civilDate(from); year <= civilDate(to).year; year++) {
        const day = isDate(year, found.month, found.day) ? dayNumber(year, found.month, found.day) - found.offset : null
        if (day !== null && day >= from && day <= to && weekdays.every((weekday) => agreement(weekday, day) > 0)) days.add(day)
      }
  return days.size === 1 ? [...days] : []
}

function neighbourAgreement(
  { day, weight, relation }: { readonly day: number; readonly weight: number; readonly relation: NeighbourEvidence['relation'] },
  candidate: number,
): number {
  const distance = Math.abs(candidate - day)
  switch (relation) {
    case 'same':
      return distance === 0 ? weight : 0
    case 'near':
      return weight * Math.max(0, 1 - distance / 7)
    case 'not-before':
      return candidate >= day ? 0 : -weight
    case 'not-after':
      return candidate <= day ? 0 : -weight
  }
}

/** The weekday that stands out, or null. */
function bestWeekday(evidence: readonly Evidence[]): Weekday | null {
  // any week will do: dates do not speak of weekdays alone
  const relevant = evidence.filter(({ kind }) => kind === 'weekday' || kind === 'recent')
  if (relevant.length === 0) return null
  const scored = WEEKDAYS.map((weekday, index) => ({
    weekday,
    score: relevant.reduce((sum, found) => sum + agreement(found, MONDAY + index), 0),
  })).sort((a, b) => b.score - a.score)
  return scored[0]!.score - scored[1]!.score >= WEEKDAY_MARGIN ? scored[0]!.weekday : null
}
/** Some Monday. */
const MONDAY = 4
