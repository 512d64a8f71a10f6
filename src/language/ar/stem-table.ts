import { foldedUnit } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import type { Features } from './paradigms/features.ts'
import type { InflectedForm } from './paradigms/types.ts'

/**
 * Everything the lexicon knows, by folded stem, in a few flat arrays: a hundred thousand objects would take ten times the memory, and a word that is
 * looked up in twenty ways would wait for each of them. Stems and their inflected forms have ids; −1 = none.
 */
export interface StemTable {
  /** Open addressing: the id of a stem plus one and some bits of its hash, so that one look tells most stems that are not there. */
  readonly slots: Int32Array
  /** Letters of all forms and stems, one after the other. */
  readonly letters: Uint16Array
  /** By stem: its letters, any spelling. */
  readonly starts: Uint32Array
  readonly lengths: Uint8Array
  /** By stem: the first of its forms; by form: the next one of the same stem. */
  readonly firstForms: Int32Array
  readonly nextForms: Int32Array
  /** By stem: index into `nameCosts`; 0 = no name. */
  readonly names: Uint8Array
  readonly nameCosts: readonly number[]
  /** By stem: a noun in the singular of which a relational adjective may be made. */
  readonly nouns: Uint8Array
  readonly closed: ReadonlyMap<number, ClosedWord>
  /** By form: its letters, as it is spelt. */
  readonly surfaces: Uint32Array
  /** By form: index into `features` and into `lemmas`. */
  readonly kinds: Uint16Array
  readonly lexemes: Uint16Array
  /** By form: the form as rules read it, made when it is first met. */
  readonly made: (InflectedForm | undefined)[]
  readonly features: readonly Features[]
  readonly lemmas: readonly string[]
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
    const id = (slot & ID_MASK) - 1
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

function isSpelt(
  { letters, starts, lengths }: StemTable,
  id: number,
  folded: string,
  start: number,
  end: number,
  article: boolean,
): boolean {
  let from = starts[id]!
  if (lengths[id]! !== end - start + (article ? 2 : 0)) return false
  if (article) {
    if (foldedUnit(letters[from]!) !== ALEF || letters[from + 1]! !== LAM) return false
    from += 2
  }
  for (let i = start; i < end; i++) if (foldedUnit(letters[from + i - start]!) !== folded.charCodeAt(i)) return false
  return true
}

export const stemOf = (table: StemTable, folded: string): number => findStem(table, folded, 0, folded.length, false)

/** Forms of a folded stem. */
export function formsOf(table: StemTable, folded: string): readonly InflectedForm[] {
  const stem = stemOf(table, folded)
  const out: InflectedForm[] = []
  if (stem !== -1)
    for (let form = table.firstForms[stem]!; form !== -1; form = table.nextForms[form]!) out.push(formOf(table, form, folded.length))
  return out
}

/** A form as rules read it; it has as many letters as its stem. */
export function formOf(table: StemTable, form: number, length: number): InflectedForm {
  const known = table.made[form]
  if (known !== undefined) return known
  const made = newForm(table, form, length)
  table.made[form] = made
  return made
}

function newForm(table: StemTable, form: number, length: number): InflectedForm {
  const from = table.surfaces[form]!
  let surface = ''
  for (let i = from; i < from + length; i++) surface += String.fromCharCode(table.letters[i]!)
  const {
    pos,
    tense,
    person,
    gender,
    number,
    passive,
    state,
    case: grammaticalCase,
    indefiniteAccusative,
  } = table.features[table.kinds[form]!]!
  const lemma = table.lemmas[table.lexemes[form]!]!
  return { surface, lemma, pos, tense, person, gender, number, passive, state, case: grammaticalCase, indefiniteAccusative }
}

/** Whether a form is spelt like its lemma. */
export function isCitation({ letters, surfaces, lemmas, lexemes }: StemTable, form: number, length: number): boolean {
  const lemma = lemmas[lexemes[form]!]!
  const from = surfaces[form]!
  if (lemma.length !== length) return false
  for (let i = 0; i < length; i++) if (lemma.charCodeAt(i) !== letters[from + i]!) return false
  return true
}
