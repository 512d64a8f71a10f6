import type { LanguagePack } from '../language/contract.ts'
import { parseSources } from '../source/outlets.ts'
import { loadSources } from '../source/sources.ts'
import type { Store } from '../store/contract.ts'
import { createEngine, type Engine } from './engine.ts'
import { loadLanguages } from './languages.ts'
import { createReaders, type Readers } from './readers.ts'

/** The store's setting that keeps a user's own table of sources. */
const SOURCES = 'sources'
/** The one that keeps a user's own names. */
const GAZETTEER = 'gazetteer'

/** The engine for a store. A user's own tables of sources and of names (as text) are kept in the store and hold from then on. */
export async function engineFor(store: Store, sources: string | null, gazetteer: string | null = null): Promise<Engine> {
  if (sources !== null || gazetteer !== null)
    await store.write(async (transaction) => {
      if (sources !== null) await transaction.putSetting(SOURCES, sources)
      if (gazetteer !== null) await transaction.putSetting(GAZETTEER, gazetteer)
    })
  return engineWith(sources ?? (await store.setting(SOURCES)), gazetteer ?? (await store.setting(GAZETTEER)))
}

/** Readers for a store's engine, on so many threads. */
export const readersFor = async (store: Store, engine: Engine, threads: number): Promise<Readers> =>
  createReaders(engine, { sources: await store.setting(SOURCES), gazetteer: await store.setting(GAZETTEER) }, threads)

/** The engine with the sources and names that come with the program and, where there are some, a user's own tables. */
export function engineWith(
  sources: string | null,
  gazetteer: string | null = null,
  packs: readonly LanguagePack[] = loadLanguages(sources, gazetteer),
): Engine {
  const own = sources === null ? { ok: true as const, value: [] } : parseSources(sources, SOURCES)
  if (!own.ok) throw new Error(own.fault.message)
  return createEngine(packs, gazetteer, loadSources(), own.value)
}
