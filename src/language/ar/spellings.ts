/**
 * A bit for each hash of a spelling: most words of a text are in no table, and need not be taken apart or looked up to know it. What is answered with no is
 * sure.
 */
export interface Spellings {
  /** A spelling in the folded view. */
  add(folded: string): void
  /** Whether a folded word may be one of them. */
  mayBe(folded: string): boolean
  /** Whether it may end in one with nothing but proclitics before it. */
  mayEnd(folded: string): boolean
}

/** Letters before a spelling: و, ل, ال. */
const MAX_PROCLITICS = 4
/** Of which proclitics and articles are made. */
const PROCLITIC_LETTERS = new Uint8Array(0x10000)
for (const letter of 'وفبلكا') PROCLITIC_LETTERS[letter.charCodeAt(0)] = 1

/** From the last letter to the first, so that all ends of a word are hashed at once. */
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const SEED = 0x811c9dc5
const hashOf = (folded: string): number => {
  let hash = SEED
  for (let i = folded.length - 1; i >= 0; i--) hash = hashed(hash, folded.charCodeAt(i))
  return hash
}

/** `size` = a power of two, some tens for each spelling. */
export function createSpellings(size: number): Spellings {
  const bits = new Int32Array(size / 32)
  let longest = 0
  const bucket = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)
  const isHash = (hash: number): boolean => (bits[bucket(hash) >> 5]! & (1 << (bucket(hash) & 31))) !== 0
  return {
    add(folded) {
      const at = bucket(hashOf(folded))
      bits[at >> 5]! |= 1 << (at & 31)
      longest = Math.max(longest, folded.length)
    },
    mayBe: (folded) => folded.length <= longest && isHash(hashOf(folded)),
    mayEnd(folded) {
      let before = 0
      while (before < MAX_PROCLITICS && before < folded.length && PROCLITIC_LETTERS[folded.charCodeAt(before)] === 1) before++
      const first = Math.max(0, folded.length - longest)
      if (first > before) return false
      let hash = SEED
      for (let i = folded.length - 1; i >= first; i--) {
        hash = hashed(hash, folded.charCodeAt(i))
        if (i <= before && isHash(hash)) return true
      }
      return false
    },
  }
}
