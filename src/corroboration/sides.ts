import type { EventType } from '../model/lists.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'

/** Types whose actors fight, or have fought. */
const FIGHTING: ReadonlySet<EventType> = new Set(['attack', 'clash', 'operation', 'war', 'violation', 'ceasefire'])
/** Types whose targets are the other side, and not just victims. */
const MUTUAL: ReadonlySet<EventType> = new Set(['clash', 'operation', 'war', 'ceasefire'])

/** Part of the mentions of the most named party that another needs to be a side, and not somebody caught up in the fighting. */
const SHARE = 0.1

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
  const most = Math.max(0, ...balance.values())
  return new Set([...balance].filter(([, weight]) => weight > 0 && weight >= SHARE * most).map(([party]) => party))
}
