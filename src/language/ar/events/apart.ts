import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { lagBefore } from './lag.ts'
import { type Setting, settledAfter, settledBefore } from './settled.ts'

/**
 * Dates what is said to lie so long before or after another happening of its clause («دخلت القوات المدينة الأربعاء بعد ثلاثة أيام من توقيع الهدنة»): by the
 * day of the other, whichever of the two has one.
 */
export function setApart(
  context: ReadingContext,
  told: readonly Setting[],
  events: readonly UnresolvedEvent[],
): readonly UnresolvedEvent[] {
  const apart = new Map<number, UnresolvedEvent>()
  for (const setting of told) {
    const phrase = lagBefore(context, setting.first, LASTING.has(events[setting.event]!.type))
    const one =
      phrase === null ? null : (settledBefore(context, told, setting, phrase.first) ?? settledAfter(context, told, setting, phrase.first))
    if (phrase === null || one === null || one.event === setting.event) continue
    const [its, others] = [events[setting.event]!, apart.get(one.event) ?? events[one.event]!]
    // بعد أربعة أيام على هدنة أبرمت الأحد: its own day, which the verb before has none of
    const isIts = its.time !== null && context.times[its.time]!.start > its.start
    const isFree = others.time === null || others.time === its.time
    const { least, most, time } = phrase.lag
    if (others.dated !== 'unknown' && others.anchor === null && !isIts)
      apart.set(setting.event, {
        ...placedApart(context, its, others, setting.first, phrase.first),
        time: others.time,
        dated: others.dated,
        anchor: null,
        lag: phrase.lag,
      })
    else if (isIts && isFree && its.lag === undefined)
      apart.set(one.event, { ...others, time: its.time, dated: 'time', anchor: null, lag: { least: -most, most: -least, time } })
  }
  return apart.size === 0 ? events : events.map((event, i) => apart.get(i) ?? event)
}
/** Where the other one was is not where this one was, unless a pronoun takes it up (استعاد الجيش البلدة بعد عام من سقوطها). */
function placedApart(
  { mentions, document: { tags, tokens } }: ReadingContext,
  event: UnresolvedEvent,
  { place }: UnresolvedEvent,
  first: number,
  phrase: number,
): UnresolvedEvent {
  if ((tags[first]!.analysis?.enclitic ?? '') !== '') return event.type === 'control' ? { ...event, place: event.place ?? place } : event
  const isBefore = event.place !== null && mentions[event.place]!.start < tokens[phrase]!.start
  return { ...event, setting: null, place: isBefore ? null : event.place }
}

/** What goes on: بعد ستة أيام من المعارك is how long, and not since when. */
const LASTING: ReadonlySet<string> = new Set(['war', 'clash', 'talks', 'operation', 'protest', 'blockade', 'mobilise', 'displace'])
