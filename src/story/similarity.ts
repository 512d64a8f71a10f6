import { hash52 } from '../text/hash.ts'

/** A word by its key, and how much it tells of which matter a text is. */
export interface TopicTerm {
  readonly key: string
  readonly weight: number
}

/** Weights of words, by hashes of their keys, which ascend. */
interface Vector {
  readonly keys: Float64Array
  /** A bit for the last digits of each: most words that are asked for are not there. */
  readonly bits: Uint32Array
  readonly weights: Float64Array
  /** As a vector. */
  readonly length: number
  readonly sum: number
}

/** What an article is about. */
export interface Topic {
  /** A word weighs more where the article has it often. */
  readonly words: Vector
  readonly headline: Vector
}

/** `words` are all words of the article, those of the headline among them, each as often as it stands there. */
export function topicOf(words: readonly TopicTerm[], headline: readonly TopicTerm[]): Topic {
  const counted = new Map<string, { readonly weight: number; count: number }>()
  for (const { key, weight } of words) {
    const known = counted.get(key)
    if (known === undefined) counted.set(key, { weight, count: 1 })
    else known.count++
  }
  return {
    words: vectorOf([...counted].map(([key, { weight, count }]) => [key, weight * (1 + Math.log(count))])),
    headline: vectorOf([...new Map(headline.map(({ key, weight }) => [key, weight]))]),
  }
}

const BITS = 2048
const bitOf = (hash: number): number => hash % BITS

function vectorOf(weighed: readonly (readonly [key: string, weight: number])[]): Vector {
  const rows = weighed.map(([key, weight]) => ({ hash: hash52(key), weight })).sort((a, b) => a.hash - b.hash)
  const weights = Float64Array.from(rows, ({ weight }) => weight)
  const bits = new Uint32Array(BITS / 32)
  for (const { hash } of rows) bits[bitOf(hash) >>> 5]! |= 1 << (bitOf(hash) & 31)
  return {
    keys: Float64Array.from(rows, ({ hash }) => hash),
    bits,
    weights,
    length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
    sum: weights.reduce((sum, weight) => sum + weight, 0),
  }
}

/** Below a bound by more than sums of products may err. */
const BELOW = 0.999

/**
 * How much two articles are about the same, 0–1: the geometric mean of what their words have in common (cosine) and of how much of each one's headline
 * stands in the other. Words alone make all articles of one war alike, headlines alone all reports of one kind. The same both ways, to the last bit.
 * Where it is less than `least` for certain, 0: most articles have little in common.
 */
export function similarity(a: Topic, b: Topic, least = 0): number {
  const told = (toldIn(a.headline, b.words) + toldIn(b.headline, a.words)) / 2
  // a cosine is 1 at most
  return told <= least * least * BELOW ? 0 : Math.sqrt((told * product(a.words, b.words)) / (a.words.length * b.words.length))
}

/** Share of a headline that stands in an article. */
function toldIn({ keys, weights, sum }: Vector, words: Vector): number {
  let found = 0
  for (let i = 0; i < keys.length; i++) if (has(words, keys[i]!)) found += weights[i]!
  return sum === 0 ? 0 : found / sum
}

function has({ keys, bits }: Vector, key: number): boolean {
  const bit = bitOf(key)
  if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  let from = 0
  let to = keys.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (keys[middle]! < key) from = middle + 1
    else to = middle
  }
  return keys[from] === key
}

function product(a: Vector, b: Vector): number {
  let total = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const x = a.keys[i]!
    const y = b.keys[j]!
    if (x === y) total += a.weights[i]! * b.weights[j]!
    if (x <= y) i++
    if (y <= x) j++
  }
  return total
}
