import type { Count, Miss, ScoreContext } from './context.ts'

/** Gold pairs that share a family; and no other pair of articles does. */
export const countFamilies = ({ record, gold, articleOf }: ScoreContext): Count => {
  const misses: Miss[] = []
  const members = record.families.map(({ origin, members: all }) => new Set([origin.article, ...all.map(({ article }) => article)]))
  const shareOne = (a: string, b: string) => {
    const [x, y] = [articleOf.get(a)?.id, articleOf.get(b)?.id]
    return x !== undefined && y !== undefined && members.some((family) => family.has(x) && family.has(y))
  }
  const allowed = [...gold.lineage, ...gold.lineageMay]
  let [right, wrong] = [0, 0]
  for (const { a, b } of gold.lineage) {
    if (shareOne(a, b)) right += 1
    else misses.push({ kind: 'family', article: null, why: 'missed', text: `${a} ~ ${b}` })
  }
  for (const [index, { id: a }] of gold.articles.entries()) {
    for (const { id: b } of gold.articles.slice(index + 1)) {
      if (allowed.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) || !shareOne(a, b)) continue
      wrong += 1
      misses.push({ kind: 'family', article: null, why: 'joined', text: `${a} ~ ${b}` })
    }
  }
  return { figures: { right, of: gold.lineage.length, wrong }, misses }
}
