import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { isIsoDate } from './iso-date.ts'

test('days and instants that are', () => {
  for (const value of [
    '2024-05-31',
    '2024-02-29',
    '2000-02-29',
    '2024-05-31T18:30',
    '2024-05-31T18:30:05Z',
    '2024-05-31T18:30:05.123+03:00',
    '2024-05-31T18:30+0300',
  ])
    assert.ok(isIsoDate(value), value)
})

test('days that are not, and other spellings', () => {
  for (const value of [
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-5-31',
    '31-05-2024',
    '31/05/2024',
    '2024',
    '2024-05',
    'yesterday',
    '',
    '2024-05-31 18:30',
    '2024-05-31T24:00',
    '2024-05-31T18',
    '٢٠٢٤-٠٥-٣١',
    '0024-05-31',
  ])
    assert.ok(!isIsoDate(value), value)
})
