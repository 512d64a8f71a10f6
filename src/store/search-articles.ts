import type { Kysely } from 'kysely'
import { inChunks } from './chunks.ts'
import type { Schema } from './schema.ts'
import type { IndexRow } from './search-index.ts'
import type { SearchArticle } from './search-tokens.ts'

/** A row of an index with its article and that one's text. */
export interface Found {
  readonly row: IndexRow
  readonly article: SearchArticle
  readonly text: string
}

const MOST_AT_ONCE = 320
/** Rows with their articles, so many of which are looked up at once: of a phrase most rows hold the words and not the phrase. */
export async function* withArticles(db: Kysely<Schema>, rows: AsyncGenerator<IndexRow>, first: number): AsyncGenerator<Found> {
  let waiting: IndexRow[] = []
  let size = first
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < size) continue
    yield* await articlesOf(db, waiting)
    waiting = []
    size = Math.min(2 * size, MOST_AT_ONCE)
  }
  yield* await articlesOf(db, waiting)
}

/** Rows with their articles. */
export async function articlesOf(db: Kysely<Schema>, rows: readonly IndexRow[]): Promise<readonly Found[]> {
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
