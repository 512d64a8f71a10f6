import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Engine } from './engine.ts'
import { createWork, type PieceRead, piecesLeft, readPiece, type Work } from './reading-work.ts'
import type { NewReading } from './stored-reading.ts'

/** Reads articles; closed by `await using`. */
export interface Readers extends AsyncDisposable {
  /** Begins to read, on other threads; what is given waits until all are read, in the order of the articles, and reads with them meanwhile. */
  start(articles: readonly Article[]): () => Promise<readonly Result<NewReading>[]>
}

/** A user's own tables as text. */
export interface OwnTables {
  readonly sources: string | null
  readonly gazetteer: string | null
}
export const NO_TABLES: OwnTables = { sources: null, gazetteer: null }

/** Articles from which on threads are worth their start. */
const MANY = 100

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url)

/**
 * Reads on so many threads, this one among them: others are started once there are many articles. `own` are the user's tables with which the engine was
 * made.
 */
export function createReaders(engine: Engine, own: OwnTables, threads: number): Readers {
  const workers: Worker[] = []
  const open = new Map<number, Reading>()
  let works = 0
  let articlesRead = 0
  let failure: { readonly error: unknown } | null = null

  function startThreads(): void {
    while (workers.length < threads - 1) {
      const worker = new Worker(THREAD, { workerData: own })
      worker.on('message', ({ work, ...read }: PieceRead) => open.get(work)!.put(read))
      worker.on('error', (error) => {
        failure = { error }
        for (const { fail } of open.values()) fail(error)
      })
      workers.push(worker)
    }
  }
  return {
    start(articles) {
      articlesRead += articles.length
      if (articlesRead > MANY) startThreads()
      const work = createWork(works++, articles)
      const reading = createReading(work)
      open.set(work.id, reading)
      if (failure !== null) reading.fail(failure.error)
      for (const worker of workers) worker.postMessage(work)
      return async () => {
        for (const piece of piecesLeft(work)) {
          reading.put(readPiece(engine, work, piece))
          if (workers.length > 0) await setImmediate() // what the others tell is heard in between
        }
        try {
          return await reading.all
        } finally {
          open.delete(work.id)
        }
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

interface Reading {
  put(read: Omit<PieceRead, 'work'>): void
  fail(error: unknown): void
  readonly all: Promise<readonly Result<NewReading>[]>
}

/** What comes of some work, as its pieces are read. */
function createReading({ taken }: Work): Reading {
  const pieces: (readonly Result<NewReading>[])[] = []
  const { promise, resolve, reject } = Promise.withResolvers<readonly Result<NewReading>[]>()
  // a fault is told when the work is waited for
  promise.catch(() => {})
  let missing = taken.length
  if (missing === 0) resolve([])
  return {
    put({ piece, readings }) {
      pieces[piece] = readings
      if (--missing === 0) resolve(pieces.flat())
    },
    fail: reject,
    all: promise,
  }
}
