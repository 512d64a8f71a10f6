import { type Backup, newer, openBackup } from './backup.ts'
import { type SearchWords, type Store, StoreUnavailable } from './contract.ts'
import { NEWEST } from './migrations.ts'

/** How a store is opened: one that is there; one that is made where there is none; or one that must not be there, made from a backup. */
export interface OpenOptions {
  readonly create: boolean
  readonly words: SearchWords
  readonly backup?: Backup
}

/**
 * Opens the store a `--store` names: a folder, or a database of a PostgreSQL server. Only the driver that it needs is loaded, for commands that start fast.
 * Throws `StoreUnavailable`.
 */
export async function openStore(place: string, options: OpenOptions): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//i.test(place)) {
    const { openPostgresStore } = await import('./postgres.ts')
    return openPostgresStore(place, options)
  }
  if (/^[a-z]+:\/\//i.test(place))
    throw new StoreUnavailable({
      code: 'store.kind',
      message: `${place} names no store`,
      hint: 'a store is a folder, or a database: postgres://…',
    })
  const { openSqliteStore } = await import('./sqlite.ts')
  return openSqliteStore(place, options)
}

/** Makes a store from the lines of a backup, where there is none: all of it or nothing. Throws `StoreUnavailable`. */
export async function restoreStore(place: string, lines: AsyncIterable<string>, words: SearchWords): Promise<void> {
  const backup = await openBackup(lines)
  if (backup.migrations > NEWEST) throw newer()
  const store = await openStore(place, { create: true, words, backup })
  await store[Symbol.asyncDispose]()
}
