import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { exportEventsCsv, exportFiguresCsv } from '../../src/export/csv.ts'
import { jsonSchemas } from '../../src/export/schema.ts'
import { english } from '../../src/web/messages/en.ts'
import { record } from '../fixtures/ceasefire/record.ts'
import { createMemoryReader } from '../fixtures/memory-reader.ts'
import { quotedIn, readPage, sectionOf } from './read.ts'

const page = readPage('docs/formats.md')

/** Names of all properties in a JSON Schema. */
function properties(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(properties)]
}

test('every field of the record is named', () => {
  const words = new Set(page.match(/\w+/g))
  const unnamed = Object.values(jsonSchemas()).flatMap(properties)
  assert.deepEqual(
    [...new Set(unnamed)].filter((name) => !words.has(name)),
    [],
  )
})

test('the columns of both tables are those that are listed', async () => {
  const [, events = '', figures = ''] = sectionOf(page, '`record --format csv`').split(/^- `--what \w+`:/m)
  for (const [told, rows] of [
    [events, exportEventsCsv],
    [figures, exportFiguresCsv],
  ] as const) {
    const { value } = await rows(createMemoryReader(record), english).next()
    assert.deepEqual(quotedIn(told), String(value).replace('\ufeff', '').trim().split(','))
  }
})
