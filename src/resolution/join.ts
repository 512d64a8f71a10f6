import { JOIN_REASONS, type JoinReason } from '../model/lists.ts'
import { disjointSets } from '../text/union-find.ts'
import type { EntityCandidate, NameComparison } from './candidates.ts'
import { type Judgements, judgementsOf } from './judgements.ts'

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
  const judgements = judgementsOf(comparison)
  const types = candidates.map(judgements.typeOf)
  const sets = disjointSets(candidates.length)
  /** By representative: the types of its members, each once. */
  const typesIn = types.map((type) => [type])
  /** Pairs of representatives found apart: they stay so, whatever joins them. */
  const keptApart = new Set<number>()
  const joins: Join[] = []
  const apart = (a: number, b: number): boolean => {
    const pair = Math.min(a, b) * candidates.length + Math.max(a, b)
    if (keptApart.has(pair)) return true
    if (!typesIn[a]!.some((one) => typesIn[b]!.some((other) => judgements.judge(one, other).verdict === 'different'))) return false
    keptApart.add(pair)
    return true
  }
  const unite = (join: Join, isGiven: boolean) => {
    const a = sets.find(join.a)
    const b = sets.find(join.b)
    if (a === b || (!isGiven && apart(a, b))) return
    sets.union(a, b)
    typesIn[sets.find(a)] = [...new Set([...typesIn[a]!, ...typesIn[b]!])]
    joins.push(join)
  }
  for (const join of given) unite(join, true)
  const proposed = proposals(types, judgements)
  // weaker reasons are tried after all stronger ones, so that a last name meets whole persons
  for (const because of JOIN_REASONS) {
    const partnersOf = proposed.get(because)
    if (partnersOf === undefined) continue
    /** Everything that the shorter name of the two fits is one group. */
    const isUnambiguous = (a: number, b: number): boolean => {
      const short = judgements.wordsOf(types[a]!) <= judgements.wordsOf(types[b]!) ? a : b
      const group = sets.find(short === a ? b : a)
      return partnersOf(types[short]!).every((other) => other === short || sets.find(other) === group)
    }
    for (let a = 0; a < types.length; a++)
      for (const b of partnersOf(types[a]!))
        if (b > a && sets.find(a) !== sets.find(b) && (!AMBIGUOUS.has(because) || isUnambiguous(a, b))) unite({ a, b, because }, false)
  }
  return { groups: sets.groups(), joins }
}

/** Candidates, ascending, that those of a type are judged the same with. */
type PartnersOf = (type: number) => readonly number[]
const NONE: readonly number[] = []

/** What types that meet under a key are the same with, by reason. */
function proposals(types: readonly number[], judgements: Judgements): ReadonlyMap<JoinReason, PartnersOf> {
  const members = new Map<number, number[]>()
  types.forEach((type, i) => {
    const known = members.get(type)
    if (known === undefined) members.set(type, [i])
    else known.push(i)
  })
  const holders = new Map<string, number[]>()
  for (const type of members.keys())
    for (const key of judgements.keysOf(type)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [type])
      else known.push(type)
    }
  const alike = new Map<JoinReason, Map<number, Set<number>>>()
  const propose = (because: JoinReason, one: number, other: number) => {
    const pairs = alike.get(because) ?? new Map<number, Set<number>>()
    alike.set(because, pairs)
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other))
  }
  for (const block of holders.values())
    block.forEach((one, at) => {
      for (const other of block.slice(at)) {
        if (one === other && members.get(one)!.length === 1) continue
        const judgement = judgements.judge(one, other)
        if (judgement.verdict !== 'same') continue
        propose(judgement.because, one, other)
        propose(judgement.because, other, one)
      }
    })
  return new Map([...alike].map(([because, pairs]) => [because, partnersIn(pairs, members)]))
}

function partnersIn(pairs: ReadonlyMap<number, ReadonlySet<number>>, members: ReadonlyMap<number, readonly number[]>): PartnersOf {
  const known = new Map(
    [...pairs].map(([type, others]) => [type, [...others].flatMap((other) => members.get(other)!).sort((a, b) => a - b)]),
  )
  return (type) => known.get(type) ?? NONE
}
