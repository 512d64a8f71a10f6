import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPEN, SET_ASIDE } from './reasons.ts'

test('every case has one reason', () => {
  const seen = new Set<string>()
  for (const { set, cases } of [...SET_ASIDE, ...OPEN])
    for (const number of cases) {
      assert.ok(!seen.has(`${set} ${number}`), `${set} ${number}`)
      seen.add(`${set} ${number}`)
    }
})
