import type { Days } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Cluster } from './cluster.ts'
import { COUNTED_DAYS } from './left-over.ts'
import { MOST_APART } from './likeness.ts'
import type { Meant } from './references.ts'
import { haveCommon, type Traits } from './traits.ts'

/** When a mention has to be close to another of another article, and by how many days. */
interface Closeness {
  readonly timeOf: (one: Occurrence) => Days | null
  readonly within: number
}

/** Of what is dated the times themselves. */
export const BY_TIME: Closeness = { timeOf: ({ days, likely }) => days ?? likely, within: MOST_APART }
/** Of what is not the days of the articles. */
export const BY_NEWS: Closeness = {
  timeOf: ({ published }) => (published === null ? null : { from: published, to: published }),
  within: COUNTED_DAYS,
}

/** Pairs of mentions that stand in one article or are close in time, and that share a trait, in order. */
export function meeting(
  group: readonly Occurrence[],
  traits: Traits,
  { timeOf, within }: Closeness,
): readonly (readonly [Occurrence, Occurrence])[] {
  const pairs: (readonly [Occurrence, Occurrence])[] = []
  const times = group.map(timeOf)
  const article = Int32Array.from(group, (one) => one.article)
  const from = Float64Array.from(times, (days) => days?.from ?? Number.NaN)
  const to = Float64Array.from(times, (days) => (days === null ? Number.NaN : days.to + within))
  for (let i = 0; i < group.length; i++) {
    const own = traits[group[i]!.index]!
    if (own.length === 0) continue
    for (let j = i + 1; j < group.length; j++) {
      const isNear = article[i] === article[j] || (from[i]! <= to[j]! && from[j]! <= to[i]!)
      if (isNear && haveCommon(own, traits[group[j]!.index]!)) pairs.push([group[i]!, group[j]!])
    }
  }
  return pairs
}

/** What a mention may take up of some events: all but its own, and of these the ones of which a member shares a trait with it; in their order. */
export function meantBy(clusters: readonly Cluster[], traits: Traits): (mention: Occurrence, own: Cluster) => Meant {
  const holders = new Map<number, number[]>()
  clusters.forEach((cluster, at) => {
    for (const trait of new Set(cluster.flatMap(({ index }) => traits[index]!))) {
      const known = holders.get(trait)
      if (known === undefined) holders.set(trait, [at])
      else known.push(at)
    }
  })
  return ({ index }, own) => ({
    others: () => clusters.filter((cluster) => cluster !== own),
    sharing: [...new Set(traits[index]!.flatMap((trait) => holders.get(trait) ?? []))]
      .sort((a, b) => a - b)
      .flatMap((at) => (clusters[at] === own ? [] : [clusters[at]!])),
  })
}
