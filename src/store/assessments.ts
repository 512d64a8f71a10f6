import type { Kysely } from 'kysely'
import type { Assessment } from '../model/record.ts'
import { inChunks } from './chunks.ts'
import type { RecordFilter, StoreTransaction } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Writing of assessments, inside a transaction of `db`. */
export const assessmentWrites = (db: Kysely<Schema>): Pick<StoreTransaction, 'addAssessment' | 'assessmentsOn' | 'putAssessmentState'> => ({
  async addAssessment({ state, ...entry }) {
    const { id, time, on } = entry
    const there = await db.selectFrom('assessments').select('id').where('id', '=', id).executeTakeFirst()
    if (there !== undefined) return 'known'
    await insertAll(db, 'assessments', [{ id, time, json: JSON.stringify(entry), state }])
    const articles = [...new Set(on.map(({ article }) => article))]
    await insertAll(
      db,
      'assessment_articles',
      articles.map((article) => ({ assessment: id, article })),
    )
    return 'added'
  },
  async assessmentsOn(articles) {
    const rows = await inChunks(articles, (piece) =>
      db
        .selectFrom('assessment_articles')
        .innerJoin('assessments', 'assessments.id', 'assessment_articles.assessment')
        .select(['id', 'time', 'json', 'state'])
        .distinct()
        .where('article', 'in', piece)
        .execute(),
    )
    return [...new Map(rows.map((row) => [row.id, row])).values()]
      .sort((a, b) => (a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time < b.time ? -1 : 1))
      .map(assessmentOf)
  },
  async putAssessmentState(id, state) {
    await db.updateTable('assessments').set({ state }).where('id', '=', id).where('state', '<>', state).execute()
  },
})

/** Assessments by time, then id; with a filter those on articles that it lets through. */
export async function* readAssessments(db: Kysely<Schema>, { story, since, outlet }: RecordFilter): AsyncGenerator<Assessment> {
  let query = db.selectFrom('assessments').select(['json', 'state']).orderBy('time').orderBy('id')
  if (story !== undefined || since !== undefined || outlet !== undefined)
    query = query.where('id', 'in', (eb) => {
      let articles = eb
        .selectFrom('assessment_articles as of')
        .innerJoin('record_articles as r', 'r.article', 'of.article')
        .select('of.assessment')
      if (since !== undefined) articles = articles.where('r.published', '>=', since)
      if (outlet !== undefined) articles = articles.where('r.outlet', '=', outlet)
      if (story !== undefined)
        articles = articles.where('r.article', 'in', (eb) =>
          eb.selectFrom('item_articles as told').select('told.article').where('told.kind', '=', 'stories').where('told.id', '=', story),
        )
      return articles
    })
  for (const row of await query.execute()) yield assessmentOf(row)
}

export async function readAssessment(db: Kysely<Schema>, id: string): Promise<Assessment | null> {
  const row = await db.selectFrom('assessments').select(['json', 'state']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : assessmentOf(row)
}

const assessmentOf = ({ json, state }: Pick<Schema['assessments'], 'json' | 'state'>): Assessment => ({
  ...(JSON.parse(json) as Omit<Assessment, 'state'>),
  state,
})
