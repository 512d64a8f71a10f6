import type { Lexeme } from './nominal.ts'
import { addDual, addFemininePlural, addStem } from './nominal.ts'
import { isWeak, radicalsOf } from './radicals.ts'
import type { InflectedForm, VerbEntry } from './types.ts'

/** تخلٍّ، تفادٍ: the masdars of forms V and VI lose a weak last radical when indefinite. */
const isDefective = (entry: VerbEntry): boolean => (entry.form === 'V' || entry.form === 'VI') && isWeak(radicalsOf(entry).at(-1) ?? '')

/**
 * Adds the forms of the verb's masdars. Dual and plural in ات are regular in derived forms and in what ends in ة; other
 * masdars of form I have broken plurals, if any, and these stand in the noun lexicon (هجوم، هجمات).
 */
export const addMasdars = (forms: InflectedForm[], entry: VerbEntry): void => {
  const to: Lexeme = { lemma: entry.lemma, pos: 'masdar', passive: 'no', forms }
  const defective = isDefective(entry)
  for (const masdar of entry.masdars) {
    const gender = masdar.endsWith('ة') ? 'f' : 'm'
    addStem(to, masdar, gender, 's', defective)
    if ((entry.form === 'I' && gender === 'm') || masdar.endsWith('اة')) continue
    addDual(to, masdar, gender)
    addFemininePlural(to, masdar, gender)
  }
}
