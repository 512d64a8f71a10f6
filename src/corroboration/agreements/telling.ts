import type { EventType, TermCategory } from '../../model/lists.ts'
import { courseOf } from '../course.ts'
import { issueOf } from '../issues.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Commitment } from './terms.ts'
import { STRIKES } from './validity.ts'

const FACT: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])
/** Types of fighting that a ceasefire ends. */
export const HOSTILITIES: ReadonlySet<EventType> = new Set(['operation', 'clash', 'war'])

const WORDS: ReadonlySet<EventType> = new Set(['demand', 'offer'])
/** What is only promised. */
const PROMISES: ReadonlySet<string> = new Set(['aid pledge'])

/**
 * Whether a mention tells of what is committed: of the thing itself; of a ceasefire that it is in force, that the fighting has ended, or that there
 * was none, or some, since.
 */
export function tellsOf(occurrence: Occurrence, { category, mode, evidence }: Commitment, from: number | null): boolean {
  const { type, mode: own, modality, aspect } = occurrence.mention
  if (category === 'cease-hostilities' && STRIKES.has(type)) return isSince(occurrence, from)
  // they have not withdrawn: what is due is told not to have been done
  const isUndone = modality === 'negated' && category !== 'cease-hostilities' && (category !== 'talks' || aspect === 'begun')
  if (!FACT.has(modality) && !isUndone) return false
  if (category === 'talks' && !isUndone && isBeforehand(occurrence, evidence, from)) return false
  if (category === 'cease-hostilities') {
    if (type === 'ceasefire') return own === 'in-effect' && modality !== 'alleged' && (occurrence.days !== null || aspect !== 'ended')
    return HOSTILITIES.has(type) && courseOf(occurrence) === 'ended'
  }
  // to ask for it, or to offer it, is not to do it
  if ((WORDS.has(type) && own !== 'amnesty') || PROMISES.has(`${type} ${own}`)) return false
  if (category === 'disarmament' && (own === 'dissolve') !== (mode === 'dissolve')) return false
  // a place changes hands: who runs it now
  if (category === 'governance' && type === 'control' && own === 'transfer') return true
  return issueOf(type, own) === category
}

/** The talks out of which an accord came are none of those that it lays down, unless they are due on that very day. */
function isBeforehand({ days: own, likely }: Occurrence, evidence: readonly Occurrence[], from: number | null): boolean {
  const days = own ?? likely
  if (from === null || days === null || days.to > from) return false
  return !evidence.some(
    ({ mention, days: due }) => mention.modality === 'planned' && due !== null && due.from <= days.to && days.from <= due.to,
  )
}

/** Fighting by its own date after the day of the agreement; that there was none since, on that day or after it. */
function isSince({ mention, days }: Occurrence, from: number | null): boolean {
  if (from === null || days === null) return false
  return mention.modality === 'negated' ? days.to >= from : FACT.has(mention.modality) && days.from > from
}

/** Mentions that may tell of what is committed, by its category, in order. */
export type TellingOf = (category: TermCategory) => readonly Occurrence[]

/** Each category is asked for with every agreement. */
export function createTelling(occurrences: readonly Occurrence[]): TellingOf {
  const known = new Map<TermCategory, readonly Occurrence[]>()
  return (category) => {
    const telling = known.get(category) ?? occurrences.filter((one) => mayTell(one, category))
    known.set(category, telling)
    return telling
  }
}

function mayTell({ mention: { type, mode } }: Occurrence, category: TermCategory): boolean {
  if (category === 'cease-hostilities') return STRIKES.has(type) || type === 'ceasefire' || HOSTILITIES.has(type)
  return issueOf(type, mode) === category || (category === 'governance' && type === 'control')
}
