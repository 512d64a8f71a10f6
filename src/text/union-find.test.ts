import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { disjointSets } from './union-find.ts'

test('groups are the same whatever the order of unions', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11))), (pairs) => {
      const forward = disjointSets(12)
      const backward = disjointSets(12)
      for (const [a, b] of pairs) forward.union(a, b)
      for (const [a, b] of [...pairs].reverse()) backward.union(b, a)
      assert.deepEqual(forward.groups(), backward.groups())
    }),
  )
})

test('the representative is the least member', () => {
  const sets = disjointSets(4)
  sets.union(3, 2)
  sets.union(2, 1)
  assert.equal(sets.find(3), 1)
  assert.deepEqual(sets.groups(), [[0], [1, 2, 3]])
})
