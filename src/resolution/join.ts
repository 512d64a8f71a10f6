import { JOIN_REASONS, type JoinReason } from '../model/lists.ts'
import { disjointSets } from '../text/union-find.ts'
import type { EntityCandidate, Judgement, NameComparison } from './candidates.ts'
import { judge } from './judge.ts'

/** A join that was made: indexes of the two candidates and the reason. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly because: JoinReason
}

export interface JoinedEntities {
  /** Groups of candidate indexes, each ascending, in order of their least. */
  readonly groups: readonly (readonly number[])[]
  readonly joins: readonly Join[]
}

/** Reasons that hold only where no other group would fit as well. */
const AMBIGUOUS = new Set<JoinReason>(['last-name', 'shortened-name'])

/**
 * Joins what names one thing. Candidates meet under shared keys only; `given` joins (antecedents) come first. Two groups are joined only if no
 * member of the one is judged different from a member of the other, and a last name only if one group fits it.
 */
export function joinEntities(
  candidates: readonly EntityCandidate[],
  comparison: NameComparison,
  given: readonly Join[] = [],
): JoinedEntities {
  const sets = disjointSets(candidates.length)
  const members = candidates.map((_, i) => [i])
  const joins: Join[] = []
  const judged = judgements(candidates, comparison)
  const apart = (a: number, b: number) =>
    members[sets.find(a)]!.some((i) => members[sets.find(b)]!.some((j) => judged(i, j).verdict === 'different'))
  const unite = (join: Join, isGiven = false) => {
    const a = sets.find(join.a)
    const b = sets.find(join.b)
    if (a === b || (!isGiven && apart(a, b))) return
    sets.union(a, b)
    const root = sets.find(a)
    members[root] = [...members[a]!, ...members[b]!]
    joins.push(join)
  }
  for (const join of given) unite(join, true)
  const proposed = proposals(candidates, comparison, judged)
  // weaker reasons are tried after all stronger ones, so that a last name meets whole persons
  for (const strength of JOIN_REASONS) {
    const these = proposed.filter((join) => join.because === strength)
    for (const join of these) if (!AMBIGUOUS.has(strength) || isUnambiguous(join, these, candidates, sets.find)) unite(join)
  }
  return { groups: sets.groups(), joins }
}

type Judge = (i: number, j: number) => Judgement

/** Each two different candidates are compared once: names come again and again, in many articles alike. */
function judgements(candidates: readonly EntityCandidate[], comparison: NameComparison): Judge {
  const alike = new Map<string, number>()
  const kinds = candidates.map((candidate, i) => {
    const key = JSON.stringify(candidate)
    const known = alike.get(key)
    if (known === undefined) alike.set(key, i)
    return known ?? i
  })
  const known = new Map<number, Judgement>()
  return (i, j) => {
    const [a, b] = kinds[i]! <= kinds[j]! ? [kinds[i]!, kinds[j]!] : [kinds[j]!, kinds[i]!]
    const pair = a * candidates.length + b
    let judgement = known.get(pair)
    if (judgement === undefined) {
      judgement = judge(candidates[a]!, candidates[b]!, comparison)
      known.set(pair, judgement)
    }
    return judgement
  }
}

function proposals(candidates: readonly EntityCandidate[], comparison: NameComparison, judged: Judge): readonly Join[] {
  const holders = new Map<string, number[]>()
  candidates.forEach((candidate, i) => {
    for (const key of keysOf(candidate, comparison)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [i])
      else known.push(i)
    }
  })
  const seen = new Set<number>()
  const out: Join[] = []
  for (const block of holders.values())
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const pair = block[x]! * candidates.length + block[y]!
        if (seen.has(pair)) continue
        seen.add(pair)
        const verdict = judged(block[x]!, block[y]!)
        if (verdict.verdict === 'same') out.push({ a: block[x]!, b: block[y]!, because: verdict.because })
      }
  return out.sort((p, q) => p.a - q.a || p.b - q.b)
}

function keysOf(candidate: EntityCandidate, comparison: NameComparison): readonly string[] {
  // what kind of place it is (kind:camp) says too little to meet by
  const keys = new Set<string>(candidate.descriptors.filter((descriptor) => !descriptor.startsWith('kind:')))
  if (candidate.known !== null) keys.add(`known:${candidate.known}`)
  for (const name of candidate.names) {
    for (const key of comparison.nameKeys(name)) keys.add(key)
    // a body may be named by the first words of its name
    if (candidate.kind !== 'person') for (const key of comparison.nameKeys(name.split(' ')[0]!)) keys.add(`first:${key}`)
  }
  return [...keys]
}

/** Everything that the shorter name of the two fits is one group. */
function isUnambiguous(join: Join, all: readonly Join[], candidates: readonly EntityCandidate[], find: (i: number) => number): boolean {
  const short = wordCount(candidates[join.a]!) <= wordCount(candidates[join.b]!) ? join.a : join.b
  const partners = all.flatMap((other) => (other.a === short ? [other.b] : other.b === short ? [other.a] : []))
  return new Set(partners.map(find)).size === 1
}

const wordCount = (candidate: EntityCandidate): number => Math.max(...candidate.names.map((name) => name.split(' ').length))
