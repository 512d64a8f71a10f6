import type { Kysely } from 'kysely'
import type { Span } from '../model/span.ts'
import type { SearchWords } from './contract.ts'
import type { Schema } from './schema.ts'

/** A paragraph found. */
export interface Found {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** Full-text search, which every backend does its own way; which paragraphs are found, and their order, are the same. */
export interface SearchIndex {
  readonly words: SearchWords
  /** Creates its tables where they are missing. */
  create(db: Kysely<Schema>): Promise<void>
  put(db: Kysely<Schema>, article: string, text: string, paragraphs: readonly Span[]): Promise<void>
  remove(db: Kysely<Schema>, article: string): Promise<void>
  /** Paragraphs with a word of every group, the latest article first, those without a day last; then by article and place. */
  find(db: Kysely<Schema>, groups: readonly (readonly string[])[], limit: number): Promise<readonly Found[]>
}
