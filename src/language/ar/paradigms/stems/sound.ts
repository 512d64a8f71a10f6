import type { Stem } from '../types.ts'

/** قتل، أعلن، استخدم: the radicals stay as they are. */
export const soundStem = (onset: string, middle: string, vowel: string, final: string): Stem => {
  const stem = onset + middle + vowel + final
  return { kind: 'strong', beforeVowel: stem, beforeConsonant: stem, bare: stem }
}
