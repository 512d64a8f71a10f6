import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { jsonSchemas } from './schema.ts'

for (const [name, schema] of Object.entries(jsonSchemas())) {
  test(`docs/${name} is what the code says (node scripts/write-schemas.ts)`, async () => {
    const published = await readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
    assert.deepEqual(JSON.parse(published), schema)
  })
}

test('the published schema accepts a record and refuses a broken one', () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchemas()['record.schema.json'] as object)
  assert.ok(validate(record), JSON.stringify(validate.errors))
  assert.ok(!validate({ ...record, events: [{ id: 'x' }] }))
})
