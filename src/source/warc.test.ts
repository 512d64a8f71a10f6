import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { WARCRecord, WARCSerializer } from 'warcio'
import { readArchive } from './warc.ts'

const PAGE = `<html><body><p>${'قال المتحدث إن القافلة عبرت إلى المدينة صباح الأحد. '.repeat(20)}</p></body></html>`
const NOTHING = { title: null, url: null, publisher: null, published: null, outlet: null }

async function record(url: string, body: string, type = 'text/html; charset=utf-8', status = '200 OK'): Promise<Uint8Array> {
  async function* content() {
    yield new TextEncoder().encode(body)
  }
  const made = WARCRecord.create(
    {
      url,
      date: '2024-05-31T10:00:00Z',
      type: 'response',
      warcVersion: 'WARC/1.1',
      httpHeaders: { 'Content-Type': type },
      statusline: `HTTP/1.1 ${status}`,
    },
    content(),
  )
  return WARCSerializer.serialize(made, { gzip: false })
}

async function read(bytes: Uint8Array): Promise<readonly string[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700)
  }
  const found: string[] = []
  for await (const input of readArchive(pieces(), 'a.warc', NOTHING))
    found.push(input.ok ? `${input.capture.url} ${input.received?.time}` : `${input.uri} ${input.fault.code}`)
  return found
}

const records = [
  await record('https://a.example/1', PAGE),
  await record('https://a.example/logo.png', 'PNG', 'image/png'),
  await record('https://a.example/gone', PAGE, 'text/html', '404 Not Found'),
  await record('https://a.example/2', PAGE),
]
const whole = Buffer.concat(records)

test('pages of an archive; pictures and errors are passed over', async () => {
  assert.deepEqual(await read(whole), ['https://a.example/1 2024-05-31T10:00:00Z', 'https://a.example/2 2024-05-31T10:00:00Z'])
})

test('an archive that is cut off says so and gives what is whole', async () => {
  for (const cut of [1, 40, 400, records[3]!.length - 30]) {
    const found = await read(whole.subarray(0, whole.length - cut))
    assert.equal(found[0], 'https://a.example/1 2024-05-31T10:00:00Z', String(cut))
    assert.match(found.at(-1)!, /^a\.warc#\d source\.archive-cut$/, String(cut))
  }
})

test('what only begins like an archive is refused', async () => {
  assert.match((await read(Buffer.from('WARC/1.1\r\n')))[0]!, /source\.archive-cut$/)
})
