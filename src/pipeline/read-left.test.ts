import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Article } from '../model/article.ts'
import type { Store } from '../store/contract.ts'
import { openStore } from '../store/open.ts'
import { postgresForTests } from '../store/postgres.testing.ts'
import { PLAIN_WORDS } from '../store/store.contract.ts'
import { joinLeft, readLeft } from './read-left.ts'
import { article, dump, ENGINE } from './update.testing.ts'
import { addArticles, forgetArticles } from './update.ts'

const server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false
const folder = mkdtempSync(join(tmpdir(), 'read-left-'))
after(async () => {
  rmSync(folder, { recursive: true })
  await server?.[Symbol.asyncDispose]()
})
const open = (place: string) => openStore(place, { create: true, words: PLAIN_WORDS })

let state = 7
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, key: random(2 ** 31) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)

/** Matters with words of their own: one of few words is one component soon, in one of many words components meet late. */
const articles: readonly Article[] = Array.from({ length: 16 }, (_, matter) => 3 + (matter % 6) * 5).flatMap((words, matter) =>
  Array.from({ length: 12 }, (_, i) => {
    const text = Array.from({ length: 1 + random(3) }, () => `m${matter}w${random(words)}`).join(' ')
    return article(text, {
      published: random(3) === 0 ? null : `2024-05-0${1 + random(9)}`,
      title: `t${i}`,
      url: `https://example.org/${matter}/${i}`,
    })
  }),
)

const take = (store: Store, some: readonly Article[]) =>
  store.write(async (write) => {
    for (const one of some) await write.addArticle(one)
  })

/** As a worker does it with two pieces of which it has read the second while it waited. */
async function work(store: Store, engine: typeof ENGINE, ids: readonly string[]): Promise<void> {
  const half = ids.length >> 1
  const pieces = [ids.slice(0, half), ids.slice(half)]
  await joinLeft(store, engine, await Promise.all(pieces.map((piece) => readLeft(store, engine, piece))))
}

async function atOnce(stores: readonly Store[], work: readonly ((store: Store) => Promise<unknown>)[]): Promise<void> {
  const waiting = [...work]
  await Promise.all(
    stores.map(async (store) => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await next(store)
    }),
  )
}

/** The record of one process. */
async function alone(some: readonly Article[], name: string): Promise<string> {
  await using store = await open(join(folder, name))
  await addArticles(store, ENGINE, some)
  return await dump(store)
}

const piecesOf = (some: readonly Article[]): readonly (readonly string[])[] => {
  const ids = shuffled(some).map(({ id }) => id)
  const pieces: string[][] = []
  while (ids.length > 0) pieces.push(ids.splice(0, 1 + random(5)))
  return pieces
}

test('pieces that are joined at the same time give the record of one process', { skip }, async () => {
  const url = await server!.database()
  await using stores = await several(url, 5)
  await take(stores[0]!, articles)
  await atOnce(
    stores,
    piecesOf(articles).map((ids) => (store) => work(store, ENGINE, ids)),
  )
  assert.ok((await dump(stores[0]!)) === (await alone(articles, 'all')), 'another record')
  for await (const fault of stores[0]!.check()) assert.fail(fault.message)
})

test('so they do where some fail and are done again, and others add and forget meanwhile', { skip }, async () => {
  const url = await server!.database()
  await using stores = await several(url, 5)
  const some = articles.slice(0, articles.length / 3)
  const [left, added] = [some.filter((_, i) => i % 3 > 0), some.filter((_, i) => i % 3 === 0)]
  await take(stores[0]!, left)
  const gone = shuffled(some).slice(0, 10)
  let failures = 0
  const failing = {
    ...ENGINE,
    join(...given: Parameters<typeof ENGINE.join>) {
      if (random(4) > 0) return ENGINE.join(...given)
      failures++
      throw new Error('killed')
    },
  }
  const again: (readonly string[])[] = []
  await atOnce(
    stores,
    shuffled([
      ...piecesOf(left).map((ids) => (store: Store) => work(store, failing, ids).catch(() => void again.push(ids))),
      ...added.map((one) => (store: Store) => addArticles(store, ENGINE, [one])),
      ...gone.map(
        ({ id }) =>
          (store: Store) =>
            forgetArticles(store, ENGINE, [id]),
      ),
    ]),
  )
  assert.ok(failures > 5)
  await atOnce(
    stores,
    // one that is joined already comes again with them
    again.map((ids) => (store) => work(store, ENGINE, [...ids, left[0]!.id])),
  )
  await forgetArticles(
    stores[0]!,
    ENGINE,
    gone.map(({ id }) => id),
  )
  const absent = new Set(gone.map(({ id }) => id))
  const rest = await alone(
    some.filter(({ id }) => !absent.has(id)),
    'rest',
  )
  assert.ok((await dump(stores[0]!)) === rest, 'another record')
  for await (const fault of stores[0]!.check()) assert.fail(fault.message)
})

async function several(url: string, count: number): Promise<readonly Store[] & AsyncDisposable> {
  const stores: Store[] = []
  for (let i = 0; i < count; i++) stores.push(await open(url))
  return Object.assign(stores, {
    async [Symbol.asyncDispose]() {
      for (const store of stores) await store[Symbol.asyncDispose]()
    },
  })
}
