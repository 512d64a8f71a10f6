import { strict as assert } from 'node:assert'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith, tawatur, tawaturProcess } from './tawatur.ts'
import { TRUCE } from './texts.ts'

const cwd = folderWith({ '1.txt': TRUCE, 'broken.json': '{}', file: 'x', 'damaged/tawatur.sqlite': 'x'.repeat(5000) })

test('what cannot be followed ends with 2 and a hint', async () => {
  const rows: readonly (readonly [options: readonly string[], expected: RegExp])[] = [
    [[], /Usage: tawatur/],
    [['ad'], /unknown command 'ad'[\s\S]*Did you mean add\?[\s\S]*--help/],
    [['add', '--publisched', 'x', '1.txt'], /unknown option '--publisched'[\s\S]*Did you mean --published\?[\s\S]*add --help/],
    [['add'], /nothing to read.*--manifest/],
    [['add', '1.txt', '--published', '31.5.2024'], /31\.5\.2024.*2024-05-31/],
    [['add', '--manifest', 'broken.json'], /broken\.json.*\[manifest\.invalid\]/],
    [['add', '1.txt', '--manifest', 'absent.json'], /\[manifest\.not-found\]/],
    [['extract', '1.txt', '--format', 'xml'], /xml[\s\S]*jsonl/],
    [['search'], /QUERY/],
    [['search', 'x', '--limit', '0'], /whole number/],
  ]
  for (const [options, expected] of rows) {
    const { code, stdout, stderr } = await tawatur(options, { cwd })
    assert.deepEqual([code, stdout], [2, ''], options.join(' '))
    assert.match(stderr, expected)
  }
})

test('every command says how it is used, with an example', async () => {
  const { code, stdout } = await tawatur(['--help'], { cwd })
  assert.equal(code, 0)
  const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help')
  assert.ok(commands.includes('add'))
  for (const command of commands) {
    const help = await tawatur([command, '--help'], { cwd })
    assert.equal(help.code, 0, command)
    assert.match(help.stdout, new RegExp(`\\$ (?:.* )?tawatur ${command}`), command)
    if (command !== 'extract') assert.match(help.stdout, /--store <place>/, command)
  }
})

test('the version is the package’s', async () => {
  assert.match((await tawaturProcess(['--version'], { cwd })).stdout, /^\d+\.\d+\.\d+\n$/)
})

test('a store that cannot be had ends with 3', async () => {
  for (const [options, code] of [
    [['add', '1.txt', '--store', 'file/below'], 'store.unavailable'],
    [['add', '1.txt', '--store', 'damaged'], 'store.damaged'],
    [['add', '1.txt', '--store', 'mysql://localhost/x'], 'store.kind'],
    [['search', 'x', '--store', 'absent'], 'store.not-found'],
  ] as const) {
    const finished = await tawatur(options, { cwd })
    assert.deepEqual([finished.code, finished.stdout], [3, ''], code)
    assert.match(finished.stderr, new RegExp(`\\[${code}\\]; .+`))
  }
})

test('a store that may not be written ends with 3', async (t) => {
  const isRoot = process.getuid?.() === 0
  const folder = folderWith({ '1.txt': TRUCE })
  const store = join(folder, 'tawatur-data')
  await tawatur(['add', '1.txt'], { cwd: folder })
  chmodSync(folder, 0o755)
  chmodSync(join(store, 'tawatur.sqlite'), 0o444)
  chmodSync(store, 0o555)
  // root may write everything, so it becomes nobody for once
  const finished = await tawaturProcess(['add', '1.txt'], { cwd: folder, ...(isRoot ? { uid: 65534 } : {}) })
  chmodSync(store, 0o755)
  if (isRoot && finished.code === 126) return t.skip('nobody may not run this checkout')
  assert.deepEqual([finished.code, finished.stdout], [3, ''])
  assert.match(finished.stderr, /\[store\.(?:read-only|unavailable)\]; .+/)
})
