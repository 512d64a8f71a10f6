import type { Kysely } from 'kysely'
import { inChunks } from './chunks.ts'
import type { Store } from './contract.ts'
import type { Schema } from './schema.ts'
import { loadArticles } from './sql-transaction.ts'

/** What a store tells outside of a write, on any SQL backend. */
export const sqlFacts = (
  db: Kysely<Schema>,
): Pick<Store, 'rulesOf' | 'articlesNotReadWith' | 'unjoined' | 'articles' | 'articlesAfter' | 'setting' | 'counts'> => ({
  async rulesOf(articles) {
    const rows = await inChunks(articles, (piece) =>
      db.selectFrom('readings').select(['article', 'rules']).where('article', 'in', piece).execute(),
    )
    return new Map(rows.map(({ article, rules }) => [article, rules]))
  },
  async articlesNotReadWith(rules, limit) {
    const rows = await db
      .selectFrom('articles')
      .leftJoin('readings', (join) => join.onRef('readings.article', '=', 'articles.id').on('readings.rules', '=', rules))
      .select('articles.id')
      .where('readings.article', 'is', null)
      .orderBy('articles.id')
      .limit(limit)
      .execute()
    const ids = rows.map(({ id }) => id)
    return loadArticles(db, ids)
  },
  async unjoined() {
    const rows = await db.selectFrom('unjoined').select('article').orderBy('article').execute()
    return rows.map(({ article }) => article)
  },
  articles: (ids) => loadArticles(db, ids),
  async articlesAfter(id, limit) {
    const rows = await db.selectFrom('articles').select('id').where('id', '>', id).orderBy('id').limit(limit).execute()
    return loadArticles(
      db,
      rows.map(({ id }) => id),
    )
  },
  async setting(name) {
    const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
    return row?.value ?? null
  },
  async counts() {
    const rows = await db
      .selectFrom('items')
      .select(['kind', (eb) => eb.fn.count('id').distinct().as('count')])
      .groupBy('kind')
      .execute()
    return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
  },
})
