import type { ComplianceStatus, EventType } from '../../model/lists.ts'
import type { Agreement, Term } from '../../model/record.ts'
import { distinct } from '../../text/order.ts'
import { courseOf } from '../course.ts'
import type { Denials } from '../denials.ts'
import type { Told } from '../events/index.ts'
import { issueOf } from '../issues.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import type { Commitment } from './terms.ts'

/** What is matched against the terms of an agreement. */
export interface Later {
  readonly occurrences: readonly Occurrence[]
  readonly toldOf: (occurrence: Occurrence) => Told | null
  readonly denials: Denials
  readonly parties: Parties
}

const FACT: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])

const deniersOf = (occurrence: Occurrence, denials: Denials) =>
  distinct((denials.get(occurrence.index) ?? []).flatMap(({ speaker }) => speaker ?? []))

/** Types of fighting that a ceasefire ends. */
const HOSTILITIES: ReadonlySet<EventType> = new Set(['operation', 'clash', 'war'])

/** Whether a mention tells of what is committed: of the thing itself; of a ceasefire that it is in force, or that the fighting has ended. */
function tellsOf(occurrence: Occurrence, { category, mode }: Commitment): boolean {
  const { type, mode: own, modality, aspect } = occurrence.mention
  if (!FACT.has(modality)) return false
  if (category === 'cease-hostilities') {
    if (type === 'ceasefire') return own === 'in-effect' && modality !== 'alleged' && (aspect === 'begun' || aspect === 'ongoing')
    return HOSTILITIES.has(type) && courseOf(occurrence) === 'ended'
  }
  if (category === 'disarmament' && (own === 'dissolve') !== (mode === 'dissolve')) return false
  return issueOf(type, own) === category
}

/**
 * Not before the agreement: by its own date; else told as a fact by an article of that day or later. Somebody's words without a date may be about
 * what is still to come, as long as the agreement is new. The day of something that has ended may be that of its beginning.
 */
function isLater(occurrence: Occurrence, from: number | null): boolean {
  const { days, published, mention } = occurrence
  if (from === null) return true
  if (days !== null && (days.to >= from || !HOSTILITIES.has(mention.type))) return days.to >= from
  return published === null || (mention.modality === 'asserted' ? published >= from : published > from)
}

/** It is the very event that the terms speak of, or one of the parties has a part in it. */
function isConcerned(told: Told, { evidence }: Commitment, deal: Told, { toldOf, parties }: Later): boolean {
  const bound = deal.event.roles.filter(({ role }) => role === 'actor' || role === 'signatory' || role === 'target')
  return (
    evidence.some((one) => toldOf(one) === told) ||
    told.event.roles.some(({ entity }) => bound.some((one) => parties.sameParty(entity, one.entity)))
  )
}

/** Evidence, one for each article and event, that a commitment is being kept. */
export function complianceOf(commitment: Commitment, deal: Told, from: number | null, later: Later): Term['compliance'] {
  const { occurrences, toldOf, denials, parties } = later
  const evidence = new Set(commitment.evidence)
  const kept = occurrences.flatMap((occurrence) => {
    if (!tellsOf(occurrence, commitment) || !isLater(occurrence, from)) return []
    // in the words of the agreement itself only what is dated, or told in its course, is news
    if (evidence.has(occurrence) && occurrence.days === null && occurrence.mention.aspect === null) return []
    const actors = occurrence.actors
    const theirs = commitment.obligors
    if (theirs.length > 0 && actors.length > 0 && actors.every((x) => theirs.every((y) => parties.distinct(x, y)))) return []
    const told = toldOf(occurrence)
    const status = told === null || !isConcerned(told, commitment, deal, later) ? null : statusOf(occurrence, told)
    return status === null ? [] : [{ occurrence, status, key: `${occurrence.article} ${told!.event.id}` }]
  })
  return [...Map.groupBy(kept, ({ key }) => key).values()].map(([first]) => {
    const { occurrence, status } = first!
    return {
      article: occurrence.reading.id,
      start: occurrence.mention.start,
      end: occurrence.mention.end,
      status,
      date: dateOf(occurrence),
      claimant: occurrence.speaker,
      deniedBy: deniersOf(occurrence, denials),
    }
  })
}

const dateOf = ({ date }: Occurrence) => (date?.founded === 'own' || date?.founded === 'implied' ? date.value : null)

/** What has begun, or goes on, is a term begun, else one done. What only a side tells is still evidence, under its claimant's name. */
function statusOf(occurrence: Occurrence, { event }: Told): ComplianceStatus | null {
  if (event.status !== 'ongoing' && event.status !== 'occurred' && event.status !== 'claimed' && event.status !== 'disputed') return null
  const course = occurrence.mention.type === 'ceasefire' ? 'begun' : courseOf(occurrence)
  if (course !== null) return course === 'ended' ? 'done' : 'begun'
  return event.status === 'ongoing' ? 'begun' : 'done'
}

/** Breaches of an agreement, one for each article and event; what is only alleged is marked so and never counts as one that happened. */
export function violationsOf(
  violations: readonly Told[],
  { denials, parties }: Pick<Later, 'denials' | 'parties'>,
): Agreement['violations'] {
  return violations.flatMap(({ event, mentions }) => {
    const status = event.status === 'occurred' || event.status === 'ongoing' ? ('event' as const) : ('alleged' as const)
    return [...Map.groupBy(mentions, ({ article }) => article).values()].map((told) => {
      const first = told[0]!
      const accuser = told.find(({ speaker }) => speaker !== null)?.speaker ?? null
      const accused =
        event.roles.find(({ role, entity }) => role === 'actor' && (accuser === null || !parties.sameParty(entity, accuser)))?.entity ??
        null
      return {
        article: first.reading.id,
        start: first.mention.start,
        end: first.mention.end,
        status,
        accuser,
        accused,
        deniedBy: [...told, ...mentions].flatMap((mention) => deniersOf(mention, denials))[0] ?? null,
        date: event.date?.value ?? null,
      }
    })
  })
}
