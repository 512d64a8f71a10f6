import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber, daysOf, gapBetween, isoDay } from './days.ts'

const ROWS: readonly (readonly [string | null, string | null])[] = [
  ['2024-03-05', '2024-03-05 2024-03-05'],
  ['2024-03-05T13:00', '2024-03-05 2024-03-05'],
  ['2024-03-05TMO', '2024-03-05 2024-03-05'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2023-12', '2023-12-01 2023-12-31'],
  ['2023', '2023-01-01 2023-12-31'],
  ['2020-FA', '2020-09-01 2020-11-30'],
  ['2024-W12', '2024-03-18 2024-03-24'],
  ['2021-W01', '2021-01-04 2021-01-10'],
  ['199X', '1990-01-01 1999-12-31'],
  ['1997/2003', '1997-01-01 2003-12-31'],
  ['2024-03-05/2024-03-07', '2024-03-05 2024-03-07'],
  ['2024-03-07/2024-03-05', null],
  ['pub-1D', null],
  ['PT24H', null],
  ['', null],
  [null, null],
]

test('days that a time value covers', () => {
  for (const [value, expected] of ROWS) {
    const days = daysOf(value)
    assert.equal(days === null ? null : `${isoDay(days.from)} ${isoDay(days.to)}`, expected, String(value))
  }
})

test('day numbers and back', () => {
  assert.equal(dayNumber(1970, 1, 1), 0)
  for (const number of [-719_468, -1, 0, 59, 11_016, 19_000, 47_541]) {
    const [year, month, day] = isoDay(number).split('-').map(Number)
    assert.equal(dayNumber(year!, month!, day!), number)
  }
})

test('days between two times', () => {
  const gap = (a: string, b: string) => gapBetween(daysOf(a)!, daysOf(b)!)
  assert.equal(gap('2024-03-05', '2024-03-05'), 0)
  assert.equal(gap('2024-03', '2024-03-05'), 0)
  assert.equal(gap('2024-02-29', '2024-03-01'), 1)
  assert.equal(gap('2024-03-05', '2024-03-01'), 4)
})
