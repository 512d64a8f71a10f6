import { fold, lightUnit } from '../letters.ts'
import { createSpellings } from '../spellings.ts'
import { rareProperty, type Word } from '../vocabulary.ts'

/** A word found in a closed class, with the proclitics it carries. */
export interface ClosedForm<T> {
  readonly value: T
  readonly conjunction: boolean
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly article: boolean
  /** UTF-16 offset in the surface at which the word begins without conjunction and preposition; an article belongs to it. */
  readonly offset: number
}

export interface ClosedTable<T> {
  (word: Word): ClosedForm<T> | null
  /** The same, as if the word were spelt so in the folded view. */
  spelt(word: Word, folded: string): ClosedForm<T> | null
}

/** A form of one table that a word is or holds. */
interface Hit {
  readonly table: number
  readonly form: ClosedForm<unknown>
}

/** The forms of all tables in one, so that a word is taken apart and looked up once for all of them. */
const INDEX = new Map<string, { readonly table: number; readonly value: unknown }[]>()
let tables = 0

/** Most words end in no form, and need not be taken apart to know it. */
const FORMS = createSpellings(2 ** 18)

/**
 * A closed class: forms in any spelling and what they mean, looked up as
 *   (و|ف) (ب|ل|ك) (ال) form
 * where the reading with the fewest proclitics wins. A later row never replaces an earlier one. Tables are made while modules are loaded, before any
 * word is read.
 */
export function closedTable<T>(rows: Iterable<readonly [form: string, value: T]>): ClosedTable<T> {
  const table = tables++
  for (const [form, value] of rows) {
    const key = fold(form)
    const entries = INDEX.get(key)
    FORMS.add(key)
    if (entries === undefined) INDEX.set(key, [{ table, value }])
    else if (!entries.some((entry) => entry.table === table)) entries.push({ table, value })
  }
  const first = (hits: readonly Hit[]): ClosedForm<T> | null => {
    for (let i = 0; i < hits.length; i++) if (hits[i]!.table === table) return hits[i]!.form as ClosedForm<T>
    return null
  }
  const of = (word: Word): ClosedForm<T> | null => first(hitsOf(word))
  return Object.assign(of, { spelt: (word: Word, folded: string) => first(hitsIn(folded, word.surface)) })
}

/** Rows of a table written as `value → forms separated by blanks`. */
export function* rowsOf<T>(groups: Iterable<readonly [value: T, forms: string]>): Generator<readonly [string, T]> {
  for (const [value, forms] of groups) for (const form of forms.split(' ')) yield [form, value]
}

const MIN_FORM = 2
const NONE: readonly Hit[] = []

/** What any table has of a word, the readings with the fewest proclitics first. */
const hitsOf = rareProperty(NONE, (word) => (word.kind === 'word' ? hitsIn(word.folded, word.surface) : NONE))

/** Whether any table has a word; most words are in none. */
export const isListed = (word: Word): boolean => hitsOf(word) !== NONE

function hitsIn(folded: string, surface: string): readonly Hit[] {
  if (folded.length < MIN_FORM || !FORMS.mayEnd(folded)) return NONE
  const hits: Hit[] = []
  afterConjunction(hits, folded, surface, 0)
  if (folded[0] === 'و' || folded[0] === 'ف') afterConjunction(hits, folded, surface, 1)
  return hits.length === 0 ? NONE : hits
}

function afterConjunction(hits: Hit[], folded: string, surface: string, at: number): void {
  const rest = at === 0 ? folded : folded.slice(at)
  withArticle(hits, rest, surface, at, '')
  const preposition = rest[0]
  if (preposition === 'ب' || preposition === 'ك') withArticle(hits, rest.slice(1), surface, at + 1, preposition)
  if (preposition !== 'ل') return
  const afterLam = rest.slice(1)
  if (afterLam[0] !== 'ل') {
    withArticle(hits, afterLam, surface, at + 1, 'ل')
    return
  }
  // للجنة is ل + ال + لجنة, للجيش is ل + ال + جيش
  pick(hits, afterLam.slice(1), surface, at + 1, 'ل', true)
  pick(hits, afterLam, surface, at + 1, 'ل', true)
  pick(hits, afterLam, surface, at + 1, 'ل', false)
}

type Preposition = ClosedForm<unknown>['preposition']

function withArticle(hits: Hit[], rest: string, surface: string, at: number, preposition: Preposition): void {
  pick(hits, rest, surface, at, preposition, false)
  if (rest.startsWith('ال')) pick(hits, rest.slice(2), surface, at, preposition, true)
}

function pick(hits: Hit[], stem: string, surface: string, at: number, preposition: Preposition, article: boolean): void {
  const entries = stem.length < MIN_FORM ? undefined : INDEX.get(stem)
  if (entries === undefined) return
  const offset = rawOffset(surface, at)
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
