import type { Kysely } from 'kysely'
import type { Watched } from '../model/watched.ts'
import { inChunks } from './chunks.ts'
import type { Store, StoreTransaction } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'

/** Writing of what is watched, inside a transaction of `db`. */
export const watchedWrites = (db: Kysely<Schema>): Pick<StoreTransaction, 'putWatched'> => ({
  async putWatched(list) {
    for (const { address } of list) await db.deleteFrom('watched').where('address', '=', address).execute()
    await insertAll(
      db,
      'watched',
      list.map(({ lastModified, ...row }) => ({ ...row, last_modified: lastModified })),
    )
  },
})

/** What is known of watched addresses, on any SQL backend. */
export const watchedFacts = (db: Kysely<Schema>): Pick<Store, 'watched' | 'watchedOf'> => ({
  async watched(addresses) {
    const rows = await inChunks(addresses, (piece) => db.selectFrom('watched').selectAll().where('address', 'in', piece).execute())
    return rows.map(watchedOf)
  },
  async watchedOf(feed, since) {
    const rows = await db
      .selectFrom('watched')
      .selectAll()
      .where('feed', '=', feed)
      .where('first', '>=', since)
      .orderBy('first')
      .orderBy('address')
      .execute()
    return rows.map(watchedOf)
  },
})

const watchedOf = ({ last_modified, ...row }: Schema['watched']): Watched => ({ ...row, lastModified: last_modified })
