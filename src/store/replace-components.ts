import type { Kysely } from 'kysely'
import { type Component, ITEM_KINDS, type ItemKind } from '../model/component.ts'
import { chunks, inChunks } from './chunks.ts'
import { componentId, type DerivedItem, derivedItems } from './evidence.ts'
import { redirects } from './redirects.ts'
import type { Schema } from './schema.ts'
import { insertAll } from './sql-transaction.ts'

/** Everything derived from some articles, replaced; rows that stay as they are are not touched. */
export async function replaceComponents(db: Kysely<Schema>, articles: readonly string[], components: readonly Component[]): Promise<void> {
  const before = await componentsOf(db, articles)
  const old = before.flatMap(rowsOf)
  const next = components.flatMap(rowsOf)
  await replaceItems(db, old, next)
  for (const piece of chunks(articles)) {
    await db.deleteFrom('record_articles').where('article', 'in', piece).execute()
    await db.deleteFrom('item_articles').where('article', 'in', piece).execute()
  }
  await insertAll(
    db,
    'record_articles',
    components.flatMap((component) =>
      component.articles.map(({ id, outlet, published }) => ({
        article: id,
        component: componentId(component),
        outlet,
        published: published.value,
      })),
    ),
  )
  const places = next.flatMap(({ kind, id, anchors }) =>
    [...new Set(anchors.map(({ article }) => article))].map((article) => ({ kind, id, article })),
  )
  // components that share an entity do not share an article, so every place comes once
  await insertAll(db, 'item_articles', places)
  await redirect(db, old, next)
}

interface Row extends DerivedItem {
  readonly component: string
}
const rowsOf = (component: Component): readonly Row[] =>
  derivedItems(component).map((item) => ({ ...item, component: componentId(component) }))
const keyOf = ({ kind, id, component }: Pick<Row, 'kind' | 'id' | 'component'>) => `${kind} ${id} ${component}`

async function replaceItems(db: Kysely<Schema>, old: readonly Row[], next: readonly Row[]): Promise<void> {
  const kept = new Map(next.map((row) => [keyOf(row), row]))
  const there = new Map<string, Row>()
  for (const row of old) {
    const same = kept.get(keyOf(row))
    if (same?.json === row.json && same.sort === row.sort) there.set(keyOf(row), row)
    else await db.deleteFrom('items').where('kind', '=', row.kind).where('id', '=', row.id).where('component', '=', row.component).execute()
  }
  const added = next.filter((row) => !there.has(keyOf(row)))
  await insertAll(
    db,
    'items',
    added.map(({ kind, id, component, sort, json }) => ({ kind, id, component, sort, json })),
  )
}

/** The components that hold these articles now, as they were written. */
async function componentsOf(db: Kysely<Schema>, articles: readonly string[]): Promise<readonly Component[]> {
  const found = await inChunks(articles, (piece) =>
    db.selectFrom('record_articles').select('component').distinct().where('article', 'in', piece).execute(),
  )
  const ids = found.map(({ component }) => component)
  const rows = await inChunks(ids, (piece) =>
    db.selectFrom('items').select(['kind', 'component', 'json']).where('component', 'in', piece).execute(),
  )
  return [...Map.groupBy(rows, ({ component }) => component).values()].map((items) => {
    const lists = Map.groupBy(items, ({ kind }) => kind)
    return Object.fromEntries(
      ITEM_KINDS.map((kind) => [kind, (lists.get(kind) ?? []).map(({ json }) => JSON.parse(json))]),
    ) as unknown as Component
  })
}

async function redirect(db: Kysely<Schema>, old: readonly Row[], next: readonly Row[]): Promise<void> {
  await dropRedirects(db, next)
  const moved = redirects(old, next)
  for (const [kind, rows] of Map.groupBy(moved, ({ kind }) => kind)) {
    const ids = rows.map(({ old_id }) => old_id)
    // an entity may live on in another component
    const alive = await inChunks(ids, (piece) =>
      db.selectFrom('items').select('id').where('kind', '=', kind).where('id', 'in', piece).execute(),
    )
    const aliveIds = new Set(alive.map(({ id }) => id))
    const gone = rows.filter(({ old_id }) => !aliveIds.has(old_id))
    await dropRedirects(
      db,
      gone.map(({ old_id }) => ({ kind, id: old_id })),
    )
    await insertAll(db, 'redirects', gone)
  }
}

async function dropRedirects(db: Kysely<Schema>, things: readonly { readonly kind: ItemKind; readonly id: string }[]): Promise<void> {
  for (const [kind, found] of Map.groupBy(things, ({ kind }) => kind))
    for (const piece of chunks(found.map(({ id }) => id)))
      await db.deleteFrom('redirects').where('kind', '=', kind).where('old_id', 'in', piece).execute()
}
