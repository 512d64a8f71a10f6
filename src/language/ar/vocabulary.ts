import { tagsOf } from './candidates.ts'
import { fold, light } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import type { InflectedForm } from './paradigms/types.ts'
import { readingsOf } from './readings.ts'
import type { TokenKind } from './scanner.ts'
import type { Segmentation } from './segment.ts'
import type { StemTable } from './stem-table.ts'
import type { Tag } from './tagging.ts'

/** One way to read a word: its segmentation and, where the lexicon knows the stem, the inflected form. */
export interface Analysis extends Segmentation {
  readonly form: InflectedForm | null
  /** The word of a closed class it is read as. */
  readonly closed: ClosedWord | null
  /** The stem is a name or part of one. */
  readonly name: boolean
  /** The lexeme's id where known, else the folded stem. */
  readonly lemma: string
  readonly cost: number
}

/** A surface type, analysed once and shared by all its tokens. What every token asks for stands first, in one line of the processor's cache. */
export interface Word {
  /** Of the surface. */
  readonly hash: number
  /** Id of `ambiguity.ts`: what its neighbours need to know of its tags. */
  readonly ambiguity: number
  /** Two bits each of `wordTest` and `rareProperty`. */
  facts: number
  readonly kind: TokenKind
  readonly surface: string
  readonly folded: string
  /** The tags it may have, cheapest first. */
  readonly tags: readonly Tag[]
  readonly light: string
  /** Likeliest first; never empty for a word. */
  readonly analyses: readonly Analysis[]
  /** Values of `wordProperty` and `rareProperty`, one slot each. */
  slots: unknown[] | null
}

export interface Vocabulary {
  /** The word that stands in a text from `start` to `end`. */
  word(text: string, start: number, end: number, kind: TokenKind): Word
}

/**
 * Types in one generation. What has not come again while so many others came is forgotten: memory is flat over any number of articles, and the words
 * that every article has stay.
 */
const GENERATION = 40_000

/** Words by hash, open addressing. */
type Types = (Word | null)[]
const SLOTS = 2 ** 17

export function createVocabulary(lexicon: StemTable): Vocabulary {
  let young: Types = new Array<Word | null>(SLOTS).fill(null)
  let old: Types = []
  let size = 0
  return {
    word(text, start, end, kind) {
      const hash = hashOf(text, start, end)
      const at = slotOf(young, hash, text, start, end)
      const known = young[at]!
      if (known !== null) return known
      const word = found(old, hash, text, start, end) ?? newWord(text.slice(start, end), hash, kind, lexicon)
      if (size < GENERATION) {
        young[at] = word
        size++
      } else {
        old = young
        young = new Array<Word | null>(SLOTS).fill(null)
        young[hash & (SLOTS - 1)] = word
        size = 1
      }
      return word
    },
  }
}

/** FNV-1a over UTF-16 units, in 31 bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 17)) & 0x7fffffff
}

/** Where the word is, or would be. */
function slotOf(types: Types, hash: number, text: string, start: number, end: number): number {
  let at = hash & (SLOTS - 1)
  for (;;) {
    const word = types[at]!
    if (word === null || (word.hash === hash && isSpelt(word.surface, text, start, end))) return at
    at = (at + 1) & (SLOTS - 1)
  }
}
const found = (types: Types, hash: number, text: string, start: number, end: number): Word | null =>
  types.length === 0 ? null : types[slotOf(types, hash, text, start, end)]!

function isSpelt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function newWord(slice: string, hash: number, kind: TokenKind, lexicon: StemTable): Word {
  const surface = detached(slice)
  const folded = same(fold(surface), surface)
  const lightForm = same(light(surface), surface)
  const analyses = kind === 'word' ? readingsOf(surface, lightForm, folded, lexicon) : NO_ANALYSES
  const { ambiguity, tags } = tagsOf(kind, folded, analyses)
  return { hash, ambiguity, facts: 0, kind, surface, folded, tags, light: lightForm, analyses, slots: null }
}
const NO_ANALYSES: readonly Analysis[] = []
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
  const bits = nextBits()
  if (bits === null) return wordProperty(test)
  const { known, holds } = bits
  return (word) => {
    if ((word.facts & known) !== 0) return (word.facts & holds) !== 0
    const value = test(word)
    word.facts |= value ? known | holds : known
    return value
  }
}

/** Each pack has some properties of its own; those for which no bits are left take a slot. */
const MAX_BITS = 30
let bits = 0
function nextBits(): { readonly known: number; readonly holds: number } | null {
  if (bits === MAX_BITS) return null
  bits += 2
  return { known: 1 << (bits - 2), holds: 1 << (bits - 1) }
}
