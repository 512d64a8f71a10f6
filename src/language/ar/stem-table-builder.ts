import { withRoom } from '../../text/numbers.ts'
import { compactStemTable } from './compact-stem-table.ts'
import { fold } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import { type Features, featuresKey } from './paradigms/features.ts'
import type { InflectedForm } from './paradigms/types.ts'
import {
  FORM,
  FormColumn,
  findStem,
  hashOf,
  ID_MASK,
  kindOf,
  lettersOf,
  markNoun,
  STEM,
  StemColumn,
  type StemTable,
  setLists,
} from './stem-table.ts'

/** A table that grows; `table` may be asked at any time for what it has by then. */
export interface StemTableBuilder {
  readonly table: StemTable
  addForm(form: InflectedForm): void
  addClosed(folded: string, word: ClosedWord): void
  /** The first cost of a name stays. */
  addName(folded: string, cost: number): void
  /** The table with all that was added, laid out for looking up; nothing is added behind it. */
  finish(): StemTable
}

type Growing = { -readonly [Key in keyof StemTable]: StemTable[Key] }

export function createStemTableBuilder(): StemTableBuilder {
  const closed: ClosedWord[] = []
  const features: Features[] = []
  const lemmas: string[] = []
  const foldedLemmas: string[] = []
  const lemmaFacts: number[] = []
  const nameCosts: number[] = [Number.NaN]
  const table: Growing = {
    slots: new Int32Array(2 ** 12),
    letters: new Uint16Array(2 ** 14),
    stems: new Int32Array(2 ** 13),
    forms: new Int32Array(2 ** 13),
    nameCosts,
    closed,
    made: [],
    features,
    lemmas,
    foldedLemmas,
    lemmaFacts,
  }
  const lastForms: number[] = []
  const featureIds = new Map<number, number>()
  const lexemeIds = new Map<string, number>()
  let [stems, forms, units] = [0, 0, 0]

  const write = (letters: string): number => {
    const start = units
    units += letters.length
    table.letters = withRoom(table.letters, units)
    for (let i = 0; i < letters.length; i++) table.letters[start + i] = letters.charCodeAt(i)
    return start
  }
  /** Id of a stem, added where it is new; `start` = where its letters stand, or −1 where nowhere yet. */
  const stemFor = (folded: string, start: number): number => {
    const known = findStem(table, folded, 0, folded.length, false)
    if (known !== -1) return known
    const id = STEM * stems++
    if (stems > ID_MASK || folded.length > 255) throw new Error(`too many stems, or too long: ${folded}`)
    table.stems = withRoom(table.stems, id + STEM)
    table.stems.set([start === -1 ? write(folded) : start, -1, folded.length, 0], id)
    if (2 * stems > table.slots.length) table.slots = rehashed(table, stems)
    else insert(table.slots, id, hashOf(folded, 0, folded.length, false))
    return id
  }
  const indexIn = <Key, Value>(ids: Map<Key, number>, list: Value[], key: Key, value: Value): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, list.length)
    list.push(value)
    return list.length - 1
  }
  return {
    table,
    addForm(form) {
      const start = write(form.surface)
      const stem = stemFor(fold(form.surface), start)
      const id = FORM * forms++
      const kind = indexIn(featureIds, features, featuresKey(form), withoutLetters(form))
      const lexeme = indexIn(lexemeIds, lemmas, form.lemma, form.lemma)
      if (lexeme === foldedLemmas.length) {
        foldedLemmas.push(fold(form.lemma))
        lemmaFacts.push(0)
      }
      table.forms = withRoom(table.forms, id + FORM)
      table.forms.set([-1, start, kindOf(kind, lexeme), 0], id)
      const last = lastForms[stem / STEM]
      if (last === undefined) table.stems[stem + StemColumn.form] = id
      else table.forms[last + FormColumn.next] = id
      lastForms[stem / STEM] = id
      const { pos, number, state } = form
      if ((pos === 'noun' || pos === 'masdar') && number === 's' && state !== 'indefinite') markNoun(table, stem)
    },
    finish: () => compactStemTable(table, stems, forms),
    addClosed: (folded, word) => setLists(table, stemFor(folded, -1), { closed: closed.push(word) }),
    addName(folded, cost) {
      const known = nameCosts.indexOf(cost)
      setLists(table, stemFor(folded, -1), { name: known === -1 ? nameCosts.push(cost) - 1 : known })
    },
  }
}

const withoutLetters = ({
  pos,
  tense,
  person,
  gender,
  number,
  passive,
  state,
  case: grammaticalCase,
  indefiniteAccusative,
}: InflectedForm): Features => ({
  pos,
  tense,
  person,
  gender,
  number,
  passive,
  state,
  case: grammaticalCase,
  indefiniteAccusative,
})

function insert(slots: Int32Array, id: number, hash: number): void {
  const mask = slots.length - 1
  let at = hash & mask
  while (slots[at] !== 0) at = (at + 1) & mask
  slots[at] = (hash & ~ID_MASK) | (id / STEM + 1)
}

function rehashed(table: StemTable, stems: number): Int32Array {
  const larger = new Int32Array(2 * table.slots.length)
  for (let id = 0; id < STEM * stems; id += STEM) {
    const folded = lettersOf(table, id)
    insert(larger, id, hashOf(folded, 0, folded.length, false))
  }
  return larger
}
