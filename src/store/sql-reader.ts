import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { ItemKind, RecordItems } from '../model/component.ts'
import { mergeEntities } from '../model/merge-entities.ts'
import type { Entity } from '../model/record.ts'
import { readAssessment, readAssessments } from './assessments.ts'
import type { RecordFilter, StoreReader } from './contract.ts'
import type { Schema } from './schema.ts'
import type { Search } from './search.ts'

/** Things held in memory at a time. */
const PAGE = 100

/** The reading side on any SQL backend. Reads in pages, so that no read blocks a write for long. */
export function sqlReader(db: Kysely<Schema>, search: Search): StoreReader {
  return {
    async *items<K extends ItemKind>(kind: K, filter: RecordFilter = {}) {
      if (kind === 'assessments') {
        for await (const one of readAssessments(db, await followed(db, filter))) yield one as RecordItems[K]
        return
      }
      let waiting: RecordItems[K][] = []
      for await (const { id, json } of rows(db, kind, await followed(db, filter))) {
        const item = JSON.parse(json) as RecordItems[K]
        if (kind !== 'entities') yield item
        else {
          if (waiting.length > 0 && waiting[0]!.id !== id) {
            yield merged(waiting)
            waiting = []
          }
          waiting.push(item)
        }
      }
      if (waiting.length > 0) yield merged(waiting)
    },
    async item<K extends ItemKind>(kind: K, id: string) {
      if (kind === 'assessments') return (await readAssessment(db, id)) as RecordItems[K] | null
      const rowsOf = (id: string) => db.selectFrom('items').select('json').where('kind', '=', kind).where('id', '=', id).execute()
      // what is there is itself, whatever a redirect says: of two components that shared an entity one may still have it
      const there = await rowsOf(id)
      const found = there.length > 0 ? there : await rowsOf(await currentId(db, kind, id))
      return found.length === 0 ? null : merged(found.map(({ json }) => JSON.parse(json) as RecordItems[K]))
    },
    search: (query) => search.find(db, query),
  }
}

/** Several rows of one id are what several components say of one entity. */
function merged<T>(items: readonly T[]): T {
  return items.length === 1 ? items[0]! : (mergeEntities(items as unknown as [Entity, ...Entity[]]) as T)
}

async function* rows(db: Kysely<Schema>, kind: ItemKind, filter: RecordFilter) {
  for (let after: { sort: string; id: string; component: string } | null = null; ; ) {
    let query = db.selectFrom('items').select(['sort', 'id', 'component', 'json']).where('kind', '=', kind)
    if (Object.keys(filter).length > 0) query = cut(query, kind, filter)
    if (after !== null) {
      const { sort, id, component } = after
      query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('sort', 'id', 'component'), '>', tuple(sort, id, component)))
    }
    const page = await query.orderBy('sort').orderBy('id').orderBy('component').limit(PAGE).execute()
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!
  }
}

/** What is derived from the articles that the filter lets through. */
function cut<O>(query: SelectQueryBuilder<Schema, 'items', O>, kind: ItemKind, { story, since, outlet }: RecordFilter) {
  return query.where('items.id', 'in', (eb) => {
    let articles = eb
      .selectFrom('item_articles as of')
      .innerJoin('record_articles as r', 'r.article', 'of.article')
      .select('of.id')
      .where('of.kind', '=', kind)
    if (since !== undefined) articles = articles.where('r.published', '>=', since)
    if (outlet !== undefined) articles = articles.where('r.outlet', '=', outlet)
    if (story !== undefined)
      articles = articles.where('r.article', 'in', (eb) =>
        eb.selectFrom('item_articles as told').select('told.article').where('told.kind', '=', 'stories').where('told.id', '=', story),
      )
    return articles
  })
}

async function followed(db: Kysely<Schema>, filter: RecordFilter): Promise<RecordFilter> {
  return filter.story === undefined ? filter : { ...filter, story: await currentId(db, 'stories', filter.story) }
}

/** An id as it is now: redirects are followed to their end. */
async function currentId(db: Kysely<Schema>, kind: ItemKind, id: string): Promise<string> {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const next = await db.selectFrom('redirects').select('new_id').where('kind', '=', kind).where('old_id', '=', at).executeTakeFirst()
    if (next === undefined) return at
    at = next.new_id
  }
  return id
}
