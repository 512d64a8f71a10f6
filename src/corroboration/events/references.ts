import { isToldByVerb, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { addsNothing, isHeldAfter, isOfMatter, isTakenUp, mayBeMeant, mayNameBarely, namesPartakers } from './bare-references.ts'
import { type Candidate, candidateOf, mayBeCandidate } from './candidates.ts'
import type { Cluster } from './cluster.ts'
import { isUnreal, type Join } from './dated.ts'
import { isOnManyFronts, isRareOnADay, natureOfBoth } from './kinds.ts'
import type { Ground } from './likeness.ts'

/** Events that a mention may take up. */
export interface Meant {
  /** All but its own. */
  readonly others: () => readonly Cluster[]
  /** Those among them that it can share anything with. */
  readonly sharing: readonly Cluster[]
}

/**
 * The event that a mention takes up which says too little to be known by itself: the one that shares most with it, or the only one of its type
 * there is. Null where none fits, or several fit alike. No more events are compared with it than the answer depends on.
 */
export function referenceOf(mention: Occurrence, { others, sharing: met }: Meant, parties: Parties): Join | null {
  const candidatesIn = (clusters: readonly Cluster[]) => clusters.flatMap((cluster) => candidateOf(mention, cluster, parties) ?? [])
  const first = once(() => firstTwo(others(), (cluster) => mayBeCandidate(mention, cluster, parties)))
  const isOnly = () => first().length === 1
  const alike = candidatesIn(met).filter(({ shares }) => shares)
  const sharing =
    natureOfBoth(mention.mention.type, mention.mention.type) === 'frequent' ? onlyOne(mention, alike) : likeliest(mention, alike)
  if (sharing.length === 1) return joinTo(mention, sharing[0]!, isOnly() ? 'only-candidate' : 'best-candidate')
  if (sharing.length > 1) return nearestBefore(mention, sharing)
  // several are as likely, all of them told by others
  if (alike.length > 1 && sharing.length === 0 && natureOfBoth(mention.mention.type, mention.mention.type) !== 'frequent') return null
  const [only] = mention.mention.type === 'control' && isOnly() ? candidatesIn(first()) : []
  if (only !== undefined && isHeldAfter(mention, only, parties)) return joinTo(mention, only, 'only-candidate')
  if (isUnreal(mention)) return null
  const isToldHere = (cluster: Cluster) => cluster.some(({ article }) => article === mention.article)
  if (!isRareOnADay(mention.mention.type))
    return isTakenUp(mention)
      ? nearestBefore(
          mention,
          candidatesIn(others().filter(isToldHere)).filter((one) => mayBeMeant(mention, one)),
        )
      : null
  const isStaged = natureOfBoth(mention.mention.type, mention.mention.type) === 'staged'
  const mayFit = others().filter(
    (cluster) =>
      (mention.mention.modality !== 'historical' || isToldHere(cluster)) &&
      (mention.mention.definite || isStaged || isToldByVerb(mention.mention) || isToldHere(cluster)) &&
      addsNothing(mention, cluster) &&
      (!isOnManyFronts(mention.mention.type) || isOnly() || isToldHere(cluster)) &&
      isOfMatter(mention, cluster, parties),
  )
  const fit = candidatesIn(mayFit).filter(({ nearest, timely }) => timely && mayNameBarely(mention, nearest))
  // a matter has one war and one truce at a time, but many meetings, decisions and advances
  const isOneOfMany =
    isOnManyFronts(mention.mention.type) ||
    mention.mention.type === 'war' ||
    (natureOfBoth(mention.mention.type, mention.mention.type) === 'single' && first().length > 1)
  const bare = best(isOneOfMany ? fit.filter(({ cluster }) => namesPartakers(mention, cluster)) : fit)
  return bare.length === 1 ? joinTo(mention, bare[0]!, isOnly() ? 'only-candidate' : 'best-candidate') : nearestBefore(mention, bare)
}

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

/** Those of a list that fit, or the first two of them. */
function firstTwo<T>(list: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const found: T[] = []
  for (const one of list) {
    if (!fits(one)) continue
    found.push(one)
    if (found.length === 2) break
  }
  return found
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
