import { firstWithInfix } from './stems/assimilated.ts'
import type { VerbEntry } from './types.ts'

/**
 * A form's stems up to the last radical but one, active and passive, and the last two radicals. Prefixes of the
 * imperfect are left out.
 */
export interface Onsets {
  readonly perfect: string
  readonly perfectPassive: string
  readonly imperfect: string
  readonly imperfectPassive: string
  readonly prefixVowel: 'a' | 'u'
  readonly middle: string
  readonly final: string
}

const WASL = 'اi'
const WASL_PASSIVE = 'اu'

/** The onsets of every form but I, whose vowels are the verb's own. */
export const derivedOnsets = (entry: VerbEntry, radicals: readonly string[]): Onsets => {
  const [first = '', second = '', third = '', fourth = ''] = radicals
  const triliteral = { middle: second, final: third }
  const wasl = (active: string, passive: string) => ({
    perfect: WASL + active,
    perfectPassive: WASL_PASSIVE + passive,
    imperfect: active,
    imperfectPassive: active,
    prefixVowel: 'a' as const,
  })
  const same = (active: string, passive: string, prefixVowel: 'a' | 'u') => ({
    perfect: active,
    perfectPassive: passive,
    imperfect: active,
    imperfectPassive: active,
    prefixVowel,
  })
  switch (entry.form) {
    case 'II':
      return { ...same(`${first}a${second}`, `${first}u${second}`, 'u'), ...triliteral }
    case 'III':
      return { ...same(`${first}ā`, `${first}ū`, 'u'), ...triliteral }
    case 'IV': {
      // After the u of the prefix a radical ya turns into waw: يوقن
      const imperfect = first === 'ي' ? 'و' : first
      const perfect = { perfect: `ءa${first}`, perfectPassive: `ءu${imperfect}` }
      return { ...perfect, imperfect, imperfectPassive: imperfect, prefixVowel: 'u', ...triliteral }
    }
    case 'V':
      return { ...same(`تa${first}a${second}`, `تu${first}u${second}`, 'a'), ...triliteral }
    case 'VI':
      return { ...same(`تa${first}ā`, `تu${first}ū`, 'a'), ...triliteral }
    case 'VII':
      return { ...wasl(`ن${first}a`, `ن${first}u`), ...triliteral }
    case 'VIII': {
      const cluster = firstWithInfix(first, entry.lemma)
      return { ...wasl(`${cluster}a`, `${cluster}u`), ...triliteral }
    }
    case 'IX':
      return { ...wasl(`${first}${second}a`, `${first}${second}u`), middle: third, final: third }
    case 'X':
      return { ...wasl(`ستa${first}`, `ستu${first}`), ...triliteral }
    case 'QI':
      return { ...same(`${first}a${second}`, `${first}u${second}`, 'u'), middle: third, final: fourth }
    case 'QII':
      return { ...same(`تa${first}a${second}`, `تu${first}u${second}`, 'a'), middle: third, final: fourth }
    case 'QIV':
      return { ...wasl(`${first}${second}a${third}`, `${first}${second}u${third}`), middle: fourth, final: fourth }
    case 'I':
      throw new Error(`form I has onsets of its own: ${entry.lemma}`)
  }
}
