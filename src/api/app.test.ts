import assert from 'node:assert/strict'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { createMemoryReader } from '../../test/fixtures/memory-reader.ts'
import { recordSchema } from '../model/record.ts'
import { StoreUnavailable } from '../store/contract.ts'
import { createApp } from './app.ts'
import { loadAssets } from './assets.ts'
import { listen } from './server.ts'
import type { ArticleBody, ClaimsBody, ErrorBody, EventBody, SearchBody, StoriesBody, StoryBody } from './wire.ts'

const reader = createMemoryReader(record)
const options = { reader, rules: record.rules, assets: new Map(), loopback: false, onFault: () => {} }
const app = createApp(options)
const get = async <T>(path: string): Promise<T> => {
  const response = await app.request(path)
  assert.equal(response.status, 200, path)
  return (await response.json()) as T
}

test('stories, the one that most articles tell first, with their numbers', async () => {
  const { stories } = await get<StoriesBody>('/api/stories')
  assert.deepEqual(
    stories.map(({ id, articles, events }) => [id, articles, events]),
    [
      ['story-truce', 10, 18],
      ['story-strike', 1, 1],
    ],
  )
})

test('a story has everything but the texts of its articles', async () => {
  const body = await get<StoryBody>('/api/stories/story-truce')
  assert.deepEqual(
    [body.articles.length, body.events.length, body.agreements.length, body.talks.length, body.positions.length],
    [10, 18, 1, 1, 4],
  )
  assert.ok(!('text' in (body.articles[0] ?? {})))
  assert.deepEqual(body.counts, { articles: 10, outlets: 5, outletsUnknown: 1, publishers: 4, independent: 3 })
  assert.deepEqual(body.counts.independent, Math.max(...body.events.map(({ support }) => support.independent)))
  const term = body.agreements[0]?.terms[1]?.evidence[0]
  const quote = body.quotes.find(({ article, start, end }) => article === term?.article && start === term.start && end === term.end)
  assert.equal(quote?.words, 'انسحاب الجيش من تل الرمان خلال 72 ساعة')
  assert.ok(quote?.before.endsWith('ينص الاتفاق على '))
  assert.deepEqual(body.others, [])
})

test('a story brings along what it names of others: who, and where it is quoted from', async () => {
  const body = await get<StoryBody>('/api/stories/story-strike')
  assert.deepEqual(
    body.articles.map(({ id }) => id),
    ['a11'],
  )
  const known = new Set(body.entities.map(({ id }) => id))
  assert.deepEqual(
    body.events.flatMap(({ roles }) => roles.map(({ entity }) => entity)).filter((entity) => !known.has(entity)),
    [],
  )
})

test('the claims of a story that are answered, answer or are repeated, quoted', async () => {
  const { claims, of } = await get<ClaimsBody>('/api/stories/story-truce/claims')
  assert.deepEqual(
    [claims.map(({ claim, quotes }) => [claim.id, quotes.length]), of],
    [
      [
        ['c01', 2],
        ['c02', 1],
        ['c03', 1],
        ['c04', 1],
      ],
      5,
    ],
  )
  assert.equal((await app.request('/api/stories/none/claims')).status, 404)
})

test('an event has its words, who says so, who denies, and who copied whom', async () => {
  const body = await get<EventBody>('/api/events/v01')
  assert.deepEqual(
    body.evidence.map(({ quote, families }) => [quote.article, quote.words, families]),
    [
      ['a01', 'سقطت قذائف على السوق الشعبية', ['fam01']],
      ['a02', 'سقطت قذائف على السوق الشعبية', ['fam01']],
      ['a03', 'قصف سوق وادي السدر', []],
      ['a10', 'قصف سوق وادي السدر', []],
    ],
  )
  assert.equal(body.evidence[0]?.date?.expression, 'الأحد')
  assert.equal(body.evidence[0]?.statement?.speaker?.entity, 'tai')
  assert.deepEqual(
    body.claims.map(({ claim, quotes }) => [claim.stance, quotes.length]),
    [
      ['judge', 2],
      ['deny', 1],
    ],
  )
  assert.equal(body.families[0]?.members.length, 2)
  assert.ok(body.families[0]?.members[1]?.passages[0]?.text.startsWith('قتل ما لا يقل عن'))
  assert.equal(body.figures.length, 8)
})

test('an article has its text and the passages it shares', async () => {
  const { article, pieces, own, relatives } = await get<ArticleBody>('/api/articles/a02')
  assert.equal(article.text, record.articles[1]?.text)
  assert.deepEqual([pieces.map(({ agency }) => agency), relatives.map(({ id }) => id)], [['buraq', 'buraq'], ['a01']])
  assert.ok(own > 0 && own < 1)
})

test('search', async () => {
  const { hits } = await get<SearchBody>(`/api/search?q=${encodeURIComponent('معبر القنطرة')}`)
  assert.ok(hits.length >= 3)
})

test('the record streams as the export', async () => {
  const response = await app.request('/api/record')
  assert.deepEqual(recordSchema.parse(await response.json()), record)
  const cut = recordSchema.parse(await (await app.request('/api/record?story=story-strike')).json())
  assert.deepEqual([cut.articles.length, cut.events.length], [1, 1])
})

const failures: readonly (readonly [string, number, string])[] = [
  ['/api/stories/nothing', 404, 'story.not-found'],
  ['/api/events/%3Cscript%3E', 404, 'event.not-found'],
  ['/api/articles/x', 404, 'article.not-found'],
  ['/api/entities/x', 404, 'entity.not-found'],
  ['/api/search', 400, 'request.invalid'],
  ['/api/search?q=%20', 400, 'request.invalid'],
  [`/api/search?q=${'x'.repeat(500)}`, 400, 'request.invalid'],
  ['/api/record?since=yesterday', 400, 'request.invalid'],
  ['/api/record?story=x', 404, 'story.not-found'],
  ['/api/nothing', 404, 'request.path'],
  ['/../../etc/passwd', 404, 'request.path'],
  ['/', 404, 'page.not-built'],
]
for (const [path, status, code] of failures) {
  test(`${path.slice(0, 40)} is refused with ${code}`, async () => {
    const response = await app.request(path)
    const { error } = (await response.json()) as ErrorBody
    assert.deepEqual([response.status, error.code, Object.keys(error)], [status, code, ['code', 'message', 'hint']])
    assert.ok(response.headers.get('content-security-policy')?.startsWith("default-src 'self'"))
  })
}

test('nothing is written through the API', async () => {
  const response = await app.request('/api/stories', { method: 'DELETE' })
  assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD'])
})

test('a store that cannot be read is 503; a mistake of ours is 500 and tells nothing', async () => {
  const fault = { code: 'store.locked', message: 'the store is locked', hint: 'wait' }
  const broken = (error: Error) =>
    createApp({ ...options, reader: { ...reader, item: () => Promise.reject(error) } }).request('/api/events/x')
  const unavailable = await broken(new StoreUnavailable(fault))
  assert.deepEqual([unavailable.status, await unavailable.json()], [503, { error: fault }])
  const mistake = await broken(new Error('secret path'))
  assert.deepEqual([mistake.status, (await mistake.text()).includes('secret')], [500, false])
})

test('on loopback other names are refused', async () => {
  const local = createApp({ ...options, loopback: true })
  const status = async (host: string) => (await local.request('/api/health', { headers: { host } })).status
  assert.deepEqual(
    [await status('localhost:80'), await status('127.0.0.1:4000'), await status('[::1]:1'), await status('evil.example')],
    [200, 200, 200, 403],
  )
})

test('assets have their type and an ETag; hashed ones are kept for good', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tawatur-assets-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'page-abc.js'), 'let x')
  await writeFile(join(folder, 'secret.pem'), 'x')
  const page = createApp({ ...options, assets: await loadAssets(folder) })
  const index = await page.request('/')
  assert.deepEqual(
    [index.status, index.headers.get('content-type'), index.headers.get('cache-control')],
    [200, 'text/html; charset=utf-8', 'no-cache'],
  )
  const script = await page.request('/assets/page-abc.js')
  assert.match(script.headers.get('cache-control') ?? '', /immutable/u)
  const again = await page.request('/', { headers: { 'if-none-match': index.headers.get('etag') ?? '' } })
  assert.deepEqual([again.status, await again.text()], [304, ''])
  assert.equal((await page.request('/secret.pem')).status, 404)
})

test('a server listens on a free port, and says so when a port is taken', async () => {
  const first = await listen(app, '127.0.0.1', 0)
  assert.ok(first.ok)
  await using server = first.value
  const response = await fetch(`${server.url}api/health`)
  assert.deepEqual(await response.json(), { status: 'ok', tawatur: 1, rules: 'fixture-1' })
  const second = await listen(app, '127.0.0.1', Number(new URL(server.url).port))
  assert.equal(second.ok ? '' : second.fault.code, 'serve.port-in-use')
})
