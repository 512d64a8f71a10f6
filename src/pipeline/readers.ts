import { Worker } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'
import type { ArticleReading } from './stored-reading.ts'

/** Reads articles, in the order they are given; closed by `await using`. */
export interface Readers extends AsyncDisposable {
  read(articles: readonly Article[]): Promise<readonly Result<ArticleReading>[]>
}

/** A user's own tables as text. */
export interface OwnTables {
  readonly sources: string | null
  readonly gazetteer: string | null
}
export const NO_TABLES: OwnTables = { sources: null, gazetteer: null }

/** Articles that a thread gets at a time. */
const PIECE = 20
/** Articles from which on threads are worth their start. */
const MANY = 100

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url)

/** Reads here as long as there are few, then on so many threads. `own` are the user's tables with which the engine was made. */
export function createReaders(engine: Engine, own: OwnTables, threads: number): Readers {
  let pool: Pool | null = null
  let count = 0
  return {
    async read(articles) {
      count += articles.length
      if (threads < 2 || count <= MANY) return articles.map((article) => attempt(() => engine.read(article)))
      pool ??= createPool(own, threads)
      return pool.run(articles)
    },
    async [Symbol.asyncDispose]() {
      await pool?.close()
    },
  }
}

interface Pool {
  run(articles: readonly Article[]): Promise<readonly Result<ArticleReading>[]>
  close(): Promise<void>
}

interface Task {
  readonly articles: readonly Article[]
  readonly done: (readings: readonly Result<ArticleReading>[]) => void
  readonly failed: (error: unknown) => void
}

function createPool(own: OwnTables, size: number): Pool {
  const waiting: Task[] = []
  const running = new Map<Worker, Task>()
  const workers = Array.from({ length: size }, () => new Worker(THREAD, { workerData: own }))
  const idle = [...workers]
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop()!
      const task = waiting.shift()!
      running.set(worker, task)
      worker.postMessage(task.articles)
    }
  }
  for (const worker of workers) {
    worker.on('message', (readings: readonly Result<ArticleReading>[]) => {
      running.get(worker)!.done(readings)
      running.delete(worker)
      idle.push(worker)
      next()
    })
    worker.on('error', (error) => {
      running.get(worker)?.failed(error)
      running.delete(worker)
      for (const task of waiting.splice(0)) task.failed(error)
    })
  }
  return {
    async run(articles) {
      const pieces = Array.from({ length: Math.ceil(articles.length / PIECE) }, (_, i) => articles.slice(i * PIECE, (i + 1) * PIECE))
      const results = pieces.map(
        (piece) => new Promise<readonly Result<ArticleReading>[]>((done, failed) => waiting.push({ articles: piece, done, failed })),
      )
      next()
      return (await Promise.all(results)).flat()
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
