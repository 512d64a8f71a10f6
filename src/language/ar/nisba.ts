import type { Features } from './paradigms/features.ts'
import type { Gender, GrammaticalNumber } from './paradigms/types.ts'
import { findStem, isNoun, type LexicalForm, lexicalForm, type StemTable, stemOf } from './stem-table.ts'

interface Ending {
  /** In the folded view. */
  readonly letters: string
  /** Letters of the shortest noun on which it is looked for. */
  readonly shortest: number
  readonly features: Features
}

const ending = (letters: string, gender: Gender, number: GrammaticalNumber, shortest: number): Ending => ({
  letters,
  shortest,
  features: {
    pos: 'adjective',
    tense: null,
    person: null,
    gender,
    number,
    passive: 'no',
    state: letters === 'يا' ? 'indefinite' : 'not-before-enclitic',
    case: null,
    indefiniteAccusative: letters === 'يا',
  },
})

/** Endings of relational adjectives. */
const ENDINGS: readonly Ending[] = [
  ending('يه', 'f', 's', 3),
  ending('يات', 'f', 'p', 4),
  ending('يون', 'm', 'p', 4),
  ending('يين', 'm', 'p', 4),
  ending('يا', 'm', 's', 5),
  // family names end so too, on short nouns (القرني)
  ending('ي', 'm', 's', 5),
]

/**
 * Index of the ending by which the letters of a folded word from `start` are the relational adjective of a noun that the lexicon has (تشغيلية of تشغيل),
 * or −1.
 */
export function nisbaEnding(table: StemTable, folded: string, start: number): number {
  for (let i = 0; i < ENDINGS.length; i++) {
    const { letters, shortest } = ENDINGS[i]!
    const end = folded.length - letters.length
    if (end - start < shortest || !folded.endsWith(letters)) continue
    if (isNoun(table, findStem(table, folded, start, end, false)) || isNoun(table, stemOf(table, `${folded.slice(start, end)}ه`))) return i
  }
  return -1
}

export const nisbaFeatures = (index: number): Features => ENDINGS[index]!.features

/** The lemma of such an adjective, in the folded or the light view of its word. */
export const nisbaLemma = (view: string, start: number, index: number): string =>
  `${view.slice(start, view.length - ENDINGS[index]!.letters.length)}ي`

/** Such an adjective as rules read it. */
export const nisbaForm = (index: number, folded: string, light: string, start: number): LexicalForm =>
  lexicalForm(light.slice(start), nisbaLemma(light, start, index), ENDINGS[index]!.features, nisbaLemma(folded, start, index))
