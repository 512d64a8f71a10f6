import { strict as assert } from 'node:assert'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { folderWith, lines, states, tawatur, tawaturProcess } from './tawatur.ts'
import { CROSSING, SHELLING, TRUCE } from './texts.ts'

test('adds what there is, and adding again changes nothing', async () => {
  const cwd = folderWith({ 'articles/1.txt': TRUCE, 'articles/2.txt': CROSSING })
  const first = await tawatur(['add', 'articles'], { cwd })
  assert.deepEqual([first.code, first.stderr], [0, ''])
  assert.deepEqual(states(first), ['added articles/1.txt', 'added articles/2.txt'])
  for (const [id] of lines(first)) assert.match(id!, /^[0-9a-f]{16}$/)
  const again = await tawatur(['add', 'articles/2.txt', 'articles/1.txt'], { cwd })
  assert.deepEqual([again.code, again.stderr], [0, ''])
  assert.deepEqual(
    lines(again),
    lines(first)
      .toReversed()
      .map(([id, , uri]) => [id, 'known', uri]),
  )
})

test('a refused file does not keep the others out', async () => {
  const cwd = folderWith({
    '1.txt': TRUCE,
    '2.html': '<!doctype html><html><body><script>start()</script></body></html>',
    '3.txt': '',
    '4.txt': CROSSING,
    '5.txt': Buffer.from([0, 1, 0, 2, 5, 0]),
  })
  const added = await tawatur(['add', '1.txt', '2.html', '3.txt', '4.txt', '5.txt', 'absent.txt'], { cwd })
  assert.equal(added.code, 1)
  assert.deepEqual(states(added), ['added 1.txt', 'refused 2.html', 'refused 3.txt', 'added 4.txt', 'refused 5.txt', 'refused absent.txt'])
  const complaints = added.stderr.trimEnd().split('\n')
  assert.deepEqual(
    complaints.map((line) => /^tawatur: (\S+): .+ \[([a-z.-]+)\]; .+$/.exec(line)?.slice(1)),
    [
      ['2.html', 'source.html-empty'],
      ['3.txt', 'source.empty'],
      ['5.txt', 'source.encoding'],
      ['absent.txt', 'source.not-found'],
    ],
  )
})

test('a broken JSON line does not keep the others out', async () => {
  const articles = [{ text: TRUCE, url: 'https://example.org/1' }, { text: CROSSING, published: '2024-02-30' }, { text: SHELLING }].map(
    (line) => JSON.stringify(line),
  )
  const cwd = folderWith({ 'news.jsonl': [articles[0], '{"text": "', articles[1], articles[2]].join('\n') })
  const added = await tawatur(['add', 'news.jsonl'], { cwd })
  assert.equal(added.code, 1)
  assert.deepEqual(states(added), ['added https://example.org/1', 'refused news.jsonl#2', 'refused news.jsonl#3', 'added news.jsonl#4'])
  assert.match(added.stderr, /news\.jsonl#2: line 2: .*\[jsonl\.line-invalid\]/)
  assert.match(added.stderr, /news\.jsonl#3: .*2024-02-30.*\[source\.date-invalid\]; .*2024-05-31/)
})

test('the same article twice is one, wherever it comes from', async () => {
  const cwd = folderWith({
    'a.txt': TRUCE,
    'b/c.txt': TRUCE,
    'd.txt.gz': gzipSync(TRUCE),
    'utf16.txt': Buffer.from(`\ufeff${TRUCE}`, 'utf16le'),
  })
  const added = await tawatur(['add', 'a.txt', 'b', 'd.txt.gz', 'utf16.txt'], { cwd })
  assert.deepEqual(states(added), ['added a.txt', 'known b/c.txt', 'known d.txt.gz', 'known utf16.txt'])
})

test('standard input is an article, or JSON Lines, packed or not', async () => {
  const cwd = folderWith({})
  assert.deepEqual(states(await tawaturProcess(['add', '-'], { cwd, input: TRUCE })), ['added -'])
  const packed = gzipSync(`${JSON.stringify({ text: CROSSING })}\n${JSON.stringify({ text: SHELLING })}\n`)
  assert.deepEqual(states(await tawaturProcess(['add', '-'], { cwd, input: packed })), ['added -#1', 'added -#2'])
})

test('a manifest supplies what it knows; what is given twice and differs is told', async () => {
  const manifest = [{ file: 'articles/1.txt', published: '2024-03-03', url: 'https://example.org/1', outlet: 'Nobody’s News' }]
  const cwd = folderWith({
    'set/manifest.json': JSON.stringify(manifest),
    'set/other.json': JSON.stringify([{ ...manifest[0], published: '2024-03-04' }]),
    'set/articles/1.txt': TRUCE,
  })
  const added = await tawatur(['add', '--manifest', 'set/manifest.json'], { cwd })
  assert.deepEqual([added.code, states(added)], [0, ['added https://example.org/1']])
  const again = await tawatur(['add', '--manifest', 'set/other.json'], { cwd })
  assert.deepEqual([again.code, states(again)], [0, ['known https://example.org/1']])
  assert.match(again.stderr, /published was given as "2024-03-03" and "2024-03-04"; "2024-03-03" is shown \[article\.metadata-conflict\]/)
  const found = await tawatur(['search', 'الدقيق'], { cwd })
  assert.match(found.stdout, /2024-03-03 {2}Nobody’s News/)
})

test('a user’s own list of outlets is kept in the store', async () => {
  const sources =
    'id\tkind\tname_en\tpublisher\tcountry\ttimezone\tdomains\tname_ar\taliases_ar\nnobody\toutlet\tNobody’s News\tnobody-media\t\t\texample.org\tأخبار\t\n'
  const cwd = folderWith({ 'own.tsv': sources, 'broken.tsv': sources.replace('outlet\tN', 'paper\tN'), '1.txt': TRUCE, '2.txt': CROSSING })
  await tawatur(['add', '1.txt', '--outlet', 'Nobody’s News'], { cwd })
  assert.match((await tawatur(['search', 'الدقيق'], { cwd })).stdout, /Nobody’s News/)
  assert.equal((await tawatur(['add', '2.txt', '--sources', 'own.tsv'], { cwd })).code, 0)
  assert.match((await tawatur(['search', 'الدقيق'], { cwd })).stdout, /undated {2}nobody/)
  const broken = await tawatur(['add', '2.txt', '--sources', 'broken.tsv'], { cwd })
  assert.equal(broken.code, 2)
  assert.match(broken.stderr, /broken\.tsv, line 2.*\[sources\.invalid\]/)
})

test('a name with a line break stays on its line, one that turns its direction is told', async () => {
  const cwd = folderWith({ 'a\nb\u001b[31m\u202etxt.txt': TRUCE })
  assert.deepEqual(states(await tawatur(['add', '.'], { cwd })), ['added a\\x0ab\\x1b[31m\\u202etxt.txt'])
})

test('it runs through a link, from any folder', async () => {
  const cwd = folderWith({ 'deep/1.txt': TRUCE })
  symlinkSync(join(process.cwd(), 'bin/tawatur'), join(cwd, 'first'))
  symlinkSync('../first', join(cwd, 'deep/second'))
  const added = await tawaturProcess(['add', '1.txt'], { cwd: join(cwd, 'deep'), bin: './second' })
  assert.deepEqual([added.code, states(added)], [0, ['added 1.txt']])
})
