import type { Kysely } from 'kysely'
import type { KeptCapture } from '../model/capture.ts'
import { inChunks } from './chunks.ts'
import type { Snapshot, StoreTransaction } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Writing of captures, inside a transaction of `db`. */
export const captureWrites = (db: Kysely<Schema>): Pick<StoreTransaction, 'addCapture'> => ({
  async addCapture(article, { sha256, packed, headers, address, url, status, time }) {
    const there = await db.selectFrom('captures').select(['sha256', 'status']).where('article', '=', article).execute()
    const isAnswer = status !== null
    if (there.some((one) => one.sha256 === sha256 || (one.status !== null) === isAnswer)) return
    await insertAll(db, 'captures', [{ article, sha256, address, url, status, headers: JSON.stringify(headers), time }])
    const known = await db.selectFrom('payloads').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
    if (known === undefined) await insertAll(db, 'payloads', [{ sha256, packed }])
  },
})

/** Removes the captures of an article, and bytes that no other needs. */
export async function removeCaptures(db: Kysely<Schema>, article: string): Promise<void> {
  const gone = await db.deleteFrom('captures').where('article', '=', article).returning('sha256').execute()
  for (const { sha256 } of gone) {
    const needed = await db.selectFrom('captures').select('article').where('sha256', '=', sha256).executeTakeFirst()
    if (needed === undefined) await db.deleteFrom('payloads').where('sha256', '=', sha256).execute()
  }
}

/** Captures of some articles. */
export async function loadCaptures(db: Kysely<Schema>, articles: readonly string[]): Promise<Awaited<ReturnType<Snapshot['captures']>>> {
  const rows = await inChunks(articles, (piece) =>
    db
      .selectFrom('captures')
      .innerJoin('payloads', 'payloads.sha256', 'captures.sha256')
      .select(['article', 'captures.sha256', 'address', 'url', 'status', 'headers', 'time', 'packed'])
      .where('article', 'in', piece)
      .execute(),
  )
  return rows
    .map(({ headers, ...row }) => ({ ...row, headers: JSON.parse(headers) as KeptCapture['headers'] }))
    .sort((a, b) => (a.article === b.article ? (a.status === null ? 1 : -1) : a.article < b.article ? -1 : 1))
}
