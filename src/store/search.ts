import type { Kysely } from 'kysely'
import type { RecordItems } from '../model/component.ts'
import type { Span } from '../model/span.ts'
import { inChunks } from './chunks.ts'
import type { SearchHit, SearchQuery, SearchWords } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'
import { findHits } from './search-find.ts'
import type { PutRow, SearchIndex } from './search-index.ts'
import { blockOf, ORDINALS } from './search-place.ts'
import { articleTokens, FIRST, paragraphTokens, type SearchArticle } from './search-tokens.ts'

/** Full-text search over the articles of the record, on any SQL backend. */
export interface Search {
  readonly index: SearchIndex
  /** Brings the index up to what the record says of these articles; those that it says nothing of are found no more. */
  replace(db: Kysely<Schema>, articles: readonly string[], now: readonly RecordItems['articles'][]): Promise<void>
  /** Makes the index anew from the record. */
  rebuild(db: Kysely<Schema>): Promise<void>
  find(db: Kysely<Schema>, query: SearchQuery): Promise<readonly SearchHit[]>
}

/** Rows that an article has at most; where it has more paragraphs, several come into one. */
const ROWS = 1024
/** Articles indexed at a time. */
const PAGE = 100

export function createSearch(index: SearchIndex, words: SearchWords): Search {
  async function put(db: Kysely<Schema>, added: readonly { readonly article: SearchArticle; readonly text: string }[]): Promise<void> {
    const freeIn = new Map<number, number>()
    const rows: PutRow[] = []
    for (const { article, text } of added) {
      const block = blockOf(article.published, article.article)
      const free = freeIn.get(block) ?? (await index.free(db, block))
      const beside = articleTokens(article, words)
      const spans = together(words.paragraphs(text), Math.min(ROWS, ORDINALS - free))
      for (const [i, span] of spans.entries())
        rows.push({
          article: article.article,
          ...span,
          block,
          ordinal: free + i,
          tokens: paragraphTokens(text.slice(span.start, span.end), i === 0 ? [...beside, FIRST] : beside, words),
        })
      freeIn.set(block, free + spans.length)
    }
    await index.put(db, rows)
  }
  const replace: Search['replace'] = async (db, articles, now) => {
    const next = now.map((item) => ({ article: indexed(item), text: item.text }))
    const there = await inChunks([...articles, ...now.map(({ id }) => id)], (piece) =>
      db.selectFrom('search_articles').selectAll().where('article', 'in', piece).execute(),
    )
    const known = new Set(there.map(rowKey))
    const kept = new Set(next.filter(({ article }) => known.has(rowKey(article))).map(({ article }) => article.article))
    const gone = [...new Set(there.map(({ article }) => article))].filter((article) => !kept.has(article))
    await removeRows(db, gone)
    const added = next.filter(({ article }) => !kept.has(article.article))
    for (let at = 0; at < added.length; at += PAGE) await put(db, added.slice(at, at + PAGE))
    await insertAll(
      db,
      'search_articles',
      added.map(({ article }) => article),
    )
  }
  async function removeRows(db: Kysely<Schema>, articles: readonly string[]): Promise<void> {
    await index.remove(db, articles)
    for (const article of articles) await db.deleteFrom('search_articles').where('article', '=', article).execute()
  }

  return {
    index,
    replace,
    async rebuild(db) {
      await index.create(db, async () => {
        await db.deleteFrom('search_articles').execute()
        for (let after = ''; ; ) {
          const rows = await db
            .selectFrom('items')
            .select(['id', 'json'])
            .where('kind', '=', 'articles')
            .where('id', '>', after)
            .orderBy('id')
            .limit(PAGE)
            .execute()
          const items = rows.map(({ json }) => JSON.parse(json) as RecordItems['articles'])
          await replace(db, [], items)
          if (rows.length < PAGE) return
          after = rows.at(-1)!.id
        }
      })
    },
    find: (db, query) => findHits(db, index, words, query),
  }
}

const indexed = ({ id, uri, title, outlet, published }: RecordItems['articles']): SearchArticle => ({
  article: id,
  uri,
  title,
  outlet,
  published: published.value,
})

const rowKey = ({ article, uri, title, outlet, published }: SearchArticle) => JSON.stringify([article, uri, title, outlet, published])

/** Paragraphs, where there are too many several as one. */
function together(paragraphs: readonly Span[], most: number): readonly Span[] {
  if (paragraphs.length <= most) return paragraphs
  const size = Math.ceil(paragraphs.length / Math.max(1, most))
  return Array.from({ length: most }, (_, i) => paragraphs.slice(i * size, (i + 1) * size))
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ start: piece[0]!.start, end: piece.at(-1)!.end }))
}
