import { fold, lightUnit } from '../letters.ts'
import { type Word, wordProperty, wordTest } from '../vocabulary.ts'

/** A word found in a closed class, with the proclitics it carries. */
export interface ClosedForm<T> {
  readonly value: T
  readonly conjunction: boolean
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly article: boolean
  /** UTF-16 offset in the surface at which the word begins without conjunction and preposition; an article belongs to it. */
  readonly offset: number
}

/** A form of one table that a word is or holds. */
interface Hit {
  readonly table: number
  readonly form: ClosedForm<unknown>
}

/** The forms of all tables in one, so that a word is taken apart and looked up once for all of them. */
const INDEX = new Map<string, { readonly table: number; readonly value: unknown }[]>()
let tables = 0

/**
 * A closed class: forms in any spelling and what they mean, looked up as
 *   (و|ف) (ب|ل|ك) (ال) form
 * where the reading with the fewest proclitics wins. A later row never replaces an earlier one. Tables are made while modules are loaded, before any
 * word is read.
 */
export function closedTable<T>(rows: Iterable<readonly [form: string, value: T]>): (word: Word) => ClosedForm<T> | null {
  const table = tables++
  for (const [form, value] of rows) {
    const key = fold(form)
    const entries = INDEX.get(key)
    if (entries === undefined) INDEX.set(key, [{ table, value }])
    else if (!entries.some((entry) => entry.table === table)) entries.push({ table, value })
  }
  return (word) => {
    if (!isListed(word)) return null
    for (const hit of hitsOf(word)) if (hit.table === table) return hit.form as ClosedForm<T>
    return null
  }
}

/** Rows of a table written as `value → forms separated by blanks`. */
export function* rowsOf<T>(groups: Iterable<readonly [value: T, forms: string]>): Generator<readonly [string, T]> {
  for (const [value, forms] of groups) for (const form of forms.split(' ')) yield [form, value]
}

const MIN_FORM = 2
const NONE: readonly Hit[] = []

/** What any table has of a word, the readings with the fewest proclitics first. */
const hitsOf = wordProperty((word): readonly Hit[] => {
  const { folded } = word
  if (word.kind !== 'word' || folded.length < MIN_FORM) return NONE
  const hits: Hit[] = []
  afterConjunction(hits, word, 0)
  if (folded[0] === 'و' || folded[0] === 'ف') afterConjunction(hits, word, 1)
  return hits.length === 0 ? NONE : hits
})

/** Whether any table has the word: most words are in none. */
const isListed = wordTest((word) => hitsOf(word) !== NONE)

function afterConjunction(hits: Hit[], word: Word, at: number): void {
  const rest = at === 0 ? word.folded : word.folded.slice(at)
  withArticle(hits, rest, word, at, '')
  const preposition = rest[0]
  if (preposition === 'ب' || preposition === 'ك') withArticle(hits, rest.slice(1), word, at + 1, preposition)
  if (preposition !== 'ل') return
  const afterLam = rest.slice(1)
  if (afterLam[0] !== 'ل') {
    withArticle(hits, afterLam, word, at + 1, 'ل')
    return
  }
  // للجنة is ل + ال + لجنة, للجيش is ل + ال + جيش
  pick(hits, afterLam.slice(1), word, at + 1, 'ل', true)
  pick(hits, afterLam, word, at + 1, 'ل', true)
  pick(hits, afterLam, word, at + 1, 'ل', false)
}

type Preposition = ClosedForm<unknown>['preposition']

function withArticle(hits: Hit[], rest: string, word: Word, at: number, preposition: Preposition): void {
  pick(hits, rest, word, at, preposition, false)
  if (rest.startsWith('ال')) pick(hits, rest.slice(2), word, at, preposition, true)
}

function pick(hits: Hit[], stem: string, word: Word, at: number, preposition: Preposition, article: boolean): void {
  const entries = stem.length < MIN_FORM ? undefined : INDEX.get(stem)
  if (entries === undefined) return
  const offset = rawOffset(word.surface, at)
  for (const { table, value } of entries)
    hits.push({ table, form: { value, conjunction: at > preposition.length, preposition, article, offset } })
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
