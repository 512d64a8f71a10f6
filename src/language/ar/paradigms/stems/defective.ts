import type { ShortVowel, Stem } from '../types.ts'

/** نفى، دعا، لقي، أعطى: the weak last radical melts into the ending; perfect.ts and imperfect.ts do it. */
export const defectiveStem = (onset: string, middle: string, vowel: ShortVowel, glide: 'و' | 'ي'): Stem => ({
  kind: 'defective',
  base: onset + middle,
  vowel,
  glide,
})
