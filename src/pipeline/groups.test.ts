import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { groupsByLink } from './groups.ts'

test('links hold together, through others too', () => {
  const links = [
    ['d', 'c'],
    ['a', 'c'],
  ] as const
  assert.deepEqual(groupsByLink(['e', 'd', 'c', 'b', 'a'], links), [['a', 'c', 'd'], ['b'], ['e']])
  assert.deepEqual(groupsByLink([], []), [])
})

test('a chain of a hundred thousand is one group', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => String(i))
  const links = ids.slice(1).map((id, i) => [String(i), id] as const)
  assert.equal(groupsByLink(ids, links).length, 1)
})
