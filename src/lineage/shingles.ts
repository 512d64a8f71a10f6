import { hash52 } from '../text/hash.ts'

/** A word of an article as descent is traced by: its folded key without conjunction and article, and its span in the text. */
export interface LineageWord {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Words in a shingle: the shortest run that is taken as copied rather than as a common phrase. */
export const SHINGLE = 6
/** Winnowing window (Schleimer, Wilkerson, Aiken 2003): every run of SHINGLE + WINDOW − 1 shared words is guaranteed to share a fingerprint. */
const WINDOW = 4

/** Hash of each run of SHINGLE words, by index of its first word. */
export function shingleHashes(words: readonly LineageWord[]): readonly number[] {
  const out: number[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let joined = ''
    for (let k = 0; k < SHINGLE; k++) joined += `${words[i + k]!.key} `
    out.push(hash52(joined))
  }
  return out
}

/** Winnowed fingerprints: the least hash of each window, each once. */
export function fingerprints(hashes: readonly number[]): readonly number[] {
  const out = new Set<number>()
  for (let i = 0; i < Math.max(1, hashes.length - WINDOW + 1); i++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = i; k < Math.min(i + WINDOW, hashes.length); k++) if (hashes[k]! < least) least = hashes[k]!
    if (least !== Number.POSITIVE_INFINITY) out.add(least)
  }
  return [...out].sort((a, b) => a - b)
}
