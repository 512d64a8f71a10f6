import type { Kysely } from 'kysely'
import { chunks, inChunks } from './chunks.ts'
import { LINKING, type Link, type LinkKey, type LinkKeys } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Puts an article's keys and links in the place of those it had. */
export async function putLinkKeys(db: Kysely<Schema>, id: string, { held, sought }: LinkKeys): Promise<void> {
  const row = await db.selectFrom('articles').select('sequence').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return
  const article = row.sequence
  await removeLinks(db, article)
  const others = await holdersOf(db, article, sought)
  await insertAll(
    db,
    'links',
    others.flatMap(([other, weight]) => [
      { article, other, weight },
      { article: other, other: article, weight },
    ]),
  )
  await insertAll(
    db,
    'held_keys',
    [...numbered(held)].map(([key, weight]) => ({ key, article, weight })),
  )
}

/** Articles, by sequence, that hold keys which one seeks, of enough weight together, and that weight. */
async function holdersOf(
  db: Kysely<Schema>,
  article: number,
  sought: readonly LinkKey[],
): Promise<readonly (readonly [other: number, weight: number])[]> {
  const theirs = await inChunks([...numbered(sought).keys()], (piece) =>
    db.selectFrom('held_keys').select(['article', 'weight']).where('key', 'in', piece).execute(),
  )
  const weights = new Map<number, number>()
  for (const one of theirs) if (one.article !== article) weights.set(one.article, (weights.get(one.article) ?? 0) + one.weight)
  return [...weights].filter(([, weight]) => weight >= LINKING)
}

/** Keys of articles that have none; false, and nothing done, where one of them has some. */
export async function addHeldKeys(db: Kysely<Schema>, held: ReadonlyMap<string, readonly LinkKey[]>): Promise<boolean> {
  const sequences = await sequencesOf(db, [...held.keys()])
  const keyed = await inChunks([...sequences.values()], (piece) =>
    db.selectFrom('held_keys').select('article').where('article', 'in', piece).limit(1).execute(),
  )
  if (keyed.length > 0) return false
  const rows = [...sequences].flatMap(([id, article]) => [...numbered(held.get(id)!)].map(([key, weight]) => ({ key, article, weight })))
  await insertAll(db, 'held_keys', rows)
  return true
}

/** Links articles with those that hold what they seek. In one order, so that no two writes wait for each other's. */
export async function addLinks(db: Kysely<Schema>, sought: ReadonlyMap<string, readonly LinkKey[]>): Promise<void> {
  const pairs: Schema['links'][] = []
  for (const [id, article] of await sequencesOf(db, [...sought.keys()]))
    for (const [other, weight] of await holdersOf(db, article, sought.get(id)!))
      pairs.push({ article, other, weight }, { article: other, other: article, weight })
  const rows = new Map(pairs.map((pair) => [`${pair.article} ${pair.other}`, pair]))
  const inOrder = [...rows.values()].sort((a, b) => a.article - b.article || a.other - b.other)
  for (const piece of chunks(inOrder))
    await db
      .insertInto('links')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const sequencesOf = async (db: Kysely<Schema>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await inChunks(ids, (piece) => db.selectFrom('articles').select(['id', 'sequence']).where('id', 'in', piece).execute())).map(
      ({ id, sequence }) => [id, sequence],
    ),
  )

const numbered = (keys: readonly LinkKey[]): ReadonlyMap<number, number> => new Map(keys.map(({ key, weight }) => [key, weight]))

/** An article, by sequence, without keys and links. */
export async function removeLinks(db: Kysely<Schema>, article: number): Promise<void> {
  const linked = await db.selectFrom('links').select('other').where('article', '=', article).execute()
  await db.deleteFrom('held_keys').where('article', '=', article).execute()
  await db.deleteFrom('links').where('article', '=', article).execute()
  for (const piece of chunks(linked.map(({ other }) => other)))
    await db.deleteFrom('links').where('other', '=', article).where('article', 'in', piece).execute()
}

/** Links of these articles with any others, of articles that are read. */
export const linksOf = (db: Kysely<Schema>, ids: readonly string[]): Promise<readonly Link[]> =>
  inChunks(ids, (piece) =>
    db
      .selectFrom('articles as mine')
      .innerJoin('readings as read', 'read.article', 'mine.id')
      .innerJoin('links', 'links.article', 'mine.sequence')
      .innerJoin('articles as theirs', 'theirs.sequence', 'links.other')
      .innerJoin('readings as others', 'others.article', 'theirs.id')
      .select(['mine.id as a', 'theirs.id as b', 'links.weight'])
      .where('mine.id', 'in', piece)
      .execute(),
  )

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
