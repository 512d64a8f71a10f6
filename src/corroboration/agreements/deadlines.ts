import type { EventType } from '../../model/lists.ts'
import type { Timex } from '../../model/reading.ts'
import { daysOf, isoDay } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import { type Clause, within } from './clauses.ts'

const AHEAD: ReadonlySet<string> = new Set(['planned', 'pledged', 'proposed'])
/** Types of what is to be brought about by some time; of others a duration says how long they last. */
const BROUGHT_ABOUT: ReadonlySet<EventType> = new Set([
  'withdraw',
  'disarm',
  'release',
  'talks',
  'mobilise',
  'monitor',
  'office',
  'evacuate',
  'control',
])
/** Characters between what is to be done and the time given for it. */
const NEAR = 90

/**
 * By when a term is to be carried out: the day that some article gives for it, else so many days from the day of the agreement (`from`, a day number)
 * as one gives to what an accord lays down; the duration itself where that day is unknown. Null where nobody says. `made`: the day on which it was agreed.
 */
export function deadlineOf(
  evidence: readonly Occurrence[],
  clauses: readonly Clause[],
  from: number | null,
  made: number | null,
  isLasting: boolean,
): string | null {
  const due = dueOf(evidence, clauses)
  if (due !== null) return due.type === 'duration' ? dayAfter(due.value, from) : due.value
  // the day on which it was agreed is nobody's term, and of a truce a day to come says from when it holds
  const isAfter = (value: string) => made === null || (daysOf(value)?.to ?? made + 1) > made
  const dated = evidence.find(
    ({ mention: { date, modality, type } }) => date !== null && AHEAD.has(modality) && type !== 'ceasefire' && isAfter(date.value),
  )
  if (dated !== undefined) return dated.mention.date!.value
  const clausal = isLasting ? [] : clauses
  const given = evidence.flatMap((one) => durationOf(one) ?? [])[0] ?? clausal.flatMap((one) => durationIn(one) ?? [])[0]
  return given === undefined ? null : dayAfter(given, from)
}

function dayAfter(duration: string, from: number | null): string {
  const days = daysIn(duration)
  return from === null || days === null ? duration : isoDay(from + days)
}

/** The time by which the accord's own words say that it is to be done: the first that any article has. */
function dueOf(evidence: readonly Occurrence[], clauses: readonly Clause[]): Timex | null {
  const laid = [
    ...evidence.filter(({ mention }) => mention.provided).map(({ reading, mention }) => ({ reading, span: mention })),
    ...clauses.map((clause) => ({ reading: clause.reading, span: clause })),
  ]
  for (const { reading, span } of laid) {
    const due = reading.provisions.find((one) => one.due !== null && within(span, one))?.due
    const timex = due == null ? undefined : reading.timexes.find(({ start, end }) => start === due.start && end === due.end)
    if (timex !== undefined && timex.type !== 'set') return timex
  }
  return null
}

function durationOf({ mention, reading, sentence }: Occurrence): string | null {
  if (!mention.provided || !BROUGHT_ABOUT.has(mention.type)) return null
  const next = reading.events.find(({ start }) => start >= mention.end)?.start ?? Number.POSITIVE_INFINITY
  const end = Math.min(sentence.end, next, mention.end + NEAR)
  return reading.timexes.find(({ type, start, end: last }) => type === 'duration' && start >= mention.end && last <= end)?.value ?? null
}

/** The last duration that a clause names: they leave the town within 48 hours. */
const durationIn = ({ reading, start, end }: Clause): string | null =>
  reading.timexes.findLast((one) => one.type === 'duration' && one.start >= start && one.end <= end)?.value ?? null

/** Days of a TIMEX3 duration of hours, days, weeks, months (of thirty days) or years; hours that make no whole day count as one. */
export function daysIn(duration: string): number | null {
  const match = /^P(?:T(\d+)H|(\d+)([DWMY]))$/u.exec(duration)
  if (match === null) return null
  return match[1] === undefined
    ? Number(match[2]) * { D: 1, W: 7, M: 30, Y: 365 }[match[3]! as 'D' | 'W' | 'M' | 'Y']
    : Math.ceil(Number(match[1]) / 24)
}
