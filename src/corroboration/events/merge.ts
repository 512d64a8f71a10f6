import type { Decisions } from '../../model/decisions.ts'
import type { Family } from '../../model/record.ts'
import { disjointSets } from '../../text/union-find.ts'
import { isToldByVerb, mentionKey, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { accordOf, antecedentsOf, laidDownBy } from './accords.ts'
import { onlyTruce } from './bare-truces.ts'
import type { Cluster } from './cluster.ts'
import { conflicts } from './conflicts.ts'
import { type Join, judgeDated, onlyOfTheirDay } from './dated.ts'
import { familyOf } from './kinds.ts'
import { judgeUndated, onlyCandidates } from './left-over.ts'
import type { Ground } from './likeness.ts'
import { BY_NEWS, BY_TIME, meantBy, meeting } from './meeting.ts'
import { namedJoins } from './names.ts'
import { referenceOf } from './references.ts'
import { copiedJoins, executionJoins, forceJoins, headingJoins, neighbourJoins, sentenceJoins } from './standing-together.ts'
import { traitsOf } from './traits.ts'

/** One event of the component: its mentions in canonical order, and the grounds on which each was joined to the others. */
export interface MergedEvent {
  readonly mentions: readonly Occurrence[]
  readonly grounds: ReadonlyMap<number, readonly Ground[]>
}

/**
 * Mentions that tell of one event, as connected components of pairwise judgements. Firmer joins are made first, and none that would bring two
 * mentions together that cannot be one: no chain joins what conflicts. What is dated is joined first, then what takes it up, then what is left.
 * The outcome depends on the set of mentions alone, for they come in canonical order.
 */
export function mergeMentions(
  occurrences: readonly Occurrence[],
  families: readonly Family[],
  parties: Parties,
  decisions: Decisions = UNDECIDED,
): readonly MergedEvent[] {
  const sets = disjointSets(occurrences.length)
  const members = occurrences.map((occurrence) => [occurrence])
  const grounds = new Map<number, Set<Ground>>()
  const indexOf = new Map(occurrences.map((one) => [mentionKey(one), one.index]))
  const areDecidedOne = decided(decisions.together)
  const areDecidedTwo = decided(decisions.apart)
  const clusterOf = (index: number) => members[sets.find(index)]!
  const note = (index: number, because: readonly Ground[]) => grounds.set(index, new Set([...(grounds.get(index) ?? []), ...because]))
  const unite = ({ a, b, because }: Join): boolean => {
    const [first, second] = [sets.find(a), sets.find(b)]
    if (first !== second) {
      const apart = members[first]!.some((x) =>
        members[second]!.some((y) => !areDecidedOne(x, y) && (areDecidedTwo(x, y) || conflicts(x, y, parties))),
      )
      if (apart) return false
      sets.union(first, second)
      members[sets.find(first)] = [...members[first]!, ...members[second]!].toSorted((x, y) => x.index - y.index)
    }
    note(a, because)
    note(b, because)
    return true
  }
  for (const [x, y] of decisions.together) {
    const [a, b] = [indexOf.get(x), indexOf.get(y)]
    if (a !== undefined && b !== undefined) unite({ a, b, because: ['decided'], strength: 0 })
  }
  const traits = traitsOf(occurrences, parties)
  const references = (mentions: readonly Occurrence[], dated: readonly Cluster[]): readonly Join[] => {
    const meant = meantBy(dated, traits)
    return mentions.flatMap((mention) => referenceOf(mention, meant(mention, clusterOf(mention.index)), parties) ?? [])
  }
  const namedIn = partiesNamed(occurrences, parties)
  const uniteAll = (joins: readonly Join[]) => {
    for (const join of joins.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) unite(join)
  }
  for (const all of Map.groupBy(occurrences, ({ mention }) => familyOf(mention.type)).values()) {
    const group = all.filter(({ takesUp }) => !takesUp)
    uniteAll([
      ...copiedJoins(group, families, parties),
      ...meeting(group, traits, BY_TIME).flatMap(([a, b]) => judgeDated(a, b, parties) ?? []),
      ...namedJoins(all, parties),
      ...onlyOfTheirDay(group, parties),
      ...neighbourJoins(group, parties),
      ...sentenceJoins(group, parties),
      ...forceJoins(group, parties),
      ...executionJoins(group, parties),
      ...headingJoins(group, parties),
    ])
    const isDated = ({ index }: Occurrence) => clusterOf(index).some((one) => one.days !== null || isMade(one))
    // a mention that was taken up tells more of the event: what takes that up comes in the second round
    for (let round = 0; round < 2; round++) {
      const dated = clusters(group.filter(isDated), clusterOf)
      uniteAll(
        references(
          group.filter((one) => !isDated(one) || isLone(clusterOf(one.index))),
          dated,
        ),
      )
    }
    uniteAll(onlyCandidates(clusters(group, clusterOf), parties))
    // what is made is news of its day, whether or not others tell of it too
    const isUndated = ({ index }: Occurrence) => clusterOf(index).every(({ days }) => days === null)
    uniteAll(meeting(group.filter(isUndated), traits, BY_NEWS).flatMap(([a, b]) => judgeUndated(a, b, parties) ?? []))
    const words = all.filter(({ takesUp }) => takesUp)
    const accords = words.length === 0 ? [] : clusters(group, clusterOf).map((cluster) => accordOf(cluster, parties))
    for (const word of words.filter(({ mention }) => !mention.provided))
      antecedentsOf(word, group, accords, namedIn.get(word.article)!, parties).some(unite)
    for (const truce of words.filter(({ mention }) => mention.provided)) {
      const join = laidDownBy(truce, all, parties)
      if (join !== null) unite(join)
    }
    const joinedSoFar = clusters(all, clusterOf)
    for (const truce of joinedSoFar) {
      const join = onlyTruce(truce, joinedSoFar, parties)
      if (join !== null) unite(join)
    }
    // a truce that is spoken of barely may be the one that an accord lays down
    if (all.length > group.length)
      uniteAll(
        references(
          group.filter((one) => !isDated(one)),
          clusters(group.filter(isDated), clusterOf),
        ),
      )
  }
  return sets.groups().map(([least]) => {
    const mentions = clusterOf(least!)
    return { mentions, grounds: new Map(mentions.map(({ index }) => [index, [...(grounds.get(index) ?? [])].sort()])) }
  })
}

const UNDECIDED: Decisions = { together: [], apart: [], confirmed: new Set(), by: new Map() }

/** Whether two mentions are a pair of which people decided. */
function decided(pairs: readonly (readonly [string, string])[]): (x: Occurrence, y: Occurrence) => boolean {
  const keys = new Set(pairs.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
  if (keys.size === 0) return () => false
  return (x, y) => {
    const [a, b] = [mentionKey(x), mentionKey(y)]
    return keys.has(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
}

/** Who has a part in anything that an article tells, as parties, by article. */
const partiesNamed = (occurrences: readonly Occurrence[], parties: Parties): ReadonlyMap<number, ReadonlySet<string>> =>
  new Map(
    [...Map.groupBy(occurrences, ({ article }) => article)].map(([article, all]) => [
      article,
      new Set(
        all.flatMap(({ participants, speaker }) =>
          [...participants, ...(speaker === null ? [] : [speaker])].map((one) => parties.party(one)),
        ),
      ),
    ]),
  )

/** An accord that is news: it was made at about the day of its article, though no day is given. */
const isMade = ({ mention, likely }: Occurrence): boolean =>
  likely !== null && MAKING.has(mention.mode ?? '') && isToldByVerb(mention) && MADE.has(mention.modality)
const MAKING: ReadonlySet<string> = new Set(['agree', 'sign', 'reach', 'declare'])
const MADE: ReadonlySet<string> = new Set(['asserted', 'reported'])

/** Told in one sentence of one article only. */
const isLone = (cluster: readonly Occurrence[]) =>
  cluster.every(({ article, sentence }) => article === cluster[0]!.article && sentence.start === cluster[0]!.sentence.start)

const clusters = (occurrences: readonly Occurrence[], clusterOf: (index: number) => readonly Occurrence[]) => [
  ...new Set(occurrences.map(({ index }) => clusterOf(index))),
]
