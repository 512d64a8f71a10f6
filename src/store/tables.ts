import type { Schema } from './schema.ts'

/** Tables of a backup with their keys, by which their rows are ordered. The search index is none of them: restoring makes it anew. */
export const TABLES = {
  articles: ['id'],
  metadata: ['article', 'field', 'value'],
  readings: ['article'],
  held_keys: ['key', 'article'],
  key_lists: ['article'],
  unjoined: ['article'],
  links: ['article', 'other'],
  record_articles: ['article'],
  items: ['kind', 'id', 'component'],
  item_articles: ['kind', 'id', 'article'],
  redirects: ['kind', 'old_id'],
  assessments: ['id'],
  assessment_articles: ['assessment', 'article'],
  payloads: ['sha256'],
  captures: ['article', 'sha256'],
  watched: ['address'],
  settings: ['name'],
} as const satisfies { readonly [T in Exclude<keyof Schema, 'search_articles'>]: readonly (keyof Schema[T])[] }

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]
