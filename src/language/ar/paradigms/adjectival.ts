import type { Lexeme } from './nominal.ts'
import { declined, dual, femininePlural, masculinePlural } from './nominal.ts'
import type { InflectedForm } from './types.ts'

export interface AdjectivalStem {
  readonly masculine: string
  /** Null = it has none (حامل). */
  readonly feminine: string | null
  readonly defective: boolean
  readonly masculinePlural: boolean
}

/**
 * A word inflected for gender: participle or adjective. Broken plurals are the caller's. The construct state of the dual
 * is left out: what stands in it is a noun.
 */
export const adjectival = (lexeme: Lexeme, stem: AdjectivalStem): InflectedForm[] => {
  const { masculine, feminine, defective } = stem
  const forms = [...declined(lexeme, masculine, 'm', 's', defective), ...dual(lexeme, masculine, 'm', false)]
  if (stem.masculinePlural) forms.push(...masculinePlural(lexeme, masculine, defective))
  if (feminine === null) return forms
  forms.push(...declined(lexeme, feminine, 'f', 's', false, lexeme.pos !== 'adjective'), ...dual(lexeme, feminine, 'f', false))
  // Feminines such as حمراء and كبرى have broken plurals; مستدعاة has its plural from مستدعى
  if (feminine.endsWith('ة')) forms.push(femininePlural(lexeme, feminine.endsWith('اة') ? masculine : feminine, 'f'))
  return forms
}
