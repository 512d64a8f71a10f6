import type { Kysely } from 'kysely'
import type { Backup } from './backup.ts'
import { StoreUnavailable } from './contract.ts'
import { INDEXED, migrateTables, NEWEST } from './migrations.ts'
import type { Schema } from './schema.ts'
import type { Search } from './search.ts'

/**
 * Brings the tables of a store that has had some migrations up to date, or makes and fills them from a backup, in the transaction it is given. Throws
 * `StoreUnavailable`: `store.newer`, `store.exists`.
 */
export async function makeTables(
  db: Kysely<Schema>,
  search: Search,
  { from, name, backup }: { readonly from: number; readonly name: string; readonly backup: Backup | undefined },
): Promise<void> {
  if (from > NEWEST)
    throw new StoreUnavailable({ code: 'store.newer', message: `the store ${name} was written by a newer version`, hint: 'update tawatur' })
  if (backup !== undefined && from > 0) throw exists(name)
  const tables = db as unknown as Kysely<unknown>
  await migrateTables(tables, from, backup?.migrations ?? from)
  await backup?.load(db)
  await migrateTables(tables, backup?.migrations ?? from, NEWEST)
  if (from < INDEXED) await search.rebuild(db)
}

export const exists = (name: string) =>
  new StoreUnavailable({ code: 'store.exists', message: `there is a store ${name} already`, hint: 'name a new one with --store' })
