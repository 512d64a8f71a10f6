import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { ITEM_KINDS } from '../../src/model/component.ts'
import { recordSchema } from '../../src/model/record.ts'
import { engineFor } from '../../src/pipeline/engine-for.ts'
import { openRecord } from '../../src/pipeline/open.ts'
import { record } from '../fixtures/ceasefire/record.ts'
import { fillStore } from '../fixtures/fill-store.ts'
import { BIN, tawatur } from './tawatur.ts'

const folder = mkdtempSync(join(tmpdir(), 'tawatur-cli-'))
const place = join(folder, 'store')
const inStore = (...parts: readonly string[]) => tawatur([...parts, '--store', place], { cwd: folder })

before(async () => {
  await using store = await openRecord(place, { create: true })
  await fillStore(store, record, (await engineFor(store, null)).version)
})
after(() => rmSync(folder, { recursive: true }))

test('record: the whole record as JSON, in its canonical order', async () => {
  const { stdout, stderr, code } = await inStore('record')
  assert.deepEqual([stderr, code], ['', 0])
  const exported = recordSchema.parse(JSON.parse(stdout))
  // the fixture is written in the order of its story, the export comes in the record's
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  for (const kind of ITEM_KINDS.filter((one) => one !== 'assessments'))
    assert.deepEqual([...exported[kind]].sort(byId), [...record[kind]].sort(byId), kind)
  assert.deepEqual(
    exported.articles.map(({ id }) => id),
    record.articles.map(({ id }) => id),
  )
  assert.deepEqual(
    exported.events.map(({ id }) => id),
    record.events.map(({ id }) => id),
  )
})

test('record: cut by story, day and outlet', async () => {
  const events = async (...parts: readonly string[]) =>
    recordSchema.parse(JSON.parse((await inStore('record', ...parts)).stdout)).events.map(({ id }) => id)
  assert.deepEqual(await events('--story', 'story-strike'), ['v19'])
  assert.ok(!(await events('--since', '2024-05-14')).includes('v02'))
  assert.deepEqual((await events('--outlet', 'barq')).toSorted(), ['v14', 'v15', 'v16', 'v18', 'v19'])
})

test('record: Markdown and CSV', async () => {
  assert.match(
    (await inStore('record', '--format', 'md', '--story', 'story-truce')).stdout,
    /^<div dir="rtl" lang="ar">\n\n# \u2068هدنة الهضبة الشرقية\u2069/u,
  )
  assert.equal((await inStore('record', '--format', 'csv')).stdout.split('\r\n').length, record.events.length + 2)
  assert.equal((await inStore('record', '--format', 'csv', '--what', 'figures')).stdout.split('\r\n').length, record.figures.length + 2)
})

test('stories and show', async () => {
  assert.match((await inStore('stories')).stdout, /story-truce +2024-05-12 +2024-05-27 +10 +18 +\u2068The Eastern Plateau truce/u)
  for (const id of ['story-truce', 'v01', 'a01', 'front', 'f01', 'ag1']) {
    const { stdout, code } = await inStore('show', id, '--lang', 'ar')
    assert.deepEqual([code, stdout.length > 100], [0, true], id)
  }
})

const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
  [['show', 'nothing', '--store', place], 1, /\[show\.not-found\]/u],
  [['record', '--story', 'nothing', '--store', place], 1, /\[story\.not-found\]/u],
  [['record', '--since', 'yesterday', '--store', place], 2, /\[usage\.since\]/u],
  [['record', '--format', 'xml', '--store', place], 2, /Allowed choices/u],
  [['show', '--store', place], 2, /missing required argument/u],
  [['serve', '--port', '70000', '--store', place], 2, /0 to 65535/u],
  [['stories', '--store', join(folder, 'none')], 3, /\[store\.not-found\]/u],
  [['score', join(folder, 'none.json'), join(folder, 'none.json')], 2, /\[score\.unreadable\]/u],
]
for (const [parts, code, message] of refused) {
  test(`${parts.slice(0, 3).join(' ').replace(folder, '…')} ends with ${code}`, async () => {
    const finished = await tawatur(parts, { cwd: folder })
    assert.deepEqual([finished.code, finished.stdout], [code, ''])
    assert.match(finished.stderr, message)
  })
}

test('score says what is wrong with its files', async () => {
  writeFileSync(join(folder, 'text.json'), 'text')
  writeFileSync(join(folder, 'empty.json'), '{}')
  assert.match((await tawatur(['score', 'text.json', 'text.json'], { cwd: folder })).stderr, /\[score\.not-json\]/u)
  assert.match(
    (await tawatur(['score', 'empty.json', 'empty.json'], { cwd: folder })).stderr,
    /is not a gold file: articles.*\[score\.form\]/u,
  )
})

for (const command of ['record', 'stories', 'show', 'serve', 'score']) {
  test(`${command} --help has an example`, async () => {
    const { stdout, code } = await tawatur([command, '--help'], { cwd: folder })
    assert.equal(code, 0)
    assert.match(stdout, new RegExp(`\\$ tawatur ${command}`, 'u'))
  })
}

test('serve prints its address, answers, and ends in order', { timeout: 60_000 }, async () => {
  const server = spawn(BIN, ['serve', '--port', '0', '--store', place])
  try {
    const ended = once(server, 'exit')
    const [url] = (await Promise.race([once(createInterface(server.stdout), 'line'), ended])) as [string]
    assert.match(String(url), /^http:\/\/127\.0\.0\.1:\d+\/$/u)
    const { stories } = (await (await fetch(`${url}api/stories`)).json()) as { stories: readonly unknown[] }
    assert.equal(stories.length, 2)
    server.kill('SIGTERM')
    assert.deepEqual(await ended, [0, null])
  } finally {
    server.kill('SIGKILL')
  }
})
