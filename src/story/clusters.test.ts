import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusters } from './clusters.ts'

/** `a b similarity` → groups of articles 0 … */
const ROWS: readonly (readonly [says: string, size: number, pairs: readonly string[], groups: readonly (readonly number[])[]])[] = [
  ['alike', 3, ['0 1 0.6'], [[0, 1], [2]]],
  ['not alike enough', 2, ['0 1 0.4'], [[0], [1]]],
  ['all alike', 3, ['0 1 0.6', '0 2 0.5', '1 2 0.5'], [[0, 1, 2]]],
  ['a chain does not hold what has nothing in common', 3, ['0 1 0.6', '1 2 0.5'], [[0, 1], [2]]],
  [
    'one that stands between two groups goes where it is closest',
    5,
    ['0 1 0.8', '2 3 0.8', '0 4 0.5', '1 4 0.5', '2 4 0.6', '3 4 0.6'],
    [
      [0, 1],
      [2, 3, 4],
    ],
  ],
  ['nobody', 0, [], []],
]
for (const [says, size, pairs, groups] of ROWS)
  test(`groups: ${says}`, () => {
    const given = pairs.map((pair) => {
      const [a, b, similarity] = pair.split(' ').map(Number) as [number, number, number]
      return { a, b, similarity }
    })
    assert.deepEqual(clusters(size, given), groups)
    assert.deepEqual(clusters(size, given.toReversed()), groups)
  })
