import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarTime, dayShift, type PartialTime } from '../../language/partial-time.ts'
import { resolveTimex } from './resolve.ts'

const shift = (unit: 'week' | 'month' | 'year' | 'hour', count: number): PartialTime => ({ ...dayShift(count), unit })
/** `!` a value that is stated, `>` relative, `~` implied, `?` symbolic. */
const MARKS = { stated: '!', relative: '>', implied: '~', symbolic: '?' } as const

const ROWS: readonly (readonly [name: string, time: PartialTime, onThursday: string, undated: string])[] = [
  ['today', dayShift(0), '2023-09-21>', 'pub?'],
  ['yesterday', dayShift(-1), '2023-09-20>', 'pub-1D?'],
  ['the day after tomorrow', dayShift(2), '2023-09-23>', 'pub+2D?'],
  ['yesterday evening', dayShift(-1, { partOfDay: 'EV' }), '2023-09-20TEV>', 'pub-1DTEV?'],
  ['today at one', dayShift(0, { clock: { hour: 13, minute: 0, second: null, zone: null } }), '2023-09-21T13:00>', 'pubT13:00?'],
  ['a weekday beside it wins over a day of collection', dayShift(0, { weekday: 'Wednesday' }), '2023-09-20>', 'pub?'],
  ['the day after the event', dayShift(1, { from: 'event' }), '2023-09-21~', 'pub?'],
  ['two weeks ago', shift('week', -2), '2023-W36>', 'pub-2W?'],
  ['a month ago', shift('month', -9), '2022-12>', 'pub-9M?'],
  ['three years ago', shift('year', -3), '2020>', 'pub-3Y?'],
  ['hours ago', shift('hour', -5), '2023-09-21>', 'pub-5H?'],
  ['a year and three months ago', { ...dayShift(-1), unit: 'year', further: [{ unit: 'month', count: -3 }] }, '2022-06>', 'pub-1Y?'],
  ['this week', { kind: 'enclosing', unit: 'week', shift: 0, partOfDay: null }, '2023-W38>', 'pub+0W?'],
  ['last month', { kind: 'enclosing', unit: 'month', shift: -1, partOfDay: null }, '2023-08>', 'pub-1M?'],
  ['the last decade', { kind: 'enclosing', unit: 'decade', shift: -1, partOfDay: null }, '201X>', 'pub-1DE?'],
  ['Thursday of a past verb is the day itself', calendarTime({ weekday: 'Thursday', direction: 'past' }), '2023-09-21~', 'pub-W-THU?'],
  ['Thursday of a planning verb too', calendarTime({ weekday: 'Thursday', direction: 'future' }), '2023-09-21~', 'pub+W-THU?'],
  ['Tuesday, past', calendarTime({ weekday: 'Tuesday', direction: 'past' }), '2023-09-19~', 'pub-W-TUE?'],
  ['Tuesday, coming', calendarTime({ weekday: 'Tuesday', direction: 'future' }), '2023-09-26~', 'pub+W-TUE?'],
  ['last Thursday', calendarTime({ weekday: 'Thursday', direction: 'past', directionStated: true }), '2023-09-14>', 'pub-W-THU?'],
  ['next Thursday', calendarTime({ weekday: 'Thursday', direction: 'future', directionStated: true }), '2023-09-28>', 'pub+W-THU?'],
  ['Tuesday of last week', calendarTime({ weekday: 'Tuesday', within: { unit: 'week', shift: -1 } }), '2023-09-12>', 'pub-W-TUE?'],
  ['a full date', calendarTime({ year: 2021, month: 8, day: 15 }), '2021-08-15!', '2021-08-15!'],
  ['a day that does not exist', calendarTime({ year: 2021, month: 2, day: 30 }), '2021-02~', '2021-02~'],
  ['a month of a year', calendarTime({ year: 2021, month: 8 }), '2021-08!', '2021-08!'],
  ['a date without year, past', calendarTime({ month: 10, day: 7 }), '2022-10-07~', 'XXXX-10-07?'],
  ['a date without year, coming', calendarTime({ month: 10, day: 7, direction: 'future' }), '2023-10-07~', 'XXXX-10-07?'],
  ['its weekday tells the year', calendarTime({ month: 10, day: 21, weekday: 'Thursday' }), '2021-10-21~', 'XXXX-10-21?'],
  ['a month, past', calendarTime({ month: 12 }), '2022-12~', 'XXXX-12?'],
  ['this month itself', calendarTime({ month: 9 }), '2023-09~', 'XXXX-09?'],
  ['next December', calendarTime({ month: 12, direction: 'future', directionStated: true }), '2023-12>', 'XXXX-12?'],
  ['last September', calendarTime({ month: 9, direction: 'past', directionStated: true }), '2022-09>', 'XXXX-09?'],
  ['October of last year', calendarTime({ month: 10, within: { unit: 'year', shift: -1 } }), '2022-10>', 'XXXX-10?'],
  ['the 15th of this month', calendarTime({ day: 15, within: { unit: 'month', shift: 0 } }), '2023-09-15>', 'XXXX-XX-15?'],
  ['autumn 2020', calendarTime({ season: 'FA', year: 2020 }), '2020-FA!', '2020-FA!'],
  ['last winter', calendarTime({ season: 'WI', direction: 'past', directionStated: true }), '2022-WI>', 'XXXX-WI?'],
  ['the nineties', calendarTime({ decade: 1990 }), '199X!', '199X!'],
  ['the second Friday of a month', calendarTime({ month: 10, year: 2014, weekday: 'Wednesday', nth: 2 }), '2014-10-08!', '2014-10-08!'],
  ['its last Tuesday', calendarTime({ month: 3, year: 2014, weekday: 'Tuesday', nth: -1 }), '2014-03-25!', '2014-03-25!'],
  ['the first week of May', calendarTime({ month: 5, year: 2023, nth: 1 }), '2023-05-01/2023-05-07!', '2023-05-01/2023-05-07!'],
  ['a Hijri date', calendarTime({ calendar: 'hijri', year: 1442, month: 7, day: 15 }), '2021-02-27!', '2021-02-27!'],
  [
    'a Hijri month of a Gregorian year',
    calendarTime({ calendar: 'hijri', year: 2019, month: 9 }),
    '2019-05-06/2019-06-03!',
    '2019-05-06/2019-06-03!',
  ],
  ['the last feast', calendarTime({ calendar: 'hijri', month: 12, day: 10 }), '2023-06-28~', 'hijri-XXXX-12-10?'],
]
for (const [name, time, onThursday, undated] of ROWS)
  test(name, () => {
    for (const [published, expected] of [
      ['2023-09-21', onThursday],
      [null, undated],
    ] as const) {
      const { value, basis } = resolveTimex({ time, mod: null }, published)
      assert.equal(value + MARKS[basis], expected)
    }
  })

test('intervals, lengths and sets', () => {
  const value = (time: PartialTime) => resolveTimex({ time, mod: null }, '2023-09-21').value
  const year = (number: number) => calendarTime({ year: number })
  assert.equal(value({ kind: 'interval', from: year(1988), to: year(1994) }), '1988/1994')
  const weekday = (day: 'Sunday' | 'Thursday') => calendarTime({ weekday: day, direction: 'past' })
  assert.equal(value({ kind: 'interval', from: weekday('Sunday'), to: weekday('Thursday') }), '2023-09-17/2023-09-21')
  assert.equal(
    value({ kind: 'interval', from: calendarTime({ month: 12, day: 30 }), to: calendarTime({ month: 1, day: 2 }) }),
    '2022-12-30/2023-01-02',
  )
  assert.equal(value({ kind: 'duration', amounts: [{ unit: 'hour', count: 24 }] }), 'PT24H')
  assert.equal(
    value({
      kind: 'duration',
      amounts: [
        { unit: 'year', count: 3 },
        { unit: 'month', count: 6 },
      ],
    }),
    'P3Y6M',
  )
  assert.equal(value({ kind: 'duration', amounts: [{ unit: 'day', count: null }] }), 'PXD')
  assert.equal(value({ kind: 'duration', amounts: [{ unit: 'decade', count: 2 }] }), 'P20Y')
  assert.equal(value({ kind: 'set', unit: 'week', weekday: 'Friday' }), 'XXXX-WXX-5')
  assert.equal(value({ kind: 'set', unit: 'year', weekday: null }), 'P1Y')
})

test('a zone stands beside the value', () => {
  const clock = (hour: number, zone: string | null) => ({ hour, minute: 0, second: null, zone })
  const zoneOf = (time: PartialTime) => resolveTimex({ time, mod: null }, '2023-09-21').zone
  assert.equal(zoneOf(dayShift(0, { clock: clock(13, 'Z') })), 'Z')
  assert.equal(zoneOf(dayShift(0, { clock: clock(13, null) })), null)
  assert.equal(zoneOf(calendarTime({ year: 2023, month: 9, day: 21 })), null)
  const between = (from: string | null, to: string | null): PartialTime => ({
    kind: 'interval',
    from: dayShift(0, { clock: clock(9, from) }),
    to: dayShift(0, { clock: clock(13, to) }),
  })
  assert.equal(zoneOf(between(null, 'Z')), 'Z')
  assert.equal(zoneOf(between('+03:00', 'Z')), null)
})
