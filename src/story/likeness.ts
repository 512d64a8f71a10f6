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
export const likenesses = (articles: readonly TopicArticle[]): readonly Likeness[] =>
  comparedOf(articles.map(({ published, topic }) => ({ topic, day: published === null ? null : Date.parse(published.slice(0, 10)) / DAY })))
    .pairs

interface DatedTopic {
  readonly topic: Topic
  readonly day: number | null
}

const areNear = (a: DatedTopic, b: DatedTopic): boolean => a.day === null || b.day === null || Math.abs(a.day - b.day) <= WEEK

/** What is alike among some topics of some days, by their places, in order. */
interface Compared {
  readonly places: ReadonlyMap<Topic, number>
  readonly dated: readonly DatedTopic[]
  readonly pairs: readonly Likeness[]
}
/** By topic, the last comparison that it was part of: with each new article the others are compared with that one alone. */
const atHand = new WeakMap<Topic, Compared>()

function comparedOf(dated: readonly DatedTopic[]): Compared {
  const known = largest(dated)
  const places = new Map(dated.map(({ topic }, place) => [topic, place]))
  const placeBefore = dated.map(({ topic, day }) => {
    const before = known.places.get(topic) ?? GONE
    return before !== GONE && known.dated[before]!.day === day ? before : GONE
  })
  const placeNow = new Int32Array(known.dated.length).fill(GONE)
  for (const [place, before] of placeBefore.entries()) if (before !== GONE) placeNow[before] = place
  const pairs: Likeness[] = []
  const put = (x: number, y: number, similarity: number) => pairs.push({ a: Math.min(x, y), b: Math.max(x, y), similarity })
  for (const { a, b, similarity } of known.pairs)
    if (placeNow[a] !== GONE && placeNow[b] !== GONE) put(placeNow[a]!, placeNow[b]!, similarity)
  for (const [place, one] of dated.entries()) {
    if (placeBefore[place] !== GONE) continue
    for (const [other, two] of dated.entries()) {
      if ((placeBefore[other] === GONE && other >= place) || !areNear(one, two)) continue
      const value = similarity(one.topic, two.topic, LEAST)
      if (value >= LEAST) put(place, other, value)
    }
  }
  const compared = { places, dated, pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b) }
  for (const { topic } of dated) atHand.set(topic, compared)
  return compared
}
const GONE = -1

const NONE: Compared = { places: new Map(), dated: [], pairs: [] }

/** The comparison that most of them were part of. */
function largest(dated: readonly DatedTopic[]): Compared {
  const counts = new Map<Compared, number>()
  for (const { topic } of dated) {
    const known = atHand.get(topic)
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [Compared, number]>((most, one) => (one[1] > most[1] ? one : most), [NONE, 0])[0]
}
