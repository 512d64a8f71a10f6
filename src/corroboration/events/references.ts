import { distinct } from '../../text/order.ts'
import { overlaps } from '../days.ts'
import { isToldByVerb, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import { areTwoOfMany, FORCE, isOneSpot, isUnreal, type Join } from './dated.ts'
import { isOnManyFronts, isRareOnADay, isTelling, natureOfBoth } from './kinds.ts'
import { type Ground, groundsOf, type Likeness, likeness, shareVictim } from './likeness.ts'
import { commonSuffices, sameMatter } from './matter.ts'

/** Mentions that have been taken for one event so far. */
export type Cluster = readonly Occurrence[]

interface Candidate {
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

/**
 * The event that a mention takes up which says too little to be known by itself: the one that shares most with it, or the only one of its type
 * there is. Null where none fits, or several fit alike.
 */
export function referenceOf(mention: Occurrence, clusters: readonly Cluster[], parties: Parties): Join | null {
  const candidates = clusters
    .filter((cluster) => !cluster.includes(mention))
    .flatMap((cluster) => candidateOf(mention, cluster, parties) ?? [])
  const alike = candidates.filter(({ shares }) => shares)
  const sharing =
    natureOfBoth(mention.mention.type, mention.mention.type) === 'frequent' ? onlyOne(mention, alike) : likeliest(mention, alike)
  if (sharing.length === 1) return joinTo(mention, sharing[0]!, candidates.length === 1 ? 'only-candidate' : 'best-candidate')
  if (sharing.length > 1) return nearestBefore(mention, sharing)
  // several are as likely, all of them told by others
  if (alike.length > 1 && sharing.length === 0 && natureOfBoth(mention.mention.type, mention.mention.type) !== 'frequent') return null
  const [only] = candidates.length === 1 ? candidates : []
  if (only !== undefined && isHeldAfter(mention, only, parties)) return joinTo(mention, only, 'only-candidate')
  if (isUnreal(mention)) return null
  if (!isRareOnADay(mention.mention.type))
    return isTakenUp(mention)
      ? nearestBefore(
          mention,
          candidates.filter((one) => mayBeMeant(mention, one)),
        )
      : null
  const isStaged = natureOfBoth(mention.mention.type, mention.mention.type) === 'staged'
  const fit = candidates.filter(
    ({ cluster, nearest, timely }) =>
      timely &&
      (mention.mention.modality !== 'historical' || cluster.some(({ article }) => article === mention.article)) &&
      mayNameBarely(mention, nearest) &&
      (mention.mention.definite ||
        isStaged ||
        isToldByVerb(mention.mention) ||
        cluster.some(({ article }) => article === mention.article)) &&
      addsNothing(mention, cluster) &&
      (!isOnManyFronts(mention.mention.type) || candidates.length === 1 || cluster.some(({ article }) => article === mention.article)) &&
      isOfMatter(mention, cluster, parties),
  )
  // a matter has one war and one truce at a time, but many meetings, decisions and advances
  const isOneOfMany =
    isOnManyFronts(mention.mention.type) ||
    mention.mention.type === 'war' ||
    (natureOfBoth(mention.mention.type, mention.mention.type) === 'single' && candidates.length > 1)
  const bare = best(isOneOfMany ? fit.filter(({ cluster }) => namesPartakers(mention, cluster)) : fit)
  return bare.length === 1
    ? joinTo(mention, bare[0]!, candidates.length === 1 ? 'only-candidate' : 'best-candidate')
    : nearestBefore(mention, bare)
}

/** «The attack», of nobody and nowhere: the one told last before it. */
const isTakenUp = ({ mention, participants, place }: Occurrence): boolean =>
  mention.definite && participants.length === 0 && place === null && natureOfBoth(mention.type, mention.type) === 'frequent'

/** Days before its article after which something is told as what was before. */
const BEFORE = 31
/** It is of the type that the word names, or may be called so, and it is news. */
function mayBeMeant({ mention, article, published }: Occurrence, { cluster }: Candidate): boolean {
  const here = cluster.filter((member) => member.article === article)
  return here.some(
    (member) =>
      (member.mention.type === mention.type || (mention.type === 'attack' && member.mention.type === 'operation')) &&
      !isUnreal(member) &&
      (published === null || member.days === null || member.days.to >= published - BEFORE),
  )
}

/** The only taking that there is, spoken of again in its article: by who took part in it, or by nobody. */
const isHeldAfter = ({ article, mention, participants }: Occurrence, { nearest }: Candidate, parties: Parties): boolean =>
  mention.type === 'control' &&
  article === nearest.article &&
  (participants.length === 0 || participants.some((one) => nearest.participants.some((other) => parties.sameParty(one, other))))

/** One word of the same type; or, in one article, `the agreement` for the ceasefire that was agreed. */
function mayNameBarely(mention: Occurrence, nearest: Occurrence): boolean {
  const { type, mode, modality } = mention.mention
  if (type === nearest.mention.type) return true
  const isPast = modality === 'asserted' || modality === 'reported'
  return (
    type === 'agreement' &&
    (mode === null || mode === 'reach') &&
    isPast &&
    mention.principals.length === 0 &&
    mention.article === nearest.article
  )
}

/** An article that tells of the event is about what the mention's article is about. */
const isOfMatter = (mention: Occurrence, cluster: Cluster, parties: Parties): boolean =>
  cluster.some((member) => sameMatter(mention, member, parties))

/** The mention's article tells of the event elsewhere, or names those who had a part in it. */
function namesPartakers({ article, mention, named }: Occurrence, cluster: Cluster): boolean {
  if (cluster.some((member) => member.article === article)) return true
  const theirs = distinct(cluster.flatMap(({ principals }) => principals))
  // of a war everybody knows who fights it
  if (theirs.length === 0) return mention.type === 'war'
  return theirs.filter((entity) => named.has(entity)).length >= Math.min(2, theirs.length)
}

/**
 * It names nobody and no place beside those of the event, as far as the event has any. Of the accord that its article has told of it may say where and
 * by whom it was brought about: the accord that was negotiated in some town under somebody's auspices.
 */
function addsNothing(mention: Occurrence, cluster: Cluster): boolean {
  const { participants, principals, place } = mention
  if (isAccordSpokenOf(mention, cluster)) return principals.length === 0
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

const isAccordSpokenOf = ({ mention, article }: Occurrence, cluster: Cluster): boolean =>
  mention.definite && mention.type === 'agreement' && cluster.some((member) => member.article === article)

/** Where much of one kind happens, the more likely of two is not likely enough; only what the same article tells goes before. */
const onlyOne = (mention: Occurrence, candidates: readonly Candidate[]): readonly Candidate[] => {
  const here = candidates.filter(({ cluster }) => cluster.some(({ article }) => article === mention.article))
  return here.length === 1 ? here : candidates.length === 1 ? candidates : []
}

/**
 * The one that shares most. Of two that only other articles tell of it has to share more, and not just be told more often: «the meeting» of a minister who
 * met several is none of them. A war and a truce have many names, and there is one at a time.
 */
function likeliest(mention: Occurrence, candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = best(candidates)
  const [first] = chosen
  const { type } = mention.mention
  if (chosen.length !== 1 || type === 'war' || natureOfBoth(type, type) === 'staged') return chosen
  if (first!.cluster.some(({ article }) => article === mention.article)) return chosen
  return candidates.every((other) => other === first || other.likeness + MORE <= first!.likeness) ? chosen : []
}
/** What it shares more: a place or one who took part. */
const MORE = 1

const best = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const highest = Math.max(...candidates.map(({ score }) => score))
  return candidates.filter(({ score }) => score === highest)
}

function candidateOf(mention: Occurrence, cluster: Cluster, parties: Parties): Candidate | null {
  if (isUnlikely(mention, cluster) || isYetAnother(mention, cluster) || cluster.some((member) => conflicts(mention, member, parties)))
    return null
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

function sharesEnough(a: Occurrence, b: Occurrence, alike: Likeness, areOfOneType: boolean, parties: Parties): boolean {
  const who = alike.actor || alike.target || alike.participant
  const where = alike.place === 'same'
  if (a.mention.type !== b.mention.type && !areOfOneType)
    return (
      who &&
      ((where && (!FORCE.has(a.mention.type) || isOneSpot(a, alike, parties))) || mayTakeUp(a, b, parties)) &&
      !isOneVictims(a, b, alike) &&
      !isOneVictims(b, a, alike)
    )
  switch (natureOfBoth(a.mention.type, b.mention.type)) {
    case 'frequent':
      return (
        (alike.quantity && sameMatter(a, b, parties)) ||
        isKnownVictim(a, b, alike, parties) ||
        (where && ((alike.actor && (a.mention.type === 'control' || isOneSpot(a, alike, parties))) || isKnownByPlace(a, b, parties)))
      )
    case 'act':
      return (
        alike.actor &&
        (alike.target ? a.article === b.article || isNewsOf(a, b) : a.article === b.article && (!isAsked(a) || isTelling(a.mention.mode)))
      )
    default:
      if (isOnManyFronts(a.mention.type) && a.article !== b.article && !(isOneSpot(a, alike, parties) || (where && who) || alike.quantity))
        return false
      return (where || alike.quantity || (who && !areTwoOfMany(a, b))) && commonSuffices(a, b, alike, parties)
  }
}

/** One asks for many things: what is asked of whom tells one demand from another. */
const isAsked = ({ mention }: Occurrence): boolean => mention.type === 'demand'

/** The one it is done to is named, and few others will be done the same: by whom, where, or whom few have a name for. */
const isKnownVictim = (a: Occurrence, b: Occurrence, alike: Likeness, parties: Parties): boolean =>
  alike.target && (isOneSpot(a, alike, parties) || mayTakeUp(a, b, parties) || shareVictim(a, b, parties) || areAllOnOne(a, b, parties))

/** All that an article tells to have been done to one party: who is hit again and again is told of more often. */
function areAllOnOne(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  // much is done to a country
  if (a.article !== b.article || a.targets.every((one) => parties.kind(one) === 'country')) return false
  const victims = new Set([a, b].flatMap(({ mention }) => mention.roles.flatMap(({ role, entity }) => (role === 'target' ? [entity] : []))))
  const told = a.reading.events.filter(
    ({ type, roles }) => type === a.mention.type && roles.some(({ role, entity }) => role === 'target' && victims.has(entity)),
  )
  return told.length <= 2
}

/** In one article, and one of the two is told as known, and adds nothing to where it was and how many were struck: it may speak of the other. */
const mayTakeUp = (a: Occurrence, b: Occurrence, parties: Parties): boolean =>
  a.article === b.article && (isBare(a, parties) || isBare(b, parties))
const isBare = ({ mention, place, quantities }: Occurrence, parties: Parties): boolean =>
  mention.definite && (place === null || parties.isWide(place)) && quantities.length === 0

/** An attack on somebody is one of many in an operation, not the operation. */
const isOneVictims = (attack: Occurrence, operation: Occurrence, { target }: Likeness): boolean =>
  attack.mention.type === 'attack' && attack.targets.length > 0 && operation.mention.type === 'operation' && !target

/** Two of one mode in one place, which is no whole region if two articles tell of them; or one place taken, for what one side gains there the other loses. */
function isKnownByPlace({ article, mention: a, place }: Occurrence, { article: other, mention: b }: Occurrence, parties: Parties): boolean {
  const isSmall = article === other || (place !== null && !parties.isWide(place))
  return isSmall && (a.type === 'control' || (a.mode === b.mode && isTelling(a.mode)))
}

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
