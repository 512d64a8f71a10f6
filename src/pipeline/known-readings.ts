import type { ArticleHead, StoredArticle } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import type { StoredReading } from './stored-reading.ts'

/** Articles kept at hand, with what follows from each by itself: those of one component are asked for again with every article that joins it. */
const KEPT = 400

/** Whether so many that are loaded in a row are all at hand afterwards. */
export const mayBeKept = (count: number): boolean => count <= KEPT

interface Kept {
  readonly metadata: string
  readonly stored: StoredReading
}

const caches = new WeakMap<Engine, Map<string, Kept>>()

/** Settled readings by id as far as they are at hand, and hold for these heads: an article's text never changes, its metadata may. */
export function knownReadings(engine: Engine, heads: readonly ArticleHead[]): ReadonlyMap<string, StoredReading> {
  const cache = caches.get(engine)
  const found = new Map<string, StoredReading>()
  for (const { id, rules, metadata } of heads) {
    const kept = rules === engine.version ? cache?.get(id) : undefined
    if (kept === undefined || kept.metadata !== JSON.stringify(metadata)) continue
    found.set(id, kept.stored)
    touch(cache!, id, kept)
  }
  return found
}

/** Lets all go: so many others are loaded that none of them is asked for again. */
export const letGo = (engine: Engine): void => {
  caches.delete(engine)
}

export function keepReading(engine: Engine, { id, reading, metadata }: StoredArticle, stored: StoredReading): void {
  if (reading?.rules !== engine.version) return
  const cache = caches.get(engine) ?? new Map<string, Kept>()
  caches.set(engine, cache)
  touch(cache, id, { metadata: JSON.stringify(metadata), stored })
  if (cache.size > KEPT) cache.delete(cache.keys().next().value!)
}

/** A Map remembers the order of entry: the first one is the one not asked for longest. */
function touch(cache: Map<string, Kept>, id: string, kept: Kept): void {
  cache.delete(id)
  cache.set(id, kept)
}
