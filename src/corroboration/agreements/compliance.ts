import type { ComplianceStatus } from '../../model/lists.ts'
import type { Agreement, Term } from '../../model/record.ts'
import { distinct } from '../../text/order.ts'
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

/**
 * Not before the agreement: by its own date; else told as a fact by an article of that day or later. Somebody's words without a date may be about
 * what is still to come, as long as the agreement is new.
 */
function isLater({ days, published, mention }: Occurrence, from: number | null): boolean {
  if (from === null) return true
  if (days !== null) return days.to >= from
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
    const { mention } = occurrence
    if (issueOf(mention.type, mention.mode) !== commitment.category || mention.type === 'ceasefire' || !FACT.has(mention.modality))
      return []
    if (commitment.category === 'disarmament' && (mention.mode === 'dissolve') !== (commitment.mode === 'dissolve')) return []
    if (!isLater(occurrence, from) || (evidence.has(occurrence) && occurrence.days === null)) return []
    const actors = occurrence.actors
    const theirs = commitment.obligors
    if (theirs.length > 0 && actors.length > 0 && actors.every((x) => theirs.every((y) => parties.distinct(x, y)))) return []
    const told = toldOf(occurrence)
    const status = told === null || !isConcerned(told, commitment, deal, later) ? null : statusOf(told)
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

/** An event that goes on has begun to fulfil a term; one that only a side tells is still evidence, under its claimant's name. */
function statusOf({ event }: Told): ComplianceStatus | null {
  if (event.status === 'ongoing') return 'begun'
  return event.status === 'occurred' || event.status === 'claimed' || event.status === 'disputed' ? 'done' : null
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
