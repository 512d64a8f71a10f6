import type { Store, WorkEvent } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { joinLeft, type Left, readLeft } from './read-left.ts'
import { together } from './together.ts'

/**
 * Reads what was left in a store with a queue, until the signal. Any number may do so at once, on any number of machines. What was read while others were
 * waited for is joined at once: joining costs about as much as what hangs together, however many articles join it.
 */
export function workFor(store: Store, engine: Engine, signal: AbortSignal, told: (event: WorkEvent) => void): Promise<void> {
  const join = together((pieces: readonly Left[]) => joinLeft(store, engine, pieces))
  return store.queue!.work(async (articles) => join(await readLeft(store, engine, articles)), signal, told)
}
