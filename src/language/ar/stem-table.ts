import { foldedUnit } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import type { Features } from './paradigms/features.ts'
import type { InflectedForm } from './paradigms/types.ts'

/**
 * Everything the lexicon knows, by folded stem, in a few flat arrays: a hundred thousand objects would take ten times the memory, and a word that is
 * looked up in twenty ways would wait for each of them. Stems and their inflected forms have ids, which are where their records begin; −1 = none.
 */
export interface StemTable {
  /** Open addressing: the number of a stem (its id by `STEM`) plus one and some bits of its hash, so that one look tells most stems that are not there. */
  readonly slots: Int32Array
  /** Letters of all forms and stems, one after the other. */
  readonly letters: Uint16Array
  /** Records of stems, `STEM` numbers as `StemColumn` names them. */
  readonly stems: Int32Array
  /** Records of forms, `FORM` numbers as `FormColumn` names them. */
  readonly forms: Int32Array
  readonly nameCosts: readonly number[]
  readonly closed: readonly ClosedWord[]
  /** The forms as rules read them, made when they are first met. */
  readonly made: LexicalForm[]
  readonly features: readonly Features[]
  readonly lemmas: readonly string[]
  /** The same as lexicons are keyed by them. */
  readonly foldedLemmas: readonly string[]
  /** Two bits each of `lemmaTest`, by the same index. */
  readonly lemmaFacts: number[]
}

export const STEM = 4
export const StemColumn = {
  /** Where its letters begin, in any spelling. */
  letters: 0,
  /** Its first form, or −1. */
  form: 1,
  /** Its length; and 1 << `NOUN` where it is a noun in the singular of which a relational adjective may be made. */
  length: 2,
  /** Index into `nameCosts`, 0 = no name; above `CLOSED` bits the index into `closed` plus one. */
  lists: 3,
} as const
const NOUN = 8
const CLOSED = 8

export const FORM = 4
export const FormColumn = {
  /** The next form of the same stem, or −1. */
  next: 0,
  /** Where its letters begin, as it is spelt. */
  letters: 1,
  /** Index into `features`; above `LEXEME` bits the one into `lemmas`. */
  kind: 2,
  /** Index into `made` plus one, 0 = not yet. */
  made: 3,
} as const
const LEXEME = 16

/** An inflected form as rules read it. */
export interface LexicalForm extends InflectedForm {
  /** The lemma as lexicons are keyed by it. */
  readonly foldedLemma: string
}

export const featuresOf = ({ forms, features }: StemTable, form: number): Features =>
  features[forms[form + FormColumn.kind]! & (2 ** LEXEME - 1)]!
export const lemmaOf = ({ forms, lemmas }: StemTable, form: number): string => lemmas[forms[form + FormColumn.kind]! >>> LEXEME]!
/** Index of the lemma of a form. */
export const lexemeOf = ({ forms }: StemTable, form: number): number => forms[form + FormColumn.kind]! >>> LEXEME
export const foldedLemmaOf = ({ forms, foldedLemmas }: StemTable, form: number): string =>
  foldedLemmas[forms[form + FormColumn.kind]! >>> LEXEME]!
export const kindOf = (features: number, lemma: number): number => (lemma << LEXEME) | features

/** Letters of a stem. */
export const stemLength = ({ stems }: StemTable, stem: number): number => stems[stem + StemColumn.length]! & (2 ** NOUN - 1)
export const isNoun = ({ stems }: StemTable, stem: number): boolean => stem !== -1 && stems[stem + StemColumn.length]! >> NOUN === 1
export function markNoun({ stems }: StemTable, stem: number): void {
  stems[stem + StemColumn.length]! |= 1 << NOUN
}
/** Cost of a stem as a name, or null where it is none. */
export function nameCostOf({ stems, nameCosts }: StemTable, stem: number): number | null {
  const index = stem === -1 ? 0 : stems[stem + StemColumn.lists]! & (2 ** CLOSED - 1)
  return index === 0 ? null : nameCosts[index]!
}
/** The word of a closed class that a stem is, or null. */
export function closedOf({ stems, closed }: StemTable, stem: number): ClosedWord | null {
  const index = stems[stem + StemColumn.lists]! >> CLOSED
  return index === 0 ? null : closed[index - 1]!
}
export function setLists({ stems }: StemTable, stem: number, { name, closed }: { readonly name?: number; readonly closed?: number }): void {
  const before = stems[stem + StemColumn.lists]!
  stems[stem + StemColumn.lists] = ((closed ?? before >> CLOSED) << CLOSED) | (name ?? before & (2 ** CLOSED - 1))
}

/** Of a slot; the others are of the hash. */
const ID_BITS = 20
export const ID_MASK: number = 2 ** ID_BITS - 1
const [ALEF, LAM] = [0x627, 0x644]

/** Id of the stem that a folded word has from `start` to `end`, or of the same behind an article that spelling does not show there. */
export function findStem(table: StemTable, folded: string, start: number, end: number, article: boolean): number {
  const hash = hashOf(folded, start, end, article)
  const { slots } = table
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!
    if (slot === 0) return -1
    if (((slot ^ hash) & ~ID_MASK) !== 0) continue
    const id = STEM * ((slot & ID_MASK) - 1)
    if (isSpelt(table, id, folded, start, end, article)) return id
  }
}

/** FNV-1a over UTF-16 units, its bits mixed once more: those above `ID_BITS` go into the slot, those below choose it. */
export function hashOf(folded: string, start: number, end: number, article: boolean): number {
  let hash = 0x811c9dc5
  if (article) hash = Math.imul(Math.imul(hash ^ ALEF, 0x01000193) ^ LAM, 0x01000193)
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

function isSpelt({ letters, stems }: StemTable, id: number, folded: string, start: number, end: number, article: boolean): boolean {
  let from = stems[id + StemColumn.letters]!
  if ((stems[id + StemColumn.length]! & (2 ** NOUN - 1)) !== end - start + (article ? 2 : 0)) return false
  if (article) {
    if (foldedUnit(letters[from]!) !== ALEF || letters[from + 1]! !== LAM) return false
    from += 2
  }
  for (let i = start; i < end; i++) if (foldedUnit(letters[from + i - start]!) !== folded.charCodeAt(i)) return false
  return true
}

/** The folded letters of a stem. */
export function lettersOf(table: StemTable, stem: number): string {
  const { letters, stems } = table
  const from = stems[stem + StemColumn.letters]!
  const length = stemLength(table, stem)
  let folded = ''
  for (let i = from; i < from + length; i++) folded += String.fromCharCode(foldedUnit(letters[i]!))
  return folded
}

export const stemOf = (table: StemTable, folded: string): number => findStem(table, folded, 0, folded.length, false)

/** Forms of a folded stem. */
export function formsOf(table: StemTable, folded: string): readonly LexicalForm[] {
  const stem = stemOf(table, folded)
  const out: LexicalForm[] = []
  for (let form = firstForm(table, stem); form !== -1; form = nextForm(table, form)) out.push(formOf(table, form, folded.length))
  return out
}

export const firstForm = ({ stems }: StemTable, stem: number): number => (stem === -1 ? -1 : stems[stem + StemColumn.form]!)
export const nextForm = ({ forms }: StemTable, form: number): number => forms[form + FormColumn.next]!

/** A form as rules read it; it has as many letters as its stem. */
export function formOf(table: StemTable, form: number, length: number): LexicalForm {
  const known = table.forms[form + FormColumn.made]!
  if (known !== 0) return table.made[known - 1]!
  const made = newForm(table, form, length)
  table.forms[form + FormColumn.made] = table.made.push(made)
  return made
}

function newForm(table: StemTable, form: number, length: number): LexicalForm {
  const from = table.forms[form + FormColumn.letters]!
  const surface = String.fromCharCode(...table.letters.subarray(from, from + length))
  return lexicalForm(surface, lemmaOf(table, form), featuresOf(table, form), foldedLemmaOf(table, form))
}

export const lexicalForm = (
  surface: string,
  lemma: string,
  { pos, tense, person, gender, number, passive, state, case: grammaticalCase, indefiniteAccusative }: Features,
  foldedLemma: string,
): LexicalForm => ({
  surface,
  lemma,
  pos,
  tense,
  person,
  gender,
  number,
  passive,
  state,
  case: grammaticalCase,
  indefiniteAccusative,
  foldedLemma,
})

/** Whether a form is spelt like its lemma. */
export function isCitation(table: StemTable, form: number, length: number): boolean {
  const lemma = lemmaOf(table, form)
  const from = table.forms[form + FormColumn.letters]!
  if (lemma.length !== length) return false
  for (let i = 0; i < length; i++) if (lemma.charCodeAt(i) !== table.letters[from + i]!) return false
  return true
}
