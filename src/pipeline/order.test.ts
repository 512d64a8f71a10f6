import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createArticle } from '../article/article.ts'
import { exportJson } from '../export/json.ts'
import type { Article } from '../model/article.ts'
import type { Store } from '../store/contract.ts'
import { engineWith } from './engine-for.ts'
import { openRecord } from './open.ts'
import { addArticles, forgetArticles } from './update.ts'

const SAMPLE = new URL('../../corpus/sample/', import.meta.url)
const GOLD = new URL('../../../shared/gold/karabakh/', import.meta.url)
const NEWS = new URL('../../../shared/data/saudinewsnet/', import.meta.url)
const MANY = 200

const whole = engineWith(readFileSync(new URL('sources.tsv', SAMPLE), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'order-'))
after(() => rmSync(folder, { recursive: true }))
let count = 0

type Given = Partial<Article> & { readonly text: string }
function articleOf({ uri, url, title, outlet, published, text }: Given): readonly Article[] {
  const created = createArticle({
    uri: uri ?? url ?? 'article',
    givenId: null,
    url: url ?? null,
    title: title ?? null,
    outlet: outlet ?? null,
    publisher: null,
    published: published ?? null,
    text,
  })
  return created.ok ? [created.value] : []
}
const manifest = (of: URL, name: string): readonly Article[] =>
  (JSON.parse(readFileSync(new URL(name, of), 'utf8')) as readonly (Partial<Article> & { readonly file: string })[]).flatMap((one) =>
    articleOf({ ...one, uri: one.file, text: readFileSync(new URL(one.file, of), 'utf8') }),
  )

/** Another order for every seed, the same on every machine. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const keys = list.map((value, i) => ({ value, key: createHash('sha256').update(`${seed} ${i}`).digest('hex') }))
  return keys.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value)
}

function news(): readonly Article[] {
  const lines = readdirSync(NEWS)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(new URL(name, NEWS)))
        .toString('utf8')
        .trim()
        .split('\n'),
    )
  return shuffled(lines, 1)
    .slice(0, MANY)
    .flatMap((line) => articleOf(JSON.parse(line) as Given))
}

async function recordAfter(work: (store: Store) => Promise<void>): Promise<string> {
  await using store = await openRecord(join(folder, `${count++}`), { create: true })
  await work(store)
  const hash = createHash('sha256')
  for await (const piece of exportJson(store, whole.rules)) hash.update(piece)
  return hash.digest('hex')
}

/**
 * Whether articles come one by one or at once, in whatever order, and whether others were there in between: one record. `largest` articles of a
 * component are not cut.
 */
async function assertOrderless(articles: readonly Article[], extra: readonly Article[], largest = whole.largest): Promise<void> {
  const engine = { ...whole, largest }
  const inPieces = async (store: Store, some: readonly Article[], size: number) => {
    for (let at = 0; at < some.length; at += size) await addArticles(store, engine, some.slice(at, at + size))
  }
  const atOnce = await recordAfter((store) => inPieces(store, articles, articles.length))
  assert.equal(await recordAfter((store) => inPieces(store, shuffled(articles, 2), 1)), atOnce, 'one by one')
  assert.equal(await recordAfter((store) => inPieces(store, shuffled(articles, 3), 7)), atOnce, 'by sevens')
  const visited = await recordAfter(async (store) => {
    const order = shuffled([...articles, ...extra], 4)
    await inPieces(store, order, 11)
    await forgetArticles(
      store,
      engine,
      [...extra, order[0]!].map(({ id }) => id),
    )
    await inPieces(store, articles, 50)
  })
  assert.equal(visited, atOnce, 'with others in between')
}

const without = (url: URL) => (existsSync(url) ? false : 'there are no such texts beside the project')

test('the sample, in any order: one record', () => {
  const all = manifest(SAMPLE, 'manifest.json')
  return assertOrderless(all.slice(0, -3), all.slice(-3))
})

test('the sample without dates, in any order: one record', () => {
  const undated = manifest(SAMPLE, 'manifest.json').map((article, i) => (i % 3 === 0 ? article : { ...article, published: null }))
  return assertOrderless(undated.slice(0, -3), undated.slice(-3))
})

test('the sample without dates where what hangs together is cut, in any order: one record', () => {
  const undated = manifest(SAMPLE, 'manifest.json').map((article, i) => (i % 3 === 0 ? article : { ...article, published: null }))
  return assertOrderless(undated.slice(0, -3), undated.slice(-3), 4)
})

test('articles of which one has a date, in any order: one record', { skip: without(GOLD) }, () =>
  assertOrderless(manifest(GOLD, 'manifest-one.json'), manifest(SAMPLE, 'manifest.json').slice(0, 4)),
)

test(`${MANY} articles of many outlets, what hangs together cut, in any order: one record`, {
  skip: without(NEWS),
  timeout: 1_800_000,
}, () => {
  const all = news()
  return assertOrderless(all.slice(0, -20), all.slice(-20), 5)
})
