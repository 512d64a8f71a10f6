import type { EventMention, Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { byText } from '../text/order.ts'
import { isBareAccord } from './bare-accord.ts'
import { HAPPENED } from './modalities.ts'

/** The event mention that each time expression stands closest to; to others of the sentence it belongs less surely. */
export function timexOwners(reading: Reading): ReadonlyMap<string, string> {
  const spans = new Map(reading.timexes.map((timex) => [timex.id, timex]))
  const dated = reading.events.flatMap((mention) => {
    const timex = spans.get(mention.date?.timex ?? '')
    if (timex === undefined || (isBareAccord(mention, reading.text) && !isItsDay(timex, mention, reading))) return []
    return [{ timex: timex.id, mention, distance: distanceTo(timex, mention, reading.text) }]
  })
  return new Map(
    [...Map.groupBy(dated, ({ timex }) => timex)].map(([timex, group]) => [
      timex,
      group.toSorted((x, y) => x.distance - y.distance || x.mention.start - y.mention.start || byText(x.mention.id, y.mention.id))[0]!
        .mention.id,
    ]),
  )
}

/** Characters of a participle, or of a clause on who made it, between an accord and its day (the accord that the two signed in the capital on Monday). */
const A_CLAUSE = 80

/** The day on which an accord came about, as against a day on which something was done about it. */
function isItsDay(timex: Span, mention: EventMention, { text, events }: Reading): boolean {
  if (!HAPPENED.has(mention.modality)) return false
  const between = text.slice(mention.end, Math.max(mention.end, timex.start))
  const isOther = events.some(({ start }) => start >= mention.end && start < timex.start)
  return timex.start >= mention.end && between.length <= A_CLAUSE && !isOther && !/\p{P}/u.test(between)
}

/** Characters that a sign between two words counts for. */
const SIGN = 10

/** Characters between a time and an event; twice as many where the event comes after, more for every sign in between. */
function distanceTo(timex: Span, mention: Span, text: string): number {
  const isAfter = mention.start >= timex.end
  const between = isAfter ? text.slice(timex.end, mention.start) : text.slice(mention.end, timex.start)
  return between.length * (isAfter ? 2 : 1) + SIGN * (between.match(/\p{P}/gu) ?? []).length
}
