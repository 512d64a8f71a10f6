import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { attempt } from './attempt.ts'
import { engineWith } from './engine-for.ts'
import { openInputs } from './inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
after(() => rmSync(folder, { recursive: true }))
const engine = engineWith(null)

const TEXT =
  'أعلنت لجنة المعابر اليوم وصول القافلة الثانية إلى مدينة داغوري محملة بالدقيق والدواء، وقال متحدث باسمها إن سبع شاحنات عبرت صباحا.'
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body><article><p>${body}</p></article></body></html>`
const line = JSON.stringify({ text: TEXT })
/** windows-1256 for Arabic letters. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte] as const),
)
const windows1256 = (text: string) => Buffer.from([...text].map((letter) => BYTES.get(letter) ?? 0x3f))
const MB = 1024 * 1024
/** So many megabytes of blanks, packed: a thousandth of them. gzip may be written in pieces. */
const bomb = (megabytes: number, before = '', after = '') => {
  const nothing = gzipSync(Buffer.alloc(MB, ' '))
  return Buffer.concat([gzipSync(before), ...Array.from({ length: megabytes }, () => nothing), gzipSync(after)])
}
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>ع</title>${items}</channel></rss>`
const item = (html: string) => `<item><link>https://a.example/1</link><description><![CDATA[${html}]]></description></item>`
const warc = (...records: readonly (readonly [type: string, headers: string, body: Buffer | string, length?: number])[]) =>
  Buffer.concat(
    records.flatMap(([type, headers, body, length]) => [
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2024-05-31T10:00:00Z\r\n${headers}Content-Length: ${length ?? Buffer.from(body).length}\r\n\r\n`,
      ),
      Buffer.from(body),
      Buffer.from('\r\n\r\n'),
    ]),
  )
const http = (headers: string, body: Buffer | string) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)])
const ZIP = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000'), Buffer.alloc(2000, 0xa7)])

/** Each ends in an article whose text begins so, or a refusal with this code; several where several come out. */
const ROWS: readonly (readonly [name: string, file: string, content: () => Buffer | string, ...outcomes: string[]])[] = [
  ['gzip that unpacks to 200 MB', 'a.txt.gz', () => bomb(200), 'source.too-large'],
  ['gzip in gzip', 'a.txt.gz', () => gzipSync(bomb(20)), 'source.encoding'],
  ['a line of 100 MB, and the article after it', 'a.jsonl.gz', () => bomb(100, '{"text":"', `"}\n${line}`), 'source.too-large', TEXT],
  ['a line of 100 MB that never ends', 'a.jsonl.gz', () => bomb(100, '{"text":"'), 'source.too-large'],
  ['broken gzip', 'a.txt.gz', () => gzipSync(TEXT.repeat(99)).fill(0x55, 40, 60), 'source.gzip'],
  ['gzip cut off', 'a.jsonl.gz', () => gzipSync(`${line}\n`.repeat(2) + TEXT.repeat(999)).subarray(0, 200), 'source.gzip'],
  ['a zip archive', 'a.txt', () => ZIP, 'source.encoding'],
  ['a PDF', 'a.txt', () => '%PDF-1.7\n1 0 obj', 'source.pdf'],
  ['a million nested elements', 'a.html', () => `<html><body>${'<div>'.repeat(1_000_000)}${TEXT}`, 'source.html-nesting'],
  ['a million nested elements in a feed', 'a.xml', () => rss('<item>'.repeat(1_000_000)), 'source.feed-invalid'],
  ['a million nested elements in an entry of a feed', 'a.xml', () => rss(item(`${'<b>'.repeat(1_000_000)}${TEXT}`)), 'source.html-nesting'],
  ['a million nested sitemaps', 'a.xml', () => `<urlset>${'<url>'.repeat(1_000_000)}`, 'source.feed-invalid'],
  ['a million nested lists in a line', 'a.jsonl', () => `${'['.repeat(1_000_000)}\n${line}`, 'jsonl.line-invalid', TEXT],
  [
    'a million nested objects in a line',
    'a.jsonl',
    () => `${'{"text":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}\n${line}`,
    'jsonl.line-invalid',
    TEXT,
  ],
  ['a million attributes', 'a.html', () => `<html><body><p ${'a="1" '.repeat(1_000_000)}>${TEXT}</p></body></html>`, TEXT],
  ['an attribute of 2 MB', 'a.html', () => `<html><body><p title="${'x'.repeat(2 * MB)}">${TEXT}</p></body></html>`, TEXT],
  ['a million comments', 'a.html', () => page(`${'<!-- -->'.repeat(1_000_000)}${TEXT}`), 'source.html-elements'],
  ['a comment that never ends', 'a.html', () => `<html><body><!--${'-'.repeat(5 * MB)}`, 'source.html-empty'],
  ['a title of 2 MB', 'a.html', () => page(TEXT, `<title>${'ع'.repeat(2 * MB)}</title>`), TEXT],
  [
    'linked data nested a hundred thousand deep',
    'a.html',
    () => page(TEXT, `<script type="application/ld+json">${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>`),
    TEXT,
  ],
  [
    'a billion laughs in a feed',
    'a.xml',
    () => rss(item('&c;'), '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'),
    'source.xml-entities',
  ],
  [
    'entities behind a long comment',
    'a.xml',
    () => rss('', `<!--${'x'.repeat(200_000)}--><!DOCTYPE rss [<!ENTITY a "ha">]>`),
    'source.xml',
  ],
  [
    'a billion laughs on a page',
    'a.html',
    () => `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ها"><!ENTITY b "&a;&a;">]>${page(`${TEXT} &b;`)}`,
    TEXT,
  ],
  [
    'a file by an entity',
    'a.html',
    () => `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY f SYSTEM "file:///etc/passwd">]>${page(`${TEXT} &f;`)}`,
    TEXT,
  ],
  ['UTF-8 said to be windows-1256', 'a.html', () => page(TEXT, '<meta charset="windows-1256">'), TEXT],
  ['windows-1256 said to be UTF-8', 'a.html', () => windows1256(page(TEXT, '<meta charset="utf-8">')), TEXT],
  ['windows-1256 said to be nonsense', 'a.html', () => windows1256(page(TEXT, '<meta charset="x-no-such">')), TEXT],
  ['UTF-8 cut within a letter', 'a.txt', () => Buffer.from(TEXT).subarray(0, 101), 'source.encoding'],
  [
    'a byte order mark of another encoding',
    'a.txt',
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT), Buffer.from('x')]),
    'source.encoding',
  ],
  ['null bytes in a text', 'a.txt', () => `${TEXT}\u0000\u0000${TEXT}`, 'source.encoding'],
  ['null bytes in a line', 'a.jsonl', () => JSON.stringify({ text: `${TEXT}\u0000` }), 'source.control-characters'],
  ['null bytes only', 'a.txt', () => Buffer.alloc(MB), 'source.encoding'],
  ['bidi overrides stay text', 'a.txt', () => `\u202e${TEXT}\u2066\u2069`, `\u202e${TEXT}\u2066\u2069`],
  ['half a surrogate pair', 'a.jsonl', () => `{"text":"\\ud800${TEXT}"}`, `\ufffd${TEXT}`],
  ['a prototype in a line', 'a.jsonl', () => `{"__proto__":{"text":"x"},"constructor":1,"text":${JSON.stringify(TEXT)}}`, TEXT],
  ['a million lines of nothing', 'a.jsonl', () => '\n'.repeat(1_000_000) + line, TEXT],
  [
    'a record that says it is longer than it is',
    'a.warc',
    () => warc(['response', '', http('', page(TEXT)), 1_000_000_000]),
    'source.archive-cut',
  ],
  ['a record of a negative length', 'a.warc', () => warc(['response', '', http('', page(TEXT)), -5]), 'source.empty'],
  [
    'a packed answer that unpacks to 20 MB',
    'a.warc',
    () => warc(['response', '', http('Content-Encoding: gzip\r\n', gzipSync(Buffer.alloc(20 * MB)))]),
    'source.too-large',
  ],
  [
    'broken gzip in an answer',
    'a.warc',
    () => warc(['response', '', http('Content-Encoding: gzip\r\n', gzipSync(page(TEXT.repeat(99))).fill(0x55, 100, 200))]),
    'source.encoding',
  ],
  [
    'metadata of 20 MB',
    'a.warc',
    () =>
      warc(
        ['metadata', 'Content-Type: application/json\r\n', `{"tawatur":1,"a":"${'x'.repeat(20 * MB)}"}`],
        ['response', '', http('', page(TEXT))],
      ),
    TEXT,
  ],
]

/** Seconds of a processor that one may cost. */
const SECONDS = 5

async function outcomes(file: string, content: Buffer | string): Promise<readonly string[]> {
  const path = join(folder, file)
  writeFileSync(path, content)
  const inputs = await openInputs([path], {})
  assert.ok(inputs.ok)
  const found: string[] = []
  for await (const input of inputs.value) {
    if (!input.ok) found.push(input.fault.code)
    else {
      const { capture } = input
      const made = attempt(() => engine.article(capture))
      const article = made.ok ? made.value : made
      found.push(article.ok ? article.value.text : article.fault.code)
    }
  }
  return found
}

for (const [name, file, content, ...expected] of ROWS)
  test(name, async () => {
    const bytes = content()
    const from = process.cpuUsage()
    const found = await outcomes(file, bytes)
    const seconds = process.cpuUsage(from).user / 1e6
    if (process.env['SHOW'])
      console.log(
        name,
        seconds,
        found.map((text) => text.slice(0, 40)),
      )
    const isSame = (text: string | undefined, i: number) => text === expected[i] || text?.startsWith(expected[i]!)
    assert.ok(found.length === expected.length && found.every(isSame), `${found.map((text) => text.slice(0, 80))}`)
    assert.ok(seconds < SECONDS, `${seconds} s`)
  })
