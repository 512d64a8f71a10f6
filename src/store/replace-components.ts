import type { Kysely } from 'kysely'
import { type Component, ITEM_KINDS, type ItemKind } from '../model/component.ts'
import { chunks, inChunks } from './chunks.ts'
import { componentId, type DerivedItem, derivedItems, PLACED_BY, placedItems } from './evidence.ts'
import { insertAll } from './insert-all.ts'
import { redirects } from './redirects.ts'
import type { Schema } from './schema.ts'

type ItemRow = Pick<Schema['items'], 'kind' | 'id' | 'component' | 'sort' | 'json'>
interface Item extends DerivedItem {
  readonly component: string
}

/** Everything derived from some articles, replaced; rows that stay as they are are not touched. */
export async function replaceComponents(db: Kysely<Schema>, articles: readonly string[], components: readonly Component[]): Promise<void> {
  const old = await itemsOf(db, articles)
  const next = components.flatMap((all) => {
    const component = componentId(all)
    return derivedItems(all).map((item) => ({ ...item, component }))
  })
  const { gone, added } = await replaceItems(db, old, next)
  await replaceArticles(db, articles, components)
  await replacePlaces(db, articles, next)
  await redirect(db, old, gone, added, next)
}

const keyOf = ({ kind, id, component }: Pick<ItemRow, 'kind' | 'id' | 'component'>) => `${kind} ${id} ${component}`

/** The rows of the components that hold these articles now. */
async function itemsOf(db: Kysely<Schema>, articles: readonly string[]): Promise<readonly ItemRow[]> {
  const found = await inChunks(articles, (piece) =>
    db.selectFrom('record_articles').select('component').distinct().where('article', 'in', piece).execute(),
  )
  return inChunks(
    found.map(({ component }) => component),
    (piece) => db.selectFrom('items').select(['kind', 'id', 'component', 'sort', 'json']).where('component', 'in', piece).execute(),
  )
}

/** What is no more, and what was not there under this id and component. */
async function replaceItems(
  db: Kysely<Schema>,
  old: readonly ItemRow[],
  next: readonly Item[],
): Promise<{ readonly gone: readonly ItemRow[]; readonly added: readonly Item[] }> {
  const there = new Map(old.map((row) => [keyOf(row), row]))
  const added: Item[] = []
  const changed: Item[] = []
  for (const item of next) {
    const key = keyOf(item)
    const row = there.get(key)
    there.delete(key)
    if (row === undefined) added.push(item)
    else if (row.json !== item.json || row.sort !== item.sort) changed.push(item)
  }
  const gone = [...there.values()]
  for (const rows of Map.groupBy([...gone, ...changed], ({ kind, component }) => `${kind} ${component}`).values())
    for (const piece of chunks(rows.map(({ id }) => id)))
      await db
        .deleteFrom('items')
        .where('kind', '=', rows[0]!.kind)
        .where('component', '=', rows[0]!.component)
        .where('id', 'in', piece)
        .execute()
  await insertAll(
    db,
    'items',
    [...added, ...changed].map(({ kind, id, component, sort, json }) => ({ kind, id, component, sort, json })),
  )
  return { gone, added }
}

async function replaceArticles(db: Kysely<Schema>, articles: readonly string[], components: readonly Component[]): Promise<void> {
  const there = await inChunks(articles, (piece) => db.selectFrom('record_articles').selectAll().where('article', 'in', piece).execute())
  const keyed = (row: Schema['record_articles']) => [rowKey([row.article, row.component, row.outlet, row.published]), row] as const
  const old = new Map(there.map(keyed))
  const next = new Map(
    components.flatMap((all) => {
      const component = componentId(all)
      return all.articles.map(({ id, outlet, published }) => keyed({ article: id, component, outlet, published: published.value }))
    }),
  )
  const without = <T>(some: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>) =>
    [...some].flatMap(([key, row]) => (others.has(key) ? [] : [row]))
  for (const piece of chunks(without(old, next).map(({ article }) => article)))
    await db.deleteFrom('record_articles').where('article', 'in', piece).execute()
  await insertAll(db, 'record_articles', without(next, old))
}

/** Which things are derived from which articles. Components that share an entity do not share an article, so every place comes once. */
async function replacePlaces(db: Kysely<Schema>, articles: readonly string[], next: readonly Item[]): Promise<void> {
  const there = await inChunks(articles, (piece) =>
    db.selectFrom('item_articles').select(['kind', 'id', 'article']).where('article', 'in', piece).execute(),
  )
  const places = new Map(
    next.flatMap(({ kind, id, articles }) => articles.map((article) => [rowKey([kind, id, article]), { kind, id, article }] as const)),
  )
  const gone = there.filter(({ kind, id, article }) => !places.delete(rowKey([kind, id, article])))
  for (const rows of Map.groupBy(gone, ({ kind, article }) => `${kind} ${article}`).values())
    for (const piece of chunks(rows.map(({ id }) => id)))
      await db
        .deleteFrom('item_articles')
        .where('kind', '=', rows[0]!.kind)
        .where('article', '=', rows[0]!.article)
        .where('id', 'in', piece)
        .execute()
  // in the order of their key: what stands together in its tree is written together
  await insertAll(
    db,
    'item_articles',
    [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  )
}

const rowKey = (values: readonly (string | null)[]): string => values.map((value) => value ?? '\u0000').join('\u0001')

async function redirect(
  db: Kysely<Schema>,
  old: readonly ItemRow[],
  gone: readonly ItemRow[],
  added: readonly Item[],
  next: readonly Item[],
): Promise<void> {
  await dropRedirects(db, added)
  const there = new Set(next.map(({ kind, id }) => `${kind} ${id}`))
  const lost = Map.groupBy(
    gone.filter(({ kind, id }) => !there.has(`${kind} ${id}`)),
    ({ component }) => component,
  )
  if (lost.size === 0) return
  const rowsOf = Map.groupBy(old, ({ component }) => component)
  const before = [...lost].flatMap(([component, items]) => placedItems(componentOf(withContext(items, rowsOf.get(component)!))))
  const moved = redirects(before, next)
  for (const [kind, rows] of Map.groupBy(moved, ({ kind }) => kind)) {
    const ids = rows.map(({ old_id }) => old_id)
    // an entity may live on in another component
    const alive = await inChunks(ids, (piece) =>
      db.selectFrom('items').select('id').where('kind', '=', kind).where('id', 'in', piece).execute(),
    )
    const aliveIds = new Set(alive.map(({ id }) => id))
    const led = rows.filter(({ old_id }) => !aliveIds.has(old_id))
    await dropRedirects(
      db,
      led.map(({ old_id }) => ({ kind, id: old_id })),
    )
    // another write may have led the id of an entity elsewhere at the same time
    for (const piece of chunks(led))
      await db
        .insertInto('redirects')
        .values(piece)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  }
}

/** Some rows, and those of their component that tell where they stand. */
function withContext(items: readonly ItemRow[], rows: readonly ItemRow[]): readonly ItemRow[] {
  const telling = new Set<ItemKind>(items.flatMap(({ kind }) => PLACED_BY[kind] ?? []))
  return [...items.filter(({ kind }) => !telling.has(kind)), ...rows.filter(({ kind }) => telling.has(kind))]
}

/** The part of a component that some rows are, as it was written. */
function componentOf(rows: readonly ItemRow[]): Component {
  const lists = Map.groupBy(rows, ({ kind }) => kind)
  return Object.fromEntries(
    ITEM_KINDS.map((kind) => [kind, (lists.get(kind) ?? []).map(({ json }) => JSON.parse(json))]),
  ) as unknown as Component
}

async function dropRedirects(db: Kysely<Schema>, things: readonly { readonly kind: ItemKind; readonly id: string }[]): Promise<void> {
  for (const [kind, found] of Map.groupBy(things, ({ kind }) => kind))
    for (const piece of chunks(found.map(({ id }) => id)))
      await db.deleteFrom('redirects').where('kind', '=', kind).where('old_id', 'in', piece).execute()
}
