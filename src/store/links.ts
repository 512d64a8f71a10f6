import type { Kysely } from 'kysely'
import { chunks, inChunks } from './chunks.ts'
import { LINKING, type Link, type LinkKey, type LinkKeys } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Puts the keys and links of articles in the place of those they had. */
export async function putLinkKeys(db: Kysely<Schema>, keys: ReadonlyMap<string, LinkKeys>): Promise<void> {
  const sequences = await sequencesOf(db, [...keys.keys()])
  await removeLinks(db, [...sequences.values()])
  const of = (side: keyof LinkKeys) => new Map([...sequences].map(([id, article]) => [article, keys.get(id)![side]]))
  await insertHeld(db, of('held'))
  await insertLinks(db, of('sought'))
}

/** Keys of articles that have none; false, and nothing done, where one of them has some. */
export async function addHeldKeys(db: Kysely<Schema>, held: ReadonlyMap<string, readonly LinkKey[]>): Promise<boolean> {
  const sequences = await sequencesOf(db, [...held.keys()])
  const keyed = await inChunks([...sequences.values()], (piece) =>
    db.selectFrom('key_lists').select('article').where('article', 'in', piece).limit(1).execute(),
  )
  if (keyed.length > 0) return false
  await insertHeld(db, new Map([...sequences].map(([id, article]) => [article, held.get(id)!])))
  return true
}

/** Links articles with those that hold what they seek. */
export async function addLinks(db: Kysely<Schema>, sought: ReadonlyMap<string, readonly LinkKey[]>): Promise<void> {
  const sequences = await sequencesOf(db, [...sought.keys()])
  await insertLinks(db, new Map([...sequences].map(([id, article]) => [article, sought.get(id)!])))
}

type ByArticle = ReadonlyMap<number, readonly LinkKey[]>

/** In order of the keys: what stands together in the index is written together. */
async function insertHeld(db: Kysely<Schema>, held: ByArticle): Promise<void> {
  const rows: Schema['held_keys'][] = []
  const lists: Schema['key_lists'][] = []
  for (const [article, keys] of held) {
    const own = numbered(keys)
    for (const [key, weight] of own) rows.push({ key, article, weight })
    if (own.size > 0) lists.push({ article, keys: [...own.keys()].join(' ') })
  }
  rows.sort((a, b) => a.key - b.key || a.article - b.article)
  await insertAll(db, 'held_keys', rows)
  await insertAll(db, 'key_lists', lists)
}

/** In one order, so that no two writes wait for each other's. */
async function insertLinks(db: Kysely<Schema>, sought: ByArticle): Promise<void> {
  const rows = new Map<string, Schema['links']>()
  for (const [article, others] of await holdersOf(db, sought))
    for (const [other, weight] of others)
      if (weight >= LINKING)
        for (const row of [
          { article, other, weight },
          { article: other, other: article, weight },
        ])
          rows.set(`${row.article} ${row.other}`, row)
  const inOrder = [...rows.values()].sort((a, b) => a.article - b.article || a.other - b.other)
  for (const piece of chunks(inOrder))
    await db
      .insertInto('links')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** By article the others, by sequence, that hold keys which it seeks, and how much these weigh together. What many seek is looked up once. */
async function holdersOf(db: Kysely<Schema>, sought: ByArticle): Promise<ReadonlyMap<number, ReadonlyMap<number, number>>> {
  const seekers = new Map<number, number[]>()
  for (const [article, keys] of sought)
    for (const key of numbered(keys).keys()) {
      const known = seekers.get(key)
      if (known === undefined) seekers.set(key, [article])
      else known.push(article)
    }
  const weights = new Map<number, Map<number, number>>([...sought.keys()].map((article) => [article, new Map()]))
  for (const piece of chunks([...seekers.keys()].sort((a, b) => a - b)))
    for (const { key, article, weight } of await db.selectFrom('held_keys').selectAll().where('key', 'in', piece).execute())
      for (const seeker of seekers.get(Number(key))!) {
        const others = weights.get(seeker)!
        if (article !== seeker) others.set(article, (others.get(article) ?? 0) + weight)
      }
  return weights
}

const sequencesOf = async (db: Kysely<Schema>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await inChunks(ids, (piece) => db.selectFrom('articles').select(['id', 'sequence']).where('id', 'in', piece).execute())).map(
      ({ id, sequence }) => [id, sequence],
    ),
  )

const numbered = (keys: readonly LinkKey[]): ReadonlyMap<number, number> => new Map(keys.map(({ key, weight }) => [key, weight]))

/** Articles, by sequence, without keys and links. */
export async function removeLinks(db: Kysely<Schema>, articles: readonly number[]): Promise<void> {
  const lists = await inChunks(articles, (piece) => db.selectFrom('key_lists').selectAll().where('article', 'in', piece).execute())
  for (const { article, keys } of lists)
    for (const piece of chunks(keys.split(' ').map(Number)))
      await db.deleteFrom('held_keys').where('key', 'in', piece).where('article', '=', article).execute()
  for (const piece of chunks(lists.map(({ article }) => article))) await db.deleteFrom('key_lists').where('article', 'in', piece).execute()
  const linked = await inChunks(articles, (piece) => db.selectFrom('links').selectAll().where('article', 'in', piece).execute())
  for (const [other, rows] of Map.groupBy(linked, ({ other }) => other))
    for (const piece of chunks(rows.map(({ article }) => article)))
      await db.deleteFrom('links').where('article', '=', other).where('other', 'in', piece).execute()
  for (const piece of chunks([...new Set(linked.map(({ article }) => article))]))
    await db.deleteFrom('links').where('article', 'in', piece).execute()
}

/** Links of these articles with any others, of articles that are read. Many have the same others: each is looked up once. */
export async function linksOf(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly Link[]> {
  const mine = await readArticles(db, 'id', ids)
  const rows = await inChunks([...mine.keys()], (piece) => db.selectFrom('links').selectAll().where('article', 'in', piece).execute())
  const unknown = rows.flatMap(({ other }) => (mine.has(other) ? [] : [other]))
  const theirs = new Map([...mine, ...(await readArticles(db, 'sequence', unknown))])
  return rows.flatMap(({ article, other, weight }) => {
    const b = theirs.get(other)
    return b === undefined ? [] : [{ a: mine.get(article)!, b, weight }]
  })
}

/** Ids by sequence, of those that are read. */
async function readArticles<By extends 'id' | 'sequence'>(
  db: Kysely<Schema>,
  by: By,
  values: readonly Schema['articles'][By][],
): Promise<ReadonlyMap<number, string>> {
  const rows = await inChunks(values, (piece) =>
    db
      .selectFrom('articles')
      .innerJoin('readings', 'readings.article', 'articles.id')
      .select(['articles.id', 'articles.sequence'])
      .where(`articles.${by}`, 'in', piece as readonly never[])
      .execute(),
  )
  return new Map(rows.map(({ id, sequence }) => [sequence, id]))
}

/** Articles that are linked with one of these, read or not, and these; in order. */
export async function linkedWith(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await inChunks(ids, (piece) =>
    db
      .selectFrom('articles as mine')
      .innerJoin('links', 'links.article', 'mine.sequence')
      .innerJoin('articles as theirs', 'theirs.sequence', 'links.other')
      .select('theirs.id')
      .where('mine.id', 'in', piece)
      .execute(),
  )
  return [...new Set([...ids, ...rows.map(({ id }) => id)])].sort()
}
