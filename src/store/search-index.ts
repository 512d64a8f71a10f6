import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Place } from './search-place.ts'
import type { Lexeme } from './search-terms.ts'

/** A paragraph in an index. */
export interface IndexRow extends Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** The same with what it is found by. */
export interface PutRow extends IndexRow {
  readonly tokens: readonly string[]
}

/** What an index is asked for: rows with a lexeme of every group, in these blocks. */
export interface IndexQuery {
  readonly all: readonly (readonly Lexeme[])[]
  readonly from: number
  readonly to: number
}

/** Full-text search, which every backend does its own way; which paragraphs are found, and their order, are the same. */
export interface SearchIndex {
  /** Creates its tables, and has them filled; what an earlier version had goes. */
  create(db: Kysely<Schema>, fill: () => Promise<void>): Promise<void>
  /** Ordinals of a block that are free, from here on. */
  free(db: Kysely<Schema>, block: number): Promise<number>
  put(db: Kysely<Schema>, rows: readonly PutRow[]): Promise<void>
  remove(db: Kysely<Schema>, articles: readonly string[]): Promise<void>
  /** Some rows in order of their places, from the first after one, whatever their words; null where `find` needs no help with beginnings of words. */
  readonly along:
    | null
    | ((db: Kysely<Schema>, blocks: Pick<IndexQuery, 'from' | 'to'>, after: IndexRow | null, limit: number) => Promise<readonly IndexRow[]>)
  /** Some rows in order of their places, from the first after one. */
  find(db: Kysely<Schema>, query: IndexQuery, after: IndexRow | null, limit: number): Promise<readonly IndexRow[]>
}
