import { pairKey, queryWords, searchWords } from '../language/ar/search-words.ts'
import type { SearchWords, Store } from '../store/contract.ts'
import { openStore, restoreStore } from '../store/open.ts'
import { paragraphs } from '../text/paragraphs.ts'

/** How any text is searched. */
const SEARCH: SearchWords = { paragraphs, document: searchWords, pair: pairKey, query: queryWords }

/** Opens a store that is there, or makes it. Throws `StoreUnavailable`. */
export const openRecord = (place: string, { create }: { readonly create: boolean }): Promise<Store> =>
  openStore(place, { create, words: SEARCH })

/** Makes a store from the lines of a backup. Throws `StoreUnavailable`. */
export const restoreRecord = (place: string, lines: AsyncIterable<string>): Promise<void> => restoreStore(place, lines, SEARCH)
