import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { postgresForTests, query } from '../src/store/postgres.testing.ts'
import { start, tawaturProcess } from '../test/cli/tawatur.ts'
import { loadArticles } from './articles.ts'

/**
 * Four workers that share the reading of articles on PostgreSQL against one `add` that reads them on all cores, in turns, by the wall clock. `node
 * bench/workers.ts [articles] [rounds] [before]`. So many other articles (400) are in the store before the clock runs, and the workers have read them, as
 * they have read some wherever they are used: with 0 their code is not compiled yet. `add` starts within the clock, and so does the `add --queue` that
 * gives workers their work.
 */
const [articles = 600, rounds = 3, before = 400] = process.argv.slice(2).map(Number)
const WORKERS = 4
const PAUSE = 50

const folder = await mkdtemp(join(tmpdir(), 'tawatur-bench-'))
await using server = await postgresForTests()
if (server === null) throw new Error('a PostgreSQL server is needed')

const BEFORE = 'before.jsonl'
const NEWS = 'news.jsonl'

async function add(store: string, file: string, ...options: readonly string[]): Promise<void> {
  const { code, stderr } = await tawaturProcess(['add', ...options, file, '--store', store], { cwd: folder })
  if (code !== 0) throw new Error(stderr)
}

/** Seconds that some work takes. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

async function byOne(store: string): Promise<number> {
  await add(store, BEFORE)
  return seconds(() => add(store, NEWS))
}

async function byWorkers(store: string): Promise<number> {
  await query(store, 'drop schema if exists graphile_worker cascade')
  const children = Array.from({ length: WORKERS }, () => start(['worker', '--store', store], { cwd: folder }))
  const ended = children.map((child) => new Promise((done) => child.once('close', done)))
  await using client = await connected(store)
  try {
    await Promise.all(children.map(({ stderr }) => toldOf(stderr, 'worker ready')))
    const queued = async (file: string) => {
      await add(store, file, '--queue')
      while (((await client.query('select 1 from graphile_worker.jobs limit 1')).rowCount ?? 0) > 0) await setTimeout(PAUSE)
    }
    await queued(BEFORE)
    return await seconds(() => queued(NEWS))
  } finally {
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(ended)
  }
}

async function connected(store: string) {
  const client = new pg.Client({ connectionString: store })
  await client.connect()
  return { query: (statement: string) => client.query(statement), [Symbol.asyncDispose]: () => client.end() }
}

/** Until a stream tells something; what comes later is read and forgotten. */
const toldOf = (stream: NodeJS.ReadableStream, what: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let all = ''
    stream.setEncoding('utf8').on('data', (text: string) => {
      all = (all + text).slice(-1_000)
      if (all.includes(what)) resolve()
    })
    stream.once('end', () => reject(new Error(all)))
  })

const inTurn: { readonly one: number; readonly four: number }[] = []
try {
  const { articles: all } = loadArticles()
  const lines = all.map(({ text, outlet, published }) => `${JSON.stringify({ text, outlet, published })}\n`)
  await writeFile(join(folder, NEWS), lines.slice(0, articles).join(''))
  await writeFile(join(folder, BEFORE), lines.slice(articles, articles + before).join(''))
  for (let round = 0; round < rounds; round++) {
    const one = await byOne(await server.emptied())
    const four = await byWorkers(await server.emptied())
    inTurn.push({ one, four })
    console.log(`one process ${one.toFixed(1)} s, ${WORKERS} workers ${four.toFixed(1)} s: ${(one / four).toFixed(2)} ×`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
const median = inTurn.map(({ one, four }) => one / four).sort((a, b) => a - b)[Math.floor(inTurn.length / 2)]!
console.log(
  `${WORKERS} workers over ${articles} articles: ${median.toFixed(2)} × the speed of one process; bar 1 ×: ${median >= 1 ? 'ok' : 'missed'}`,
)
