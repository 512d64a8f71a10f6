import { ACT_STANCES, type EventType, type Group, type InterestRule, type Measure } from '../model/lists.ts'
import { HAPPENED } from './modalities.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'

const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'missing', 'captured'])
const FORCES: ReadonlySet<Group> = new Set(['soldiers', 'fighters', 'police'])
/** What nobody would own to without need. */
const MISDEEDS: ReadonlySet<EventType> = new Set(['attack', 'abduct', 'destroy', 'violation'])
/** What one side owes the other under an accord. */
const OWED: ReadonlySet<string> = new Set([
  'ceasefire in-effect',
  'release prisoners',
  'release hostages',
  'disarm null',
  'disarm hand-over',
  'safe-passage null',
])

/**
 * By which rule a side says of an event what is not in its interest, or null. `sides` are keys of parties; who is none of them has no interest here.
 *   own-violation        its own side broke an accord; or it admits, by a word of admitting, what its own side did to others
 *   own-defeat           its own side lost ground, or the other took it; or it admits a loss or a withdrawal that it says of nobody else
 *   own-loss             it admits the dead, wounded, missing or captured of armed forces in an event of which it names nobody else as the victim
 *   opponent-compliance  the other side does what it owes
 */
export function interestRule(occurrence: Occurrence, sides: ReadonlySet<string>, parties: Parties): InterestRule | null {
  const { mention, speaker, statement, actors, targets, quantities } = occurrence
  if (speaker === null || statement === null || !HAPPENED.has(mention.modality) || statement.polarity === 'negative') return null
  const isOwn = (entity: string) => parties.sameParty(entity, speaker)
  // a body that no knowledge base has may be the speaker's own by another name
  const isOther = (entity: string) => parties.distinct(entity, speaker) && sides.has(parties.party(entity))
  const { type, mode } = mention
  if (type === 'violation' && actors.some(isOwn)) return 'own-violation'
  if (type === 'control' && mode === 'lose' && actors.some(isOwn)) return 'own-defeat'
  if (!sides.has(parties.party(speaker))) return null
  if (type === 'control' && (mode === 'seize' || mode === 'regain') && actors.length > 0 && actors.every(isOther)) return 'own-defeat'
  const asserts = ACT_STANCES[statement.act] === 'assert'
  if (asserts && OWED.has(`${type} ${mode}`) && actors.length > 0 && actors.every(isOther)) return 'opponent-compliance'
  if (!statement.concedes) return null
  if ((type === 'withdraw' || (type === 'control' && mode === 'lose')) && actors.every(isOwn)) return 'own-defeat'
  const isLoss = quantities.some(({ measure, group }) => measure !== null && LOSSES.has(measure) && FORCES.has(group))
  if (isLoss && targets.every(isOwn) && !actors.some(isOwn)) return 'own-loss'
  return MISDEEDS.has(type) && actors.some(isOwn) ? 'own-violation' : null
}
