import type { EventType } from '../../model/lists.ts'
import { isoDay } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'

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
 * as one gives to what an accord lays down; the duration itself where that day is unknown. Null where nobody says.
 */
export function deadlineOf(evidence: readonly Occurrence[], from: number | null): string | null {
  // of a truce a day to come says from when it holds
  const dated = evidence.find(({ mention }) => mention.date !== null && AHEAD.has(mention.modality) && mention.type !== 'ceasefire')
  if (dated !== undefined) return dated.mention.date!.value
  const given = evidence.flatMap((one) => durationOf(one) ?? [])[0]
  if (given === undefined) return null
  const days = daysIn(given)
  return from === null || days === null ? given : isoDay(from + days)
}

function durationOf({ mention, reading, sentence }: Occurrence): string | null {
  if (!mention.provided || !BROUGHT_ABOUT.has(mention.type)) return null
  const next = reading.events.find(({ start }) => start >= mention.end)?.start ?? Number.POSITIVE_INFINITY
  const end = Math.min(sentence.end, next, mention.end + NEAR)
  return reading.timexes.find(({ type, start, end: last }) => type === 'duration' && start >= mention.end && last <= end)?.value ?? null
}

/** Days of a TIMEX3 duration of hours, days, weeks or months (of thirty days); hours that make no whole day count as one. */
function daysIn(duration: string): number | null {
  const match = /^P(?:T(\d+)H|(\d+)([DWM]))$/u.exec(duration)
  if (match === null) return null
  return match[1] === undefined ? Number(match[2]) * { D: 1, W: 7, M: 30 }[match[3]! as 'D' | 'W' | 'M'] : Math.ceil(Number(match[1]) / 24)
}
