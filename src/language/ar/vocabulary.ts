import type { Candidates } from './candidates.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import { newWord, usedWords } from './new-word.ts'
import type { Pieces } from './pieces.ts'
import type { Readings } from './readings.ts'
import type { TokenKind } from './scanner.ts'
import type { Segmentation } from './segment.ts'
import type { LexicalForm, StemTable } from './stem-table.ts'
import type { Tag } from './tagging.ts'
import { createWordTable, findWord, findWords, hashOf, nextMissing, type WordTable, wordOf } from './word-table.ts'

/** One way to read a word: its segmentation and, where the lexicon knows the stem, the inflected form. */
export interface Analysis extends Segmentation {
  readonly form: LexicalForm | null
  /** The word of a closed class it is read as. */
  readonly closed: ClosedWord | null
  /** The stem is a name or part of one. */
  readonly name: boolean
  /** The lexeme's id where known, else the folded stem. */
  readonly lemma: string
  readonly cost: number
}

/** A surface type, analysed once and shared by all its tokens. What rules ask for most stands first, in one line of the processor's cache. */
export interface Word {
  readonly kind: TokenKind
  readonly folded: string
  /** Two bits each of `rareProperty`. */
  facts: number
  /** Two bits each of `wordTest`, in two numbers. */
  tested: number
  tested1: number
  /** Values of `wordProperty` and `rareProperty`, one slot each. */
  slots: unknown[] | null
  /** The tags it may have, cheapest first. */
  readonly tags: readonly Tag[]
  /** Likeliest first; never empty for a word. */
  readonly analyses: readonly Analysis[]
  readonly surface: string
  readonly light: string
  /** Lemma of its likeliest reading, or its stem; null for a word of a closed class and for what is no word. */
  readonly likeliestLemma: string | null
  /** Its key by which copies are told (`compared-words.ts`) and by which matters are (`topic-words.ts`): asked of every word; null = not yet. */
  copyKey: string | null
  topicKey: string | null
  /** Bits of `beginning`, of what the word opens by the tables of its pack, and of its last letter. */
  readonly begins: number
}

export interface Vocabulary {
  /** Sets the ids of the pieces of a text. They hold in the table that is returned, which is that of no other text. */
  read(text: string, pieces: Pieces): WordTable
  /** The word that stands in a text from `start` to `end`. */
  word(text: string, start: number, end: number, kind: TokenKind): Word
}

/**
 * Types that are kept. When so many others have come, those that have not come again in that time are forgotten: memory is flat over any number of
 * articles, and the words that every article has stay.
 */
const KEPT = 40_000

/** `opens` = bits of a word beyond those of `beginning`: what it opens by the tables of one pack. */
export function createVocabulary(lexicon: StemTable, opens: (word: Word) => number = opensNothing): Vocabulary {
  let table = createWordTable(lexicon)
  const forget = () => {
    if (table.words.length >= 2 * KEPT) table = usedWords(table, KEPT)
  }
  const begins: Beginning<number> = (word, readings, tags) =>
    beginningsOf(word, readings, tags) | opens(word) | (lastLetter(word.folded) << LAST_LETTER)
  const idOf = (text: string, start: number, end: number, kind: TokenKind, hash: number): number => {
    const known = findWord(table, hash, text, start, end)
    return known === -1 ? newWord(table, text.slice(start, end), kind, hash, begins) : known
  }
  return {
    read(text, pieces) {
      forget()
      findWords(table, text, pieces)
      const { kinds, starts, ends, hashes, ids } = pieces
      for (let i = nextMissing(pieces, 0); i !== -1; i = nextMissing(pieces, i + 1))
        ids[i] = idOf(text, starts[i]!, ends[i]!, kinds[i]!, hashes[i]!)
      return table
    },
    word(text, start, end, kind) {
      forget()
      return wordOf(table, idOf(text, start, end, kind, hashOf(text, start, end)))
    },
  }
}

const opensNothing = () => 0

/** What each of the rules that go over all tokens may begin with. */
const beginnings: Beginning<boolean>[] = []
/** Asked once of a word, when it is first seen: its readings and tags are at hand as they were found, so that no objects need be made of them. */
export type Beginning<T> = (word: Word, readings: Readings, tags: Candidates) => T
/** The bits from this one on are those of a pack. */
export const MAX_BEGINNINGS = 20

/** From this bit on those of a word say which its last letter is, as `lastLetter` does. */
export const LAST_LETTER = 27
/** Of 32 kinds: words that end alike have the same. */
export const lastLetter = (folded: string): number => folded.charCodeAt(folded.length - 1) & 31

/**
 * Bit of the words that a rule may begin with, for rules that go over all tokens: a token that has it not need not be looked at. Rules ask while modules
 * are loaded, before any word is read.
 */
export function beginning(test: Beginning<boolean>): number {
  if (beginnings.length === MAX_BEGINNINGS) throw new Error('too many rules for the bits of a number')
  return 1 << (beginnings.push(test) - 1)
}

function beginningsOf(word: Word, readings: Readings, tags: Candidates): number {
  let bits = 0
  for (let i = 0; i < beginnings.length; i++) if (beginnings[i]!(word, readings, tags)) bits |= 1 << i
  return bits
}

let slots = 0
const slotsOf = (word: Word): unknown[] => {
  word.slots ??= new Array(slots).fill(undefined)
  return word.slots
}

/** A property of words computed once per surface type; rules look words up by it instead of matching strings again. */
export function wordProperty<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = slots++
  return (word) => {
    const known = word.slots?.[slot]
    if (known !== undefined) return known as T
    const value = compute(word)
    slotsOf(word)[slot] = value
    return value
  }
}

/**
 * A property that most words do not have: `none` then, which two bits of the word tell. What is asked of every token should be one, or a `wordTest`:
 * then nothing but the word itself need be looked at.
 */
export function rareProperty<T>(none: T, compute: (word: Word) => T): (word: Word) => T {
  const bits = nextBits()
  if (bits === null) return wordProperty(compute)
  const { known, holds } = bits
  const slot = slots++
  return (word) => {
    if ((word.facts & known) !== 0) return (word.facts & holds) === 0 ? none : (word.slots![slot] as T)
    const value = compute(word)
    if (value !== none) slotsOf(word)[slot] = value
    word.facts |= value === none ? known : known | holds
    return value
  }
}

/** A question about words that is answered once per surface type, in two bits. */
export function wordTest(test: (word: Word) => boolean): (word: Word) => boolean {
  const place = 2 * tests++
  const known = 1 << (place % MAX_BITS)
  const both = 3 << (place % MAX_BITS)
  // a function each, for the name of a field must be written out to be read at once
  switch (Math.floor(place / MAX_BITS)) {
    case 0:
      return (word) => {
        if ((word.tested & known) === 0) word.tested |= test(word) ? both : known
        return (word.tested & both) === both
      }
    case 1:
      return (word) => {
        if ((word.tested1 & known) === 0) word.tested1 |= test(word) ? both : known
        return (word.tested1 & both) === both
      }
    default:
      return wordProperty(test)
  }
}
let tests = 0

/** Each pack has some properties of its own; those for which no bits are left take a slot. */
const MAX_BITS = 30
let bits = 0
function nextBits(): { readonly known: number; readonly holds: number } | null {
  if (bits === MAX_BITS) return null
  bits += 2
  return { known: 1 << (bits - 2), holds: 1 << (bits - 1) }
}
