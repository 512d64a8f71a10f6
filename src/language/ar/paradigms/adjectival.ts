import { withEnding, withMasculinePlural } from './declension.ts'
import type { Lexeme } from './nominal.ts'
import { addDual, addFemininePlural, addMasculinePlural, addNominativeDual, addStem } from './nominal.ts'

export interface AdjectivalStem {
  readonly masculine: string
  /** Null = it has none (حامل). */
  readonly feminine: string | null
  readonly defective: boolean
  /** Elatives and colours take no tanwin: أكبر، أحمر. */
  readonly diptote: boolean
  readonly masculinePlural: boolean
}

/** Adds a word inflected for gender: participle or adjective. Broken plurals are the caller's. */
export const addAdjectival = (to: Lexeme, stem: AdjectivalStem): void => {
  const { masculine, feminine, defective } = stem
  addStem(to, masculine, 'm', 's', defective, stem.diptote)
  const alike = stem.masculinePlural && !defective && withEnding(masculine, 'ين') === withMasculinePlural(masculine, 'ين')
  if (alike) addNominativeDual(to, masculine)
  else addDual(to, masculine, 'm')
  if (stem.masculinePlural) addMasculinePlural(to, masculine, defective, alike)
  if (feminine === null) return
  addStem(to, feminine, 'f', 's', false)
  addDual(to, feminine.endsWith('اء') ? `${feminine.slice(0, -1)}و` : feminine, 'f')
  // Feminines such as حمراء and كبرى have broken plurals; مستدعاة has its plural from مستدعى
  if (feminine.endsWith('ة')) addFemininePlural(to, feminine.endsWith('اة') ? masculine : feminine, 'f')
}
