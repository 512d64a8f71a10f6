import type { Article, ArticleMetadata } from '../model/article.ts'
import type { KeptCapture } from '../model/capture.ts'
import type { Component, ItemKind, RecordItems } from '../model/component.ts'
import type { Fault } from '../model/diagnostic.ts'
import type { Assessment } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Watched } from '../model/watched.ts'

/** Cuts a record: articles of one story, published on or after a day (ISO), of one outlet; and what is derived from those articles. */
export interface RecordFilter {
  readonly story?: string
  readonly since?: string
  readonly outlet?: string
}

/**
 * What is looked for in paragraphs: words, `"a phrase"`, `begin*`, `title:word`, `outlet:id`; all of it holds. `since` and `until` are days of
 * publication (ISO, both included).
 */
export interface SearchQuery {
  readonly text: string
  readonly limit: number
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
}

/** A paragraph in which everything in the query is true; `highlights` are spans into the article's text. */
export interface SearchHit {
  readonly article: string
  readonly uri: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** The reading side of a store. Iterables come in the record's canonical order (by date, then id; articles by published, then id). */
export interface StoreReader {
  items<K extends ItemKind>(kind: K, filter?: RecordFilter): AsyncIterable<RecordItems[K]>
  /** One thing by id; an id that a new article has changed is followed to what it is now. */
  item<K extends ItemKind>(kind: K, id: string): Promise<RecordItems[K] | null>
  /** First where the article's title has the words too, then the latest; those of one minute by article and place; those without a day last. */
  search(query: SearchQuery): Promise<readonly SearchHit[]>
}

/** How text is searched: folded words with their spans; words with the same span are readings of one word. A store indexes `document` words only. */
export interface SearchWords {
  /** What is found as one, in order. */
  paragraphs(text: string): readonly Span[]
  document(text: string): readonly (Span & { readonly word: string })[]
  /** What stands in an index for two words side by side, letters and digits; many pairs may have one, those of two words' readings best do. */
  pair(first: string, second: string): string
  /** One entry a word of the query, each with the words that stand for it; letters and digits only. */
  query(text: string): readonly (readonly string[])[]
}

/** What a language made of an article. The store keeps it as JSON and looks at nothing in it. */
export interface StoredUnresolved {
  /** Version of rules and configuration it was read with. */
  readonly rules: string
  readonly language: string | null
  readonly unresolved: unknown
}

/** The same as it is written: `unresolved` is JSON already. */
export interface WrittenUnresolved extends Omit<StoredUnresolved, 'unresolved'> {
  readonly unresolved: string
}

/** An article as it is kept: its text, every value that was ever given for a field (sorted), and its reading. */
export interface StoredArticle {
  readonly id: string
  readonly text: string
  readonly metadata: { readonly [Field in keyof ArticleMetadata | 'page']: readonly string[] }
  readonly reading: StoredUnresolved | null
}

/** What is known of an article without its text. */
export interface ArticleHead extends Pick<StoredArticle, 'id' | 'metadata'> {
  /** Version with which it was read, or null. */
  readonly rules: string | null
}

/** What two articles may have in common, and how much that says. */
export interface LinkKey {
  /** A hash, a whole number that JavaScript holds exactly. */
  readonly key: number
  /** A whole number. Two articles are linked by common keys of `LINKING` together. */
  readonly weight: number
}
export const LINKING = 6

/** Keys that an article holds, and those it looks for in others, which are the same but for keys that only one side asks about. */
export interface LinkKeys {
  readonly held: readonly LinkKey[]
  readonly sought: readonly LinkKey[]
}

/** Two articles, and how much they have in common: the sum of their keys' weights, `LINKING` or more. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** One write: all of it is there afterwards, or nothing. Ids that the store does not know are passed over. */
export interface StoreTransaction {
  /** `changed`: the article was there, without some of this metadata. */
  addArticle(article: Article): Promise<'added' | 'changed' | 'known'>
  removeArticle(id: string): Promise<void>
  /** Takes the place of an earlier reading. */
  putReading(article: string, reading: WrittenUnresolved): Promise<void>
  /** Takes the place of the articles' keys and links. Each is linked with every article that holds keys which it seeks, of enough weight together. */
  putLinkKeys(keys: ReadonlyMap<string, LinkKeys>): Promise<void>
  /** Keys of articles that have none; false, and nothing done, where one of them has some. */
  addHeldKeys(held: ReadonlyMap<string, readonly LinkKey[]>): Promise<boolean>
  /** Leaves articles to be joined later, until they are marked as joined: whoever dies in between has said so. */
  leaveUnjoined(articles: readonly string[]): Promise<void>
  markJoined(articles: readonly string[]): Promise<void>
  /** Links articles as `putLinkKeys` does, beside the links that they have. */
  addLinks(sought: ReadonlyMap<string, readonly LinkKey[]>): Promise<void>
  /** Holds what `find` gives until this write ends, once no other write holds any of it, and looks again until it holds all; what was given last. */
  hold(find: () => Promise<readonly string[]>): Promise<readonly string[]>
  /** In order of id. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>
  /** The same without texts and readings. */
  articleHeads(ids: readonly string[]): Promise<readonly ArticleHead[]>
  /** Links of these articles, `a` one of them, with any others; of articles that are read alone. */
  links(articles: readonly string[]): Promise<readonly Link[]>
  /** Articles that are linked with one of these, and these. */
  linked(articles: readonly string[]): Promise<readonly string[]>
  /** Articles in one component with one of these, and these; each with the least article of its component, null where it is in none. */
  companions(articles: readonly string[]): Promise<ReadonlyMap<string, string | null>>
  /** Puts components in the place of everything derived from these articles, the search index too; ids that change hands become redirects. */
  replaceComponents(articles: readonly string[], components: readonly Component[]): Promise<void>
  /** Appends a decision; one with this id that is there is left as it is. */
  addAssessment(assessment: Assessment): Promise<'added' | 'known'>
  /** Those that point at any of these articles, by time, then id. */
  assessmentsOn(articles: readonly string[]): Promise<readonly Assessment[]>
  /** The only thing of an assessment that changes: whether it holds. */
  putAssessmentState(id: string, state: Assessment['state']): Promise<void>
  /** Keeps the bytes that an article came in: the first answer of a server, and the first of what was none. */
  addCapture(article: string, capture: KeptCapture): Promise<void>
  /** Takes the place of what was known of these addresses. */
  putWatched(list: readonly Watched[]): Promise<void>
  putSetting(name: string, value: string): Promise<void>
  /** Leaves articles to be read by whichever process comes first; only in a store with a queue, after `prepare`. */
  enqueue(articles: readonly string[]): Promise<void>
}

/** What a worker tells of itself. */
export type WorkEvent =
  | { readonly kind: 'read'; readonly articles: number }
  | { readonly kind: 'failed'; readonly articles: number; readonly error: unknown }
  | { readonly kind: 'freed'; readonly worker: string }

/** Articles that are left to be read by whichever process comes first. */
export interface ReadingQueue {
  /** Makes its tables. */
  prepare(): Promise<void>
  /** Pieces of work that are not done yet. */
  waiting(): Promise<number>
  /** Takes a few pieces at a time until the signal, and ends those it has. What a dead process had taken is free again within a minute. */
  work(read: (articles: readonly string[]) => Promise<void>, signal: AbortSignal, told: (event: WorkEvent) => void): Promise<void>
  /**
   * Writes beside others that share, while no other write runs: they see what others have written as soon as it is, and hold what they change. A write
   * that waits for one which waits for it is begun anew.
   */
  share<T>(work: (write: Store['write']) => Promise<T>): Promise<T>
}

/** A store as it was at one moment. */
export interface Snapshot extends StoreReader, AsyncDisposable {
  /** In order of id. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>
  /** The bytes that these articles came in, in order of article, answers of servers first. */
  captures(articles: readonly string[]): Promise<readonly (KeptCapture & { readonly article: string })[]>
  /** Lines of a backup: all that is kept but the search index, which restoring makes anew. */
  dump(): AsyncIterable<string>
}

/** Opened by `openStore`; closed by `await using`. Any method may throw `StoreUnavailable`. */
export interface Store extends StoreReader, AsyncDisposable {
  /** Runs one write; where it throws, nothing is written. Writes of all processes come one after the other. */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>
  /** The store as it is now, whatever is written meanwhile. */
  snapshot(): Promise<Snapshot>
  /** What is wrong with its files and tables. */
  check(): AsyncIterable<Fault>
  /** Version with which each of these articles was read; articles without a reading are absent. */
  rulesOf(articles: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Some articles that were not read with this version, in order of id. */
  articlesNotReadWith(rules: string, limit: number): Promise<readonly StoredArticle[]>
  /** Articles that were left to be joined later, in order. */
  unjoined(): Promise<readonly string[]>
  /** Null where one machine alone uses the store. */
  readonly queue: ReadingQueue | null
  /** In order of id. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>
  /** Some articles in order of id, from the first after one. */
  articlesAfter(id: string, limit: number): Promise<readonly StoredArticle[]>
  setting(name: string): Promise<string | null>
  /** What is known of these addresses; those that were never watched are absent. */
  watched(addresses: readonly string[]): Promise<readonly Watched[]>
  /** What a feed led to, first asked at an ISO instant or later, in this order. */
  watchedOf(feed: string, since: string): Promise<readonly Watched[]>
  /** How many things of each kind there are. */
  counts(): Promise<ReadonlyMap<ItemKind, number>>
}

/** The store cannot be opened, read or written: missing, not a store, locked, full, read-only … */
export class StoreUnavailable extends Error {
  readonly fault: Fault
  constructor(fault: Fault, cause?: unknown) {
    super(fault.message, { cause })
    this.name = 'StoreUnavailable'
    this.fault = fault
  }
}
