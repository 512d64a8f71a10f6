import type { Kysely } from 'kysely'
import type { Article, ArticleMetadata } from '../model/article.ts'
import type { Component } from '../model/component.ts'
import { assessmentWrites } from './assessments.ts'
import { captureWrites, removeCaptures } from './captures.ts'
import { chunks, inChunks } from './chunks.ts'
import type { ArticleHead, StoredArticle, StoreTransaction } from './contract.ts'
import { addHeldKeys, addLinks, linkedWith, linksOf, putLinkKeys, removeLinks } from './links.ts'
import { replaceComponents } from './replace-components.ts'
import type { Schema } from './schema.ts'
import type { Search } from './search.ts'
import { watchedWrites } from './watched.ts'

export const METADATA_FIELDS = [
  'uri',
  'url',
  'title',
  'outlet',
  'publisher',
  'published',
] as const satisfies readonly (keyof ArticleMetadata)[]

const STORED_FIELDS = [...METADATA_FIELDS, 'page'] as const
const pageOf = ({ page }: Article): string | null => (page === null ? null : JSON.stringify(page))

/** The writing side on any SQL backend, inside a transaction of `db`. */
export function sqlTransaction(db: Kysely<Schema>, search: Search): Omit<StoreTransaction, 'enqueue' | 'hold'> {
  return {
    ...assessmentWrites(db),
    ...captureWrites(db),
    ...watchedWrites(db),
    addArticle: (article) => addArticle(db, article),
    async removeArticle(id) {
      const there = await db.selectFrom('articles').select('sequence').where('id', '=', id).executeTakeFirst()
      if (there === undefined) return
      await search.replace(db, [id], [])
      await removeLinks(db, [there.sequence])
      await removeCaptures(db, id)
      await db.deleteFrom('unjoined').where('article', '=', id).execute()
      await db.deleteFrom('readings').where('article', '=', id).execute()
      await db.deleteFrom('metadata').where('article', '=', id).execute()
      await db.deleteFrom('articles').where('id', '=', id).execute()
    },
    async putReading(article, { rules, language, unresolved }) {
      await db.deleteFrom('readings').where('article', '=', article).execute()
      await db.insertInto('readings').values({ article, rules, language, unresolved }).execute()
    },
    putLinkKeys: (keys) => putLinkKeys(db, keys),
    async leaveUnjoined(articles) {
      for (const piece of chunks(articles.map((article) => ({ article }))))
        await db
          .insertInto('unjoined')
          .values(piece)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
    },
    async markJoined(articles) {
      for (const piece of chunks(articles)) await db.deleteFrom('unjoined').where('article', 'in', piece).execute()
    },
    addHeldKeys: (held) => addHeldKeys(db, held),
    addLinks: (sought) => addLinks(db, sought),
    articles: (ids) => loadArticles(db, ids),
    articleHeads: (ids) => loadHeads(db, ids),
    links: (articles) => linksOf(db, articles),
    linked: (articles) => linkedWith(db, articles),
    async companions(articles) {
      const rows = await inChunks(articles, (piece) =>
        db
          .selectFrom('record_articles as mine')
          .innerJoin('record_articles as theirs', 'theirs.component', 'mine.component')
          .select(['theirs.article', 'theirs.component'])
          .distinct()
          .where('mine.article', 'in', piece)
          .execute(),
      )
      const components = new Map<string, string | null>(articles.map((article) => [article, null]))
      for (const { article, component } of rows) components.set(article, component)
      return components
    },
    async replaceComponents(articles: readonly string[], components: readonly Component[]) {
      await replaceComponents(db, articles, components)
      await search.replace(
        db,
        articles,
        components.flatMap((component) => component.articles),
      )
    },
    async putSetting(name, value) {
      await db.deleteFrom('settings').where('name', '=', name).execute()
      await db.insertInto('settings').values({ name, value }).execute()
    },
  }
}

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
  const values = STORED_FIELDS.flatMap((field) => {
    const value = field === 'page' ? pageOf(article) : article[field]
    return value === null ? [] : [{ article: article.id, field, value }]
  })
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
  const metadataOf = await loadMetadata(db, ids)
  return rows
    .map(({ id, text, rules, language, unresolved }) => ({
      id,
      text,
      metadata: metadataOf(id),
      reading: rules === null ? null : { rules, language, unresolved: JSON.parse(unresolved!) as unknown },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function loadHeads(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly ArticleHead[]> {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom('articles')
      .leftJoin('readings', 'readings.article', 'articles.id')
      .select(['id', 'rules'])
      .where('id', 'in', piece)
      .execute(),
  )
  const metadataOf = await loadMetadata(db, ids)
  return rows.map(({ id, rules }) => ({ id, rules, metadata: metadataOf(id) })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every value that was given for a field, in code-unit order. */
async function loadMetadata(db: Kysely<Schema>, ids: readonly string[]): Promise<(id: string) => StoredArticle['metadata']> {
  const given = await inChunks(ids, (piece) =>
    db.selectFrom('metadata').selectAll().where('article', 'in', piece).orderBy('value').execute(),
  )
  const values = Map.groupBy(given, ({ article, field }) => `${article} ${field}`)
  return (id) =>
    Object.fromEntries(
      STORED_FIELDS.map((field) => [field, (values.get(`${id} ${field}`) ?? []).map(({ value }) => value)]),
    ) as unknown as StoredArticle['metadata']
}
