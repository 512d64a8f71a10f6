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
  const theirs = await inChunks([...numbered(sought).keys()], (piece) =>
    db.selectFrom('held_keys').select(['article', 'weight']).where('key', 'in', piece).execute(),
  )
  const weights = new Map<number, number>()
  for (const one of theirs) weights.set(one.article, (weights.get(one.article) ?? 0) + one.weight)
  const others = [...weights].filter(([, weight]) => weight >= LINKING).map(([other]) => other)
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
