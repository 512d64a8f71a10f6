import type { Aspect, EventType } from '../model/lists.ts'
import type { Occurrence } from './occurrences.ts'

/** Types that take their time: one can say of them that they have begun, go on, have ended. */
const COURSES: ReadonlySet<EventType> = new Set([
  'clash',
  'operation',
  'war',
  'mobilise',
  'blockade',
  'displace',
  'protest',
  'talks',
  'session',
  'withdraw',
  'disarm',
  'release',
  'safe-passage',
  'aid',
  'evacuate',
  'monitor',
  'investigate',
])
/** Modes that are an end by themselves. */
const ENDINGS: ReadonlySet<string> = new Set(['operation halt', 'talks adjourned', 'talks collapsed', 'investigate finding'])

/** What is done when it is begun: a crossing that is open again. */
const AT_ONCE: ReadonlySet<string> = new Set(['blockade reopen', 'investigate open'])

/** Types that are told by their outbreak. */
const BROKE_OUT: ReadonlySet<EventType> = new Set(['clash', 'protest'])

/** Days after which the beginning of something says no more that it goes on. */
const STILL_NEWS = 7

/** Where in its course an event stands by one mention; null where that says nothing, or there is no course. */
export function courseOf({ mention, reading, days, likely, published }: Occurrence): Aspect | null {
  const { type, mode, aspect, end } = mention
  if (!COURSES.has(type)) return null
  if (ENDINGS.has(`${type} ${mode}`)) return 'ended'
  if (aspect === 'begun' && AT_ONCE.has(`${type} ${mode}`)) return null
  // that fighting broke out says that there was some, and not that it lasts
  if (aspect === 'begun' && BROKE_OUT.has(type)) return null
  const when = days ?? likely
  if (aspect === 'begun' && when !== null && published !== null && published - when.to > STILL_NEWS) return null
  if (aspect !== 'ongoing') return aspect
  // it lasted four hours: a duration after the word, or with the verb in between
  const lasted = reading.timexes.some(
    (timex) => timex.type === 'duration' && timex.start > end && /^\s*(?:[\p{L}\p{M}]+\s+)?$/u.test(reading.text.slice(end, timex.start)),
  )
  return lasted ? 'ended' : 'ongoing'
}
