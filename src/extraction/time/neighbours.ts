import type { UnresolvedTimex } from '../../language/contract.ts'
import type { PartialTime } from '../../language/partial-time.ts'
import type { Published } from '../../model/reading.ts'
import { formatDay, parseDay } from './calendar.ts'
import { inferPublished, type NeighbourEvidence } from './published.ts'
import { resolveTimex } from './resolve.ts'

/** Days of publication, both included, as numbers of days since 1970-01-01. */
export interface PublicationDays {
  readonly from: number
  readonly to: number
}

/**
 * What an article shares with a neighbour that bears on its day of publication. `equal`: both date one thing, the neighbour by the calendar, this one by
 * its own day (yesterday, Wednesday), so that only the days `from` … `to` make the two agree. `near`: they are so alike that they appeared within days
 * of each other; `from` = `to` is the neighbour's day.
 */
export interface SharedTime extends PublicationDays {
  readonly relation: 'equal' | 'near'
  /** Log-odds that the two tell of one thing. */
  readonly weight: number
  /** What the two tell of; what is shared of one thing does not support itself. */
  readonly thing: string
  /** Both tell it at the same place of a text that they share, which needs no second witness. */
  readonly isCopied: boolean
}

export interface NeighbourInference<T> {
  readonly published: Published
  /** Those that agree with the day. */
  readonly used: readonly T[]
}

type Told = Pick<UnresolvedTimex, 'time' | 'mod'>

/** Days around the told one that are tried: Tuesday of last week may lie almost two weeks back. What reaches farther says nothing of the day. */
const REACH = 15

/** The days of publication on which a time expression means `day`; null where it is no such day or says nothing of publication. */
export function publicationDays(told: Told, day: number): PublicationDays | null {
  let from: number | null = null
  let to = day
  for (let candidate = day - REACH; candidate <= day + REACH; candidate++) {
    if (dayMeant(told, candidate) !== day) continue
    from ??= candidate
    to = candidate
  }
  return from === null || from === day - REACH || to === day + REACH ? null : { from, to }
}

const BOUNDS: ReadonlySet<string | null> = new Set(['before', 'after', 'less', 'more'])

/** The one day that a time expression means for an article of a day (null = unknown); null where it is not one day. */
export function dayMeant(told: Told, published: number | null): number | null {
  if (BOUNDS.has(told.mod) || !namesDay(told.time)) return null
  const { value, type } = resolveTimex(told, published === null ? null : formatDay(published))
  return (type === 'date' || type === 'time') && !value.includes('/') ? parseDay(value) : null
}

/** Whether the words say a day: one counted from an event is placed by the event, and a bare clock time by what is told around it. */
function namesDay(time: PartialTime): boolean {
  if (time.kind === 'shift') return time.from !== 'event'
  return time.kind === 'calendar' && (time.day !== null || time.weekday !== null || time.offset !== null)
}

/** What must speak for a day: two things that agree, or one that is copied. */
const THINGS = 2
const NEAR = 3

/**
 * The day on which an article without a date agrees with its neighbours and with its own words, if all that agrees has `support` (log-odds) together;
 * null where they leave it open or contradict each other. Likeness alone gives the week: the day itself needs a weekday in the article's words, or a
 * thing that both date.
 */
export function inferFromNeighbours<T extends SharedTime>(
  times: readonly UnresolvedTimex[],
  shared: readonly T[],
  support: number,
): NeighbourInference<T> | null {
  const { published } = inferPublished(null, times, shared.flatMap(evidenceOf))
  if (published.value === null) return null
  const day = parseDay(published.value)!
  const used = shared.filter(({ relation, from, to }) => (relation === 'near' ? Math.abs(day - from) <= NEAR : from <= day && day <= to))
  const isPlaced = used.some(({ relation }) => relation === 'equal') || inferPublished(null, times).published.weekday === published.weekday
  const isWitnessed = new Set(used.map(({ thing }) => thing)).size >= THINGS || used.some(({ isCopied }) => isCopied)
  if (!isPlaced || !isWitnessed || supportOf(used) < support) return null
  // a day that the article's own words exclude is not its day, whatever others tell
  if (inferPublished(published.value, times).diagnostics.some(({ severity }) => severity === 'warning')) return null
  return { published: { ...published, basis: 'neighbours' }, used }
}

/** Several equations of one thing count as the strongest of them. */
function supportOf(used: readonly SharedTime[]): number {
  const strongest = new Map<string, number>()
  for (const { relation, thing, weight } of used)
    if (relation === 'equal') strongest.set(thing, Math.max(strongest.get(thing) ?? 0, weight))
  const alike = used.reduce((sum, { relation, weight }) => sum + (relation === 'near' ? weight : 0), 0)
  return [...strongest.values()].reduce((sum, weight) => sum + weight, alike)
}

function evidenceOf({ relation, from, to, weight }: SharedTime): readonly NeighbourEvidence[] {
  if (relation === 'near') return [{ day: formatDay(from), weight, relation }]
  return [
    { day: formatDay(from), weight, relation: 'not-before' },
    { day: formatDay(to), weight, relation: 'not-after' },
  ]
}
