import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { folderWith, states, tawaturProcess } from '../cli/tawatur.ts'
import { TRUCE } from '../cli/texts.ts'

const run = promisify(execFile)

test('what npm packs installs and works, without the sources', async () => {
  const folder = folderWith({ 'articles/1.txt': TRUCE, 'app/package.json': '{}' })
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { maxBuffer: 1 << 26 })
  const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[\n'))) as [
    { filename: string; files: readonly { path: string }[] },
  ]
  for (const { path } of files) assert.match(path, /^(?:package\.json|README.*|LICENSE|CHANGELOG\.md|bin\/tawatur|dist\/.+)$/)
  assert.ok(!files.some(({ path }) => /\.test\.|\.contract\.test|store\.contract|\.ts$/.test(path)))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--prefix', join(folder, 'app'), join(folder, filename)])
  const here = { cwd: folder, bin: join(folder, 'app/node_modules/.bin/tawatur') }
  assert.match((await tawaturProcess(['--version'], here)).stdout, /^\d+\.\d+\.\d+\n$/)
  const added = await tawaturProcess(['add', 'articles'], here)
  assert.deepEqual([added.code, added.stderr, states(added)], [0, '', ['added articles/1.txt']])
  assert.match(
    (await tawaturProcess(['search', 'الهدنة'], here)).stdout + (await tawaturProcess(['search', 'هدنة'], here)).stdout,
    /هدنة إنسانية/,
  )
})
