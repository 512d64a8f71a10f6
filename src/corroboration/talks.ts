import type { Talks } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import type { Told } from './events/index.ts'
import type { Parties } from './parties.ts'

/** Rounds of talks and meetings of two or more: where, when, who with whom. Who sat on a delegation is told only where the text says so. */
export function findTalks(told: readonly Told[], parties: Parties): readonly Talks[] {
  const talks = told.filter(({ event }) => event.type === 'talks' && membersOf(event, parties).size > 1)
  return talks.map((one) => talksOf(one, talks, parties)).toSorted((x, y) => firstOf(byTextOrNull(x.start, y.start), byText(x.id, y.id)))
}

/** Members by key of their party; a party of which nobody is named has itself as its only name. */
function membersOf({ roles }: Told['event'], parties: Parties): ReadonlyMap<string, readonly string[]> {
  const own = roles.filter(({ role }) => role === 'actor' || role === 'target' || role === 'delegate' || role === 'signatory')
  const entities = distinct(own.map(({ entity }) => entity))
  return Map.groupBy(entities, (entity) => parties.party(entity))
}

function talksOf(one: Told, all: readonly Told[], parties: Parties): Talks {
  const { event } = one
  const [start = null, end = start] = event.date?.value.split('/') ?? []
  const members = membersOf(event, parties)
  const isPerson = (entity: string) => parties.kind(entity) === 'person' || parties.kind(entity) === 'office'
  const next = all
    .map(({ event: other }) => other)
    .filter((other) => other.id !== event.id && start !== null && other.date !== null && other.date.value > start)
    .filter((other) => [...members.keys()].filter((party) => membersOf(other, parties).has(party)).length > 1)
    .map(({ date }) => date!.value)
    .sort(byText)[0]
  return {
    id: hashId('talks', event.id),
    event: event.id,
    process: null,
    round: null,
    format: null,
    place: event.place,
    start,
    end,
    delegations: [...members]
      .map(([, entities]) => ({
        party: entities.find((entity) => !isPerson(entity)) ?? parties.principal(entities[0]!),
        members: entities.filter(isPerson),
      }))
      .sort((x, y) => byText(x.party, y.party)),
    mediators: distinct(event.roles.filter(({ role }) => role === 'mediator').map(({ entity }) => entity)),
    agenda: [],
    outcome: outcomeOf(one),
    next: next ?? null,
  }
}

function outcomeOf({ mentions }: Told): Talks['outcome'] {
  const modes = new Set(mentions.map(({ mention }) => mention.mode))
  return modes.has('collapsed') ? 'no-deal' : modes.has('adjourned') ? 'adjourned' : 'unknown'
}
