import type { ShortVowel, Stem } from '../types.ts'

const LONG: Readonly<Record<ShortVowel, string>> = { a: 'ā', i: 'ī', u: 'ū' }

const stem = (onset: string, long: ShortVowel, short: ShortVowel, final: string): Stem => {
  const beforeConsonant = onset + short + final
  return { kind: 'strong', beforeVowel: onset + LONG[long] + final, beforeConsonant, bare: beforeConsonant }
}

/**
 * قال / قلت، أقام / أقمت، انقاد / انقدت: the weak middle radical and the vowels beside it become one long vowel, short
 * before a consonant. An onset that ends in a vowel gives it up: u (passive) for ī, a for ā.
 */
export const hollowStem = (onset: string, vowel: ShortVowel, final: string, short?: ShortVowel): Stem => {
  const last = onset.at(-1)
  if (last === 'u') return stem(onset.slice(0, -1), 'i', short ?? 'i', final)
  if (last === 'a') return stem(onset.slice(0, -1), 'a', short ?? 'a', final)
  return stem(onset, vowel, short ?? vowel, final)
}
