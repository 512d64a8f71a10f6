import { similarity, type Topic } from './similarity.ts'

export interface TopicArticle {
  /** ISO, null where it is not known. */
  readonly published: string | null
  readonly topic: Topic
}

/** Two articles by their places in a list, the first before the second, and how similar they are. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/** Below this, two articles have no more in common than any two of one country. */
const LEAST = 0.25
/** Days between two articles of which one may still go on with the other. */
const WEEK = 7
const DAY = 86_400_000

/** All pairs that are somewhat alike and not further apart than a week, in order. */
export function likenesses(articles: readonly TopicArticle[]): readonly Likeness[] {
  const days = articles.map(({ published }) => (published === null ? null : Date.parse(published.slice(0, 10)) / DAY))
  const isNear = (a: number, b: number) => days[a] == null || days[b] == null || Math.abs(days[a] - days[b]) <= WEEK
  return comparedOf(articles.map(({ topic }) => topic)).pairs.filter(({ a, b }) => isNear(a, b))
}

/** What is alike among some topics, by their places, in order. */
interface Compared {
  readonly places: ReadonlyMap<Topic, number>
  readonly pairs: readonly Likeness[]
}
/** By topic, the last comparison that it was part of: with each new article the others are compared with that one alone. */
const atHand = new WeakMap<Topic, Compared>()

function comparedOf(topics: readonly Topic[]): Compared {
  const known = largest(topics)
  const places = new Map(topics.map((topic, place) => [topic, place]))
  const placeNow = new Int32Array(known.places.size).fill(GONE)
  for (const [topic, before] of known.places) placeNow[before] = places.get(topic) ?? GONE
  const pairs: Likeness[] = []
  const put = (x: number, y: number, similarity: number) => pairs.push({ a: Math.min(x, y), b: Math.max(x, y), similarity })
  for (const { a, b, similarity } of known.pairs)
    if (placeNow[a] !== GONE && placeNow[b] !== GONE) put(placeNow[a]!, placeNow[b]!, similarity)
  const isOld = topics.map((topic) => known.places.has(topic))
  for (const [place, topic] of topics.entries()) {
    if (isOld[place]) continue
    for (const [other, one] of topics.entries()) {
      if (!isOld[other] && other >= place) continue
      const value = similarity(topic, one, LEAST)
      if (value >= LEAST) put(place, other, value)
    }
  }
  const compared = { places, pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b) }
  for (const topic of topics) atHand.set(topic, compared)
  return compared
}
const GONE = -1

const NONE: Compared = { places: new Map(), pairs: [] }

/** The comparison that most of them were part of. */
function largest(topics: readonly Topic[]): Compared {
  const counts = new Map<Compared, number>()
  for (const topic of topics) {
    const known = atHand.get(topic)
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [Compared, number]>((most, one) => (one[1] > most[1] ? one : most), [NONE, 0])[0]
}
