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
 * at both, or one of them names no parties: that it begins and that it ends without a deal. All else is a round of its own.
 */
export function groupRounds(told: readonly Told[], parties: Parties, entityOf: CorroborationInput['entityOf']): readonly Round[] {
  const rounds = told
    .filter(({ event }) => event.type === 'talks')
    .map((one) => roundOf([one], parties, entityOf))
    .toSorted((x, y) => firstOf(byTextOrNull(x.start, y.start), byText(x.events[0]!.event.id, y.events[0]!.event.id)))
  const grouped: Round[] = []
  for (const round of rounds) {
    const at = grouped.findIndex((other) => areOne(other, round))
    if (at === -1) grouped.push(round)
    else grouped[at] = roundOf([...grouped[at]!.events, ...round.events], parties, entityOf)
  }
  return grouped
}

function areOne(a: Round, b: Round): boolean {
  if (a.number === null || a.number !== b.number) return false
  const [first, second] = [daysOf(a.end), daysOf(b.start)]
  if (first === null || second === null || Math.abs(second.from - first.to) > APART) return false
  const shared = [...a.members.keys()].filter((party) => b.members.has(party)).length
  return shared > 1 || Math.min(a.members.size, b.members.size) < 2
}

const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'historical'])

function roundOf(events: readonly Told[], parties: Parties, entityOf: CorroborationInput['entityOf']): Round {
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
    members: membersOf(events, details, parties),
    number: number === null ? null : Number(number),
    start: dates[0] ?? null,
    end: dates.at(-1) ?? null,
    isHeld: happened.length > 0,
  }
}

const SITTING: ReadonlySet<string> = new Set(['actor', 'target', 'delegate', 'signatory'])

function membersOf(events: readonly Told[], details: readonly ToldDetail[], parties: Parties): ReadonlyMap<string, readonly string[]> {
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
  for (const entity of entities) if (!seated.has(entity)) put(parties.party(entity), entity)
  return members
}
