import { fold, lightUnit } from '../letters.ts'
import { type Word, wordProperty } from '../vocabulary.ts'

/** A word found in a closed class, with the proclitics it carries. */
export interface ClosedForm<T> {
  readonly value: T
  readonly conjunction: boolean
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly article: boolean
  /** UTF-16 offset in the surface at which the word begins without conjunction and preposition; an article belongs to it. */
  readonly offset: number
}

/**
 * A closed class: forms in any spelling and what they mean. The result is a word property, so each surface type is looked up once,
 *   (و|ف) (ب|ل|ك) (ال) form
 * and the reading with the fewest proclitics wins. A later row never replaces an earlier one.
 */
export function closedTable<T>(rows: Iterable<readonly [form: string, value: T]>): (word: Word) => ClosedForm<T> | null {
  const table = new Map<string, T>()
  for (const [form, value] of rows) {
    const key = fold(form)
    if (!table.has(key)) table.set(key, value)
  }
  return wordProperty((word) => (word.kind === 'word' ? find(table, word) : null))
}

/** Rows of a table written as `value → forms separated by blanks`. */
export function* rowsOf<T>(groups: Iterable<readonly [value: T, forms: string]>): Generator<readonly [string, T]> {
  for (const [value, forms] of groups) for (const form of forms.split(' ')) yield [form, value]
}

const MIN_FORM = 2

function find<T>(table: ReadonlyMap<string, T>, word: Word): ClosedForm<T> | null {
  const folded = word.folded
  if (folded.length < MIN_FORM) return null
  const bare = afterConjunction(table, word, 0)
  if (bare !== null) return bare
  const first = folded[0]
  return first === 'و' || first === 'ف' ? afterConjunction(table, word, 1) : null
}

function afterConjunction<T>(table: ReadonlyMap<string, T>, word: Word, at: number): ClosedForm<T> | null {
  const rest = at === 0 ? word.folded : word.folded.slice(at)
  const found = withArticle(table, word, at, rest, '')
  if (found !== null) return found
  const preposition = rest[0]
  if (preposition === 'ب' || preposition === 'ك') return withArticle(table, word, at + 1, rest.slice(1), preposition)
  if (preposition !== 'ل') return null
  const afterLam = rest.slice(1)
  if (afterLam[0] !== 'ل') return withArticle(table, word, at + 1, afterLam, 'ل')
  // للجنة is ل + ال + لجنة, للجيش is ل + ال + جيش
  return (
    pick(table, afterLam.slice(1), word, at + 1, 'ل', true) ??
    pick(table, afterLam, word, at + 1, 'ل', true) ??
    pick(table, afterLam, word, at + 1, 'ل', false)
  )
}

function withArticle<T>(
  table: ReadonlyMap<string, T>,
  word: Word,
  at: number,
  rest: string,
  preposition: ClosedForm<T>['preposition'],
): ClosedForm<T> | null {
  const found = pick(table, rest, word, at, preposition, false)
  if (found !== null) return found
  return rest.startsWith('ال') ? pick(table, rest.slice(2), word, at, preposition, true) : null
}

function pick<T>(
  table: ReadonlyMap<string, T>,
  stem: string,
  word: Word,
  at: number,
  preposition: ClosedForm<T>['preposition'],
  article: boolean,
): ClosedForm<T> | null {
  if (stem.length < MIN_FORM) return null
  const value = table.get(stem)
  return value === undefined
    ? null
    : { value, conjunction: at > preposition.length, preposition, article, offset: rawOffset(word.surface, at) }
}

/** UTF-16 units of the surface that carry its first `count` letters. */
export function rawOffset(surface: string, count: number): number {
  if (count === 0) return 0
  let letters = 0
  let at = 0
  while (at < surface.length && letters < count) if (lightUnit(surface.charCodeAt(at++)) !== 0) letters++
  while (at < surface.length && lightUnit(surface.charCodeAt(at)) === 0) at++
  return at
}
