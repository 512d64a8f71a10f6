import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { collect } from '../../../test/fixtures/collect.ts'
import { newsPage, newsServer, rss } from '../../../test/fixtures/news-server.ts'
import { createFetcher, LIMITS } from '../../source/network/fetcher.ts'
import { politely } from '../../source/network/polite.ts'
import type { Store } from '../../store/contract.ts'
import { postgresForTests } from '../../store/postgres.testing.ts'
import { engineWith } from '../engine-for.ts'
import { openRecord } from '../open.ts'
import { createReaders, NO_TABLES } from '../readers.ts'
import { watchRound } from './feeds.ts'
import type { WatchEvent } from './watch.ts'

const postgres = await postgresForTests()
const folder = mkdtempSync(join(tmpdir(), 'watch-'))
after(async () => {
  rmSync(folder, { recursive: true })
  await postgres?.[Symbol.asyncDispose]()
})
let count = 0
const newFolder = () => join(folder, `${count++}`)
const engine = engineWith(null)

const text = (n: number | string) =>
  `قالت لجنة المعابر إن القافلة رقم ${n} وصلت إلى مدينة داغوري محملة بالدقيق والدواء، وإن شاحنات أخرى تنتظر عند المعبر الشرقي حتى يفتح.`

const MINUTE = 60_000
const START = Date.parse('2024-05-31T10:00:00Z')

/** Rounds over some feeds, each at a time in minutes after the first; what is told of each, sorted: state, path and code. */
function watching(store: Store, at: (path: string) => string, feeds: readonly string[]) {
  const ending = new AbortController()
  return async (minutes: number, onEvent: (event: WatchEvent, end: () => void) => void = () => {}) => {
    const events: string[] = []
    await using readers = createReaders(engine, NO_TABLES, 1)
    await using fetcher = politely(createFetcher({ allowPrivate: true, limits: { ...LIMITS, milliseconds: 2_000 } }), { pace: 0 })
    const told = async (event: WatchEvent) => {
      events.push(`${event.state} ${event.uri.replace(at(''), '')}${event.fault === null ? '' : ` ${event.fault.code}`}`)
      onEvent(event, () => ending.abort())
    }
    const now = () => START + minutes * MINUTE
    await watchRound({ store, engine, readers, fetcher, signal: ending.signal, now, told }, feeds.map(at))
    return events.sort()
  }
}
const urls = async (store: Store) => (await collect(store.items('articles'))).map(({ uri }) => uri)

for (const [kind, place] of Object.entries({ folder: async () => newFolder(), database: () => postgres!.emptied() }))
  test(`${kind}: feeds are followed: new, changed, gone, refused and slow pages`, {
    skip: kind === 'database' && postgres === null,
  }, async () => {
    await using server = await newsServer()
    const { routes, at } = server
    routes.set('/robots.txt', (response) => response.end('User-agent: *\nDisallow: /closed/\n'))
    routes.set(
      '/rss',
      rss(server, [['/1.html'], ['/2.html?utm_source=rss'], ['/closed/3.html', newsPage(text(3))], ['/closed/4.html'], ['/slow.html']]),
    )
    routes.set(
      '/atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>أطلس</title><entry><title>خبر</title><link href="${at('/5.html')}"/><updated>2024-05-31T09:00:00Z</updated></entry></feed>`,
    )
    routes.set(
      '/json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'رافد',
        items: [
          { id: '6', content_html: newsPage(text(6)) },
          { id: '1', url: at('/1.html') },
        ],
      }),
    )
    routes.set('/sitemaps', `<sitemapindex><sitemap><loc>${at('/sitemap')}</loc></sitemap></sitemapindex>`)
    routes.set(
      '/sitemap',
      `<urlset><url><loc>${at('/7.html')}</loc><lastmod>2024-05-30</lastmod></url><url><loc>${at('/old.html')}</loc><lastmod>2019-01-01</lastmod></url></urlset>`,
    )
    routes.set('/down', { status: 500 })
    routes.set('/page', newsPage(text('x')))
    routes.set('/cut', '<rss><channel><item')
    for (const n of [1, 2, 5, 7]) routes.set(`/${n}.html`, newsPage(text(n)))
    routes.set('/slow.html', (response) => {
      const drip = setInterval(() => response.write('<'), 40)
      response.on('close', () => clearInterval(drip))
    })
    await using store = await openRecord(await place(), { create: true })
    const round = watching(store, at, ['/rss', '/atom', '/json', '/sitemaps', '/down', '/page', '/cut'])

    assert.deepEqual(await round(0), [
      'added /1.html',
      'added /2.html',
      'added /5.html',
      'added /7.html',
      `added /closed/3.html`,
      'added /json',
      'failed /cut source.feed-invalid',
      'failed /down fetch.status',
      'failed /page watch.no-feed',
      'read /atom',
      'read /json',
      'read /rss',
      'read /sitemap',
      'read /sitemaps',
      'refused /closed/4.html fetch.robots',
      'refused /slow.html fetch.timeout',
    ])
    assert.ok(!server.asked().some((path) => path.startsWith('/closed') || path.startsWith('/old')))

    // nothing has changed, and what failed is left alone
    assert.deepEqual(await round(2), [
      'unchanged /atom',
      'unchanged /json',
      'unchanged /rss',
      'unchanged /sitemap',
      'unchanged /sitemaps',
      'waiting /cut',
      'waiting /down',
      'waiting /page',
    ])
    assert.deepEqual(server.asked(), ['/atom?', '/json?', '/rss?', '/sitemap?', '/sitemaps?'])

    // a while later it is asked again
    routes.set('/slow.html', newsPage(text('slow')))
    routes.set('/down', rss(server, [['/8.html'], ['/9.html']]))
    routes.set('/8.html', newsPage(text(8)))
    routes.set('/cut', { status: 502 })
    const later = (await round(6)).filter((event) => !event.startsWith('unchanged'))
    assert.deepEqual(later, [
      'added /8.html',
      'added /slow.html',
      'failed /cut fetch.status',
      'failed /page watch.no-feed',
      'read /down',
      'refused /9.html fetch.status',
    ])

    // a changed article is a new version of the old, a page that is gone is noted; what a feed says has changed is asked for at once
    routes.set('/1.html', newsPage(text('1، لا القافلة الثانية،')))
    routes.set('/2.html', { status: 410 })
    routes.set('/7.html', { status: 302, location: '/' })
    routes.set('/', newsPage(text('home')))
    routes.set('/atom', routes.get('/atom')!.toString().replace('T09:00', 'T09:30'))
    server.asked()
    const events = await round(68)
    assert.deepEqual(
      events.filter((event) => /^(?:added|changed|gone|refused)/.test(event)),
      ['changed /1.html', 'gone /2.html', 'gone /7.html', 'refused /9.html fetch.status', 'refused /closed/4.html fetch.robots'],
    )
    assert.deepEqual(
      server.asked().filter((path) => /html/.test(path)),
      ['/1.html?', '/2.html?', '/5.html?', '/7.html?', '/8.html?', '/9.html', '/slow.html?'].sort(),
    )
    assert.deepEqual((await urls(store)).filter((url) => /\/[12]\.html/.test(url)).sort(), [at('/1.html'), at('/1.html'), at('/2.html')])
    // told once
    assert.ok(!(await round(200)).some((event) => event.startsWith('gone')))
    await using snapshot = await store.snapshot()
    const captures = await snapshot.captures((await collect(store.items('articles'))).map(({ id }) => id))
    assert.ok(
      captures.some(({ url, status, headers }) => url === at('/2.html') && status === 200 && headers.some(([name]) => name === 'etag')),
    )
  })

test('asked to end, it writes what it has and goes on there', async () => {
  await using server = await newsServer()
  const pages = Array.from({ length: 25 }, (_, n) => `/${n}.html`)
  server.routes.set(
    '/rss',
    rss(
      server,
      pages.map((page) => [page]),
    ),
  )
  for (const page of pages) server.routes.set(page, newsPage(text(page)))
  await using store = await openRecord(newFolder(), { create: true })
  const first = await watching(store, server.at, ['/rss'])(0, ({ state }, end) => state === 'added' && end())
  assert.equal(first.length, 10)
  assert.equal(server.asked().length, 11)
  const second = await watching(store, server.at, ['/rss'])(1)
  assert.deepEqual(
    second.filter((event) => !event.startsWith('added')),
    ['read /rss'],
  )
  assert.equal((await urls(store)).length, 25)
  assert.deepEqual(server.asked().length, 16)
})

test('a server that is busy, or fails again and again, is left alone; the others go on', async () => {
  await using server = await newsServer()
  const paths = (name: string) => Array.from({ length: 6 }, (_, n) => [`/${name}${n}.html`] as const)
  server.routes.set('/rss', rss(server, paths('a')))
  for (const [path] of paths('a')) server.routes.set(path, newsPage(text(path)))
  for (const n of [1, 2, 3]) server.routes.set(`/a${n}.html`, { status: 500 })
  await using store = await openRecord(newFolder(), { create: true })
  const refused = [1, 2, 3].map((n) => `refused /a${n}.html fetch.status`)
  assert.deepEqual(await watching(store, server.at, ['/rss'])(0), ['added /a0.html', 'failed /rss fetch.status', ...refused])
  assert.deepEqual(await watching(store, server.at, ['/rss'])(1), ['waiting /rss'])
  server.routes.set('/a5.html', { status: 429 })
  assert.deepEqual(await watching(store, server.at, ['/rss'])(6), ['added /a4.html', 'failed /rss fetch.busy'])
  assert.deepEqual(
    server.asked().filter((path) => path.startsWith('/a5')),
    ['/a5.html'],
  )
})
