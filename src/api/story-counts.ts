import { disjointSets } from '../text/union-find.ts'
import type { ArticleRow, StoryCounts } from './wire.ts'

/**
 * The four counts over whole articles. Two hang together when they share copied passages, credit the same named agency, or belong to one
 * publisher (an outlet whose publisher is not known stands for itself); `independent` is the number of connected groups.
 */
export const countVoices = (articles: readonly ArticleRow[]): StoryCounts => {
  const sets = disjointSets(articles.length)
  const first = new Map<string, number>()
  for (const [index, { publisher, outlet, agencies, families }] of articles.entries()) {
    const owner = publisher ?? outlet
    const keys = [
      ...(owner === null ? [] : [`owner ${owner}`]),
      ...agencies.map((id) => `agency ${id}`),
      ...families.map((id) => `family ${id}`),
    ]
    for (const key of keys) {
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, index)
      else sets.union(earlier, index)
    }
  }
  const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size
  return {
    articles: articles.length,
    outlets: distinct(articles.map(({ outlet }) => outlet)),
    outletsUnknown: articles.filter(({ outlet }) => outlet === null).length,
    publishers: distinct(articles.map(({ publisher }) => publisher)),
    independent: sets.groups().length,
  }
}
