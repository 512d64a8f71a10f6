import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../model/article.ts'
import { openStore } from '../store/open.ts'
import { PLAIN_WORDS } from '../store/store.contract.ts'
import type { Engine } from './engine.ts'
import { rereadAll } from './reread.ts'
import { article, dump, ENGINE } from './update.testing.ts'
import { addArticles, forgetArticles } from './update.ts'

const temporary = mkdtempSync(join(tmpdir(), 'update-'))
after(() => rmSync(temporary, { recursive: true }))
let count = 0
const freshStore = () => openStore(join(temporary, `${count++}`), { create: true, words: PLAIN_WORDS })

async function record(batches: readonly (readonly Article[])[], engine = ENGINE): Promise<string> {
  await using store = await freshStore()
  for (const batch of batches) await addArticles(store, engine, batch)
  return await dump(store)
}

/** Where more than three hang together, they are cut. */
const CUTTING: Engine = { ...ENGINE, largest: 3 }
const ENGINES = fc.constantFrom(ENGINE, CUTTING)

/** Articles of few words, so that many hang together. */
const articles = fc.uniqueArray(
  fc
    .record({
      words: fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 3 }),
      published: fc.constantFrom(null, '2024-05-01', '2024-06-01'),
      url: fc.nat(30),
    })
    .map(({ words, published, url }) => article(words.join(' '), { published, url: `https://example.org/${url}`, title: `t${url}` })),
  { minLength: 1, maxLength: 9, selector: ({ id }) => id },
)
const batchesOf = <T>(list: readonly T[], sizes: readonly number[]): readonly T[][] => {
  const batches: T[][] = []
  for (let at = 0, i = 0; at < list.length; i++) {
    const size = sizes[i % sizes.length]!
    batches.push(list.slice(at, at + size))
    at += size
  }
  return batches
}
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })

test('the record is the same in any order, one by one or at once', async () => {
  const orders = articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), sizes))
  await fc.assert(
    fc.asyncProperty(orders, ENGINES, async ([list, shuffled, sizes], engine) => {
      assert.equal(await record(batchesOf(shuffled, sizes), engine), await record([list], engine))
    }),
    { numRuns: 120 },
  )
})

test('what is forgotten was never there', async () => {
  const some = articles.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list), sizes))
  await fc.assert(
    fc.asyncProperty(some, ENGINES, async ([list, gone, sizes], engine) => {
      await using store = await freshStore()
      await addArticles(store, engine, list)
      for (const batch of batchesOf(gone, sizes))
        await forgetArticles(
          store,
          engine,
          batch.map(({ id }) => id),
        )
      assert.equal(await dump(store), await record([list.filter((article) => !gone.includes(article))], engine))
    }),
    { numRuns: 80 },
  )
})

test('metadata may come in any order, and is taken into account when it comes', async () => {
  const url = 'https://example.org/1'
  const versions = [
    article('a b', { url }),
    article('a b', { url, published: '2024-05-01' }),
    article('a b', { url, published: '2024-06-01', title: 'T' }),
  ]
  const others = [article('a', { published: '2024-05-01' }), article('b', { published: '2024-06-01' })]
  const together = await record([[...versions, ...others]])
  assert.match(together, /article\.metadata-conflict/)
  for (const order of [
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
  ]) {
    const given = order.map((i) => [versions[i]!])
    assert.equal(await record([...given, others]), together)
    assert.equal(await record([others, ...given]), together)
  }
})

test('adding again changes nothing', async () => {
  await using store = await freshStore()
  const list = [article('a b', { title: 'T' }), article('b c')]
  assert.deepEqual(
    (await addArticles(store, ENGINE, [...list, list[0]!])).map(({ state }) => state),
    ['added', 'added', 'known'],
  )
  const before = await dump(store)
  assert.deepEqual(
    (await addArticles(store, ENGINE, list)).map(({ state }) => state),
    ['known', 'known'],
  )
  assert.equal(await dump(store), before)
})

test('an article that cannot be read costs no other', async () => {
  await using store = await freshStore()
  const read: Engine['read'] = (one) => {
    if (one.text === 'b') throw new Error('no')
    return ENGINE.read(one)
  }
  const added = await addArticles(store, { ...ENGINE, read }, [article('a'), article('b'), article('c')])
  assert.deepEqual(
    added.map(({ state, fault }) => [state, fault?.code]),
    [
      ['added', undefined],
      ['refused', 'article.reading-failed'],
      ['added', undefined],
    ],
  )
  assert.match(added[1]!.fault!.message, /no \(update\.test\.ts:\d+\)/)
  assert.equal(await dump(store), await record([[article('a'), article('c')]]))
})

test('too many that hang together fall into those that have more in common', async () => {
  await using store = await freshStore()
  const words = ['a b', 'a b c', 'a b d', 'a e', 'a f']
  const engine = { ...ENGINE, largest: 4 }
  const list = words.map((text) => article(text))
  const eventsNow = async () => {
    const sizes: number[] = []
    for await (const { mentions } of store.items('events')) sizes.push(mentions.length)
    return sizes.sort()
  }
  await addArticles(store, engine, list.slice(0, 4))
  assert.deepEqual(await eventsNow(), [4])
  await addArticles(store, engine, list.slice(4))
  assert.deepEqual(await eventsNow(), [1, 1, 3])
  await forgetArticles(store, engine, [list[0]!.id])
  assert.deepEqual(await eventsNow(), [4])
})

test('what hangs together again takes in articles that were linked with nothing that is gone', async () => {
  const engine = { ...ENGINE, largest: 3 }
  const chain = ['a b', 'b c', 'c d', 'd e'].map((text) => article(text))
  await using store = await freshStore()
  await addArticles(store, engine, chain)
  await forgetArticles(store, engine, [chain[0]!.id])
  assert.equal(await dump(store), await record([chain.slice(1)], engine))
})

test('an id that a new article changes leads to what it is now', async () => {
  await using store = await freshStore()
  const [early, middle, late] = [article('a', { title: 'x' }), article('a b', { title: 'y' }), article('b', { title: 'z' })].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ) as [Article, Article, Article]
  for (const one of [late, middle, early]) await addArticles(store, ENGINE, [one])
  for (const { id } of [early, middle, late]) assert.equal((await store.item('events', `v-${id}`))?.id, `v-${early.id}`)
})

test('other rules: everything is read again, and the record is as if it had always been so', async () => {
  await using store = await freshStore()
  const list = ['a b', 'b c', 'c', 'd'].map((text) => article(text))
  await addArticles(store, { ...ENGINE, version: 'test/0', linkKeys: () => [] }, list)
  let read = 0
  for await (const { articles } of rereadAll(store, ENGINE)) read = articles
  assert.equal(read, 4)
  assert.equal(await dump(store), await record([list]))
})
