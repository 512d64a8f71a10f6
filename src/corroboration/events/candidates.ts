import { overlaps } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import type { Cluster } from './cluster.ts'
import { conflicts } from './conflicts.ts'
import { natureOfBoth } from './kinds.ts'
import { type Ground, groundsOf, type Likeness, likeness } from './likeness.ts'
import { isNewsOf, sharesEnough } from './shares-enough.ts'

/** An event that a mention may take up. */
export interface Candidate {
  readonly cluster: Cluster
  /** The member that it has most in common with. */
  readonly nearest: Occurrence
  readonly grounds: readonly Ground[]
  readonly score: number
  /** How much it has in common with that member, however many tell of it. */
  readonly likeness: number
  readonly shares: boolean
  /** Of the same day, or one of the two without any. */
  readonly timely: boolean
}

/** Whether nothing speaks against an event's being meant. */
export const mayBeCandidate = (mention: Occurrence, cluster: Cluster, parties: Parties): boolean =>
  !isUnlikely(mention, cluster) && !isYetAnother(mention, cluster) && !cluster.some((member) => conflicts(mention, member, parties))

/** How an event fits a mention, or null where it cannot be meant. */
export function candidateOf(mention: Occurrence, cluster: Cluster, parties: Parties): Candidate | null {
  if (!mayBeCandidate(mention, cluster, parties)) return null
  const compared = cluster.map((member) => {
    const alike = likeness(mention, member, parties)
    return { member, alike, score: scoreOf(mention, member, alike) }
  })
  // members come in their order: of several alike the first
  const closest = compared.reduce((best, one) => (one.score > best.score ? one : best))
  // the accord that was signed is the truce that the same articles tell of
  const isSuchAccord =
    natureOfBoth(mention.mention.type, mention.mention.type) === 'staged' &&
    cluster.some((member) => member.mention.type === mention.mention.type)
  const shares = compared.some(({ member, alike }) => sharesEnough(mention, member, alike, isSuchAccord, parties))
  const timely = mention.days === null || compared.some(({ alike }) => alike.time === 'same' || alike.time === 'overlap')
  return {
    cluster,
    nearest: closest.member,
    grounds: groundsOf(mention, closest.member, closest.alike),
    score: closest.score + salience(cluster),
    likeness: closest.score,
    shares,
    timely,
  }
}

/** It stands beside a time that is not the event's; what lasts, or comes about by stages, is spoken of on other days too. */
function isUnlikely({ likely, date, mention, published }: Occurrence, cluster: Cluster): boolean {
  if (likely === null) return false
  // the news of an article is not of the days after it
  if (date?.founded === 'published') return cluster.every(({ days }) => days !== null && published !== null && days.from > published)
  const nature = natureOfBoth(mention.type, mention.type)
  if (nature === 'lasting' || nature === 'staged') return false
  return !cluster.some(({ days }) => days !== null && overlaps(days, likely))
}

/** A new meeting is to be held on a day that is not known; one that was held later may be yet another. */
const isYetAnother = ({ mention, days }: Occurrence, cluster: Cluster): boolean =>
  mention.another &&
  days === null &&
  natureOfBoth(mention.type, mention.type) === 'single' &&
  cluster.every((member) => !member.mention.another)

/** What many articles tell of is more likely meant than what one does. */
const salience = (cluster: Cluster) => Math.min(2, 0.5 * (new Set(cluster.map(({ article }) => article)).size - 1))

function scoreOf(a: Occurrence, b: Occurrence, alike: Likeness): number {
  return (
    (alike.time === 'same' ? 3 : alike.time === 'overlap' ? 2 : alike.time === 'near' ? 1 : 0) +
    (alike.actor ? 2 : 0) +
    (alike.target ? 2 : 0) +
    (alike.participant ? 1 : 0) +
    (alike.place === 'same' ? 2 : 0) +
    (alike.quantity ? 2 : 0) +
    (a.article === b.article ? 1 : 0) +
    (isNewsOf(a, b) ? 1 : 0) +
    (a.mention.mode === b.mention.mode && a.mention.mode !== null ? 0.5 : 0) +
    (a.mention.type === b.mention.type ? 0.25 : 0)
  )
}
