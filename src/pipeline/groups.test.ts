import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Link } from '../store/contract.ts'
import { groupsByLink, type LinksOf } from './groups.ts'

/** Links of weight 6 unless another is given. */
function linksFrom(pairs: readonly (readonly [string, string, number?])[]): LinksOf {
  const both = pairs.flatMap(([a, b, weight = 6]): Link[] => [
    { a, b, weight },
    { a: b, b: a, weight },
  ])
  const links = Map.groupBy(both, ({ a }) => a)
  return async (ids) => ids.flatMap((id) => links.get(id) ?? [])
}
const chain = (length: number) => Array.from({ length }, (_, i) => String(i))
const chained = (ids: readonly string[]) => ids.slice(1).map((id, i) => [ids[i]!, id] as const)

test('links hold together, through others too', async () => {
  const links = linksFrom([
    ['d', 'c'],
    ['a', 'c'],
  ])
  assert.deepEqual(await groupsByLink(['e', 'd', 'c', 'b', 'a'], links, 10), [['a', 'c', 'd'], ['b'], ['e']])
  assert.deepEqual(await groupsByLink([], links, 10), [])
})

test('a group is found whole from one of its articles', async () => {
  assert.deepEqual(await groupsByLink(['b'], linksFrom(chained(['a', 'b', 'c'])), 10), [['a', 'b', 'c']])
})

test('a chain of a hundred thousand is one group, if so many may be', async () => {
  const ids = chain(100_000)
  assert.equal((await groupsByLink(ids, linksFrom(chained(ids)), Number.POSITIVE_INFINITY)).length, 1)
})

test('where there are too many, those hold together that have more in common', async () => {
  const links = linksFrom([
    ['a', 'b', 8],
    ['b', 'c', 7],
    ['c', 'd', 30],
    ['d', 'e', 12],
    ['x', 'y'],
  ])
  const ids = ['a', 'b', 'c', 'd', 'e', 'x', 'y']
  assert.deepEqual(await groupsByLink(ids, links, 4), [
    ['a', 'b'],
    ['c', 'd', 'e'],
    ['x', 'y'],
  ])
  assert.deepEqual(await groupsByLink(ids, links, 2), [['a', 'b'], ['c', 'd'], ['e'], ['x', 'y']])
})

test('what the strongest links hold together is never cut', async () => {
  const ids = ['a', 'b', 'c', 'd']
  assert.deepEqual(await groupsByLink(ids, linksFrom(chained(ids).map(([a, b]) => [a, b, 200])), 2), [ids])
})

test('of a chain of a hundred thousand no more is looked at than a group may hold', async () => {
  const links = linksFrom(chained(chain(100_000)))
  let seen = 0
  const counted: LinksOf = (ids) => {
    seen += ids.length
    return links(ids)
  }
  assert.deepEqual(await groupsByLink(['500'], counted, 20), [['500']])
  assert.ok(seen < 50, `${seen} were looked at`)
})

test('the groups of some articles are those of all that these belong to', async () => {
  const ids = Array.from({ length: 14 }, (_, i) => `n${String(i).padStart(2, '0')}`)
  const graph = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 6, max: 80 })), { maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(graph, fc.subarray(ids), fc.integer({ min: 1, max: 8 }), async (pairs, some, largest) => {
      const links = linksFrom([...new Map(pairs.filter(([a, b]) => a < b).map((pair) => [`${pair[0]} ${pair[1]}`, pair])).values()])
      const all = await groupsByLink(ids, links, largest)
      assert.deepEqual(all.flat().sort(), ids)
      assert.deepEqual(
        await groupsByLink(some, links, largest),
        all.filter((group) => group.some((id) => some.includes(id))),
      )
    }),
    { numRuns: 300 },
  )
})
