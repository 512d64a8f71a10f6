import { queryWords, searchWords } from '../language/ar/search-words.ts'
import type { LanguagePack } from '../language/contract.ts'
import { parseSources } from '../source/outlets.ts'
import { loadSources } from '../source/sources.ts'
import type { SearchWords, Store } from '../store/contract.ts'
import { openStore, restoreStore } from '../store/open.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { createEngine, type Engine } from './engine.ts'
import { loadLanguages } from './languages.ts'
import { createReaders, type Readers } from './readers.ts'

/** How any text is searched. */
const SEARCH: SearchWords = { paragraphs, document: searchWords, query: queryWords }

/** The store's setting that keeps a user's own table of sources. */
const SOURCES = 'sources'

/** Opens a store that is there, or makes it. Throws `StoreUnavailable`. */
export const openRecord = (place: string, { create }: { readonly create: boolean }): Promise<Store> =>
  openStore(place, { create, words: SEARCH })

/** Makes a store from the lines of a backup. Throws `StoreUnavailable`. */
export const restoreRecord = (place: string, lines: AsyncIterable<string>): Promise<void> => restoreStore(place, lines, SEARCH)

/** The engine for a store. A user's own table of sources (as text) is kept in the store and holds from then on. */
export async function engineFor(store: Store, sources: string | null): Promise<Engine> {
  if (sources !== null) await store.write((transaction) => transaction.putSetting(SOURCES, sources))
  return engineWith(sources ?? (await store.setting(SOURCES)))
}

/** Readers for a store's engine, on all cores. */
export const readersFor = async (store: Store, engine: Engine): Promise<Readers> => createReaders(engine, await store.setting(SOURCES))

/** The engine with the sources that come with the program and, where there is one, a user's own table. */
export function engineWith(sources: string | null, packs: readonly LanguagePack[] = loadLanguages(sources)): Engine {
  const own = sources === null ? { ok: true as const, value: [] } : parseSources(sources, SOURCES)
  if (!own.ok) throw new Error(own.fault.message)
  return createEngine(packs, loadSources(), own.value)
}
