import type { EntityKind, EventType } from '../model/lists.ts'
import type { Entity } from '../model/record.ts'
import { distinct } from '../text/order.ts'
import { findAffiliations } from './affiliations.ts'
import type { CorroborationInput, Geography } from './input.ts'
import { findNamedAfter } from './named-after.ts'

/** What the record's entities are to one another. */
export interface Parties {
  entity(id: string): Entity | null
  kind(id: string): EntityKind | null
  /** Key of the party for which an entity stands; its own id where nothing is known. */
  party(id: string): string
  /** The country or movement that an entity stands for, where the record knows it; else the entity itself. */
  principal(id: string): string
  /** Both are, or stand for, one party. */
  sameParty(a: string, b: string): boolean
  /** They are known to be two: different persons, or two parties that are both known. */
  distinct(a: string, b: string): boolean
  countryOf(id: string): string | null
  /** It works in a country without acting for it. */
  isApart(id: string): boolean
  /** A country, or a region that holds towns: much may happen there on one day. */
  isWide(id: string): boolean
  /** How two places lie to one another, as far as it is known: `apart` where neither can lie in the other. */
  lie(a: string, b: string): 'same' | 'within' | 'apart' | 'unknown'
}

/** Kinds that act and speak for their country: the state, its capital by metonymy, its organs and officials. Armed groups act for themselves. */
const STANDS_FOR_STATE: ReadonlySet<EntityKind> = new Set(['country', 'place', 'organisation', 'office', 'person'])

export function createParties(
  input: Pick<CorroborationInput, 'readings' | 'entityOf' | 'entities' | 'countryOf' | 'geographyOf'>,
): Parties {
  const { entities, countryOf, geographyOf = () => null } = input
  const affiliations = findAffiliations(input)
  const namedAfter = findNamedAfter(entities, fightersOf(input))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const entity = (id: string) => byId.get(id) ?? null
  const kind = (id: string) => entity(id)?.kind ?? null
  const stateOf = (id: string) => (STANDS_FOR_STATE.has(kind(id) ?? 'group') && geographyOf(id)?.isApart !== true ? countryOf(id) : null)
  const bodyOf = (id: string) => affiliations.get(id) ?? id
  const idsByKnown = new Map(entities.flatMap(({ id, known }) => (known === null ? [] : [[known, id] as const])))
  // whom everybody knows to lead a movement: the movement where the record has it, and a key of its own where not
  const movementOf = (id: string) => {
    const movement = geographyOf(id)?.movement ?? null
    if (movement === null) return null
    const its = idsByKnown.get(movement)
    return its === undefined ? `movement ${movement}` : (namedAfter.get(its) ?? its)
  }
  const keys = new Map<string, string>()
  // asked of every two mentions that are compared
  const party = (id: string): string => {
    const known = keys.get(id)
    if (known !== undefined) return known
    // who speaks for a movement speaks for no state
    const movement = kind(bodyOf(id)) === 'group' ? null : movementOf(id)
    const own = kind(bodyOf(id)) === 'group' ? null : stateOf(id)
    const key = movement ?? namedAfter.get(bodyOf(id)) ?? own ?? stateOf(bodyOf(id)) ?? bodyOf(id)
    keys.set(id, key)
    return key
  }
  const isKnown = (id: string) => party(id) !== id || (entity(id)?.known ?? null) !== null
  // a movement, and a body that no knowledge base has: the text may have two names for one thing
  const mayBeOneBody = (a: string, b: string) => {
    const [first, second] = [entity(a), entity(b)]
    const isBody = (one: Entity | null) => one?.kind === 'group' || one?.kind === 'organisation'
    return (
      isBody(first) &&
      isBody(second) &&
      (first?.kind === 'group' || second?.kind === 'group') &&
      (first?.known === null || second?.known === null)
    )
  }
  const countries = new Map(distinct(entities.filter((one) => one.kind === 'country').map(({ id }) => id)).map((id) => [party(id), id]))
  const principal = (id: string) => countries.get(party(id)) ?? (byId.has(party(id)) ? party(id) : id)
  return {
    entity,
    kind,
    party,
    principal,
    sameParty: (a, b) => a === b || party(a) === party(b),
    distinct: (a, b) =>
      party(a) !== party(b) && !mayBeOneBody(a, b) && ((isKnown(a) && isKnown(b)) || (kind(a) === 'person' && kind(b) === 'person')),
    countryOf,
    isApart: (id) => geographyOf(id)?.isApart === true,
    isWide: (id) => kind(id) === 'country' || geographyOf(id)?.isPoint === false,
    lie(a, b) {
      if (a === b) return 'same'
      const [inA, inB] = [countryOf(a), countryOf(b)]
      if (inA !== null && inB !== null && inA !== inB) return 'apart'
      if ((kind(a) === 'country') !== (kind(b) === 'country')) return inA !== null && inA === inB ? 'within' : 'unknown'
      if (kind(a) === 'country') return 'apart'
      const [first, second] = [geographyOf(a), geographyOf(b)]
      const holds = (outer: string, inner: Geography | null) => inner?.within.includes(entity(outer)?.known ?? '') ?? false
      if (holds(a, second) || holds(b, first)) return 'within'
      return first?.isPoint && second?.isPoint ? 'apart' : 'unknown'
    },
  }
}

/** Types in which movements fight or lay down their arms. */
const OF_MOVEMENTS: ReadonlySet<EventType> = new Set(['attack', 'clash', 'operation', 'control', 'disarm', 'ceasefire'])

const fightersOf = ({ readings, entityOf }: Pick<CorroborationInput, 'readings' | 'entityOf'>): ReadonlySet<string> =>
  new Set(
    readings.flatMap((reading) =>
      reading.events
        .filter(({ type }) => OF_MOVEMENTS.has(type))
        .flatMap(({ roles }) => roles.filter(({ role }) => role === 'actor').map(({ entity }) => entityOf(reading.id, entity))),
    ),
  )
