import type { EntityKind, EventType, Role } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'

/** An accord, and what one side of it holds against the other. */
const PACTS: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement', 'violation'])
const SIDES: ReadonlySet<Role> = new Set(['actor', 'signatory', 'target'])
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country', 'place'])
const UNMADE: ReadonlySet<string> = new Set(['negated', 'denied', 'conditional', 'proposed', 'demanded', 'historical'])

type NameOf = (entity: string) => string | undefined
type Entity = Reading['entities'][number]

/**
 * Two who are the sides of one accord, as an article tells of it: news of its keeping comes for months, and few pairs make two in a season. States make
 * accords on trade and visas all the time, so two of them count by a truce alone. What has no name of its own (gunmen) says nothing.
 */
export function pactKeys(reading: Reading, nameOf: NameOf): readonly string[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return distinct(
    sidesTold(reading).flatMap(({ type, who }) => {
      const sides = distinct(who)
        .map((id) => entities.get(id)!)
        .filter((entity) => BODIES.has(entity.kind) && isNamed(entity))
      return pairsOf(sides).flatMap(([a, b]) => {
        if (type === 'agreement' && a.kind === 'country' && b.kind === 'country' && !isOfConflict(reading)) return []
        const names = [a, b].flatMap(({ id }) => nameOf(id) ?? [])
        return names.length === 2 && names[0] !== names[1] ? [names.toSorted(byText).join('|')] : []
      })
    }),
  )
}

/** Who takes part in an accord or its breach, as events tell; of a breach also who tells of it, of a charge where the article tells of an accord. */
function sidesTold(reading: Reading): readonly { readonly type: EventType; readonly who: readonly string[] }[] {
  const pacts = pactsOf(reading)
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const charges = pacts.length === 0 ? [] : reading.events.filter(({ type, modality }) => type === 'accuse' && !UNMADE.has(modality))
  return [...pacts, ...charges].map(({ type, roles, statement }) => {
    const speaker = type === 'violation' ? (statements.get(statement ?? '')?.speaker?.entity ?? null) : null
    const who = roles.flatMap(({ role, entity }) => (SIDES.has(role) ? [entity] : []))
    return { type, who: speaker === null ? who : [...who, speaker] }
  })
}

/** Two states that agree on captives, forces and arms have fought. */
const isOfConflict = ({ events }: Reading): boolean => events.some(({ type, modality }) => OF_CONFLICT.has(type) && !UNMADE.has(modality))
const OF_CONFLICT: ReadonlySet<EventType> = new Set(['ceasefire', 'withdraw', 'disarm', 'release', 'violation', 'monitor'])

/** Characters between a truce and the place in which it is said to hold: a particle, a word for what the place is. */
const BESIDE = 12
/** Letters between an accord and the town by which it is called: «the Helsinki accord». */
const NEXT = 1

/**
 * Where a truce holds: a region, or what is no town that a gazetteer knows; and any place right behind the word for it. In which town it was made is told
 * elsewhere in its sentence. An accord that is called by a town is known again by it.
 */
export function groundKeys(reading: Reading, isTown: (known: string) => boolean, nameOf: NameOf): readonly string[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return distinct(
    pactsOf(reading).flatMap(({ type, place, end }) => {
      if (place === null) return []
      const { kind, known } = entities.get(place)!
      const after = reading.mentions.flatMap((one) => (one.entity === place && one.start >= end ? [one.start - end] : []))
      const isBeside = after.some((letters) => letters <= BESIDE)
      // other accords are known by a town only where it is their name
      if (type === 'agreement') return kind === 'place' && after.some((letters) => letters <= NEXT) ? (nameOf(place) ?? []) : []
      const isMeant = kind === 'place' && (isBeside || known === null || !isTown(known))
      return isMeant ? (nameOf(place) ?? []) : []
    }),
  )
}

const pactsOf = ({ events }: Reading) => events.filter(({ type, modality }) => PACTS.has(type) && !UNMADE.has(modality))
const isNamed = ({ known, label, kind }: Entity): boolean => known !== null || kind === 'place' || label.ar.includes(' ')
const pairsOf = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
