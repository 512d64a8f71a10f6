import type { VerbEntry } from './types.ts'

const SHADDA = '\u0651'

/** The lemma as it stands in text. */
export const withoutShadda = (lemma: string): string => lemma.replaceAll(SHADDA, '')

/** The root's letters, three or four. */
export const radicalsOf = (entry: VerbEntry): readonly string[] => entry.root.split(' ')

export const isWeak = (radical: string): boolean => radical === 'و' || radical === 'ي'

/** How the end of the stem behaves. Weak or doubled radicals that stay put are `sound`. */
export type Ending = 'sound' | 'hollow' | 'doubled' | 'defective'

const CONTRACTING = new Set(['I', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'X', 'QIV'])
const LOSING_THE_MIDDLE = new Set(['I', 'IV', 'VII', 'VIII', 'X'])

/** The class of the verb's last two radicals; the lemma decides where a weak one is kept (استجوب / استجاب). */
export const endingOf = (entry: VerbEntry, middle: string, final: string): Ending => {
  if (isWeak(final)) return 'defective'
  const lemma = withoutShadda(entry.lemma)
  if (isWeak(middle) && LOSING_THE_MIDDLE.has(entry.form) && 'اآ'.includes(lemma.at(-2) ?? '-')) return 'hollow'
  return middle === final && CONTRACTING.has(entry.form) && lemma.at(-2) !== final ? 'doubled' : 'sound'
}
