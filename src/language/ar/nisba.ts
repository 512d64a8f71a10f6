import type { Gender, GrammaticalNumber } from './paradigms/types.ts'
import { findStem, isNoun, type LexicalForm, type StemTable, stemOf } from './stem-table.ts'

/** Endings of relational adjectives in the folded view, and the shortest noun they are looked for on. */
const ENDINGS: readonly {
  readonly ending: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly shortest: number
}[] = [
  { ending: 'يه', gender: 'f', number: 's', shortest: 3 },
  { ending: 'يات', gender: 'f', number: 'p', shortest: 4 },
  { ending: 'يون', gender: 'm', number: 'p', shortest: 4 },
  { ending: 'يين', gender: 'm', number: 'p', shortest: 4 },
  { ending: 'يا', gender: 'm', number: 's', shortest: 5 },
  // family names end so too, on short nouns (القرني)
  { ending: 'ي', gender: 'm', number: 's', shortest: 5 },
]

/**
 * The relational adjective of a noun that the lexicon has (تشغيلية of تشغيل), where it does not list it: the letters of a word from `start`, folded and
 * in the light view.
 */
export function nisbaForm(table: StemTable, folded: string, light: string, start: number): LexicalForm | null {
  for (const { ending, gender, number, shortest } of ENDINGS) {
    const end = folded.length - ending.length
    if (end - start < shortest || !folded.endsWith(ending)) continue
    if (!isNoun(table, findStem(table, folded, start, end, false)) && !isNoun(table, stemOf(table, `${folded.slice(start, end)}ه`)))
      continue
    return {
      surface: light.slice(start),
      lemma: `${light.slice(start, end)}ي`,
      pos: 'adjective',
      tense: null,
      person: null,
      gender,
      number,
      passive: 'no',
      state: ending === 'يا' ? 'indefinite' : 'not-before-enclitic',
      case: null,
      indefiniteAccusative: ending === 'يا',
      foldedLemma: `${folded.slice(start, end)}ي`,
    }
  }
  return null
}
