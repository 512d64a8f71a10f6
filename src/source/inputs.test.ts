import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Capture, PageCapture } from '../model/capture.ts'
import { type InputOptions, readInputs } from './inputs.ts'
import { readManifest } from './manifest.ts'

const folder = mkdtempSync(join(tmpdir(), 'inputs-'))
after(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const NOTHING: InputOptions = { manifest: [], published: null, outlet: null, fetcher: null }
async function read(paths: readonly string[], options: Partial<InputOptions> = {}) {
  const found = []
  for await (const input of readInputs(paths, { ...NOTHING, ...options })) found.push(input)
  return found
}
const textOf = (capture: Capture | PageCapture) => ('html' in capture ? `<${capture.html.length}>` : capture.text)
const told = async (...[paths, options]: Parameters<typeof read>) =>
  (await read(paths, options)).map((input) => (input.ok ? textOf(input.capture) : input.fault.code))

test('a text file is its content, whatever it is called', async () => {
  const text = '\r\nأعلنت البلدية فتح السوق.  \r\n'
  assert.deepEqual(await read([put('plain.dat', text)], { published: '2024-05-31', outlet: 'x' }), [
    {
      ok: true,
      capture: {
        uri: relative('.', join(folder, 'plain.dat')),
        givenId: null,
        text,
        url: null,
        title: null,
        publisher: null,
        published: '2024-05-31',
        outlet: 'x',
      },
    },
  ])
  assert.deepEqual(await told([put('packed.txt.gz', gzipSync(text)), put('packed', gzipSync(text))]), [text, text])
})

test('a folder gives its article files, all the way down, in order; others and hidden ones are passed over', async () => {
  put('tree/b.txt', 'b')
  put('tree/a/z.txt', 'z')
  put('tree/a/y.jsonl', '{"text":"y1"}\n\n{"text":"y2"}')
  put('tree/manifest.json', '[]')
  put('tree/.hidden.txt', 'h')
  symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'))
  assert.deepEqual(await told([join(folder, 'tree')]), ['y1', 'y2', 'z', 'b'])
  mkdirSync(join(folder, 'bare'))
  assert.deepEqual(await told([join(folder, 'bare')]), ['source.empty'])
})

test('what cannot be read is named, and the rest is read', async () => {
  const good = put('good.txt', 'نص')
  const cut = gzipSync('نص طويل '.repeat(500))
  assert.deepEqual(
    await told([
      join(folder, 'absent.txt'),
      put('image.txt', Uint8Array.of(0x89, 0x50, 0, 0, 1, 0)),
      put('page.txt', '\n<!DOCTYPE html><html><p>نص</p></html>'),
      put('feed.xml', '<?xml version="1.0"?><rss></rss>'),
      put('archive.warc', 'WARC/1.1\r\n'),
      put('cut.txt.gz', cut.subarray(0, cut.length - 20)),
      put('huge.txt', Buffer.alloc(17 * 1024 * 1024, 'a')),
      'https://example.org/1',
      good,
    ]),
    [
      'source.not-found',
      'source.encoding',
      '<38>',
      'source.feed-invalid',
      'source.archive-cut',
      'source.gzip',
      'source.too-large',
      'source.web',
      'نص',
    ],
  )
})

test('text that speaks of tags is text', async () => {
  const text = 'تحدث عن <b>الهدنة</b> و a < b'
  assert.deepEqual(await told([put('tags.txt', text)]), [text])
})

test('each JSON line is an article; a broken one is named by its number', async () => {
  const lines = [
    '{"id":7,"text":"أ","url":"https://example.org/1","published":"2024-05-30"}',
    '{"text":',
    '[]',
    '{"text":5}',
    '{"html":"<p>"}',
    '{"title":"x"}',
    '  ',
    '{"text":"ب","extra":1}',
  ]
  const inputs = await read([put('lines.jsonl', lines.join('\r\n'))], { published: '2024-05-31', outlet: 'x' })
  assert.deepEqual(
    inputs.map((input) =>
      input.ok
        ? [input.capture.givenId, textOf(input.capture), input.capture.published, input.capture.outlet]
        : [input.uri.replace(/^.*#/, '#'), input.fault.code],
    ),
    [
      ['7', 'أ', '2024-05-30', 'x'],
      ['#2', 'jsonl.line-invalid'],
      ['#3', 'jsonl.line-invalid'],
      ['#4', 'jsonl.line-invalid'],
      [null, '<3>', '2024-05-31', 'x'],
      ['#6', 'jsonl.line-invalid'],
      [null, 'ب', '2024-05-31', 'x'],
    ],
  )
  assert.deepEqual(await told([put('latin.jsonl', Buffer.from('{"text":"caf\xe9"}\n{"text":"ok"}', 'latin1'))]), [
    'jsonl.line-invalid',
    'ok',
  ])
  assert.deepEqual(await told([put('marked.ndjson.gz', gzipSync('\ufeff{"text":"أ"}\n'))]), ['أ'])
})

test('a manifest tells what it knows, file names relative to it', async () => {
  put('set/articles/1.txt', 'أ')
  put('set/articles/2.txt', 'ب')
  const file = put(
    'set/manifest.json',
    '[{"file":"./articles/1.txt","published":"2024-05-31","publisher":"p","url":"https://example.org/1"},{"file":"articles/3.txt"}]',
  )
  const manifest = await readManifest(file)
  assert.ok(manifest.ok)
  const known = {
    uri: 'articles/1.txt',
    givenId: null,
    text: 'أ',
    url: 'https://example.org/1',
    title: null,
    publisher: 'p',
    published: '2024-05-31',
    outlet: 'x',
  }
  const options = { manifest: manifest.value, outlet: 'x', published: '2020-01-01' }
  const [first, third] = await read([], options)
  assert.deepEqual(first, { ok: true, capture: known })
  assert.deepEqual([third!.ok, third!.ok || third!.uri, third!.ok || third!.fault.code], [false, 'articles/3.txt', 'source.not-found'])
  // with paths it only supplies what it knows
  const [one, two] = await read([join(folder, 'set/articles')], options)
  assert.deepEqual(one, { ok: true, capture: known })
  assert.equal(two!.ok && two!.capture.published, '2020-01-01')
})

test('a manifest that is none is refused whole', async () => {
  for (const text of ['', '{}', '[{"published":"2024-05-31"}]', '[{"file":5}]', '[{"file":"a.txt"},]']) {
    const manifest = await readManifest(put('broken.json', text))
    assert.equal(manifest.ok || manifest.fault.code, 'manifest.invalid', text)
  }
  const absent = await readManifest(join(folder, 'absent.json'))
  assert.equal(absent.ok || absent.fault.code, 'manifest.not-found')
})
