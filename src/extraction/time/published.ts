import type { UnresolvedTimex } from '../../language/contract.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { WEEKDAYS, type Weekday } from '../../model/lists.ts'
import type { Published } from '../../model/reading.ts'
import { dayNumber, formatDay, parseDay, weekdayIndex, weekdayOfDay } from './calendar.ts'
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
    const basis = neighbours.length > 0 && !evidence.some(({ kind }) => kind === 'date') ? 'neighbours' : 'text'
    return { published: { value: formatDay(found), basis, weekday: weekdayOfDay(found) }, diagnostics: [] }
  }
  const weekday = bestWeekday(evidence)
  return { published: { value: null, basis: weekday === null ? 'unknown' : 'text', weekday }, diagnostics: [unknown(evidence)] }
}

/** The bounds that the text sets are all that is said of an unknown day beside its weekday. */
function unknown(evidence: readonly Evidence[]): Diagnostic {
  const days = (bound: 'not-before' | 'not-after') => evidence.flatMap((found) => (found.kind === bound ? [found.day] : []))
  const bounds = [
    ...days('not-before')
      .sort((a, b) => b - a)
      .slice(0, 1)
      .map((day) => `not before ${formatDay(day)}`),
    ...days('not-after')
      .sort((a, b) => a - b)
      .slice(0, 1)
      .map((day) => `not after ${formatDay(day)}`),
  ]
  const known = bounds.length === 0 ? '' : `, only that it is ${bounds.join(' and ')}`
  const message = `The day of publication is not known${known}; times that depend on it are symbolic.`
  return { code: 'article.no-date', severity: 'info', message }
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

const WARNED: readonly Evidence['kind'][] = ['weekday', 'date', 'not-before']

/** What speaks against a given day. A single day is a dateline before midnight or another time zone and only noted. */
function conflicts(day: number, evidence: readonly Evidence[]): readonly Diagnostic[] {
  let worst = 0
  let where = 0
  for (const found of evidence) {
    if (!WARNED.includes(found.kind)) continue
    const off = deviation(found, day)
    if (off > worst) {
      worst = off
      where = found.start
    }
  }
  if (worst === 0) return []
  const message = `The text speaks of its day as another than ${formatDay(day)} (${worst} day${worst === 1 ? '' : 's'} apart, at ${where}).`
  return [{ code: 'article.date-conflict', severity: worst > 1 ? 'warning' : 'info', message }]
}

/** Days between a given day and what a piece of evidence allows. */
function deviation(found: Evidence, day: number): number {
  if (found.kind === 'weekday') {
    const distance = (weekdayIndex(day) - WEEKDAYS.indexOf(found.weekday) + 7) % 7
    return Math.min(distance, 7 - distance)
  }
  if (found.kind === 'not-before') return Math.max(0, found.day - day)
  if (found.kind === 'date' && found.year !== null) return Math.abs(dayNumber(found.year, found.month, found.day) - found.offset - day)
  return 0
}
