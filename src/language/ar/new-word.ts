import { ambiguityOf, noChoice } from './ambiguity.ts'
import { AnalysedWord } from './analysed-word.ts'
import { candidatesOf, NO_CANDIDATES } from './candidates.ts'
import { fold, light } from './letters.ts'
import { neighbourOf } from './neighbours.ts'
import { pack, packedSize } from './packed-readings.ts'
import { NO_READINGS, readingsOf } from './readings.ts'
import type { TokenKind } from './scanner.ts'
import { tagOf } from './tag-facts.ts'
import type { PartOfSpeech } from './tagging.ts'
import type { Beginning } from './vocabulary.ts'
import { addWord, Column, createWordTable, readingCount, setCounts, tagCount, type WordTable, wordOf } from './word-table.ts'

/** Adds a word that was never seen before to a table, and gives its id. `begins` = what may begin with it. */
export function newWord(table: WordTable, slice: string, kind: TokenKind, hash: number, begins: Beginning<number>): number {
  const surface = detached(slice)
  const lightForm = same(light(surface), surface)
  const word = new AnalysedWord(kind, surface, lightForm, same(fold(surface), surface), table)
  const isWord = kind === 'word'
  const readings = isWord ? readingsOf(surface, lightForm, word.folded, table.lexicon) : NO_READINGS
  const tags = isWord ? candidatesOf(readings) : NO_CANDIDATES
  addWord(table, word, hash, packedSize(readings.count, tags.count))
  const { id } = word
  pack(readings, tags, table.packed, table.records[id + Column.packed]!)
  if (isWord) for (let i = 0; i < tags.count; i++) table.tags.push(null)
  else table.tags.push(PLAIN[kind].tag)
  setCounts(table, id, readings.count, isWord ? tags.count : 1)
  table.records[id + Column.ambiguity] = isWord ? ambiguityOf(tags) : PLAIN[kind].ambiguity
  word.begins = begins(word, readings, tags)
  table.records[id + Column.begins] = word.begins
  return id
}

/** What is no word has one tag. */
const plain = (pos: PartOfSpeech) => ({
  tag: tagOf(pos, null, '', null),
  ambiguity: ambiguityOf(noChoice(neighbourOf(pos, null, 'bare', false, false, false, ''))),
})
const PLAIN = { punctuation: plain('punctuation'), number: plain('number'), latin: plain('latin'), other: plain('other') }

/** A table of the words that have come again since the one before was made: the first `most` of them, which have been there longest. */
export function usedWords(before: WordTable, most: number): WordTable {
  const table = createWordTable(before.lexicon)
  for (let i = 0; i < before.words.length && table.words.length < most; i++) {
    const { id } = before.words[i]!
    if (before.records[id + Column.used] === 1) moveWord(table, before, id)
  }
  return table
}

/** Adds a word of another table with all that was made of it. */
function moveWord(table: WordTable, before: WordTable, from: number): void {
  const word = wordOf(before, from)
  const [readings, tags] = [readingCount(before, from), tagCount(before, from)]
  const packed = packedSize(readings, tags)
  const firstTag = before.records[from + Column.tags]!
  addWord(table, word, before.records[from]!, packed)
  const { id } = word
  const [source, target] = [before.records[from + Column.packed]!, table.records[id + Column.packed]!]
  for (let i = 0; i < packed; i++) table.packed[target + i] = before.packed[source + i]!
  for (let i = 0; i < tags; i++) table.tags.push(before.tags[firstTag + i]!)
  setCounts(table, id, readings, tags)
  table.records[id + Column.ambiguity] = before.records[from + Column.ambiguity]!
  table.records[id + Column.begins] = word.begins
}

/** One string for both where they are alike. */
const same = (view: string, surface: string): string => (view === surface ? surface : view)

/** From this length on V8 makes a slice of a text that keeps the whole text in memory; a shorter one is a copy. */
const SLICED = 13
/** A copy that keeps no text in memory. */
function detached(slice: string): string {
  if (slice.length < SLICED) return slice
  let copy = ''
  for (let i = 0; i < slice.length; i++) copy += String.fromCharCode(slice.charCodeAt(i))
  return copy
}
