import type { EventType, Modality } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { opensDateline } from '../../names/draft.ts'
import type { Content } from '../../statements/contents/content.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { whereToldBy } from './local-witness.ts'
import { type NamedPlaces, namedPlaces } from './named-places.ts'
import { placeOfOther } from './place-of-other.ts'
import { takesUpPlace } from './taken-up.ts'

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
  'control',
  'withdraw',
  'mobilise',
  'aid',
])
/** A truce is made at a table: what happens on the ground does not happen where it was signed. */
const isOnTheGround = (event: UnresolvedEvent): boolean => ON_THE_GROUND.has(event.type) && !isMade(event)
const isMade = ({ type, mode }: UnresolvedEvent): boolean => type === 'ceasefire' && MADE.has(mode ?? '')
const MADE = new Set(['sign', 'agree', 'reach'])
const FACTS: ReadonlySet<Modality> = new Set(['asserted', 'reported', 'alleged', 'planned', 'pledged'])
/** Sentences over which an article goes on telling of one place. */
const GOES_ON = 2

/**
 * Where an article sets what it tells without naming a place: the one place that its sentence names, of several that of heading and lead, else that of the event before it,
 * not further back than two sentences, else that of the heading and lead. What is agreed or talked about in the lead is set where its dateline says. Not said of
 * the event itself, and so kept beside its place.
 */
export function setWhere(
  context: ReadingContext,
  events: readonly UnresolvedEvent[],
  statements: readonly FoundStatement[],
): readonly UnresolvedEvent[] {
  if (events.length === 0) return events
  const sentenceAt = sentenceIndex(context)
  const opening = context.document.sentences.findIndex(({ heading }) => !heading)
  const taken = takenPlaces(context, events)
  const known = new Map<string, NamedPlaces>()
  const placesIn = (sentence: number, content: Content | null): NamedPlaces => {
    const key = `${sentence} ${content?.first ?? ''}`
    const found = known.get(key) ?? namedPlaces(context, sentence, content, taken)
    known.set(key, found)
    return found
  }
  const lead = leadOf(context, events, placesIn, sentenceAt)
  let last: { readonly place: number; readonly sentence: number } | null = null
  const warAt = new Set(events.flatMap(({ type, start, place }) => (type === 'war' && place === null ? [sentenceAt(start)] : [])))
  return events.map((event, i) => {
    const sentence = sentenceAt(event.start)
    if (event.place !== null) {
      if (isOnTheGround(event) && !event.provided && context.mentions[event.place]!.kind !== 'country' && !isWhereTo(event, event.place)) {
        last = { place: event.place, sentence }
      }
      return event
    }
    const shared = placeOfOther(context, events, i)
    if (shared !== null) return { ...event, setting: shared }
    // what is looked back on lies there too, where it is told of a time of its own
    if (!FACTS.has(event.modality) && !(event.modality === 'historical' && event.time !== null)) return event
    if (!ON_THE_GROUND.has(event.type)) {
      const place =
        AT_A_TABLE.has(event.type) && event.statement === null && !event.provided && sentence === opening
          ? datelineOf(context, sentence)
          : null
      return place === null ? event : { ...event, setting: place }
    }
    // أسفر النزاع عن مقتل 300: of the whole war
    if (warAt.has(sentence) && event.time === null && OF_WAR.has(event.type)) return event
    const here = placesIn(sentence, event.statement === null ? null : statements[event.statement]!.content)
    // قال شهود في عدوة إن جنودا نهبوا متاجر
    const local =
      event.statement === null || here.places.length > 0 || here.elsewhere ? null : whereToldBy(context, statements[event.statement]!)
    if (local !== null) return { ...event, setting: local }
    const before = event.statement === null && last !== null && sentence - last.sentence <= GOES_ON ? last.place : lead
    // وقصفت الطائرات السوق هناك: the place of the event before
    if (last?.sentence === sentence && takesUpPlace(context, event, last.place)) return { ...event, setting: last.place }
    // قصفوا بلدة كذا قبل انتهاء التهدئة: a truce that the reader knows is not only where it is broken
    if (
      event.type === 'ceasefire' &&
      event.definite &&
      here.places.length === 1 &&
      lead !== null &&
      !isSame(context, here.places[0]!, lead)
    )
      return event
    const only = here.places.length === 1 ? here.places[0]! : here.places.length === 0 && !here.elsewhere ? before : null
    // where there is fighting, or a truce, it is where the article is set, whatever else is named beside it
    const isFighting = event.type === 'ceasefire' || event.type === 'clash'
    const amongSeveral =
      isFighting && here.places.length > 1 && lead !== null ? here.places.find((place) => isSame(context, place, lead)) : null
    const setting = only ?? amongSeveral ?? null
    // the one place that its sentence names is where the next ones go on
    if (here.places.length === 1 && !event.provided && context.mentions[here.places[0]!]!.kind !== 'country')
      last = { place: here.places[0]!, sentence }
    return setting === null ? event : { ...event, setting }
  })
}

/** «فر الآلاف إلى الجنوب»: nothing else is told of where people come to. */
const isWhereTo = ({ roles }: UnresolvedEvent, place: number): boolean =>
  roles.some(({ role, name }) => role === 'destination' && name === place)

/** What a whole war brings about. */
const OF_WAR: ReadonlySet<EventType> = new Set(['attack', 'displace', 'destroy'])

/** What is done where people are together, as the lead of an article has it. */
const AT_A_TABLE: ReadonlySet<EventType> = new Set(['agreement', 'talks'])

/** «نيروبي - وقع …»: the town with which the sentence that opens an article begins; null for none. */
function datelineOf({ document, names, mentions }: ReadingContext, sentence: number): number | null {
  const { first } = document.sentences[sentence]!
  const name = names.at[first]!
  if (name === -1 || mentions[name]!.kind !== 'place') return null
  return opensDateline(document, first, names.last[name]!) ? name : null
}

/** Places in which people meet or to which they go, and capitals that take part: nothing else happens there for that. */
function takenPlaces({ mentions, heads }: ReadingContext, events: readonly UnresolvedEvent[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const event of events) {
    const { type, place, roles } = event
    if (place !== null && (MET.has(type) || isMade(event))) out.add(place)
    for (const { role, name } of roles) {
      const { kind, known } = mentions[name]!
      // ينسحب إلى شرق الفرات
      if (role === 'destination') out.add(name)
      if ((role === 'actor' || role === 'target') && kind === 'place' && known !== null && heads.isCapital(known)) out.add(name)
    }
  }
  return out
}
const MET: ReadonlySet<EventType> = new Set(['talks', 'visit', 'session', 'agreement', 'call'])

const isSame = ({ mentions }: ReadingContext, a: number, b: number): boolean =>
  (mentions[a]!.known ?? mentions[a]!.name) === (mentions[b]!.known ?? mentions[b]!.name)

/** Place of the first event of the heading and lead that has one, else the only place that the first line names, or all of them together. */
function leadOf(
  { document: { sentences }, mentions }: ReadingContext,
  events: readonly UnresolvedEvent[],
  placesIn: (sentence: number, content: null) => NamedPlaces,
  sentenceAt: (start: number) => number,
): number | null {
  const body = sentences.findIndex(({ heading }) => !heading)
  const end = body === -1 ? sentences.length - 1 : body
  const told = events.find(
    (event) => sentenceAt(event.start) <= end && event.place !== null && isOnTheGround(event) && mentions[event.place]!.kind !== 'country',
  )
  if (told !== undefined) return told.place
  const only = (from: number, to: number): number | null => {
    const named = Array.from({ length: to - from }, (_, i) => placesIn(from + i, null)).flatMap(({ places }) => places)
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
