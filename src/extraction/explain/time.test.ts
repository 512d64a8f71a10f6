import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarTime, dayShift, type PartialTime } from '../../language/partial-time.ts'
import type { Published } from '../../model/reading.ts'
import { resolveTimex } from '../time/resolve.ts'
import { explainTime } from './time.ts'

const GIVEN: Published = { value: '2023-09-23', basis: 'given', weekday: 'Saturday' }
const UNKNOWN: Published = { value: null, basis: 'unknown', weekday: null }
const SATURDAY: Published = { value: null, basis: 'text', weekday: 'Saturday' }
const SHIFT = { kind: 'shift', further: [], from: 'publication', weekday: null, partOfDay: null, clock: null } as const
const day = 'publication 2023-09-23 (given)'

const rows: readonly (readonly [what: string, time: PartialTime, published: Published, value: string, clauses: readonly string[]])[] = [
  ['yesterday', dayShift(-1), GIVEN, '2023-09-22', [`day −1 from ${day}`]],
  ['yesterday, Friday', dayShift(-1, { weekday: 'Friday' }), GIVEN, '2023-09-22', [`day −1 from ${day}`, 'weekday Friday agrees']],
  [
    'yesterday, Thursday',
    dayShift(-1, { weekday: 'Thursday' }),
    GIVEN,
    '2023-09-21',
    [`day −1 from ${day}`, 'weekday Thursday outweighs the count: 2023-09-22 is a Friday, 2023-09-21 the nearest Thursday'],
  ],
  ['today at night', dayShift(0, { partOfDay: 'NI' }), GIVEN, '2023-09-23TNI', [`day 0 from ${day}`, 'night']],
  ['yesterday of nobody knows when', dayShift(-1), UNKNOWN, 'pub-1D', ['day −1 from publication (day unknown)']],
  ['yesterday of some Saturday', dayShift(-1), SATURDAY, 'pub-1D', ['day −1 from publication (day unknown, a Saturday)']],
  [
    'two years and three months ago',
    { ...SHIFT, unit: 'year', count: -2, further: [{ unit: 'month', count: -3 }] },
    GIVEN,
    '2021-06',
    [`year −2, month −3 from ${day}`],
  ],
  ['the day after the elections', dayShift(1, { from: 'event' }), GIVEN, '2023-09-23', ['day +1 from the event, told on its day']],
  [
    '21 September',
    calendarTime({ month: 9, day: 21 }),
    GIVEN,
    '2023-09-21',
    ['says day 21, month 9', `the rest from ${day}, looking back as news does`],
  ],
  [
    'next Thursday',
    calendarTime({ weekday: 'Thursday', direction: 'future', directionStated: true }),
    GIVEN,
    '2023-09-28',
    ['says Thursday', `the rest from ${day}, looking ahead as the words say`],
  ],
  [
    'Thursday 21 September',
    calendarTime({ weekday: 'Thursday', month: 9, day: 21 }),
    GIVEN,
    '2023-09-21',
    ['says day 21, month 9', `the rest from ${day}, looking back as news does`, 'weekday Thursday agrees'],
  ],
  [
    'Friday 21 September 2023',
    calendarTime({ weekday: 'Friday', year: 2023, month: 9, day: 21 }),
    GIVEN,
    '2023-09-21',
    ['says day 21, month 9, year 2023', 'weekday Friday does not agree: 2023-09-21 is a Thursday'],
  ],
  [
    '13:00 UTC today, 21 September',
    calendarTime({ month: 9, day: 23, offset: 0, clock: { hour: 13, minute: 0, second: null, zone: 'Z' } }),
    GIVEN,
    '2023-09-23T13:00',
    ['says day 23, month 9', '13:00 UTC', `said to be day 0 from ${day}`],
  ],
  [
    'Tuesday of last week',
    calendarTime({ weekday: 'Tuesday', within: { unit: 'week', shift: -1 } }),
    GIVEN,
    '2023-09-12',
    ['says Tuesday', `in week −1 from ${day}`],
  ],
  ['the 1990s', calendarTime({ decade: 1990 }), GIVEN, '199X', ['says the 1990s']],
  [
    '15 Rajab 1442',
    calendarTime({ calendar: 'hijri', year: 1442, month: 7, day: 15 }),
    UNKNOWN,
    '2021-02-27',
    ['says day 15, month 7, year 1442, Hijri calendar'],
  ],
  ['this month', { kind: 'enclosing', unit: 'month', shift: 0, partOfDay: null }, GIVEN, '2023-09', [`month 0 from ${day}`]],
  [
    'from 2016 to 2018',
    { kind: 'interval', from: calendarTime({ year: 2016 }), to: calendarTime({ year: 2018 }) },
    GIVEN,
    '2016/2018',
    ['from: says year 2016', 'to: says year 2018'],
  ],
  ['some days', { kind: 'duration', amounts: [{ unit: 'day', count: null }] }, GIVEN, 'PXD', ['a length: some × day']],
  ['every Friday', { kind: 'set', unit: 'week', weekday: 'Friday' }, GIVEN, 'XXXX-WXX-5', ['again and again: every Friday']],
]
for (const [what, time, published, value, clauses] of rows)
  test(what, () => {
    const resolved = resolveTimex({ time, mod: null }, published.value)
    assert.equal(resolved.value, value)
    assert.deepEqual(explainTime(time, resolved, published), clauses)
  })
