import type { Likeness } from './likeness.ts'

/** Mean similarity of the articles of two groups from which they are one story, and of the two articles by which the groups meet. */
export const SAME_STORY = 0.42

/**
 * Groups of articles about one thing, by average linkage: the most similar pairs bring their groups together first, if on average everything in the one
 * is similar enough to everything in the other. A pair that is not among the likenesses counts as having nothing in common. Articles are numbers below
 * `size`; every one is in one group, and groups and members ascend.
 */
export function clusters(size: number, likenesses: readonly Likeness[]): readonly (readonly number[])[] {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  const groupOf = Array.from({ length: size }, (_, i) => i)
  /** By group: the sum of similarities with every other that it has any with. */
  const sums = Array.from({ length: size }, () => new Map<number, number>())
  for (const { a, b, similarity } of likenesses) {
    sums[a]!.set(b, similarity)
    sums[b]!.set(a, similarity)
  }
  for (const { a, b } of likenesses.filter(({ similarity }) => similarity >= SAME_STORY).sort(mostAlikeFirst)) {
    const [into, from] = [Math.min(groupOf[a]!, groupOf[b]!), Math.max(groupOf[a]!, groupOf[b]!)]
    if (into === from) continue
    const [mine, theirs] = [groups[into]!, groups[from]!]
    if (sums[into]!.get(from)! / (mine.length * theirs.length) < SAME_STORY) continue
    for (const one of theirs) groupOf[one] = into
    groups[into] = [...mine, ...theirs].sort((x, y) => x - y)
    groups[from] = null
    sums[into]!.delete(from)
    sums[from]!.delete(into)
    for (const [other, sum] of sums[from]!) {
      const both = sum + (sums[into]!.get(other) ?? 0)
      sums[other]!.delete(from)
      sums[other]!.set(into, both)
      sums[into]!.set(other, both)
    }
  }
  return groups.filter((group) => group !== null)
}

const mostAlikeFirst = (x: Likeness, y: Likeness): number => y.similarity - x.similarity || x.a - y.a || x.b - y.b
