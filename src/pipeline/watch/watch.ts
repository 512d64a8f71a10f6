import type { Diagnostic, Fault } from '../../model/diagnostic.ts'
import type { Fetcher } from '../../source/network/fetcher.ts'
import type { Store } from '../../store/contract.ts'
import type { Engine } from '../engine.ts'
import type { Readers } from '../readers.ts'

/** What is told of a page: what became of its article, or why there is none. `changed`: it is a new version of one that was there. */
export interface PageEvent {
  readonly kind: 'page'
  readonly uri: string
  readonly id: string | null
  readonly state: 'added' | 'changed' | 'known' | 'unchanged' | 'gone' | 'refused'
  readonly fault: Fault | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What is told of a feed. `waiting`: it failed before and is left alone for a while. */
export interface FeedEvent {
  readonly kind: 'feed'
  readonly uri: string
  readonly state: 'read' | 'unchanged' | 'waiting' | 'failed'
  readonly fault: Fault | null
}
export type WatchEvent = PageEvent | FeedEvent

/** Everything that watching needs. */
export interface Watch {
  readonly store: Store
  readonly engine: Engine
  readonly readers: Readers
  readonly fetcher: Fetcher
  /** Asks it to end: nothing new is asked for, what came is written. */
  readonly signal: AbortSignal
  /** The clock, in milliseconds. */
  readonly now: () => number
  /** Told of what is safe in the store. */
  readonly told: (event: WatchEvent) => Promise<void>
}
