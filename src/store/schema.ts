import type { ArticleMetadata } from '../model/article.ts'
import type { ItemKind } from '../model/component.ts'
import type { Assessment } from '../model/record.ts'
import type { Watched } from '../model/watched.ts'
import type { SearchArticle } from './search-tokens.ts'

/** The tables, as every SQL backend has them. Facts (articles, metadata) are appended; what is derived from them is replaced. */
export interface Schema {
  articles: { id: string; sequence: number; text: string }
  /** Every value ever given for a field of an article. */
  metadata: { article: string; field: keyof ArticleMetadata | 'page'; value: string }
  readings: { article: string; rules: string; language: string | null; unresolved: string }
  /** Articles by `sequence`; keys hashed. */
  held_keys: { key: number; article: number; weight: number }
  /** The keys that an article holds, blanks between them. */
  key_lists: { article: number; keys: string }
  unjoined: { article: string }
  /** Both ways round, with the weight of the keys that the two have in common. */
  links: { article: number; other: number; weight: number }
  /** Which component an article belongs to, and what a filter asks of it. */
  record_articles: { article: string; component: string; outlet: string | null; published: string | null }
  items: { kind: ItemKind; id: string; component: string; sort: string; json: string }
  /** The articles a thing is derived from. */
  item_articles: { kind: ItemKind; id: string; article: string }
  redirects: { kind: ItemKind; old_id: string; new_id: string }
  /** What people decided: `json` is appended once, `state` is derived. */
  assessments: { id: string; time: string; json: string; state: Assessment['state'] }
  assessment_articles: { assessment: string; article: string }
  /** What the search index knows of an article. */
  search_articles: SearchArticle
  /** Bytes as they came, each once, compressed. */
  payloads: { sha256: string; packed: Uint8Array }
  /** How the bytes of an article came; `headers` are JSON. */
  captures: { article: string; sha256: string; address: string; url: string; status: number | null; headers: string; time: string }
  /** Addresses that are watched. */
  watched: Omit<Watched, 'lastModified'> & { readonly last_modified: string | null }
  settings: { name: string; value: string }
}
