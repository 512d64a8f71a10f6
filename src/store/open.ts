import { type SearchWords, type Store, StoreUnavailable } from './contract.ts'
import { openPostgresStore } from './postgres.ts'
import { openSqliteStore } from './sqlite.ts'

/** Opens the store a `--store` names: a folder, or a database of a PostgreSQL server. Throws `StoreUnavailable`. */
export async function openStore(place: string, options: { readonly create: boolean; readonly words: SearchWords }): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//i.test(place)) return openPostgresStore(place, options)
  if (/^[a-z]+:\/\//i.test(place))
    throw new StoreUnavailable({
      code: 'store.kind',
      message: `${place} names no store`,
      hint: 'a store is a folder, or a database: postgres://…',
    })
  return openSqliteStore(place, options)
}
