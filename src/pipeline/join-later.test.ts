import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../model/article.ts'
import type { Input } from '../model/capture.ts'
import type { Store } from '../store/contract.ts'
import { openStore } from '../store/open.ts'
import { PLAIN_WORDS } from '../store/store.contract.ts'
import { examine } from './doctor.ts'
import { ingest } from './ingest.ts'
import { createReaders, NO_TABLES } from './readers.ts'
import { rereadAll } from './reread.ts'
import { article, dump, ENGINE } from './update.testing.ts'
import { addArticles, addRead, forgetArticles, startReading } from './update.ts'

const temporary = mkdtempSync(join(tmpdir(), 'join-later-'))
after(() => rmSync(temporary, { recursive: true }))
let count = 0
const freshStore = () => openStore(join(temporary, `${count++}`), { create: true, words: PLAIN_WORDS })

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}

async function atOnce(articles: readonly Article[], engine = ENGINE): Promise<string> {
  await using store = await freshStore()
  await addArticles(store, engine, articles)
  return await dump(store)
}

async function addUnjoined(store: Store, engine: typeof ENGINE, articles: readonly Article[]): Promise<readonly string[]> {
  const readings = await (await startReading(store, engine, articles, createReaders(engine, NO_TABLES, 1)))()
  return (await addRead(store, engine, articles, readings, new Map(), true)).unjoined
}

const finish = async (store: Store, engine = ENGINE) => {
  for await (const _ of rereadAll(store, engine));
}

/** What is done to a store: articles of few words are added, joined at once or later, and some are forgotten. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('later' as const, 'later' as const, 'now' as const, 'forget' as const),
    words: fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 3 }),
    url: fc.nat(5),
  }),
  { minLength: 1, maxLength: 12 },
)

test('the record is the same whether articles are joined as they come or later', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom(ENGINE, { ...ENGINE, largest: 3 }), async (done, engine) => {
      await using store = await freshStore()
      const there = new Map<string, Article>()
      for (const { what, words, url } of done) {
        const one = article(words.join(' '), { url: `https://example.org/${url}`, title: `t${url}` })
        if (what === 'forget') {
          await forgetArticles(store, engine, [one.id])
          there.delete(one.id)
          continue
        }
        await (what === 'now' ? addArticles(store, engine, [one]) : addUnjoined(store, engine, [one]))
        there.set(one.id, one)
      }
      await finish(store, engine)
      assert.equal(await dump(store), await atOnce([...there.values()], engine))
    }),
    { numRuns: 120 },
  )
})

test('what was added by a process that was killed is joined by the next', async () => {
  await using store = await freshStore()
  const list = ['a b', 'b c', 'd'].map((text) => article(text))
  assert.equal((await addUnjoined(store, ENGINE, list)).length, 3)
  const codes = async () => (await all(examine(store, ENGINE))).map(({ code, isNotice }) => [code, isNotice])
  assert.deepEqual(await codes(), [['doctor.unjoined', true]])
  await finish(store)
  assert.deepEqual(await codes(), [])
  assert.equal(await dump(store), await atOnce(list))
})

test('a rereading that was killed before it joined is joined by the next', async () => {
  await using store = await freshStore()
  const list = ['a b', 'b c', 'd'].map((text) => article(text))
  await addArticles(store, { ...ENGINE, version: 'test/0', linkKeys: () => [] }, list)
  for await (const { articles } of rereadAll(store, ENGINE)) if (articles > 0) break
  assert.notEqual(await dump(store), await atOnce(list))
  await finish(store)
  assert.equal(await dump(store), await atOnce(list))
})

async function* inputs(count: number): AsyncGenerator<Input> {
  for (let i = 0; i < count; i++) {
    const text = `n${Math.floor(i / 3)} x${i}`
    yield {
      ok: true,
      capture: { uri: `${i}.txt`, url: null, title: null, publisher: null, givenId: null, text, published: null, outlet: null },
    }
  }
}
const engine = {
  ...ENGINE,
  article: ({ text = '' }: { readonly text?: string }) => ({ ok: true as const, value: article(text) }),
} as typeof ENGINE

test('many batches are joined at the end, also where nobody asks for the last of them', async () => {
  const MANY = 4_500
  const texts = (await all(inputs(MANY))).map((input) =>
    input.ok && 'text' in input.capture ? article(input.capture.text) : assert.fail(),
  )
  const whole = await atOnce(texts)
  await using store = await freshStore()
  await using readers = createReaders(engine, NO_TABLES, 1)
  const left: number[] = []
  const added: number[] = []
  for await (const outcomes of ingest(store, engine, inputs(MANY), readers, (one) => left.push(one))) added.push(outcomes.length)
  assert.deepEqual(added, [1000, 1000, 1000, 1000, 500])
  assert.ok(left.length > 0)
  assert.equal(await dump(store), whole)

  await using other = await freshStore()
  let batches = 0
  for await (const _ of ingest(other, engine, inputs(MANY), readers)) if (++batches === 2) break
  assert.equal((await all(other.items('articles'))).length, 2_000)
  assert.deepEqual(await other.unjoined(), [])
})
