import type { Kysely } from 'kysely'
import { chunks, inChunks } from './chunks.ts'
import { LINKING, type LinkKey, type LinkKeys } from './contract.ts'
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
    others.flatMap((other) => [
      { article, other },
      { article: other, other: article },
    ]),
  )
  await insertAll(
    db,
    'held_keys',
    [...numbered(held)].map(([key, weight]) => ({ key, article, weight })),
  )
}

/** Articles, by sequence, that hold keys which one seeks, of enough weight together. */
async function holdersOf(db: Kysely<Schema>, article: number, sought: readonly LinkKey[]): Promise<readonly number[]> {
  const theirs = await inChunks([...numbered(sought).keys()], (piece) =>
    db.selectFrom('held_keys').select(['article', 'weight']).where('key', 'in', piece).execute(),
  )
  const weights = new Map<number, number>()
  for (const one of theirs) if (one.article !== article) weights.set(one.article, (weights.get(one.article) ?? 0) + one.weight)
  return [...weights].filter(([, weight]) => weight >= LINKING).map(([other]) => other)
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
    for (const other of await holdersOf(db, article, sought.get(id)!)) pairs.push({ article, other }, { article: other, other: article })
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

/** Pairs of linked articles of which the first is one of these, each way round. */
export const linksOf = (db: Kysely<Schema>, ids: readonly string[]) =>
  inChunks(ids, (piece) =>
    db
      .selectFrom('articles as mine')
      .innerJoin('links', 'links.article', 'mine.sequence')
      .innerJoin('articles as theirs', 'theirs.sequence', 'links.other')
      .select(['mine.id as a', 'theirs.id as b'])
      .where('mine.id', 'in', piece)
      .execute(),
  )
