import assert from 'node:assert/strict'
import { test } from 'node:test'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { collect } from '../../test/fixtures/collect.ts'
import { createMemoryReader } from '../../test/fixtures/memory-reader.ts'
import { recordSchema } from '../model/record.ts'
import { exportJson } from './json.ts'
import { keyOrder } from './key-order.ts'

const reader = createMemoryReader(record)
const whole = async (pieces: AsyncIterable<string>) => (await collect(pieces)).join('')

test('the export is the record, and valid by the schema', async () => {
  const text = await whole(exportJson(reader, record.rules))
  assert.deepEqual(recordSchema.parse(JSON.parse(text)), record)
})

test('the same record gives the same bytes, however its keys were put in', async () => {
  const backwards = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(backwards)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, backwards(inner)]),
          )
        : value
  const reversed = createMemoryReader(backwards(record) as typeof record)
  assert.equal(await whole(exportJson(reversed, record.rules)), await whole(exportJson(reader, record.rules)))
})

test('one item is one piece: nothing is gathered', async () => {
  const pieces = await collect(exportJson(reader, 'r'))
  const largest = Math.max(...record.articles.map((article) => JSON.stringify(article).length))
  assert.ok(Math.max(...pieces.map((piece) => piece.length)) <= largest + 10)
})

test('an empty store gives an empty record', async () => {
  const empty = { async *items() {}, item: async () => null }
  const value = recordSchema.parse(JSON.parse(await whole(exportJson(empty, 'r'))))
  assert.equal(value.articles.length, 0)
})

test('open values have their keys sorted', () => {
  const order = keyOrder(recordSchema.shape.assessments.element)
  const value = order({ ...record.assessments[0], value: { b: 1, a: [{ d: 1, c: 2 }] } })
  assert.equal(JSON.stringify((value as { value: unknown }).value), '{"a":[{"c":2,"d":1}],"b":1}')
})
