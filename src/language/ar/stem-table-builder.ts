import { withRoom } from '../../text/numbers.ts'
import { fold, foldedUnit } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import { type Features, featuresKey } from './paradigms/features.ts'
import type { InflectedForm } from './paradigms/types.ts'
import { findStem, hashOf, ID_MASK, type StemTable } from './stem-table.ts'

/** A table that grows; `table` may be asked at any time for what it has by then. */
export interface StemTableBuilder {
  readonly table: StemTable
  addForm(form: InflectedForm): void
  addClosed(folded: string, word: ClosedWord): void
  /** The first cost of a name stays. */
  addName(folded: string, cost: number): void
}

type Growing = { -readonly [Key in keyof StemTable]: StemTable[Key] }

export function createStemTableBuilder(): StemTableBuilder {
  const closed = new Map<number, ClosedWord>()
  const features: Features[] = []
  const lemmas: string[] = []
  const nameCosts: number[] = [Number.NaN]
  const table: Growing = {
    slots: new Int32Array(2 ** 12),
    letters: new Uint16Array(2 ** 14),
    starts: new Uint32Array(2 ** 11),
    lengths: new Uint8Array(2 ** 11),
    firstForms: new Int32Array(2 ** 11),
    nextForms: new Int32Array(2 ** 11),
    names: new Uint8Array(2 ** 11),
    nameCosts,
    nouns: new Uint8Array(2 ** 11),
    closed,
    surfaces: new Uint32Array(2 ** 11),
    kinds: new Uint16Array(2 ** 11),
    lexemes: new Uint16Array(2 ** 11),
    made: [],
    features,
    lemmas,
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
    const id = stems++
    if (stems > ID_MASK || folded.length > 255) throw new Error(`too many stems, or too long: ${folded}`)
    table.starts = withRoom(table.starts, stems)
    table.lengths = withRoom(table.lengths, stems)
    table.firstForms = withRoom(table.firstForms, stems)
    table.names = withRoom(table.names, stems)
    table.nouns = withRoom(table.nouns, stems)
    table.starts[id] = start === -1 ? write(folded) : start
    table.lengths[id] = folded.length
    table.firstForms[id] = -1
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
      const id = forms++
      table.made.push(undefined)
      table.surfaces = withRoom(table.surfaces, forms)
      table.nextForms = withRoom(table.nextForms, forms)
      table.kinds = withRoom(table.kinds, forms)
      table.lexemes = withRoom(table.lexemes, forms)
      table.surfaces[id] = start
      table.nextForms[id] = -1
      table.kinds[id] = indexIn(featureIds, features, featuresKey(form), featuresOf(form))
      table.lexemes[id] = indexIn(lexemeIds, lemmas, form.lemma, form.lemma)
      if (table.firstForms[stem] === -1) table.firstForms[stem] = id
      else table.nextForms[lastForms[stem]!] = id
      lastForms[stem] = id
      const { pos, number, state } = form
      if ((pos === 'noun' || pos === 'masdar') && number === 's' && state !== 'indefinite') table.nouns[stem] = 1
    },
    addClosed: (folded, word) => closed.set(stemFor(folded, -1), word),
    addName(folded, cost) {
      const known = nameCosts.indexOf(cost)
      table.names[stemFor(folded, -1)] = known === -1 ? nameCosts.push(cost) - 1 : known
    },
  }
}

const featuresOf = ({
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
  slots[at] = (hash & ~ID_MASK) | (id + 1)
}

function rehashed({ slots, letters, starts, lengths }: StemTable, stems: number): Int32Array {
  const larger = new Int32Array(2 * slots.length)
  for (let id = 0; id < stems; id++) {
    let folded = ''
    for (let i = starts[id]!; i < starts[id]! + lengths[id]!; i++) folded += String.fromCharCode(foldedUnit(letters[i]!))
    insert(larger, id, hashOf(folded, 0, folded.length, false))
  }
  return larger
}
