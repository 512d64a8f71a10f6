import { spell } from './orthography.ts'
import type { Participle, Stem } from './types.ts'

/** The participle of a derived form: prefix and stem. */
export const participle = (prefix: string, stem: Stem): Participle => {
  if (stem.kind === 'strong') return { surface: spell(prefix + stem.beforeVowel), defective: false }
  const defective = stem.vowel === 'i'
  return { surface: spell(prefix + stem.base + (defective ? 'ī' : 'á')), defective }
}
