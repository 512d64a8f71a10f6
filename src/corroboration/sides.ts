import type { EventType } from '../model/lists.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'

/** Types whose actors fight, or have fought. */
const FIGHTING: ReadonlySet<EventType> = new Set(['attack', 'clash', 'operation', 'war', 'violation', 'ceasefire'])
/** Types whose targets are the other side, and not just victims. */
const MUTUAL: ReadonlySet<EventType> = new Set(['clash', 'operation', 'war', 'ceasefire'])

/**
 * The parties to the conflict that the articles tell of: who fights, and is no more often named as the one who mediates or watches. Returned as
 * keys of parties.
 */
export function findSides(occurrences: readonly Occurrence[], parties: Parties): ReadonlySet<string> {
  const balance = new Map<string, number>()
  const weigh = (entity: string, weight: number) => balance.set(parties.party(entity), (balance.get(parties.party(entity)) ?? 0) + weight)
  for (const { mention, roles } of occurrences)
    for (const { role, entity } of roles) {
      if (role === 'mediator' || role === 'monitor' || role === 'guarantor' || role === 'host') weigh(entity, -1)
      else if (FIGHTING.has(mention.type) && (role === 'actor' || role === 'signatory' || (role === 'target' && MUTUAL.has(mention.type))))
        weigh(entity, 1)
    }
  return new Set([...balance].filter(([, weight]) => weight > 0).map(([party]) => party))
}
