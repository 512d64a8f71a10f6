import { overlaps } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import { isUnreal, type Join } from './dated.ts'
import { isRareOnADay, isTelling, natureOfBoth } from './kinds.ts'
import { type Ground, groundsOf, type Likeness, likeness } from './likeness.ts'

/** Mentions that have been taken for one event so far. */
export type Cluster = readonly Occurrence[]

interface Candidate {
  readonly cluster: Cluster
  /** The member that it has most in common with. */
  readonly nearest: Occurrence
  readonly grounds: readonly Ground[]
  readonly score: number
  readonly shares: boolean
  /** Of the same day, or one of the two without any. */
  readonly timely: boolean
}

/**
 * The event that a mention takes up which says too little to be known by itself: the one that shares most with it, or the only one of its type
 * there is. Null where none fits, or several fit alike.
 */
export function referenceOf(mention: Occurrence, clusters: readonly Cluster[], parties: Parties): Join | null {
  const candidates = clusters
    .filter((cluster) => !cluster.includes(mention))
    .flatMap((cluster) => candidateOf(mention, cluster, parties) ?? [])
  const alike = candidates.filter(({ shares }) => shares)
  const sharing = natureOfBoth(mention.mention.type, mention.mention.type) === 'frequent' ? onlyOne(mention, alike) : best(alike)
  if (sharing.length === 1) return joinTo(mention, sharing[0]!, candidates.length === 1 ? 'only-candidate' : 'best-candidate')
  if (sharing.length > 1) return nearestBefore(mention, sharing)
  if (isUnreal(mention) || mention.mention.modality === 'historical' || !isRareOnADay(mention.mention.type)) return null
  const bare = best(
    candidates.filter(({ cluster, nearest, timely }) => timely && mayNameBarely(mention, nearest) && addsNothing(mention, cluster)),
  )
  return bare.length === 1
    ? joinTo(mention, bare[0]!, candidates.length === 1 ? 'only-candidate' : 'best-candidate')
    : nearestBefore(mention, bare)
}

/** One word of the same type; or, in one article, `the agreement` for the ceasefire that was agreed. */
function mayNameBarely(mention: Occurrence, nearest: Occurrence): boolean {
  const { type, mode, modality } = mention.mention
  if (type === nearest.mention.type) return true
  const isPast = modality === 'asserted' || modality === 'reported'
  return (
    type === 'agreement' &&
    (mode === null || mode === 'reach') &&
    isPast &&
    mention.roles.length === 0 &&
    mention.article === nearest.article
  )
}

/** It names nobody and no place beside those of the event, as far as the event has any. */
function addsNothing({ participants, place }: Occurrence, cluster: Cluster): boolean {
  const isOther = (named: boolean, known: boolean) => named && known
  return (
    !isOther(
      participants.length > 0,
      cluster.some((member) => member.participants.length > 0),
    ) &&
    !isOther(
      place !== null,
      cluster.some((member) => member.place !== null),
    )
  )
}

/** Where much of one kind happens, the more likely of two is not likely enough; only what the same article tells goes before. */
const onlyOne = (mention: Occurrence, candidates: readonly Candidate[]): readonly Candidate[] => {
  const here = candidates.filter(({ cluster }) => cluster.some(({ article }) => article === mention.article))
  return here.length === 1 ? here : candidates.length === 1 ? candidates : []
}

const best = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const highest = Math.max(...candidates.map(({ score }) => score))
  return candidates.filter(({ score }) => score === highest)
}

function candidateOf(mention: Occurrence, cluster: Cluster, parties: Parties): Candidate | null {
  if (isUnlikely(mention, cluster) || cluster.some((member) => conflicts(mention, member, parties))) return null
  const compared = cluster.map((member) => {
    const alike = likeness(mention, member, parties)
    return { member, alike, score: scoreOf(mention, member, alike) }
  })
  // members come in their order: of several alike the first
  const closest = compared.reduce((best, one) => (one.score > best.score ? one : best))
  const shares = compared.some(({ member, alike }) => sharesEnough(mention, member, alike))
  const timely = mention.days === null || compared.some(({ alike }) => alike.time === 'same' || alike.time === 'overlap')
  return {
    cluster,
    nearest: closest.member,
    grounds: groundsOf(mention, closest.member, closest.alike),
    score: closest.score + salience(cluster),
    shares,
    timely,
  }
}

/** It stands beside a time that is not the event's; what lasts, or comes about by stages, is spoken of on other days too. */
function isUnlikely({ likely, date, mention }: Occurrence, cluster: Cluster): boolean {
  if (likely === null || date?.founded === 'published') return false
  const nature = natureOfBoth(mention.type, mention.type)
  if (nature === 'lasting' || nature === 'staged') return false
  return !cluster.some(({ days }) => days !== null && overlaps(days, likely))
}

/** What many articles tell of is more likely meant than what one does. */
const salience = (cluster: Cluster) => Math.min(2, 0.5 * (new Set(cluster.map(({ article }) => article)).size - 1))

function sharesEnough(a: Occurrence, b: Occurrence, alike: Likeness): boolean {
  const who = alike.actor || alike.target || alike.participant
  const where = alike.place === 'same'
  if (a.mention.type !== b.mention.type)
    return who && (where || a.article === b.article) && !isOneVictims(a, b, alike) && !isOneVictims(b, a, alike)
  switch (natureOfBoth(a.mention.type, b.mention.type)) {
    case 'frequent':
      return alike.quantity || alike.target || (where && (alike.actor || (a.mention.mode === b.mention.mode && isTelling(a.mention.mode))))
    case 'act':
      return alike.actor && (a.article === b.article || (alike.target && isNewsOf(a, b)))
    default:
      return who || where || alike.quantity
  }
}

/** An attack on somebody is one of many in an operation, not the operation. */
const isOneVictims = (attack: Occurrence, operation: Occurrence, { target }: Likeness): boolean =>
  attack.mention.type === 'attack' && attack.targets.length > 0 && operation.mention.type === 'operation' && !target

/** The article appeared within a day of what the other is dated by. */
const isNewsOf = ({ published }: Occurrence, { days }: Occurrence) =>
  published !== null && days !== null && published - days.to <= 1 && days.from - published <= 1

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

/** Of several that fit alike, the one spoken of last before it in the same article. */
function nearestBefore(mention: Occurrence, candidates: readonly Candidate[]): Join | null {
  const before = candidates
    .flatMap((candidate) =>
      candidate.cluster
        .filter((member) => member.article === mention.article && member.index < mention.index)
        .map((member) => ({ candidate, member })),
    )
    .toSorted((x, y) => y.member.index - x.member.index)[0]
  return before === undefined ? null : joinTo(mention, { ...before.candidate, nearest: before.member }, 'nearest-before')
}

const joinTo = (mention: Occurrence, { nearest, grounds, score }: Candidate, ground: Ground): Join => ({
  a: Math.min(mention.index, nearest.index),
  b: Math.max(mention.index, nearest.index),
  because: [...grounds, ...(mention.article === nearest.article ? (['same-article'] as const) : []), ground],
  strength: score,
})
