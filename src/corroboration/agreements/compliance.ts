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

/** Not before the agreement: by its own date, else by that of the article that tells it as a fact. */
function isLater({ days, published }: Occurrence, from: number | null): boolean {
  if (from === null) return true
  return days !== null ? days.to >= from : published === null || published >= from
}

/** Evidence, one for each article and event, that a commitment is being kept. */
export function complianceOf(
  commitment: Commitment,
  from: number | null,
  { occurrences, toldOf, denials, parties }: Later,
): Term['compliance'] {
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
    const status = told === null ? null : statusOf(told)
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

const dateOf = ({ mention }: Occurrence) => mention.date?.value ?? null

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
