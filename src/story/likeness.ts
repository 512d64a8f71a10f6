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
  const places = new Map(articles.map(({ topic }, place) => [topic, place]))
  const compared = comparedOf(articles.map(({ topic }) => topic))
  return articles.flatMap(({ topic }, a) =>
    [...compared.alike.get(topic)!]
      .map(([other, similarity]) => ({ a, b: places.get(other)!, similarity }))
      .filter(({ b }) => a < b && isNear(a, b))
      .sort((x, y) => x.b - y.b),
  )
}

/** What is alike among some topics: by topic, both ways round. */
interface Compared {
  readonly alike: ReadonlyMap<Topic, ReadonlyMap<Topic, number>>
}
/** By topic, the last comparison that it was part of: with each new article the others are compared with that one alone. */
const atHand = new WeakMap<Topic, Compared>()

function comparedOf(topics: readonly Topic[]): Compared {
  const known = largest(topics)
  const old = topics.filter((topic) => known.alike.has(topic))
  const alike = new Map(topics.map((topic) => [topic, new Map<Topic, number>()]))
  const put = (a: Topic, b: Topic, value: number) => {
    alike.get(a)!.set(b, value)
    alike.get(b)!.set(a, value)
  }
  for (const topic of old) for (const [other, value] of known.alike.get(topic)!) if (alike.has(other)) put(topic, other, value)
  const seen = [...old]
  for (const topic of topics.filter((topic) => !known.alike.has(topic))) {
    for (const other of seen) {
      const value = similarity(topic, other, LEAST)
      if (value >= LEAST) put(topic, other, value)
    }
    seen.push(topic)
  }
  const compared = { alike }
  for (const topic of topics) atHand.set(topic, compared)
  return compared
}

const NONE: Compared = { alike: new Map() }

/** The comparison that most of them were part of. */
function largest(topics: readonly Topic[]): Compared {
  const counts = new Map<Compared, number>()
  for (const topic of topics) {
    const known = atHand.get(topic)
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [Compared, number]>((most, one) => (one[1] > most[1] ? one : most), [NONE, 0])[0]
}
