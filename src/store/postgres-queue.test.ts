import { strict as assert } from 'node:assert'
import { after, test } from 'node:test'
import { StoreUnavailable } from './contract.ts'
import { openStore } from './open.ts'
import { postgresForTests, query } from './postgres.testing.ts'
import { PLAIN_WORDS } from './store.contract.ts'

const server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false
after(() => server?.[Symbol.asyncDispose]())

const takenBy = (url: string, worker: string, seconds: number) =>
  query(
    url,
    `update graphile_worker._private_jobs set locked_by = '${worker}', locked_at = now() - make_interval(secs => ${seconds}), attempts = 1`,
  )

test('work of a dead worker is done by another; that of a living one is left to it', { skip, timeout: 60_000 }, async () => {
  const url = await server!.database()
  await using store = await openStore(url, { create: true, words: PLAIN_WORDS })
  const queue = store.queue!
  await queue.prepare()
  await store.write((write) => write.enqueue(['dead']))
  await takenBy(url, 'pool-dead', 60)
  const log: string[] = []
  const ending = new AbortController()
  await queue.work(
    async (articles) => {
      log.push(`read ${articles}`)
      if (articles[0] === 'living') return ending.abort()
      await store.write((write) => write.enqueue(['living']))
      const rows = await query(url, "select locked_by from graphile_worker.jobs where locked_by <> ''")
      const [{ locked_by: me }] = rows as readonly [{ readonly locked_by: string }]
      await takenBy(url, me, 60)
      // another looks for work of the dead while this one has some
      const other = new AbortController()
      await queue.prepare()
      const looking = queue.work(
        async (taken) => void log.push(`took ${taken}`),
        other.signal,
        ({ kind }) => log.push(kind),
      )
      setTimeout(() => other.abort(), 300)
      await looking
      await query(url, "update graphile_worker._private_jobs set locked_by = null, locked_at = null where payload::text like '%living%'")
    },
    ending.signal,
    ({ kind, ...event }) => log.push(kind === 'freed' && 'worker' in event ? `freed ${event.worker}` : kind),
  )
  // a worker has several pieces at a time
  assert.deepEqual([...log.slice(0, 2), ...log.slice(2).sort()], ['freed pool-dead', 'read dead', 'read', 'read', 'read living'])
  assert.equal(await queue.waiting(), 0)
})

test('a worker whose connection is lost ends and says so, and its work is left', { skip, timeout: 60_000 }, async () => {
  const url = await server!.database()
  await using store = await openStore(url, { create: true, words: PLAIN_WORDS })
  const queue = store.queue!
  await queue.prepare()
  await store.write((write) => write.enqueue(['a']))
  const working = queue.work(
    async () => {
      const mine = "locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"
      await query(url, `select pg_terminate_backend(pid) from pg_locks where ${mine}`)
      throw new Error('what was read is not written')
    },
    new AbortController().signal,
    () => {},
  )
  await assert.rejects(working, (error) => error instanceof StoreUnavailable && error.fault.code === 'store.connection')
  assert.equal(await queue.waiting(), 1)
})
