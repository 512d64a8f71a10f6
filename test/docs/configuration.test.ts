import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { METRICS } from '../../src/api/metrics.ts'
import { environmentName, loadSettings, settingsSchema } from '../../src/cli/settings.ts'
import { folderWith } from '../cli/tawatur.ts'
import { readPage, rowsOf } from './read.ts'

const rows = rowsOf(readPage('docs/configuration.md'))

test('every setting is documented with its default, and nothing else', () => {
  const defaults = settingsSchema.parse({}) as Readonly<Record<string, unknown>>
  const expected = Object.entries(settingsSchema.shape).map(([name, schema]) => [
    `\`${name}\``,
    `\`${environmentName(name)}\``,
    defaults[name] === null ? 'none' : `\`${defaults[name]}\``,
    schema.description,
  ])
  assert.deepEqual(
    rows.filter((row) => row.length === 4 && row[1]!.startsWith('`TAWATUR_')),
    expected,
  )
})

test('every metric is documented, and nothing else', () => {
  assert.deepEqual(
    rows.filter(([name]) => /^`(?:tawatur|process)_/.test(name!)),
    Object.entries(METRICS).map(([name, [type, meaning]]) => [`\`${name}\``, type, meaning]),
  )
})

test('the environment goes before the file, and the file before the defaults', () => {
  const folder = folderWith({ 'some.json': '{"port":5000,"log":"warn"}', 'wrong.json': '{"prot":5000}', 'none.json': 'x' })
  const settings = loadSettings({
    TAWATUR_CONFIG: `${folder}/some.json`,
    TAWATUR_LOG: 'error',
    TAWATUR_METRICS_PORT: '9400',
    TAWATUR_HOST: '',
  })
  assert.deepEqual(settings, { store: './tawatur-data', host: '127.0.0.1', port: 5000, metricsPort: 9400, threads: null, log: 'error' })
  for (const wrong of [
    { TAWATUR_CONFIG: `${folder}/wrong.json` },
    { TAWATUR_CONFIG: `${folder}/none.json` },
    { TAWATUR_CONFIG: `${folder}/absent.json` },
    { TAWATUR_PORT: '70000' },
    { TAWATUR_LOG: 'loud' },
    { TAWATUR_THREADS: '0' },
  ])
    assert.throws(() => loadSettings(wrong), /wrong\.json|none\.json|absent\.json|TAWATUR_PORT|TAWATUR_LOG|TAWATUR_THREADS/)
})
