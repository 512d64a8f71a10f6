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
  for (const { mention, roles, speaker, principals } of occurrences)
    for (const { role, entity } of roles) {
      if (role === 'mediator' || role === 'monitor' || role === 'guarantor' || role === 'host') weigh(entity, -1)
      else if (isAnnounced({ mention, speaker, principals }, entity)) continue
      else if (FIGHTING.has(mention.type) && (role === 'actor' || role === 'signatory' || (role === 'target' && MUTUAL.has(mention.type))))
        weigh(entity, 1)
    }
  const most = Math.max(0, ...balance.values())
  return new Set([...balance].filter(([, weight]) => weight > 0 && weight >= SHARE * most).map(([party]) => party))
}

/** «The envoy announced that an accord was reached», with nobody else: it takes two, and he is none of them. */
const isAnnounced = (
  { mention: { type, mode }, speaker, principals }: Pick<Occurrence, 'mention' | 'speaker' | 'principals'>,
  entity: string,
): boolean => type === 'ceasefire' && mode !== 'declare' && entity === speaker && principals.every((one) => one === entity)

/** What only those do, suffer or agree on whose conflict it is. */
const OF_THE_CONFLICT: ReadonlySet<EventType> = new Set([...FIGHTING, 'agreement', 'talks', 'withdraw', 'disarm', 'release', 'control'])
const TAKING_PART: ReadonlySet<string> = new Set(['actor', 'target', 'signatory', 'delegate'])
const WISHED: ReadonlySet<string> = new Set(['demanded', 'proposed', 'conditional'])

/** All that have a part in the conflict or its talks, however small, and do not only help or watch. Keys of parties. */
export function findInvolved(occurrences: readonly Occurrence[], parties: Parties): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { mention, roles } of occurrences)
    for (const { role, entity } of roles) {
      const party = parties.party(entity)
      const isHelp = role === 'mediator' || role === 'monitor' || role === 'guarantor' || role === 'host'
      const isPart =
        OF_THE_CONFLICT.has(mention.type) && mention.mode !== 'meeting' && TAKING_PART.has(role) && !WISHED.has(mention.modality)
      if (isHelp || isPart) balance.set(party, (balance.get(party) ?? 0) + (isHelp ? -1 : 1))
    }
  return new Set([...balance].filter(([, weight]) => weight > 0).map(([party]) => party))
}
