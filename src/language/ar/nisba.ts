import type { Gender, GrammaticalNumber, InflectedForm } from './paradigms/types.ts'
import { type Forms, formsOf } from './vocabulary.ts'

/** Endings of relational adjectives in the folded view, and the shortest noun they are looked for on. */
const ENDINGS: readonly (readonly [ending: string, gender: Gender, number: GrammaticalNumber, shortest: number])[] = [
  ['يه', 'f', 's', 3],
  ['يات', 'f', 'p', 4],
  ['يون', 'm', 'p', 4],
  ['يين', 'm', 'p', 4],
  ['يا', 'm', 's', 5],
  // family names end so too, on short nouns (القرني)
  ['ي', 'm', 's', 5],
]

/**
 * The relational adjective of a noun that the lexicon has (تشغيلية of تشغيل), where it does not list it. `stem` is folded, `written` the same
 * letters in the light view.
 */
export function nisbaForm(stem: string, written: string, forms: Forms): InflectedForm | null {
  for (const [ending, gender, number, shortest] of ENDINGS) {
    if (stem.length - ending.length < shortest || !stem.endsWith(ending)) continue
    const base = stem.slice(0, -ending.length)
    if (!isNoun(forms, base) && !isNoun(forms, `${base}ه`)) continue
    return {
      surface: written,
      lemma: `${written.slice(0, base.length)}ي`,
      pos: 'adjective',
      tense: null,
      person: null,
      gender,
      number,
      passive: 'no',
      state: ending === 'يا' ? 'indefinite' : 'not-before-enclitic',
      case: null,
      indefiniteAccusative: ending === 'يا',
    }
  }
  return null
}

const isNoun = (forms: Forms, stem: string): boolean =>
  formsOf(forms, stem).some(({ pos, number, state }) => (pos === 'noun' || pos === 'masdar') && number === 's' && state !== 'indefinite')
