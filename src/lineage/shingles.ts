import { hash52Runs } from '../text/hash.ts'

/** A word of an article as descent is traced by: its folded key without conjunction and article, and its span in the text. */
export interface LineageWord {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Part of a name. */
  readonly isName: boolean
}

/** Words in a shingle: the shortest run that is taken as copied rather than as a common phrase. */
export const SHINGLE = 6
/** Winnowing window (Schleimer, Wilkerson, Aiken 2003): every run of SHINGLE + WINDOW − 1 shared words is guaranteed to share a fingerprint. */
const WINDOW = 4
/** The same for keys under which articles of a whole store meet: fewer, for what is copied at more length. */
const KEY_WINDOW = 8

/** Hash of each run of SHINGLE words, by index of its first word. */
export const shingleHashes = (words: readonly LineageWord[]): Float64Array =>
  hash52Runs(
    words.map(({ key }) => key),
    SHINGLE,
  )

/** Fingerprints by which two texts that share a passage are found among many. */
export const keyPrints = (words: readonly LineageWord[]): readonly number[] => fingerprints(shingleHashes(namesAsWords(words)), KEY_WINDOW)

/** Names that stand together as one word: a title with a name of six words is written alike by everybody, and is no copy. */
function namesAsWords(words: readonly LineageWord[]): readonly LineageWord[] {
  const out: LineageWord[] = []
  for (const word of words) {
    const last = out.at(-1)
    if (word.isName && last?.isName) out[out.length - 1] = { ...last, key: `${last.key} ${word.key}`, end: word.end }
    else out.push(word)
  }
  return out
}

/** By hashes of shingles: of articles that are compared again and again. */
const atHand = new WeakMap<Float64Array, readonly number[]>()

/** Fingerprints of a text that share a passage with those of another where both have a run of words. */
export function passagePrints(hashes: Float64Array): readonly number[] {
  const prints = atHand.get(hashes) ?? fingerprints(hashes)
  atHand.set(hashes, prints)
  return prints
}

/** Winnowed fingerprints: the least hash of each window, each once. */
export function fingerprints(hashes: Float64Array, window = WINDOW): readonly number[] {
  const out = new Set<number>()
  for (let i = 0; i < Math.max(1, hashes.length - window + 1); i++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = i; k < Math.min(i + window, hashes.length); k++) if (hashes[k]! < least) least = hashes[k]!
    if (least !== Number.POSITIVE_INFINITY) out.add(least)
  }
  return [...out].sort((a, b) => a - b)
}
