import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnresolvedTimex } from '../../language/contract.ts'
import { calendarTime, dayShift, type PartialTime } from '../../language/partial-time.ts'
import type { Weekday } from '../../model/lists.ts'
import { inferPublished } from './published.ts'

const texts = (...times: readonly PartialTime[]): readonly UnresolvedTimex[] =>
  times.map((time, index) => ({ start: index, end: index + 1, time, mod: null, rule: 'test' }))
const past = (weekday: Weekday) => calendarTime({ weekday, direction: 'past' })
const coming = (weekday: Weekday) => calendarTime({ weekday, direction: 'future' })

test('a given date is kept, with its weekday', () => {
  const { published, diagnostics } = inferPublished('2023-09-21T10:00:00Z', texts(dayShift(0, { weekday: 'Thursday' })))
  assert.deepEqual(published, { value: '2023-09-21', basis: 'given', weekday: 'Thursday' })
  assert.deepEqual(diagnostics, [])
})

test('a given date that the text contradicts is reported; one day is only noted', () => {
  const codes = (given: string, ...times: readonly PartialTime[]) =>
    inferPublished(given, texts(...times)).diagnostics.map(({ code, severity }) => `${code} ${severity}`)
  assert.deepEqual(codes('2023-09-25', dayShift(-1, { weekday: 'Wednesday' })), ['article.date-conflict warning'])
  assert.deepEqual(codes('2023-09-22', dayShift(0, { weekday: 'Thursday' })), ['article.date-conflict info'])
  assert.deepEqual(codes('2020-01-01', calendarTime({ year: 2023, month: 9, day: 19, direction: 'past' })), [
    'article.date-conflict warning',
  ])
  assert.deepEqual(codes('2023-09-21', calendarTime({ year: 2023, month: 9, day: 19, direction: 'past' }), past('Wednesday')), [])
})

/** Without a date: the weekday that the words tell, or none. */
const WEEKDAYS: readonly (readonly [name: string, weekday: Weekday | null, ...times: readonly PartialTime[]])[] = [
  ['today, Thursday', 'Thursday', dayShift(0, { weekday: 'Thursday' })],
  ['yesterday, Friday', 'Saturday', dayShift(-1, { weekday: 'Friday' })],
  ['tomorrow, Sunday', 'Saturday', dayShift(1, { weekday: 'Sunday' })],
  ['Wednesday and Tuesday past, Thursday to come', 'Wednesday', past('Wednesday'), past('Wednesday'), past('Tuesday'), coming('Thursday')],
  ['today alone', null, dayShift(0)],
  ['one weekday alone', null, past('Wednesday')],
  ['nothing', null],
]
for (const [name, weekday, ...times] of WEEKDAYS)
  test(name, () => {
    const { published, diagnostics } = inferPublished(null, texts(...times))
    assert.deepEqual(published, { value: null, basis: weekday === null ? 'unknown' : 'text', weekday })
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['article.no-date'],
    )
  })

test('a date that the text gives as today is the day', () => {
  const today = calendarTime({ year: 2023, month: 9, day: 21, weekday: 'Thursday', offset: 0 })
  assert.deepEqual(inferPublished(null, texts(today)).published, { value: '2023-09-21', basis: 'text', weekday: 'Thursday' })
})

test('neighbours give the week, the words the day', () => {
  const value = (times: readonly UnresolvedTimex[], ...neighbours: Parameters<typeof inferPublished>[2] & {}) =>
    inferPublished(null, times, neighbours).published
  assert.deepEqual(value(texts(dayShift(0, { weekday: 'Thursday' })), near('2023-09-20')), {
    value: '2023-09-21',
    basis: 'neighbours',
    weekday: 'Thursday',
  })
  // Saturday lies three days behind and four before: the event of Tuesday 19 decides
  const saturday = texts(dayShift(0, { weekday: 'Saturday' }))
  assert.equal(value(saturday, near('2023-09-20')).value, null)
  assert.equal(value(saturday, near('2023-09-20'), { day: '2023-09-19', weight: 3, relation: 'not-before' }).value, '2023-09-23')
  assert.equal(value(texts(), { day: '2023-09-21', weight: 6, relation: 'same' }).value, '2023-09-21')
  assert.equal(value(texts(dayShift(0)), near('2023-09-20')).value, null)
})

const on = (year: number | null, month: number, day: number, fields: Parameters<typeof calendarTime>[0] = {}) =>
  calendarTime({ year, month, day, ...fields })
const near = (day: string, weight = 3) => ({ day, weight, relation: 'near' as const })
const same = (day: string) => ({ day, weight: 6, relation: 'same' as const })

/** Evidence of one article without a date → day, weekday, basis, what is reported. */
const CASES: readonly (readonly [
  says: string,
  times: readonly PartialTime[],
  neighbours: Parameters<typeof inferPublished>[2] & {},
  told: string,
])[] = [
  [
    'words that agree',
    [on(2022, 3, 9, { offset: 0 }), dayShift(-1, { weekday: 'Tuesday' }), past('Monday')],
    [],
    '2022-03-09 Wednesday text',
  ],
  ['yesterday by its date', [on(2022, 3, 8, { offset: -1 })], [], '2022-03-09 Wednesday text'],
  [
    'a date beside which a weekday says another day',
    [on(2022, 3, 9, { offset: 0 }), dayShift(-1, { weekday: 'Saturday' })],
    [],
    '2022-03-09 Wednesday text article.date-conflict',
  ],
  [
    'two dates that both are today',
    [on(2022, 3, 9, { offset: 0 }), on(2022, 3, 20, { offset: 0 })],
    [],
    'null null unknown article.no-date',
  ],
  [
    'weekdays that contradict each other',
    [dayShift(0, { weekday: 'Thursday' }), dayShift(-1, { weekday: 'Friday' })],
    [],
    'null null unknown article.no-date',
  ],
  ['a weekday and a year', [dayShift(1, { weekday: 'Sunday' }), calendarTime({ year: 2016 })], [], 'null Saturday text article.no-date'],
  [
    'bounds alone',
    [on(2016, 8, 24), on(2016, 10, 2, { direction: 'future' })],
    [],
    'null null unknown article.no-date not before 2016-08-24 and not after 2016-10-02',
  ],
  [
    'bounds between which one year fits the day and its weekday',
    [on(null, 9, 26, { offset: 0, weekday: 'Monday' }), calendarTime({ year: 2016 }), on(2017, 3, 1, { direction: 'future' })],
    [],
    '2016-09-26 Monday text',
  ],
  [
    'bounds between which several years fit',
    [on(null, 9, 26, { offset: 0, weekday: 'Monday' }), calendarTime({ year: 2010 }), on(2023, 3, 1, { direction: 'future' })],
    [],
    'null Monday text article.no-date',
  ],
  [
    'a day and its weekday without an upper bound',
    [on(null, 9, 26, { offset: 0, weekday: 'Monday' }), calendarTime({ year: 2016 })],
    [],
    'null Monday text article.no-date',
  ],
  [
    'two neighbours around a weekday',
    [dayShift(0, { weekday: 'Wednesday' })],
    [near('2018-12-11'), near('2018-12-13')],
    '2018-12-12 Wednesday neighbours',
  ],
  ['two neighbours of different days', [], [same('2018-12-11'), same('2018-12-14')], 'null null unknown article.no-date'],
  ['a neighbour that gives the year of a date', [on(null, 12, 13, { offset: 0 })], [near('2018-12-11')], '2018-12-13 Thursday neighbours'],
  ['a neighbour and nothing of its own', [dayShift(0)], [near('2018-12-11')], 'null null unknown article.no-date'],
]
for (const [says, times, neighbours, told] of CASES)
  test(says, () => {
    const { published, diagnostics } = inferPublished(null, texts(...times), neighbours)
    const { value, weekday, basis } = published
    const bounds = diagnostics.flatMap(({ message }) => /only that it is (.*);/.exec(message)?.[1] ?? [])
    const reported = diagnostics.map(({ code }) => code)
    const line = [`${value}`, `${weekday}`, basis, ...reported, ...(told.includes('not before') ? bounds : [])].join(' ')
    assert.equal(line, told)
  })

/** A given date against what the text says → what is reported; the date is kept. */
const GIVEN: readonly (readonly [says: string, given: string, times: readonly PartialTime[], reported: string])[] = [
  ['today by date, without year', '2022-03-20', [on(null, 3, 9, { offset: 0 })], 'article.date-conflict warning'],
  ['today by date, without year, and it is', '2022-03-09', [on(null, 3, 9, { offset: 0 })], ''],
  ['today by date and another weekday', '2022-03-09', [on(null, 3, 9, { offset: 0, weekday: 'Sunday' })], 'article.date-conflict warning'],
  ['an event of the year after', '2021-12-30', [on(2022, 2, 24)], 'article.date-conflict warning'],
  ['a plan for a day before', '2022-03-09', [on(2022, 2, 24, { direction: 'future' })], ''],
  ['a date a day ahead of the clock', '2022-03-09', [on(2022, 3, 10)], 'article.date-conflict info'],
]
for (const [says, given, times, reported] of GIVEN)
  test(`given ${given}, ${says}`, () => {
    const { published, diagnostics } = inferPublished(given, texts(...times))
    assert.deepEqual([published.value, published.basis], [given, 'given'])
    assert.equal(diagnostics.map(({ code, severity }) => `${code} ${severity}`).join(), reported)
  })
