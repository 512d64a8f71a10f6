import type { EventType } from '../../../../model/lists.ts'
import { firstEndingAfter } from '../../../../text/spans.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'

/** By what a truce is broken. */
const HARM: ReadonlySet<EventType> = new Set(['attack', 'clash', 'abduct', 'destroy', 'blockade', 'operation', 'arrest', 'mobilise'])
/** What a side that breaks its word has left undone. */
const OWED: ReadonlySet<EventType> = new Set(['withdraw', 'disarm', 'release', 'blockade', 'aid', 'safe-passage'])
const BETWEEN: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement', 'accuse'])

/**
 * Breaches with what they consist in: where, when and by whom a truce is broken is said of the attack that follows (بخرق الهدنة عبر قصف مواقعه في كسلا) or
 * went before (اتهمهم بخطف ثلاثة، معتبرا ذلك خرقا للهدنة; لم يسحب الجهاز قواته. واعتبر القائد ذلك خرقا).
 */
export function withBreaches({ document: { sentences } }: ReadingContext, events: readonly UnresolvedEvent[]): readonly UnresolvedEvent[] {
  const sentenceOf = ({ start }: UnresolvedEvent) => firstEndingAfter(sentences, start)
  return events.map((event, i) => {
    if (event.type !== 'violation') return event
    const sentence = sentenceOf(event)
    const after = events.slice(i + 1).find(({ type }) => !BETWEEN.has(type))
    const isHow = after !== undefined && sentenceOf(after) === sentence && after.statement === event.statement && isHarm(after)
    const told = isHow ? after : before(events.slice(0, i), sentence, sentenceOf, isDescribed(event))
    if (told === undefined) return event
    const takesActor = !event.roles.some(({ role }) => role === 'actor')
    const actors = takesActor
      ? told.roles.filter(({ role, name }) => role === 'actor' && event.roles.every((one) => one.name !== name))
      : []
    // the breach of a truce on the whole has no place of its own
    const isHere = isHow || (told.place !== null && sentenceOf(told) === sentence)
    return {
      ...event,
      roles: [...event.roles, ...actors],
      place: event.place ?? (isHere ? told.place : null),
      time: event.time ?? (isHow ? told.time : null),
      dated: event.time === null && isHow && told.time !== null ? told.dated : event.dated,
    }
  })
}

const isHarm = ({ type, modality }: UnresolvedEvent): boolean => HARM.has(type) && modality !== 'historical' && modality !== 'negated'
const isUndone = ({ type, modality }: UnresolvedEvent): boolean => OWED.has(type) && modality === 'negated'
/** «واعتبر ذلك خرقا»: it says of something told before what it is. */
const isDescribed = ({ statement, modality }: UnresolvedEvent): boolean => statement !== null && modality === 'reported'

/** The last harm told before in the sentence, or, where the breach is somebody's word for it, in the one before. */
function before(
  events: readonly UnresolvedEvent[],
  sentence: number,
  sentenceOf: (event: UnresolvedEvent) => number,
  looksBack: boolean,
): UnresolvedEvent | undefined {
  if (!looksBack) return undefined
  for (const event of events.toReversed()) {
    const distance = sentence - sentenceOf(event)
    if (distance > 1) return undefined
    if ((isHarm(event) || isUndone(event)) && event.roles.some(({ role }) => role === 'actor')) return event
  }
  return undefined
}
