import { strict as assert } from 'node:assert'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readingSchema } from '../../src/model/reading.ts'
import { folderWith, start, tawatur } from './tawatur.ts'
import { CROSSING, manyLines, SHELLING, TRUCE } from './texts.ts'

const readings = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readingSchema.parse(JSON.parse(line)))

test('prints one reading a line, and keeps nothing', async () => {
  const cwd = folderWith({
    '1.txt': TRUCE,
    'page.html': '<html></html>',
    '2.jsonl': `${JSON.stringify({ id: 'mine', text: CROSSING })}\n{\n${JSON.stringify({ id: 7, text: SHELLING })}`,
  })
  const { code, stdout, stderr } = await tawatur(['extract', '1.txt', 'page.html', '2.jsonl', '--published', '2024-03-03'], { cwd })
  assert.equal(code, 1)
  const [first, ...others] = readings(stdout)
  assert.deepEqual([first!.uri, first!.text, first!.published.value, first!.language], ['1.txt', TRUCE, '2024-03-03', 'ar'])
  assert.match(first!.id, /^[0-9a-f]{16}$/)
  assert.deepEqual(
    others.map(({ id, uri }) => [id, uri]),
    [
      ['mine', '2.jsonl#1'],
      ['7', '2.jsonl#3'],
    ],
  )
  assert.deepEqual(
    [...stderr.matchAll(/\[([a-z.-]+)\]/g)].map(([, found]) => found),
    ['source.html-empty', 'jsonl.line-invalid'],
  )
  assert.ok(!existsSync(join(cwd, 'tawatur-data')))
})

test('takes dates, addresses and outlets from a manifest', async () => {
  const manifest = [
    { file: 'a/1.txt', published: '2024-03-03T20:00Z' },
    { file: 'a/2.txt', url: 'https://example.org/2', outlet: 'Nobody’s News', publisher: 'p' },
  ]
  const cwd = folderWith({ 'm/manifest.json': JSON.stringify(manifest), 'm/a/1.txt': TRUCE, 'm/a/2.txt': CROSSING })
  const { code, stdout } = await tawatur(['extract', '--manifest', 'm/manifest.json', '--format', 'jsonl'], { cwd })
  assert.equal(code, 0)
  const [one, two] = readings(stdout)
  assert.deepEqual([one!.uri, one!.published.value, one!.published.basis, one!.outlet], ['a/1.txt', '2024-03-03', 'given', null])
  assert.deepEqual([two!.uri, two!.outlet, two!.publisher], ['https://example.org/2', 'Nobody’s News', 'p'])
})

test('an article has the id that it has in a store', async () => {
  const cwd = folderWith({ '1.txt': TRUCE })
  const added = await tawatur(['add', '1.txt', '--outlet', 'x'], { cwd })
  const extracted = await tawatur(['extract', '1.txt', '--outlet', 'x'], { cwd })
  assert.equal(readings(extracted.stdout)[0]!.id, added.stdout.slice(0, 16))
})

test('a reader that leaves early is no error', async () => {
  const cwd = folderWith({ 'many.jsonl': manyLines(2000) })
  const child = start(['extract', 'many.jsonl'], { cwd })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  await new Promise((done) => child.stdout.once('data', done))
  child.stdout.destroy()
  const code = await new Promise((done) => child.once('close', done))
  assert.deepEqual([code, stderr], [0, ''])
})
