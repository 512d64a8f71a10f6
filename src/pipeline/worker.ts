import type { Store, WorkEvent } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { readLeft } from './read-left.ts'

/** Reads what was left in a store with a queue, until the signal. Any number may do so at once, on any number of machines. */
export const workFor = (store: Store, engine: Engine, signal: AbortSignal, told: (event: WorkEvent) => void): Promise<void> =>
  store.queue!.work((articles) => readLeft(store, engine, articles), signal, told)
