import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilDate, dayNumber, formatDay, formatWeek, parseDay, weekdayOfDay, weekdayOnOrAfter, weekdayOnOrBefore } from './calendar.ts'
import { hijriDayNumber, hijriMonthLength, hijriYear } from './hijri.ts'

const DAYS: readonly (readonly [iso: string, weekday: string, week: string])[] = [
  ['1970-01-01', 'Thursday', '1970-W01'],
  ['2000-02-29', 'Tuesday', '2000-W09'],
  ['2016-01-03', 'Sunday', '2015-W53'],
  ['2021-01-04', 'Monday', '2021-W01'],
  ['2023-09-21', 'Thursday', '2023-W38'],
  ['2024-12-30', 'Monday', '2025-W01'],
]
for (const [iso, weekday, week] of DAYS)
  test(iso, () => {
    const day = parseDay(iso)!
    assert.equal(formatDay(day), iso)
    assert.equal(weekdayOfDay(day), weekday)
    assert.equal(formatWeek(day), week)
  })

test('what is no date is none', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-1-1', 'yesterday', '']) assert.equal(parseDay(text), null)
  assert.equal(parseDay('2023-09-21T23:59:00+03:00'), parseDay('2023-09-21'))
})

test('days and dates are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
      const { year, month, day } = civilDate(days)
      assert.equal(dayNumber(year, month, day), days)
      const weekday = weekdayOfDay(days)
      assert.equal(weekdayOnOrBefore(weekday, days), days)
      assert.equal(weekdayOnOrAfter(weekday, days), days)
      assert.equal(weekdayOnOrBefore(weekday, days - 1), days - 7)
    }),
  )
})

/** Dates of Umm al-Qura. */
const HIJRI: readonly (readonly [year: number, month: number, day: number, iso: string])[] = [
  [1436, 10, 10, '2015-07-26'],
  [1442, 7, 15, '2021-02-27'],
  [1444, 9, 1, '2023-03-23'],
  [1444, 12, 10, '2023-06-28'],
  [1445, 9, 1, '2024-03-11'],
]
for (const [year, month, day, iso] of HIJRI)
  test(`${year}-${month}-${day} AH`, () => {
    assert.equal(formatDay(hijriDayNumber(year, month, day)), iso)
    assert.equal(hijriYear(parseDay(iso)!), year)
  })

test('months of the Hijri year have 29 or 30 days and years 354 or 355', () => {
  for (let year = 1402; year <= 1459; year++) {
    let length = 0
    for (let month = 1; month <= 12; month++) {
      const days = hijriMonthLength(year, month)
      assert.ok(days === 29 || days === 30)
      length += days
    }
    assert.ok(length === 354 || length === 355, `${year}: ${length}`)
  }
})

test('the table joins the tabular calendar within two days', () => {
  for (const year of [1399, 1400, 1460, 1461, 1470])
    assert.ok(Math.abs(hijriDayNumber(year + 1, 1, 1) - hijriDayNumber(year, 1, 1) - 354.5) <= 2.5, String(year))
})
