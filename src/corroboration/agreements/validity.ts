import type { EventType, Role } from '../../model/lists.ts'
import { daysOf } from '../days.ts'
import type { Told } from '../events/index.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { daysIn } from './deadlines.ts'

/** What may be laid to an accord, and what no more. */
export interface Validity {
  /** Whether what the mention tells of may be for or against this accord. */
  covers(occurrence: Occurrence, told: Told): boolean
}

export interface Deal {
  readonly deal: Told
  /** Day number from which it is told to hold or to have been made; null where nobody says. */
  readonly start: number | null
}

/** Types of fighting that a ceasefire rules out; it is for or against whichever truce holds on its day. */
export const STRIKES: ReadonlySet<EventType> = new Set(['attack', 'clash'])
/** Roles of those whom an accord binds. */
export const PARTIES: ReadonlySet<Role> = new Set(['actor', 'signatory', 'target'])
/** Days after which fighting is told as a breach where it is meant as one. */
const SOON = 31

/**
 * What is told of another accord is none of this one's; nor is fighting once it has run out or the same sides have made the next truce, and other things
 * from then on only where an article still names it. Fighting that no article ties to it counts within a month.
 */
export function validityOf({ deal, start }: Deal, deals: readonly Deal[], isExtended: boolean, parties: Parties): Validity {
  const others = new Set(deals.filter((one) => one.deal !== deal).map((one) => one.deal))
  const next = deal.event.type === 'ceasefire' ? successorOf({ deal, start }, deals, parties) : null
  const length = isExtended ? null : lengthOf(deal.mentions)
  const end = start === null || length === null ? null : start + length
  const naming = new Set(deal.mentions.map(({ article }) => article))
  return {
    covers(occurrence, told) {
      if (others.has(told)) return false
      const isNamed = naming.has(occurrence.article)
      if (!STRIKES.has(occurrence.mention.type)) return isNamed || next === null || (occurrence.published ?? next) < next
      const day = occurrence.days?.from ?? null
      if (day === null) return true
      if ((next !== null && day >= next) || (end !== null && day > end)) return false
      return isNamed || start === null || day - start <= SOON
    },
  }
}

/** Day number of the next truce between the same sides on the same ground; null for none. */
function successorOf({ deal, start }: Deal, deals: readonly Deal[], parties: Parties): number | null {
  if (start === null) return null
  const sides = sidesOf(deal, parties)
  const later = deals.flatMap((one) => {
    if (one.deal.event.type !== 'ceasefire' || one.start === null || one.start <= start || !isOnItsGround(deal, one.deal, parties))
      return []
    const theirs = sidesOf(one.deal, parties)
    const common = [...sides].filter((side) => theirs.has(side)).length
    return common > 0 && common >= Math.min(2, sides.size, theirs.size) ? [one.start] : []
  })
  return later.length === 0 ? null : Math.min(...later)
}

const sidesOf = ({ event }: Told, parties: Parties): ReadonlySet<string> =>
  new Set(event.roles.filter(({ role }) => PARTIES.has(role)).map(({ entity }) => parties.party(entity)))

/** A truce of one town does not follow that of the country. */
function isOnItsGround({ event: { place: first } }: Told, { event: { place: second } }: Told, parties: Parties): boolean {
  if (first === null || second === null) return true
  return parties.lie(first, second) !== 'apart' && (parties.isWide(second) || !parties.isWide(first))
}

/** For how many days it was made, the longest that an article gives it right behind its name; null where none says. */
function lengthOf(mentions: readonly Occurrence[]): number | null {
  const lengths = mentions.flatMap(({ mention, reading, sentence }) => {
    if (mention.type !== 'ceasefire') return []
    const next = reading.events.find(({ start }) => start >= mention.end)?.start ?? sentence.end
    const told = reading.timexes.find(
      ({ type, start, end }) => type === 'duration' && start >= mention.end && end <= Math.min(next, sentence.end),
    )
    return told === undefined ? [] : (daysIn(told.value) ?? [])
  })
  return lengths.length === 0 ? null : Math.max(...lengths)
}

/** Day number of an event that is an accord. */
export const startOf = ({ event }: Told): number | null => daysOf(event.date?.value ?? null)?.from ?? null
