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
  const near = (day: string) => ({ day, weight: 3, relation: 'near' as const })
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
