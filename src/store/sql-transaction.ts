import type { Insertable, Kysely } from 'kysely'
import type { Article, ArticleMetadata } from '../model/article.ts'
import type { Component } from '../model/component.ts'
import { chunks, inChunks } from './chunks.ts'
import type { StoredArticle, StoreTransaction } from './contract.ts'
import { replaceComponents } from './replace-components.ts'
import type { Schema } from './schema.ts'
import type { SearchIndex } from './search-index.ts'

export const METADATA_FIELDS = [
  'uri',
  'url',
  'title',
  'outlet',
  'publisher',
  'published',
] as const satisfies readonly (keyof ArticleMetadata)[]

/** The writing side on any SQL backend, inside a transaction of `db`. */
export function sqlTransaction(db: Kysely<Schema>, search: SearchIndex): StoreTransaction {
  return {
    addArticle: (article) => addArticle(db, article),
    async removeArticle(id) {
      await search.remove(db, id)
      await db.deleteFrom('link_keys').where('article', '=', id).execute()
      await db.deleteFrom('readings').where('article', '=', id).execute()
      await db.deleteFrom('metadata').where('article', '=', id).execute()
      await db.deleteFrom('articles').where('id', '=', id).execute()
    },
    async putReading(article, { rules, language, unresolved }, paragraphs) {
      const { text } = await db.selectFrom('articles').select('text').where('id', '=', article).executeTakeFirstOrThrow()
      await db.deleteFrom('readings').where('article', '=', article).execute()
      await db
        .insertInto('readings')
        .values({ article, rules, language, unresolved: JSON.stringify(unresolved) })
        .execute()
      await search.put(db, article, text, paragraphs)
    },
    async putLinkKeys(article, keys) {
      await db.deleteFrom('link_keys').where('article', '=', article).execute()
      await insertAll(
        db,
        'link_keys',
        [...new Set(keys)].map((key) => ({ key, article })),
      )
    },
    articles: (ids) => loadArticles(db, ids),
    async linkKeys(articles) {
      const rows = await inChunks(articles, (piece) =>
        db.selectFrom('link_keys').select(['article', 'key']).where('article', 'in', piece).orderBy('key').execute(),
      )
      const keys = Map.groupBy(rows, ({ article }) => article)
      return new Map([...keys].map(([article, found]) => [article, found.map(({ key }) => key)]))
    },
    async linked(articles) {
      const rows = await inChunks(articles, (piece) =>
        db
          .selectFrom('link_keys as mine')
          .innerJoin('link_keys as theirs', 'theirs.key', 'mine.key')
          .select('theirs.article')
          .distinct()
          .where('mine.article', 'in', piece)
          .execute(),
      )
      return sortedUnion(
        articles,
        rows.map(({ article }) => article),
      )
    },
    async companions(articles) {
      const rows = await inChunks(articles, (piece) =>
        db
          .selectFrom('record_articles as mine')
          .innerJoin('record_articles as theirs', 'theirs.component', 'mine.component')
          .select('theirs.article')
          .distinct()
          .where('mine.article', 'in', piece)
          .execute(),
      )
      return sortedUnion(
        articles,
        rows.map(({ article }) => article),
      )
    },
    replaceComponents: (articles: readonly string[], components: readonly Component[]) => replaceComponents(db, articles, components),
    async putSetting(name, value) {
      await db.deleteFrom('settings').where('name', '=', name).execute()
      await db.insertInto('settings').values({ name, value }).execute()
    },
  }
}

const sortedUnion = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort()

async function addArticle(db: Kysely<Schema>, article: Article): Promise<'added' | 'changed' | 'known'> {
  const there = await db.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()
  if (there === undefined) {
    const last = await db
      .selectFrom('articles')
      .select((eb) => eb.fn.max('sequence').as('sequence'))
      .executeTakeFirst()
    await db
      .insertInto('articles')
      .values({ id: article.id, sequence: Number(last?.sequence ?? 0) + 1, text: article.text })
      .execute()
  }
  const values = METADATA_FIELDS.flatMap((field) =>
    article[field] === null ? [] : [{ article: article.id, field, value: article[field] }],
  )
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('metadata')
    .values(values)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (there === undefined) return 'added'
  return (numInsertedOrUpdatedRows ?? 0n) > 0n ? 'changed' : 'known'
}

/** Articles by id, in order of id, with everything known of them. */
export async function loadArticles(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly StoredArticle[]> {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom('articles')
      .leftJoin('readings', 'readings.article', 'articles.id')
      .select(['id', 'text', 'rules', 'language', 'unresolved'])
      .where('id', 'in', piece)
      .execute(),
  )
  const given = await inChunks(ids, (piece) =>
    db.selectFrom('metadata').selectAll().where('article', 'in', piece).orderBy('value').execute(),
  )
  const values = Map.groupBy(given, ({ article, field }) => `${article} ${field}`)
  return rows
    .map(({ id, text, rules, language, unresolved }) => ({
      id,
      text,
      metadata: Object.fromEntries(
        METADATA_FIELDS.map((field) => [field, (values.get(`${id} ${field}`) ?? []).map(({ value }) => value)]),
      ) as unknown as StoredArticle['metadata'],
      reading: rules === null ? null : { rules, language, unresolved: JSON.parse(unresolved!) as unknown },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (const piece of chunks(rows)) await db.insertInto(table).values(piece).execute()
}
