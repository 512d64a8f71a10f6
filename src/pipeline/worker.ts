import type { Store, WorkEvent } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { joinLeft, readLeft } from './read-left.ts'
import { together } from './together.ts'

/**
 * Reads what was left in a store with a queue, until the signal. Any number may do so at once, on any number of machines. All pieces at hand are read
 * before any is joined: joining costs about as much as what hangs together, however many articles join it, and others wait for it.
 */
export const workFor = (store: Store, engine: Engine, signal: AbortSignal, told: (event: WorkEvent) => void): Promise<void> =>
  store.queue!.work(
    together(
      (articles: readonly string[]) => readLeft(store, engine, articles),
      (pieces) => joinLeft(store, engine, pieces),
    ),
    signal,
    told,
  )
