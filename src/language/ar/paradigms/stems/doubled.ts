import type { Stem } from '../types.ts'

/**
 * شنّ / شننت، أعدّ / أعددت، احتلّ / احتللت: equal last radicals meet before a vowel. After a consonant the vowel that
 * stood between them steps before both.
 */
export const doubledStem = (onset: string, vowel: string, radical: string): Stem => {
  const afterVowel = 'aiuāū'.includes(onset.at(-1) ?? ' ')
  const beforeVowel = onset + (afterVowel ? '' : vowel) + radical + radical
  return { kind: 'strong', beforeVowel, beforeConsonant: onset + radical + vowel + radical, bare: beforeVowel }
}
