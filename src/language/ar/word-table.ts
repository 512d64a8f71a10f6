import { withRoom } from '../../text/numbers.ts'
import type { AnalysedWord } from './analysed-word.ts'
import type { Pieces } from './pieces.ts'
import type { StemTable } from './stem-table.ts'
import type { Tag } from './tagging.ts'

/**
 * Words by their letters, in a few flat arrays: what an article asks of most of its tokens is a handful of numbers, and fifty thousand objects lie too far
 * apart to be looked at for them. The id of a word is where its record begins: `Column` names its numbers, behind them stand its letters as they are
 * written, closed by 0. Its readings (`packed-readings.ts`) lie apart: they are looked at once.
 */
export interface WordTable {
  readonly lexicon: StemTable
  /** Open addressing by hash: ids plus one, 0 = free. */
  slots: Int32Array
  records: Int32Array
  /** The same as UTF-16 units, two for each number. */
  letters: Uint16Array
  /** Numbers of `records` that are used. */
  end: number
  packed: Int32Array
  packedEnd: number
  readonly words: AnalysedWord[]
  /** Tags of all words, those of one after the other; null = not made yet. */
  readonly tags: (Tag | null)[]
}

export const Column = {
  hash: 0,
  /** Index into `words`. */
  word: 1,
  /** Index into `tags` of the first of its tags. */
  tags: 2,
  /** Id of `ambiguity.ts`. */
  ambiguity: 3,
  /** Bits of `beginning`. */
  begins: 4,
  /** How many readings it has, and above `TAGS` bits how many tags. */
  counts: 5,
  /** 1 where the word has come again since it was added. */
  used: 6,
  /** Index into `packed` of its readings. */
  packed: 7,
} as const
const COLUMNS = 8
const TAGS = 8

const FEWEST = 2 ** 14

export function createWordTable(lexicon: StemTable): WordTable {
  const records = new Int32Array(12 * FEWEST)
  return {
    lexicon,
    slots: new Int32Array(4 * FEWEST),
    records,
    letters: new Uint16Array(records.buffer),
    end: 0,
    packed: new Int32Array(8 * FEWEST),
    packedEnd: 0,
    words: [],
    tags: [],
  }
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Id of the word that stands in a text from `start` to `end`, or −1; `hash` = `hashOf` the same. */
export const findWord = (table: WordTable, hash: number, text: string, start: number, end: number): number =>
  findFrom(table, table.slots[hash & (table.slots.length - 1)]!, hash, text, start, end)

/** `slot` = the first in which the word may stand. */
function findFrom({ slots, records, letters }: WordTable, slot: number, hash: number, text: string, start: number, end: number): number {
  for (let at = hash; slot !== 0; slot = slots[++at & (slots.length - 1)]!) {
    const id = slot - 1
    if (records[id] !== hash) continue
    let letter = 2 * (id + COLUMNS)
    let i = start
    while (i < end && letters[letter] === text.charCodeAt(i)) {
      i++
      letter++
    }
    if (i === end && letters[letter] === 0) {
      if (records[id + Column.used] === 0) records[id + Column.used] = 1
      return id
    }
  }
  return -1
}

/**
 * Ids of the words of a text, −1 where the table has none. Step by step for all of them: what one step loads for the next piece it need not wait for, and
 * waiting is what looking words up costs.
 */
export function findWords(table: WordTable, text: string, { count, starts, ends, hashes, ids }: Pieces): void {
  const { slots } = table
  for (let i = 0; i < count; i++) hashes[i] = hashOf(text, starts[i]!, ends[i]!)
  for (let i = 0; i < count; i++) ids[i] = slots[hashes[i]! & (slots.length - 1)]!
  for (let i = 0; i < count; i++) ids[i] = findFrom(table, ids[i]!, hashes[i]!, text, starts[i]!, ends[i]!)
}

/** The first piece from an index on whose word the table has not, or −1. */
export function nextMissing({ count, ids }: Pieces, from: number): number {
  for (let i = from; i < count; i++) if (ids[i] === -1) return i
  return -1
}

export const wordOf = ({ words, records }: WordTable, id: number): AnalysedWord => words[records[id + Column.word]!]!
export const readingCount = ({ records }: WordTable, id: number): number => records[id + Column.counts]! & (2 ** TAGS - 1)
export const tagCount = ({ records }: WordTable, id: number): number => records[id + Column.counts]! >> TAGS
/** Adds a word that the table does not have, with room for so many numbers of its packed readings. What else the record says is to be set. */
export function addWord(table: WordTable, word: AnalysedWord, hash: number, packed: number): void {
  const { surface } = word
  const id = table.end
  table.end += COLUMNS + (surface.length >> 1) + 1
  if (table.end > table.records.length) {
    table.records = withRoom(table.records, table.end)
    table.letters = new Uint16Array(table.records.buffer)
  }
  const { records, letters } = table
  records[id] = hash
  records[id + Column.word] = table.words.push(word) - 1
  records[id + Column.tags] = table.tags.length
  records[id + Column.packed] = table.packedEnd
  table.packedEnd += packed
  table.packed = withRoom(table.packed, table.packedEnd)
  for (let i = 0; i < surface.length; i++) letters[2 * (id + COLUMNS) + i] = surface.charCodeAt(i)
  if (2 * table.words.length > table.slots.length) table.slots = rehashed(table)
  insert(table.slots, id, hash)
  word.table = table
  word.id = id
}

export function setCounts({ records }: WordTable, id: number, readings: number, tags: number): void {
  records[id + Column.counts] = readings | (tags << TAGS)
}

function insert(slots: Int32Array, id: number, hash: number): void {
  let at = hash & (slots.length - 1)
  while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
  slots[at] = id + 1
}

/** Twice as many slots with the words of all that there are. */
function rehashed({ slots, records }: WordTable): Int32Array {
  const larger = new Int32Array(2 * slots.length)
  for (const slot of slots) if (slot !== 0) insert(larger, slot - 1, records[slot - 1]!)
  return larger
}
