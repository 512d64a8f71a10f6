import { strict as assert } from 'node:assert'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { type PostgresForTests, query } from '../../src/store/postgres.testing.ts'
import { type Finished, start, tawatur, tawaturProcess } from '../cli/tawatur.ts'
import { newsPage, newsServer, rss } from '../fixtures/news-server.ts'
import { manyArticles } from './articles.ts'

/** What a scenario found out. */
export interface Outcome {
  readonly what: string
  readonly kills: number
  /** Inputs that were tried, over all runs. */
  readonly inputs: number
  /** Acknowledged and not there afterwards. */
  readonly lost: number
}

export interface Setting {
  readonly folder: string
  readonly server: PostgresForTests | null
  /** Numbers from 0 to 1, the same in every run with one seed. */
  readonly random: () => number
  readonly articles: number
}

export async function withSetting<T>(
  server: PostgresForTests | null,
  { seed, articles }: { readonly seed: number; readonly articles: number },
  work: (setting: Setting) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-reliability-'))
  try {
    writeFileSync(join(folder, 'news.jsonl'), manyArticles(articles))
    return await work({ folder, server, random: randomFrom(seed), articles })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export type Run = (store: string, ...options: readonly string[]) => Promise<Finished>
/** Runs what looks afterwards, and what goes on where a killed process was. */
export const runIn =
  ({ folder }: Setting): Run =>
  (store, ...options) =>
    tawatur([...options, '--store', store], { cwd: folder })
export const runProcessIn =
  ({ folder }: Setting): Run =>
  (store, ...options) =>
    tawaturProcess([...options, '--store', store], { cwd: folder })

/** Milliseconds that each setting's undisturbed `add` took. */
const times = new WeakMap<Setting, number>()

/** The record of an undisturbed run, and how long it took in milliseconds. */
export async function undisturbed(setting: Setting): Promise<{ readonly record: string; readonly time: number }> {
  const from = performance.now()
  if (!times.has(setting)) {
    assert.equal((await runProcessIn(setting)('undisturbed', 'add', 'news.jsonl')).code, 0)
    times.set(setting, performance.now() - from)
  }
  const { stdout, code } = await runIn(setting)('undisturbed', 'record')
  assert.equal(code, 0)
  return { record: stdout, time: times.get(setting)! }
}

/** A store that is whole: nothing is wrong with it, and its record is that of the undisturbed run. */
export async function assertWhole(run: Run, store: string, record: string): Promise<void> {
  const doctor = await run(store, 'doctor')
  assert.deepEqual(doctor, { code: 0, stdout: 'the store is in order\n', stderr: '' })
  const { stdout } = await run(store, 'record')
  assert.ok(stdout === record, `the record of ${store} is another`)
}

/** Runs a command and kills it after some milliseconds, if it has not ended; what it had printed. */
async function killed(
  setting: Setting,
  options: readonly string[],
  after: number,
): Promise<{ readonly stdout: string; readonly isKilled: boolean }> {
  const child = start(options, { cwd: setting.folder })
  const closed = new Promise<NodeJS.Signals | null>((done) => child.once('close', (_, signal) => done(signal)))
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  const timer = globalThis.setTimeout(() => child.kill('SIGKILL'), after)
  const isKilled = (await closed) === 'SIGKILL'
  clearTimeout(timer)
  return { stdout, isKilled }
}

const acknowledged = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]!)

const KILLS_A_STORE = 5

/** `add`, killed at random moments and started again, on a new store every few kills. */
export async function killAdding(setting: Setting, kind: 'SQLite' | 'PostgreSQL', kills: number): Promise<Outcome> {
  const run = runIn(setting)
  const { record, time } = await undisturbed(setting)
  let [count, inputs, lost] = [0, 0, 0]
  for (let round = 0; count < kills; round++) {
    const store = kind === 'SQLite' ? `killed-${round}` : await setting.server!.emptied()
    const told = new Set<string>()
    for (let k = 0; k < KILLS_A_STORE && count < kills; k++) {
      const { stdout, isKilled } = await killed(setting, ['add', 'news.jsonl', '--store', store], setting.random() * time * 1.2)
      for (const id of acknowledged(stdout)) told.add(id)
      inputs += setting.articles
      if (isKilled) count++
    }
    const missing = await missingOf(run, store, told)
    lost += missing
    const finished = await run(store, 'add', 'news.jsonl')
    assert.equal(finished.code, 0, finished.stderr)
    inputs += setting.articles
    await assertWhole(run, store, record)
  }
  return { what: `add on ${kind}`, kills: count, inputs, lost }
}

/** `watch` of a feed of all articles, killed at random moments and started again, on a new store every few kills. */
export async function killWatching(setting: Setting, kind: 'SQLite' | 'PostgreSQL', kills: number): Promise<Outcome> {
  const run = runIn(setting)
  await using server = await newsServer()
  const pages = manyArticles(setting.articles)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => [`/${i}.html`, newsPage((JSON.parse(line) as { text: string }).text)] as const)
  for (const [path, page] of pages) server.routes.set(path, page)
  server.routes.set(
    '/feed',
    rss(
      server,
      pages.map(([path]) => [path]),
    ),
  )
  const watch = ['watch', server.at('/feed'), '--once', '--allow-private', '--pace', '0'] as const
  const from = performance.now()
  assert.equal((await run(`watched-${kind}`, ...watch)).code, 0)
  const time = performance.now() - from
  const record = (await run(`watched-${kind}`, 'record')).stdout
  let [count, inputs, lost] = [0, 0, 0]
  for (let round = 0; count < kills; round++) {
    const store = kind === 'SQLite' ? `watching-${round}` : await setting.server!.emptied()
    const told = new Set<string>()
    for (let k = 0; k < KILLS_A_STORE && count < kills; k++) {
      const { stdout, isKilled } = await killed(setting, [...watch, '--store', store], setting.random() * time)
      for (const id of acknowledged(stdout)) told.add(id)
      inputs += setting.articles
      if (isKilled) count++
    }
    lost += await missingOf(run, store, told)
    const finished = await run(store, ...watch)
    assert.equal(finished.code, 0, finished.stderr)
    await assertWhole(run, store, record)
  }
  return { what: `watch on ${kind}`, kills: count, inputs, lost }
}

/** How many of some articles a store does not have. */
async function missingOf(run: Run, store: string, ids: ReadonlySet<string>): Promise<number> {
  if (ids.size === 0) return 0
  const { stdout } = await run(store, 'record')
  const { articles } = JSON.parse(stdout) as { articles: readonly { id: string }[] }
  const there = new Set(articles.map(({ id }) => id))
  return [...ids].filter((id) => !there.has(id)).length
}

/** A store of an earlier version is brought up to date when it is opened; killed on the way, it is the earlier or the later one. */
export async function killMigrating(setting: Setting, kind: 'SQLite' | 'PostgreSQL', kills: number): Promise<Outcome> {
  const run = runIn(setting)
  const { record } = await undisturbed(setting)
  let store = 'earlier'
  if (kind === 'SQLite') cpSync(join(setting.folder, 'undisturbed'), join(setting.folder, store), { recursive: true })
  else {
    store = await setting.server!.emptied()
    await run(store, 'add', 'news.jsonl')
  }
  let count = 0
  let from = performance.now()
  await runProcessIn(setting)(store, 'search', 'x')
  const time = performance.now() - from
  for (let tries = 0; count < kills && tries < kills * 5; tries++) {
    await makeEarlier(setting, kind, store)
    from = performance.now()
    if ((await killed(setting, ['search', 'x', '--store', store], time * (0.3 + 1.2 * setting.random()))).isKilled) count++
    // a migration may leave articles to be read again
    const finished = await run(store, 'add', 'news.jsonl')
    assert.equal(finished.code, 0, finished.stderr)
    await assertWhole(run, store, record)
  }
  return { what: `migration on ${kind}`, kills: count, inputs: count * setting.articles, lost: 0 }
}

/** Takes away what later migrations made than the one that a store of an earlier version has had last. */
const withoutLater = (schema: string) =>
  [
    ...['search_articles', 'captures', 'payloads', 'watched', 'key_lists', 'unjoined'].map((table) => `drop table ${schema}${table}`),
    `alter table ${schema}links drop column weight`,
    `create index held_keys_article on ${schema}held_keys (article)`,
  ].join(';')

/** As it was before it had the search index. */
async function makeEarlier({ folder }: Setting, kind: 'SQLite' | 'PostgreSQL', store: string): Promise<void> {
  if (kind === 'PostgreSQL') {
    await query(store, `${withoutLater('tawatur.')}; update tawatur.version set migrations = 4`)
    return
  }
  const database = new DatabaseSync(join(folder, store, 'tawatur.sqlite'))
  database.exec(`${withoutLater('')}; pragma user_version = 4`)
  database.close()
}

/** Workers of whom some are killed in the middle of their work: the others finish it. */
export async function killWorkers(setting: Setting, workers: number, kills: number): Promise<Outcome> {
  const run = runIn(setting)
  const { record } = await undisturbed(setting)
  const store = await setting.server!.emptied()
  await query(store, 'drop schema if exists graphile_worker cascade')
  const left = await run(store, 'add', '--queue', 'news.jsonl')
  assert.equal(left.code, 0, left.stderr)
  assert.equal(acknowledged(left.stdout).length, setting.articles)
  const children = Array.from({ length: workers }, () => start(['worker', '--store', store], { cwd: setting.folder }))
  const ended = children.map((child) => new Promise((done) => child.once('close', done)))
  try {
    const waiting = async () => ((await query(store, 'select count(*)::int as n from graphile_worker.jobs')) as [{ n: number }])[0].n
    const taken = async () =>
      (await query(store, 'select locked_by from graphile_worker.jobs where locked_by is not null')) as readonly unknown[]
    const before = await waiting()
    const deadline = Date.now() + 600_000
    while ((await taken()).length < Math.min(workers, before)) {
      assert.ok(Date.now() < deadline && (await waiting()) > 0, 'no work was taken')
      await setTimeout(50)
    }
    for (const child of children.slice(0, kills)) {
      await setTimeout(setting.random() * 300)
      child.kill('SIGKILL')
    }
    while ((await waiting()) > 0) {
      assert.ok(Date.now() < deadline, 'the work of the killed workers was not done')
      await setTimeout(250)
    }
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(ended)
    assert.deepEqual(
      children.slice(kills).map(({ exitCode }) => exitCode),
      children.slice(kills).map(() => 0),
    )
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
  await assertWhole(run, store, record)
  return { what: `${workers} workers on PostgreSQL`, kills, inputs: setting.articles, lost: 0 }
}
