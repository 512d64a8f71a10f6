import { strict as assert } from 'node:assert'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isPublicAddress } from './addresses.ts'
import { createFetcher, LIMITS } from './fetcher.ts'
import { politely } from './polite.ts'

const ADDRESSES: readonly (readonly [address: string, isPublic: boolean])[] = [
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['127.0.0.1', false],
  ['127.8.8.8', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['203.0.113.9', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  ['[::1]', false],
  ['localhost', false],
  ['', false],
]
test('which addresses are public', () => {
  for (const [address, isPublic] of ADDRESSES) assert.equal(isPublicAddress(address), isPublic, address)
})

/** A few kilobytes that unpack to more than is taken. */
const BOMB = gzipSync(Buffer.alloc(8 * 1024 * 1024))

let hits: string[] = []
const routes: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('etag', '"1"').end('نص'),
  '/same': (request, response) =>
    request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.setHeader('etag', '"1"').end('x'),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
  '/drip': (_, response) => {
    response.write('a')
    const drip = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(drip))
  },
  '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\n'),
  '/private/page': (_, response) => response.end('x'),
}
const server = createServer((request, response) => {
  hits.push(request.url!)
  const route = routes[request.url!]
  if (route === undefined) response.writeHead(404).end()
  else route(request, response)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.closeAllConnections()
  server.close()
})
const { port } = server.address() as AddressInfo
const at = (path: string) => `http://127.0.0.1:${port}${path}`
const SMALL = { ...LIMITS, bytes: 1024 * 1024, milliseconds: 1500 }

async function got(url: string, options: { readonly allowPrivate?: boolean; readonly etag?: string } = {}) {
  await using fetcher = createFetcher({ allowPrivate: options.allowPrivate ?? true, limits: SMALL })
  const answer = await fetcher.get(url, options.etag === undefined ? null : { etag: options.etag, lastModified: null })
  return answer.ok ? `${answer.value.status} ${new TextDecoder().decode(answer.value.bytes)}` : answer.fault.code
}

test('pages, redirects, conditional requests', async () => {
  assert.equal(await got(at('/page')), '200 نص')
  assert.equal(await got(at('/moved')), '200 نص')
  assert.equal(await got(at('/same')), '200 x')
  assert.equal(await got(at('/same'), { etag: '"1"' }), '304 ')
  assert.equal(await got(at('/absent')), '404 ')
})

test('private addresses are not asked, by number or by name', async () => {
  hits = []
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
    assert.match(await got(`http://${host}:${port}/page`, { allowPrivate: false }), /^fetch\.(?:address|failed)$/, host)
  assert.deepEqual(hits, [])
})

test('hostile servers end in a named fault', async () => {
  const rows: readonly (readonly [string, string])[] = [
    ['/loop', 'fetch.redirects'],
    ['/to-file', 'fetch.scheme'],
    ['/bomb', 'fetch.too-large'],
    ['/drip', 'fetch.timeout'],
    ['/broken', 'fetch.failed'],
  ]
  for (const [path, code] of rows) assert.equal(await got(at(path)), code, path)
  assert.equal(await got('ftp://example.org/'), 'fetch.scheme')
  assert.equal(await got('nonsense'), 'fetch.scheme')
})

test('robots.txt and busy servers are respected, one request at a time', async () => {
  await using fetcher = politely(createFetcher({ allowPrivate: true, limits: SMALL }), { pace: 60 })
  const code = async (path: string) => {
    const answer = await fetcher.get(at(path))
    return answer.ok ? answer.value.status : answer.fault.code
  }
  hits = []
  assert.equal(await code('/private/page'), 'fetch.robots')
  assert.deepEqual(hits, ['/robots.txt'])
  const from = performance.now()
  assert.deepEqual(await Promise.all([code('/page'), code('/page'), code('/page')]), [200, 200, 200])
  assert.ok(performance.now() - from >= 110, 'two pauses of 60 ms')
  assert.equal(await code('/busy'), 'fetch.busy')
  hits = []
  assert.equal(await code('/page'), 'fetch.busy')
  assert.deepEqual(hits, [])
})
