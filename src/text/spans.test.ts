import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstEndingAfter } from './spans.ts'

const SPANS = [
  { start: 0, end: 3 },
  { start: 3, end: 5 },
  { start: 8, end: 9 },
]

const rows: readonly (readonly [offset: number, index: number])[] = [
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 2],
  [7, 2],
  [8, 2],
  [9, 3],
]
for (const [offset, index] of rows)
  test(`the first span that ends behind ${offset}`, () => assert.equal(firstEndingAfter(SPANS, offset), index))

test('no spans', () => assert.equal(firstEndingAfter([], 4), 0))
