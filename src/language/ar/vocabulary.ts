import { fold, light } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import type { InflectedForm } from './paradigms/types.ts'
import { readingsOf } from './readings.ts'
import type { TokenKind } from './scanner.ts'
import type { Segmentation } from './segment.ts'
import type { StemTable } from './stem-table.ts'

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

/** A surface type, analysed once and shared by all its tokens. */
export interface Word {
  readonly surface: string
  readonly kind: TokenKind
  readonly light: string
  readonly folded: string
  /** Likeliest first; never empty for a word. */
  readonly analyses: readonly Analysis[]
  /** Values of `wordProperty`, one slot each. */
  readonly slots: unknown[]
}

export interface Vocabulary {
  word(surface: string, kind: TokenKind): Word
}

/**
 * Types in one generation. What has not come again while so many others came is forgotten: memory is flat over any number of articles, and the words
 * that every article has stay.
 */
const GENERATION = 40_000

export function createVocabulary(lexicon: StemTable): Vocabulary {
  let young = new Map<string, Word>()
  let old = new Map<string, Word>()
  return {
    word(surface, kind) {
      const known = young.get(surface)
      if (known !== undefined) return known
      const word = old.get(surface) ?? newWord(surface, kind, lexicon)
      if (young.size >= GENERATION) {
        old = young
        young = new Map()
      }
      young.set(word.surface, word)
      return word
    },
  }
}

function newWord(surface: string, kind: TokenKind, lexicon: StemTable): Word {
  const own = detached(surface)
  const folded = same(fold(own), own)
  const lightForm = same(light(own), own)
  const analyses = kind === 'word' ? readingsOf(own, lightForm, folded, lexicon) : NO_ANALYSES
  return { surface: own, kind, light: lightForm, folded, analyses, slots: new Array(slots).fill(undefined) }
}
const NO_ANALYSES: readonly Analysis[] = []
/** One string for both where they are alike. */
const same = (view: string, surface: string): string => (view === surface ? surface : view)

/** A copy: a slice of a text would keep the whole text in memory as long as the word. */
function detached(slice: string): string {
  let copy = ''
  for (let i = 0; i < slice.length; i++) copy += String.fromCharCode(slice.charCodeAt(i))
  return copy
}

let slots = 0
/** A property of words computed once per surface type; rules look words up by it instead of matching strings again. */
export function wordProperty<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = slots++
  return (word) => {
    const known = word.slots[slot]
    if (known !== undefined) return known as T
    const value = compute(word)
    word.slots[slot] = value
    return value
  }
}
