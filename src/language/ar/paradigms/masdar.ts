import { declined, dual, femininePlural } from './nominal.ts'
import type { Lexeme } from './nominal.ts'
import { isWeak, radicalsOf } from './radicals.ts'
import type { InflectedForm, VerbEntry } from './types.ts'

/** تخلٍّ، تفادٍ: the masdars of forms V and VI lose a weak last radical when indefinite. */
const isDefective = (entry: VerbEntry): boolean =>
  (entry.form === 'V' || entry.form === 'VI') && isWeak(radicalsOf(entry).at(-1) ?? '')

/**
 * Forms of the verb's masdars. Dual and plural in ات are regular in derived forms and in what ends in ة; other masdars of
 * form I have broken plurals, if any, and these stand in the noun lexicon (هجوم، هجمات).
 */
export const masdarForms = (entry: VerbEntry): InflectedForm[] => {
  const lexeme: Lexeme = { lemma: entry.lemma, pos: 'masdar', passive: 'no' }
  return entry.masdars.flatMap((masdar) => {
    const gender = masdar.endsWith('ة') ? 'f' : 'm'
    const singular = declined(lexeme, masdar, gender, 's', isDefective(entry))
    const counted = (entry.form !== 'I' || gender === 'f') && !masdar.endsWith('اة')
    return counted ? [...singular, ...dual(lexeme, masdar, gender, true), femininePlural(lexeme, masdar, gender)] : singular
  })
}
