import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sieved } from './sieve.ts'

test('answers as the table does, whatever the keys', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.string({ unit: 'binary' })), (keys, others) => {
      const table = new Map(keys.map((key, i) => [key, i]))
      const lookup = sieved(table)
      for (const key of [...keys, ...others]) {
        assert.equal(lookup.get(key), table.get(key))
        assert.equal(lookup.has(key), table.has(key))
      }
    }),
  )
})
