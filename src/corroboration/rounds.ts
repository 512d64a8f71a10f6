import type { TalkDetail } from '../model/reading.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import { daysOf } from './days.ts'
import type { Told } from './events/index.ts'
import type { CorroborationInput } from './input.ts'
import type { Parties } from './parties.ts'

/** A detail of an article with its entities looked up. */
export interface ToldDetail {
  readonly article: string
  readonly detail: TalkDetail
  readonly text: string
  readonly entity: string | null
  readonly party: string | null
}

/** One round of talks with all events that tell of it, the earliest first. */
export interface Round {
  readonly events: readonly Told[]
  /** Those who sit there by key of their party; a party of which nobody is named has itself as its only name. */
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly number: number | null
  readonly place: string | null
  readonly details: readonly ToldDetail[]
  /** Days. */
  readonly start: string | null
  readonly end: string | null
  /** It is not only spoken of as lying ahead. */
  readonly isHeld: boolean
}

/** Days between the tellings of one numbered round. */
const APART = 90

/**
 * The rounds that events of talks tell of. Two events are of one round where their numbers are the same, they are not far apart, and two parties sit
 * at both, or one of them names no parties: that it begins and that it ends without a deal. Without a number it takes two parties that sit at both, the
 * days of one among those of the other, or the next, and no other place. All else is a round of its own.
 */
export function groupRounds(told: readonly Told[], parties: Parties, entityOf: CorroborationInput['entityOf']): readonly Round[] {
  const talks = told.filter(({ event }) => event.type === 'talks')
  const helpers = helpersOf(talks, parties)
  const asOne = (events: readonly Told[]) => roundOf(events, helpers, parties, entityOf)
  const rounds = talks
    .map((one) => asOne([one]))
    .toSorted((x, y) => firstOf(byTextOrNull(x.start, y.start), byText(x.events[0]!.event.id, y.events[0]!.event.id)))
  // what only goes on with a round tells its number before numbers are compared
  return joined(joined(rounds, takesUp, asOne), areOne, asOne)
}

function joined(
  rounds: readonly Round[],
  fits: (known: Round, other: Round) => boolean,
  asOne: (events: readonly Told[]) => Round,
): readonly Round[] {
  const grouped: Round[] = []
  for (const round of rounds) {
    const at = grouped.findIndex((other) => fits(other, round))
    if (at === -1) grouped.push(round)
    else grouped[at] = asOne([...grouped[at]!.events, ...round.events])
  }
  return grouped
}

function areOne(a: Round, b: Round): boolean {
  const [first, second] = [daysOf(a.end), daysOf(b.start)]
  if (first === null || second === null) return false
  const shared = [...a.members.keys()].filter((party) => b.members.has(party)).length
  if (a.number !== null && a.number === b.number)
    return Math.abs(second.from - first.to) <= APART && (shared > 1 || Math.min(a.members.size, b.members.size) < 2)
  if (a.number !== null && b.number !== null) return false
  if (shared > 1 && Math.abs(second.from - first.to) <= ONE_ROUND && goesOn(a, b)) return true
  return shared > 1 && isOneSitting(a, b) && areNegotiations(a) && areNegotiations(b)
}

/**
 * What its article tells of the round of which it has told just before: the round by its bare name, without day, place or parties of its own, or, in one
 * sentence, who left talks and whom he left there.
 */
function takesUp(known: Round, other: Round): boolean {
  const [{ event, mentions }] = other.events as readonly [Told]
  const [own] = mentions
  if (own === undefined || event.mode === 'meeting' || !areNegotiations(known)) return false
  if (known.number !== null && other.number !== null && known.number !== other.number) return false
  const there = known.events.flatMap((one) => one.mentions).filter(({ reading }) => reading === own.reading)
  if (there.some(({ sentence }) => sentence.start === own.sentence.start))
    return (other.start === null || known.start === other.start) && Math.max(known.members.size, other.members.size) < 2
  const isBare = other.start === null && other.place === null && other.members.size < 2 && mentions.length === 1
  return isBare && known.start !== null && goesOn(known, other)
}

/** The round by its bare name, told without a day right behind the other in one article. */
function goesOn(a: Round, b: Round): boolean {
  const mentionsOf = ({ events }: Round) => events.flatMap(({ mentions }) => mentions)
  const isBehind = (known: Round, other: Round) =>
    mentionsOf(other).some(({ reading, mention }) => {
      if (mention.date !== null || mention.place !== null || !mention.definite || !HAPPENED.has(mention.modality)) return false
      const before = reading.events.findLast(({ type, start }) => type === 'talks' && start < mention.start)
      return mentionsOf(known).some((one) => one.reading === reading && one.mention.id === before?.id)
    })
  return isBehind(a, b) || isBehind(b, a)
}
/** Days of one round. */
const ONE_ROUND = 14

/** No two places are named, and the one begins before or on the day after the other has ended. */
function isOneSitting(a: Round, b: Round): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  const [start, end, next] = [daysOf(a.start), daysOf(a.end), daysOf(b.start)]
  if (start === null || end === null || next === null) return false
  const isDay = [start, end, next].every(({ from, to }) => from === to)
  return isDay && next.from >= start.from && next.from <= end.to + (a.place !== null && b.place !== null ? 1 : 0)
}

/** Not only a meeting: two may meet twice a day. */
const areNegotiations = ({ events }: Round): boolean => events.every(({ event }) => event.mode !== 'meeting')

const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'historical'])

function roundOf(events: readonly Told[], helpers: ReadonlySet<string>, parties: Parties, entityOf: CorroborationInput['entityOf']): Round {
  const details = events.flatMap(({ mentions }) =>
    mentions.flatMap(({ reading, mention }) =>
      reading.talkDetails
        .filter(({ event }) => event === mention.id)
        .map(
          (detail): ToldDetail => ({
            article: reading.id,
            detail,
            text: reading.text.slice(detail.start, detail.end),
            entity: detail.entity === null ? null : entityOf(reading.id, detail.entity),
            party: detail.party === null ? null : entityOf(reading.id, detail.party),
          }),
        ),
    ),
  )
  const happened = events.filter(({ mentions }) => mentions.some(({ mention }) => HAPPENED.has(mention.modality)))
  const dates = (happened.length === 0 ? events : happened).flatMap(({ event }) => event.date?.value.split('/') ?? []).sort(byText)
  const number = details.find(({ detail }) => detail.kind === 'round')?.detail.value ?? null
  return {
    events,
    details,
    members: membersOf(events, details, helpers, parties),
    number: number === null ? null : Number(number),
    place: placeOf(events),
    start: dates[0] ?? null,
    end: dates.at(-1) ?? null,
    isHeld: happened.length > 0,
  }
}

const SITTING: ReadonlySet<string> = new Set(['actor', 'target', 'delegate', 'signatory'])

function membersOf(
  events: readonly Told[],
  details: readonly ToldDetail[],
  helpers: ReadonlySet<string>,
  parties: Parties,
): ReadonlyMap<string, readonly string[]> {
  const entities = distinct(events.flatMap(({ event }) => event.roles.filter(({ role }) => SITTING.has(role)).map(({ entity }) => entity)))
  const members = new Map<string, string[]>()
  const put = (key: string, entity: string) => {
    const known = members.get(key) ?? []
    if (!known.includes(entity)) members.set(key, [...known, entity])
  }
  for (const { entity, party } of details) {
    if (entity === null || party === null) continue
    put(parties.party(party), party)
    put(parties.party(party), entity)
  }
  const seated = new Set(details.flatMap(({ entity }) => entity ?? []))
  for (const entity of entities) if (!seated.has(entity) && parties.kind(entity) !== 'facility') put(parties.party(entity), entity)
  return withoutHelpers(members, helpers, parties)
}

/** Where it is said to be, else where its articles set it. */
function placeOf(events: readonly Told[]): string | null {
  const placed = events.map(({ event }) => event).filter(({ place }) => place !== null)
  return (placed.find(({ placeBasis }) => placeBasis === 'stated') ?? placed[0])?.place ?? null
}

const HELPING: ReadonlySet<string> = new Set(['mediator', 'host', 'monitor', 'guarantor'])

/** Keys of those who help others to talk, in any of the rounds. */
const helpersOf = (talks: readonly Told[], parties: Parties): ReadonlySet<string> =>
  new Set(talks.flatMap(({ event }) => event.roles.filter(({ role }) => HELPING.has(role)).map(({ entity }) => parties.party(entity))))

/** Those who only help the others to talk, and bodies that work among them, do not sit there where two others do. */
function withoutHelpers(
  members: ReadonlyMap<string, readonly string[]>,
  helpers: ReadonlySet<string>,
  parties: Parties,
): ReadonlyMap<string, readonly string[]> {
  const isHelper = ([party, entities]: readonly [string, readonly string[]]) =>
    helpers.has(party) || parties.isApart(party) || entities.every((entity) => parties.isApart(entity))
  const others = [...members].filter((one) => !isHelper(one))
  return others.length > 1 ? new Map(others) : members
}
