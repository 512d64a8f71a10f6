import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityKind } from '../model/lists.ts'
import type { Statement } from '../model/reading.ts'
import { sayerIn } from './occurrences.ts'

const sayer = (entity: string | null, kind: EntityKind) =>
  sayerIn({ speaker: { start: 0, end: 20, entity, carried: false } } as Statement, {
    mentions: [{ id: 'm1', start: 10, end: 18, kind, entity: 'e2' }],
  })

test('a source without a name speaks for the body that it is of, and not for where it is', () => {
  assert.equal(sayer('e1', 'organisation'), 'e1')
  assert.equal(sayer(null, 'organisation'), 'e2')
  assert.equal(sayer(null, 'group'), 'e2')
  assert.equal(sayer(null, 'place'), null)
})
