import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { collect } from '../../test/fixtures/collect.ts'
import type { Input } from '../model/capture.ts'
import { readArchive } from '../source/warc.ts'
import { type ArchivedPage, exportWarc } from './warc.ts'

const BYTES = new TextEncoder().encode('<html><body><p>نص الخبر</p></body></html>')
const METADATA = {
  tawatur: 1,
  address: 'https://a.example/?1',
  uri: 'u',
  url: null,
  title: 'ع\nن',
  outlet: 'o',
  publisher: null,
  published: null,
} as const
const PAGE: ArchivedPage = {
  article: 'a',
  sha256: '0'.repeat(64),
  address: METADATA.address,
  url: 'https://a.example/1',
  status: 200,
  headers: [
    ['content-type', 'text/html'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ],
  time: '2024-05-31T10:00:00.120Z',
  bytes: BYTES,
  metadata: METADATA,
}

async function* only(page: ArchivedPage) {
  yield page
}
const written = async (page: ArchivedPage) => Buffer.concat(await collect(exportWarc(only(page))))
async function read(bytes: Uint8Array) {
  async function* all() {
    yield bytes
  }
  return collect(readArchive(all(), 'a.warc', { title: null, url: null, publisher: null, published: 'given', outlet: 'given' }))
}

test('an answer comes back as it was, with what was said of it', async () => {
  const bytes = await written(PAGE)
  assert.deepEqual(bytes, await written(PAGE), 'the same page, the same archive')
  const [input, ...others] = (await read(bytes)) as [Input, ...Input[]]
  assert.deepEqual(others, [])
  assert.ok(input.ok && input.received !== undefined)
  const { bytes: came, ...arrival } = input.received
  assert.deepEqual(Buffer.from(came), Buffer.from(BYTES))
  const { address, url, status, headers, time } = PAGE
  assert.deepEqual(arrival, { address, url, status, headers, time })
  const { title, outlet, published, uri } = input.capture
  assert.deepEqual({ title, outlet, published, uri }, { title: 'ع\nن', outlet: 'o', published: 'given', uri: 'u' })
})

test('a file comes back as a file', async () => {
  const bytes = await written({ ...PAGE, status: null, headers: [], url: 'a.html' })
  assert.match(bytes.toString(), /WARC-Target-URI: urn:sha256:0+\r\n/)
  const [input] = (await read(bytes)) as [Input]
  assert.deepEqual(input.ok && [input.received?.status, input.received?.address], [null, METADATA.address])
})

test('headers of packing are told under other names, only where something was packed', async () => {
  const packed = await written({ ...PAGE, headers: [...PAGE.headers, ['content-encoding', 'gzip'], ['content-length', '20']] })
  assert.match(packed.toString(), /\r\nx-archive-orig-content-encoding: gzip\r\nx-archive-orig-content-length: 20\r\n/)
  const [input] = (await read(packed)) as [Input]
  assert.ok(input.ok && 'html' in input.capture)
  const plain = await written({ ...PAGE, headers: [...PAGE.headers, ['content-length', String(BYTES.length)]] })
  assert.match(plain.toString(), new RegExp(`\\r\\ncontent-length: ${BYTES.length}\\r\\n`))
})

test('metadata records of others say nothing', async () => {
  const bytes = Buffer.from((await written(PAGE)).toString('latin1').replace('{"tawatur":1', '{"tawatur":2'), 'latin1')
  const [input] = (await read(bytes)) as [Input]
  assert.deepEqual(input.ok && [input.capture.outlet, input.capture.url], ['given', 'https://a.example/1'])
})
