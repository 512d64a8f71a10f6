import type { Modality, Status } from '../../model/lists.ts'
import type { EventMention } from '../../model/reading.ts'
import { courseOf } from '../course.ts'
import { gapBetween } from '../days.ts'
import type { Denials } from '../denials.ts'
import type { Weight } from '../independence.ts'
import { interestRule } from '../interest.ts'
import { HAPPENED } from '../modalities.ts'
import { isHeading, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { natureOfBoth } from './kinds.ts'

const AHEAD: readonly Modality[] = ['pledged', 'planned', 'proposed', 'demanded', 'conditional']
const AHEAD_STATUS: Partial<Record<Modality, Status>> = {
  pledged: 'pledged',
  planned: 'planned',
  proposed: 'proposed',
  demanded: 'proposed',
  conditional: 'proposed',
}

export interface Standing {
  readonly status: Status
  readonly weight: Weight | null
}

/** The status of an event by the table of the ontology, and what that does to its support. `sides` are keys of parties. */
export function standingOf(mentions: readonly Occurrence[], denials: Denials, sides: ReadonlySet<string>, parties: Parties): Standing {
  const happened = mentions.filter(({ mention }) => HAPPENED.has(mention.modality))
  const ahead = mentions.filter(({ mention }) => AHEAD.includes(mention.modality))
  const negated = mentions.filter(
    ({ mention }) => (mention.modality === 'denied' || mention.modality === 'negated') && !isStopping(mention),
  )
  const isDenied = negated.some(({ mention }) => mention.modality === 'denied') || mentions.some(({ index }) => denials.has(index))
  if (happened.length === 0) return { status: aheadStatus(ahead, negated, isDenied), weight: null }
  const claimed = happened.filter((one) => !isAlleged(one))
  // a heading shortens what the text below it tells, and leaves out who says so
  const told = claimed.some((one) => !isHeading(one)) ? claimed.filter((one) => !isHeading(one)) : claimed
  const narrated = told.some((one) => declares(one, parties) || voiceOf(one, sides, parties) === 'narrator')
  const third = told.some((one) => voiceOf(one, sides, parties) === 'third')
  const against = told.some((one) => interestRule(one, sides, parties) !== null)
  const disputed: Weight | null = isDenied ? 'disputed' : null
  const isConfirmed = told.some((one) => voiceOf(one, sides, parties) === 'third' && isAfterDenial(one, mentions, denials))
  if (isDenied && !narrated && !isConfirmed) return { status: 'disputed', weight: disputed }
  if (narrated || third || against || agreedBySides(told, sides, parties))
    return { status: isOngoing(happened) ? 'ongoing' : 'occurred', weight: disputed ?? (against && !narrated ? 'against-interest' : null) }
  return { status: 'claimed', weight: disputed }
}

/** Told in an article that appeared after one with a denial: who is no side and says so all the same knew of it. */
function isAfterDenial({ published }: Occurrence, mentions: readonly Occurrence[], denials: Denials): boolean {
  const denied = mentions.filter(({ index, mention }) => denials.has(index) || mention.modality === 'denied')
  return published !== null && denied.some((one) => one.published !== null && one.published < published)
}

/** Modes that put an end to a thing, or put it off: what is not put off is to be. */
const STOPPING: ReadonlySet<string> = new Set([
  'talks adjourned',
  'talks collapsed',
  'operation halt',
  'ceasefire end',
  'ceasefire suspend',
])
const isStopping = ({ type, mode }: EventMention): boolean => STOPPING.has(`${type} ${mode}`)

/** An allegation, whatever words it is told in: a breach of an agreement is one until somebody finds that it happened. */
const isAlleged = ({ mention }: Occurrence) =>
  mention.modality === 'alleged' || (mention.type === 'violation' && mention.mode === 'alleged')

/** What is done by being announced: a ceasefire, a curfew, a sanction, an appointment, an inquiry. */
const DECLARED: ReadonlySet<string> = new Set([
  'ceasefire declare',
  'blockade close',
  'blockade restrict',
  'blockade reopen',
  'displace order',
  'mobilise alert',
  'sanction impose',
  'sanction lift',
  'office appoint',
  'office dismiss',
  'office resign',
  'offer amnesty',
  'investigate open',
  'recognise null',
])

/** Who declares a ceasefire or a curfew makes it by saying so: nobody else need tell of it. */
const declares = ({ mention, speaker, statement, actors }: Occurrence, { sameParty }: Parties): boolean =>
  DECLARED.has(`${mention.type} ${mention.mode}`) &&
  statement?.act === 'announce' &&
  statement.polarity === 'positive' &&
  speaker !== null &&
  actors.some((actor) => (mention.type === 'ceasefire' ? actor === speaker : sameParty(actor, speaker)))

function aheadStatus(ahead: readonly Occurrence[], negated: readonly Occurrence[], isDenied: boolean): Status {
  if (ahead.length === 0) return 'denied'
  if (isDenied) return 'disputed'
  const last = ahead.reduce((latest, one) => ((one.published ?? 0) >= (latest.published ?? 0) ? one : latest))
  if (negated.some(({ index }) => index > last.index)) return 'called-off'
  const latest = ahead.filter(({ published }) => published === last.published).map(({ mention }) => mention.modality)
  const modality = AHEAD.find((one) => latest.includes(one))!
  return modality === 'demanded' && isCalledFor(last) ? 'planned' : AHEAD_STATUS[modality]!
}

/** Who calls for a demonstration, or for a meeting on a day, calls it. */
const isCalledFor = ({ mention: { type }, days }: Occurrence): boolean =>
  days !== null && (type === 'protest' || type === 'talks' || type === 'session')

/** Who tells it: the narrator, a side of the conflict (also where it repeats another, or is repeated), or somebody who is none. */
function voiceOf({ mention, statement, tellers }: Occurrence, sides: ReadonlySet<string>, parties: Parties): 'narrator' | 'side' | 'third' {
  if (statement === null) return 'narrator'
  // what a side takes up as known nobody claims
  if (mention.modality === 'historical' || isKnownAccord(mention)) return 'third'
  return tellers.some((teller) => sides.has(parties.party(teller))) ? 'side' : 'third'
}

/** «The truce», of which a side speaks as of one that there is. */
const isKnownAccord = ({ type, definite }: EventMention): boolean => definite && (type === 'ceasefire' || type === 'agreement')

/** Two sides of the conflict say the same. */
function agreedBySides(told: readonly Occurrence[], sides: ReadonlySet<string>, parties: Parties): boolean {
  const speakers = told.flatMap(({ speaker }) => (speaker === null ? [] : [parties.party(speaker)]))
  return new Set(speakers.filter((party) => sides.has(party))).size > 1
}

/** Begun and not finished when it was last spoken of. */
function isOngoing(happened: readonly Occurrence[]): boolean {
  const told = happened.flatMap((one) => {
    const course = one.mention.modality === 'historical' ? null : courseOf(one)
    return course === null ? [] : [{ course, published: one.published ?? Number.NEGATIVE_INFINITY }]
  })
  if (told.length === 0) return goesOn(happened)
  const latest = Math.max(...told.map(({ published }) => published))
  return told.every(({ course, published }) => published < latest || course !== 'ended')
}

/** Without a word of its course: over days up to the last news of it. */
function goesOn(happened: readonly Occurrence[]): boolean {
  const { type } = happened[0]!.mention
  if (natureOfBoth(type, type) !== 'lasting' || type === 'operation' || type === 'war') return false
  const days = happened.flatMap((one) => one.days ?? [])
  const newest = Math.max(...happened.map(({ published }) => published ?? Number.NEGATIVE_INFINITY))
  const last = { from: newest, to: newest }
  return new Set(days.map(({ to }) => to)).size > 1 && days.some((one) => gapBetween(one, last) <= 1)
}
