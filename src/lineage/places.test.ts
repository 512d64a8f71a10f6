import assert from 'node:assert/strict'
import test from 'node:test'
import { placesOf } from './places.ts'

/** `values: value → places` */
const ROWS: readonly (readonly [says: string, values: readonly number[], value: number, places: readonly number[]])[] = [
  ['nothing', [], 1, []],
  ['one that is not there', [1, 2, 3], 4, []],
  ['one that comes once', [5, 6, 7], 6, [1]],
  ['one that comes again and again, in order', [9, 4, 9, 9, 4], 9, [0, 2, 3]],
  ['numbers that differ above 32 bits alone', [7, 2 ** 40 + 7, 7], 2 ** 40 + 7, [1]],
  ['numbers that meet in one slot', [0, 8, 16, 0], 0, [0, 3]],
]
for (const [says, values, value, expected] of ROWS)
  test(`places of ${says}`, () => {
    const places = placesOf(Float64Array.from(values))
    const found: number[] = []
    for (let place = places.first(value); place >= 0; place = places.next(place)) found.push(place)
    assert.deepEqual(found, expected)
  })
