import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { groupsByKey } from './groups.ts'

test('common keys hold together, through others too', () => {
  const keys = new Map([
    ['d', ['1']],
    ['a', ['2', '3']],
    ['c', ['3', '1']],
    ['e', ['9']],
  ])
  assert.deepEqual(groupsByKey(['e', 'd', 'c', 'b', 'a'], keys), [['a', 'c', 'd'], ['b'], ['e']])
  assert.deepEqual(groupsByKey([], keys), [])
})

test('a chain of a hundred thousand is one group', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => String(i))
  const keys = new Map(ids.map((id, i) => [id, [`k${i}`, `k${i + 1}`]]))
  assert.equal(groupsByKey(ids, keys).length, 1)
})
