import type { EventType, Modality } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { mayBePlace } from './may-be-place.ts'

/** Types of what happens somewhere on the ground; where people meet or speak, the place of other events says nothing. */
const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'attack',
  'clash',
  'operation',
  'protest',
  'destroy',
  'blockade',
  'violation',
  'arrest',
  'abduct',
  'displace',
  'evacuate',
  'ceasefire',
  'safe-passage',
])
const FACTS: ReadonlySet<Modality> = new Set(['asserted', 'reported', 'alleged', 'planned', 'pledged'])
/** Sentences over which an article goes on telling of one place. */
const GOES_ON = 2

/**
 * Where an article sets what it tells without naming a place: the one place that its sentence names, of several that of heading and lead, else that of the event before it, not further
 * back than two sentences, else that of the heading and lead. Not said of the event itself, and so kept beside its place.
 */
export function setWhere(context: ReadingContext, events: readonly UnresolvedEvent[]): readonly UnresolvedEvent[] {
  const placesIn = namedPlaces(context)
  const sentenceAt = sentenceIndex(context)
  const lead = leadOf(context, events, placesIn, sentenceAt)
  let last: { readonly place: number; readonly sentence: number } | null = null
  return events.map((event) => {
    const sentence = sentenceAt(event.start)
    if (event.place !== null) {
      if (context.mentions[event.place]!.kind !== 'country') last = { place: event.place, sentence }
      return event
    }
    if (!ON_THE_GROUND.has(event.type) || !FACTS.has(event.modality)) return event
    const here = placesIn[sentence]!
    const before = last !== null && sentence - last.sentence <= GOES_ON ? last.place : lead
    const only = here.places.length === 1 ? here.places[0]! : here.places.length === 0 && !here.elsewhere ? before : null
    // where there is fighting, or a truce, it is where the article is set, whatever else is named beside it
    const isFighting = event.type === 'ceasefire' || event.type === 'clash'
    const amongSeveral =
      isFighting && here.places.length > 1 && lead !== null ? here.places.find((place) => isSame(context, place, lead)) : null
    const setting = only ?? amongSeveral ?? null
    return setting === null ? event : { ...event, setting }
  })
}

const isSame = ({ mentions }: ReadingContext, a: number, b: number): boolean =>
  (mentions[a]!.known ?? mentions[a]!.name) === (mentions[b]!.known ?? mentions[b]!.name)

interface Named {
  /** Names of towns, regions and buildings, each thing once. */
  readonly places: readonly number[]
  /** A country is named, or the sentence opens with where it is: what happens may happen there. */
  readonly elsewhere: boolean
}

function namedPlaces(context: ReadingContext): readonly Named[] {
  const { document, mentions, names } = context
  return document.sentences.map(({ first, last }) => {
    const places = new Map<string, number>()
    // وفي الأبيض، …: a place that the gazetteers do not know
    let elsewhere = document.tags[first]!.lemma === 'في' && context.timeAt[first + 1] === -1
    for (let i = first; i <= last; i++) {
      const name = names.at[i]!
      if (name === -1 || names.at[i - 1] === name) continue
      const { kind, known, name: written } = mentions[name]!
      if (kind === 'country' && mayBePlace(context, name)) elsewhere = true
      else if (kind !== 'country' && mayBePlace(context, name)) places.set(known ?? written, name)
    }
    return { places: [...places.values()], elsewhere }
  })
}

/** Place of the first event of the heading and lead that has one, else the only place that the first line names, or all of them together. */
function leadOf(
  { document: { sentences }, mentions }: ReadingContext,
  events: readonly UnresolvedEvent[],
  placesIn: readonly Named[],
  sentenceAt: (start: number) => number,
): number | null {
  const body = sentences.findIndex(({ heading }) => !heading)
  const end = body === -1 ? sentences.length - 1 : body
  const told = events.find(
    ({ start, place, type }) =>
      sentenceAt(start) <= end && place !== null && ON_THE_GROUND.has(type) && mentions[place]!.kind !== 'country',
  )
  if (told !== undefined) return told.place
  const only = (from: number, to: number): number | null => {
    const named = placesIn.slice(from, to).flatMap(({ places }) => places)
    return new Set(named.map((name) => mentions[name]!.known ?? mentions[name]!.name)).size === 1 ? named[0]! : null
  }
  return only(0, 1) ?? only(0, end + 1)
}

/** The sentence in which a character stands, for characters in reading order. */
function sentenceIndex({ document: { sentences } }: ReadingContext): (start: number) => number {
  let at = 0
  return (start) => {
    if (start < sentences[at]!.start) at = 0
    while (at < sentences.length - 1 && sentences[at + 1]!.start <= start) at++
    return at
  }
}
