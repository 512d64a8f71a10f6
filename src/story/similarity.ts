/** A word by its key, and how much it tells of which matter a text is. */
export interface TopicTerm {
  readonly key: string
  readonly weight: number
}

/** What an article is about. */
export interface Topic {
  /** By key: its weight, more where the article has it often. */
  readonly terms: ReadonlyMap<string, number>
  /** Length of `terms` as a vector. */
  readonly length: number
  /** Words of the headline with their weights, and the sum of these. */
  readonly headline: ReadonlyMap<string, number>
  readonly headlineWeight: number
}

/** `words` are all words of the article, those of the headline among them, each as often as it stands there. */
export function topicOf(words: readonly TopicTerm[], headline: readonly TopicTerm[]): Topic {
  const weights = new Map(words.map(({ key, weight }) => [key, weight]))
  const counts = new Map<string, number>()
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  const terms = new Map([...counts].map(([key, count]) => [key, weights.get(key)! * (1 + Math.log(count))]))
  const heading = new Map(headline.map(({ key, weight }) => [key, weight]))
  return {
    terms,
    length: Math.sqrt(sum([...terms.values()].map((weight) => weight * weight))),
    headline: heading,
    headlineWeight: sum([...heading.values()]),
  }
}

/** Of the addends in their order of size, so that no order of words changes the last bit. */
const sum = (addends: readonly number[]): number => addends.toSorted((a, b) => a - b).reduce((total, one) => total + one, 0)

/**
 * How much two articles are about the same, 0–1: the geometric mean of what their words have in common (cosine) and of how much of each one's headline
 * stands in the other. Words alone make all articles of one war alike, headlines alone all reports of one kind.
 */
export function similarity(a: Topic, b: Topic): number {
  if (a.length === 0 || b.length === 0) return 0
  const heading = (told(a, b) + told(b, a)) / 2
  return heading === 0 ? 0 : Math.sqrt((heading * product(a, b)) / (a.length * b.length))
}

/** Share of the first one's headline that stands in the other. */
function told({ headline, headlineWeight }: Topic, { terms }: Topic): number {
  if (headlineWeight === 0) return 0
  let found = 0
  for (const [key, weight] of headline) if (terms.has(key)) found += weight
  return found / headlineWeight
}

function product(a: Topic, b: Topic): number {
  const [fewer, more] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms]
  let total = 0
  for (const [key, weight] of fewer) total += weight * (more.get(key) ?? 0)
  return total
}
