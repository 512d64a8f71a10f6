import { type SearchWords, type Store, StoreUnavailable } from './contract.ts'
import { openSqliteStore } from './sqlite.ts'

/** Opens the store a `--store` names: a folder. Throws `StoreUnavailable`. */
export async function openStore(place: string, options: { readonly create: boolean; readonly words: SearchWords }): Promise<Store> {
  if (/^[a-z]+:\/\//i.test(place))
    throw new StoreUnavailable({
      code: 'store.kind',
      message: `${place} is not a folder`,
      hint: 'a store is a folder; databases on a server are not read yet',
    })
  return openSqliteStore(place, options)
}
