import { EventEmitter } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Logger, WorkerEvents, WorkerUtils } from 'graphile-worker'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { type ReadingQueue, StoreUnavailable } from './contract.ts'
import { nameOf, postgresFault } from './postgres-faults.ts'
import type { Schema } from './schema.ts'

/** Articles that are read in one piece of work. */
const PIECE = 20
/** Pieces that a worker has at a time: it reads all of them, and joins them together. */
const AT_ONCE = 8
const TASK = 'tawatur-read'
/** Class of the advisory locks that say which workers live. */
const LIVING = 0x7a_77_61_02
/** Milliseconds between looks for work of the dead; with what a server needs to notice a lost machine, less than a minute. */
const LOOK = 3_000
/** Seconds within which a worker that took work has the lock which says that it lives: it takes both at once. */
const GRACE = 5
const KEEPALIVE = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3'

/** Work for other processes in graphile-worker's tables, which lie in a schema of their own in the same database. */
export const createQueue = (url: string): Omit<ReadingQueue, 'share'> => ({
  async prepare() {
    const { makeWorkerUtils, silent } = await loadQueue()
    const utils = await named(url, () => makeWorkerUtils({ connectionString: url, logger: silent }))
    try {
      await named(url, () => utils.migrate())
    } finally {
      await utils.release()
    }
  },
  async waiting() {
    const client = new pg.Client({ connectionString: url })
    return named(url, async () => {
      await client.connect()
      try {
        const { rows } = await client.query('select count(*)::int as count from graphile_worker.jobs where task_identifier = $1', [TASK])
        return (rows[0] as { count: number }).count
      } finally {
        await client.end()
      }
    })
  },
  work: (read, signal, told) => named(url, () => work(url, read, signal, told)),
})

/** Puts articles into the queue, in the transaction that adds them. */
export async function enqueue(db: Kysely<Schema>, articles: readonly string[]): Promise<void> {
  for (let at = 0; at < articles.length; at += PIECE) {
    const payload = JSON.stringify({ articles: articles.slice(at, at + PIECE) })
    await sql`select graphile_worker.add_job(${TASK}, ${payload}::json)`.execute(db)
  }
}

/** The library and its silence: it costs a command that has nothing to do with a queue more to load than all it does. */
async function loadQueue(): Promise<typeof import('graphile-worker') & { readonly silent: Logger }> {
  const library = await import('graphile-worker')
  return { ...library, silent: new library.Logger(() => () => {}) }
}

/** Until the signal; a few pieces at a time. */
async function work(...[url, read, signal, told]: [string, ...Parameters<ReadingQueue['work']>]): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, application_name: 'tawatur-worker', max: 4 })
  // a connection that breaks is replaced; the next question tells, and `alive` where all are gone
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const alive = new pg.Client({ connectionString: url, application_name: 'tawatur-worker', options: KEEPALIVE })
  const lost = new Promise<never>((_, reject) => alive.on('error', reject))
  lost.catch(() => {})
  await alive.connect()
  const { makeWorkerUtils, run, silent } = await loadQueue()
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silent })
  await utils.migrate()
  const events: WorkerEvents = new EventEmitter()
  // work is taken in the name of a pool, whose id the library makes; where the lock cannot be had, `lost` tells
  events.once('pool:create', ({ workerPool }) => {
    alive.query('select pg_advisory_lock($1, hashtext($2))', [LIVING, workerPool.id]).catch(() => {})
  })
  const runner = await run({
    pgPool: pool,
    logger: silent,
    events,
    concurrency: AT_ONCE,
    pollInterval: 1_000,
    noHandleSignals: true,
    crontab: '',
    taskList: {
      async [TASK](payload) {
        const { articles } = payload as { readonly articles: readonly string[] }
        try {
          await read(articles)
          told({ kind: 'read', articles: articles.length })
        } catch (error) {
          told({ kind: 'failed', articles: articles.length, error })
          throw error
        }
      },
    },
  })
  const stopped = new AbortController()
  try {
    const freeing = freeRegularly(alive, utils, stopped.signal, told)
    const aborted = new Promise<void>((resolve) =>
      signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true }),
    )
    await Promise.race([aborted, lost, freeing, runner.promise])
  } finally {
    stopped.abort()
    await runner.stop().catch(() => {})
    await alive.end().catch(() => {})
    await utils.release()
    await pool.end()
  }
}

/** Work that a dead process had taken is free again: its lock went with its connection. */
async function freeRegularly(
  alive: pg.Client,
  utils: WorkerUtils,
  signal: AbortSignal,
  told: Parameters<ReadingQueue['work']>[2],
): Promise<void> {
  while (!signal.aborted) {
    const { rows } = await alive.query(DEAD, [TASK, GRACE, LIVING])
    for (const { worker } of rows as readonly { worker: string }[]) {
      await utils.forceUnlockWorkers([worker])
      told({ kind: 'freed', worker })
    }
    await setTimeout(LOOK, undefined, { signal }).catch(() => {})
  }
}

/** Who has taken work and does not hold the lock of the living in this database. */
const DEAD = `
  select distinct locked_by as worker
  from graphile_worker.jobs
  where task_identifier = $1 and locked_at < now() - make_interval(secs => $2)
    and not exists (
      select from pg_locks
      where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())
        and classid = $3::oid and objid = hashtext(locked_by)::bit(32)::bigint::oid
    )`

async function named<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StoreUnavailable ? error : postgresFault(nameOf(url), error)
  }
}
