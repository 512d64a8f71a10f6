import type { EntityKind } from '../model/lists.ts'
import type { Entity } from '../model/record.ts'
import type { CorroborationInput } from './input.ts'

/** What the record's entities are to one another. */
export interface Parties {
  entity(id: string): Entity | null
  kind(id: string): EntityKind | null
  /** Key of the party for which an entity stands; its own id where nothing is known. */
  party(id: string): string
  /** Both are, or stand for, one party. */
  sameParty(a: string, b: string): boolean
  /** They are known to be two: different persons, or two parties that are both known. */
  distinct(a: string, b: string): boolean
  countryOf(id: string): string | null
}

export function createParties({ entities, partyOf, countryOf }: Pick<CorroborationInput, 'entities' | 'partyOf' | 'countryOf'>): Parties {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const entity = (id: string) => byId.get(id) ?? null
  const kind = (id: string) => entity(id)?.kind ?? null
  const party = (id: string) => partyOf(id) ?? id
  const isKnown = (id: string) => partyOf(id) !== null || (entity(id)?.known ?? null) !== null
  return {
    entity,
    kind,
    party,
    sameParty: (a, b) => a === b || party(a) === party(b),
    distinct: (a, b) => party(a) !== party(b) && ((isKnown(a) && isKnown(b)) || (kind(a) === 'person' && kind(b) === 'person')),
    countryOf,
  }
}
