import type { Kysely } from 'kysely'
import type { RecordItems } from '../model/component.ts'
import type { Span } from '../model/span.ts'
import { inChunks } from './chunks.ts'
import type { SearchHit, SearchQuery, SearchWords } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'
import type { IndexQuery, IndexRow, SearchIndex } from './search-index.ts'
import { blockOf, blocksBetween, ORDINALS } from './search-place.ts'
import { type Term, termsOf } from './search-terms.ts'
import { articleTokens, FIRST, holds, lexemesOf, occurrences, outletToken, paragraphTokens, type SearchArticle } from './search-tokens.ts'

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
/** Articles indexed at a time when the index is made anew. */
const PAGE = 100

export function createSearch(index: SearchIndex, words: SearchWords): Search {
  async function put(db: Kysely<Schema>, { article, text }: { readonly article: SearchArticle; readonly text: string }): Promise<void> {
    const block = blockOf(article.published, article.article)
    const free = await index.free(db, block)
    const beside = articleTokens(article, words)
    const rows = together(words.paragraphs(text), Math.min(ROWS, ORDINALS - free)).map((span, i) => ({
      article: article.article,
      ...span,
      block,
      ordinal: free + i,
      tokens: paragraphTokens(text.slice(span.start, span.end), i === 0 ? [...beside, FIRST] : beside, words),
    }))
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
    for (const one of added) await put(db, one)
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

  /** Rows in exact order, page after page, as long as they are asked for. */
  async function* inOrder(db: Kysely<Schema>, query: IndexQuery, limit: number): AsyncGenerator<IndexRow> {
    let waiting: IndexRow[] = []
    for (let page = limit + 1, after: IndexRow | null = null; ; page *= 2) {
      const rows: readonly IndexRow[] = await index.find(db, query, after, page)
      for (const row of rows) {
        if (waiting.length > 0 && waiting[0]!.block !== row.block) {
          yield* waiting.sort(byArticle)
          waiting = []
        }
        waiting.push(row)
      }
      if (rows.length < page) break
      after = rows.at(-1)!
    }
    yield* waiting.sort(byArticle)
  }

  return {
    index,
    replace,
    async rebuild(db) {
      await index.create(db)
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
    },
    async find(db, query) {
      const { terms, outlets } = termsOf(query, words)
      if (terms.length === 0 && outlets.length === (query.outlet === undefined ? 0 : 1)) return []
      const inText = terms.filter(({ field }) => field === 'text')
      const all = [
        ...terms.flatMap((term) => lexemesOf(term, term.field)),
        ...outlets.map((outlet) => [exactly(outletToken(outlet))]),
        ...(inText.length === 0 ? [[exactly(FIRST)]] : []),
      ]
      const blocks = blocksBetween(query.since, query.until)
      const isTitled = ({ title }: SearchArticle) =>
        title !== null && inText.every((term) => holds(title, { ...term, isPhrase: false }, words))
      const hits: SearchHit[] = []
      const collect = async (asked: IndexQuery, accept: (article: SearchArticle) => boolean) => {
        for await (const { row, text, article } of withArticles(db, inOrder(db, asked, query.limit), query.limit)) {
          if (hits.length >= query.limit) return
          const paragraph = text.slice(row.start, row.end)
          if (
            accept(article) &&
            terms.every((term) => !term.isPhrase || holds(term.field === 'text' ? paragraph : (article.title ?? ''), term, words))
          )
            hits.push(hitOf(row, article, paragraph, inText, words))
        }
      }
      if (inText.length > 0) {
        const titled = inText.flatMap((term) => lexemesOf(term, 'title'))
        await collect({ all: [...all, ...titled], ...blocks }, isTitled)
      }
      if (hits.length < query.limit) await collect({ all, ...blocks }, (article) => inText.length === 0 || !isTitled(article))
      return hits
    },
  }
}

const exactly = (word: string) => ({ word, isPrefix: false })

const indexed = ({ id, uri, title, outlet, published }: RecordItems['articles']): SearchArticle => ({
  article: id,
  uri,
  title,
  outlet,
  published: published.value,
})

const rowKey = ({ article, uri, title, outlet, published }: SearchArticle) => JSON.stringify([article, uri, title, outlet, published])

/** The order within a block. */
const byArticle = (a: IndexRow, b: IndexRow) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)

interface Found {
  readonly row: IndexRow
  readonly article: SearchArticle
  readonly text: string
}

const MOST_AT_ONCE = 320
/** Rows with their articles, so many of which are looked up at once: of a phrase most rows hold the words and not the phrase. */
async function* withArticles(db: Kysely<Schema>, rows: AsyncGenerator<IndexRow>, first: number): AsyncGenerator<Found> {
  let waiting: IndexRow[] = []
  let size = first
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < size) continue
    yield* await found(db, waiting)
    waiting = []
    size = Math.min(2 * size, MOST_AT_ONCE)
  }
  yield* await found(db, waiting)
}

async function found(db: Kysely<Schema>, rows: readonly IndexRow[]): Promise<readonly Found[]> {
  if (rows.length === 0) return []
  const articles = await inChunks([...new Set(rows.map(({ article }) => article))], (piece) =>
    db
      .selectFrom('search_articles')
      .innerJoin('articles', 'articles.id', 'search_articles.article')
      .select(['search_articles.article', 'uri', 'title', 'outlet', 'published', 'text'])
      .where('search_articles.article', 'in', piece)
      .execute(),
  )
  const byId = new Map(articles.map((one) => [one.article, one]))
  return rows.map((row) => {
    const { text, ...article } = byId.get(row.article)!
    return { row, text, article }
  })
}

function hitOf({ start, end }: Span, article: SearchArticle, text: string, terms: readonly Term[], words: SearchWords): SearchHit {
  const spans = terms.flatMap((term) => occurrences(text, term, words))
  const highlights = [...new Map(spans.toSorted((a, b) => a.end - b.end).map((span) => [span.start, span])).values()]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
  return { ...article, start, end, text, highlights: disjoint(highlights) }
}

/** Spans in order, without those that lie in the one before. */
function disjoint(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of spans)
    if (span.end > (out.at(-1)?.end ?? -1)) out.push(span.start < (out.at(-1)?.end ?? 0) ? { start: out.at(-1)!.end, end: span.end } : span)
  return out
}

/** Paragraphs, where there are too many several as one. */
function together(paragraphs: readonly Span[], most: number): readonly Span[] {
  if (paragraphs.length <= most) return paragraphs
  const size = Math.ceil(paragraphs.length / Math.max(1, most))
  return Array.from({ length: most }, (_, i) => paragraphs.slice(i * size, (i + 1) * size))
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ start: piece[0]!.start, end: piece.at(-1)!.end }))
}
