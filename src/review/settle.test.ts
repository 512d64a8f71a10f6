import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEntry, type Entry, entrySchema } from './entry.ts'
import { settle } from './settle.ts'

const [A, B, C] = ['a', 'b', 'c'].map((article) => ({ article, start: 0, end: 3 })) as [Entry['on'][0], Entry['on'][0], Entry['on'][0]]
let minute = 10
const entry = (kind: Entry['kind'], on: Entry['on'], value: unknown = null) =>
  createEntry({ time: `2024-05-01T09:${minute++}:00Z`, by: 'reader', kind, on, value, reason: null })
const correct = (on: Entry['on'], to: string) => entry('correct', on, { field: 'place', to })
const undo = (of: Entry) => entry('undo', of.on, { assessment: of.id })

const merge = entry('merge', [A, B])
const undone = undo(merge)
const rows: readonly (readonly [says: string, log: readonly Entry[], states: readonly string[]])[] = [
  ['one that nobody contradicts', [merge], ['applied']],
  ['a later split of the same', [merge, entry('split', [A, B], { first: 1 })], ['overruled', 'applied']],
  ['a split of others', [merge, entry('split', [A, C], { first: 1 })], ['applied', 'applied']],
  ['an undo', [merge, undone], ['overruled', 'applied']],
  ['an undo undone', [merge, undone, undo(undone)], ['applied', 'overruled', 'applied']],
  ['two places of one event', [correct([A], 'x'), correct([A], 'y')], ['overruled', 'applied']],
  ['the same place twice', [correct([A], 'x'), correct([A], 'x')], ['applied', 'applied']],
  ['a place and a date', [correct([A], 'x'), entry('correct', [A], { field: 'date', to: '2024-05-02' })], ['applied', 'applied']],
  ['another place for some of the mentions', [correct([A, B], 'x'), correct([A], 'y')], ['applied', 'applied']],
  ['rejected, then confirmed', [entry('reject', [A]), entry('confirm', [A])], ['overruled', 'applied']],
]
for (const [says, log, states] of rows)
  test(`${says}: ${states.join(', ')}`, () => {
    const settled = settle(log.toReversed(), () => true)
    assert.deepEqual(
      settled.map(({ id, state }) => [id, state]),
      log.map(({ id }, i) => [id, states[i]]),
    )
  })

test('what points at nothing is said to', () => {
  const isThere = ({ article }: { readonly article: string }) => article !== 'b'
  const states = (log: readonly Entry[]) => settle(log, isThere).map(({ state }) => state)
  assert.deepEqual(states([merge]), ['span-gone'])
  assert.deepEqual(states([entry('confirm', [A, B])]), ['applied'])
  assert.deepEqual(states([entry('split', [A, B], { first: 1 })]), ['span-gone'])
  assert.deepEqual(states([correct([B], 'x')]), ['span-gone'])
})

test('entered twice it is one, and what does not fit its kind is none', () => {
  assert.equal(createEntry(merge).id, merge.id)
  assert.ok(entrySchema.safeParse(merge).success)
  for (const wrong of [
    { ...merge, on: [] },
    { ...merge, kind: 'undo' },
    { ...merge, kind: 'correct', value: { field: 'colour', to: 'red' } },
    { ...merge, kind: 'split', value: { first: 2 } },
  ])
    assert.ok(!entrySchema.safeParse(wrong).success)
})
