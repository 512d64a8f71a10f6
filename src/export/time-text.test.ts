import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../web/messages/ar.ts'
import { english } from '../web/messages/en.ts'
import { formatDuration } from './duration-text.ts'
import { formatBounds, formatNumber } from './figure-text.ts'
import { formatDayHeading, formatTime, weekdayOf } from './time-text.ts'

const times: readonly (readonly [string | null, string, string])[] = [
  ['2024-05-12', '12 مايو 2024', '12 May 2024'],
  ['2024-05-17T18:00', '17 مايو 2024، 18:00', '17 May 2024, 18:00'],
  ['2024-05-17TEV', '17 مايو 2024، مساء', '17 May 2024, evening'],
  ['2024-05-15/2024-05-16', 'من 15 إلى 16 مايو 2024', '15 to 16 May 2024'],
  ['2024-05-30/2024-06-02', 'من 30 مايو 2024 إلى 2 يونيو 2024', '30 May 2024 to 2 June 2024'],
  ['2024-05', 'مايو 2024', 'May 2024'],
  ['2020-FA', 'خريف 2020', 'autumn 2020'],
  ['2023-W38', 'الأسبوع 38 من 2023', 'week 38 of 2023'],
  ['199X', 'عقد 1990', 'the 1990s'],
  ['2024', '2024', '2024'],
  ['1988/1994', 'من 1988 إلى 1994', '1988 to 1994'],
  ['pub', 'يوم النشر، وهو غير معروف', 'the day of publication, not known'],
  ['pub-1D', 'يوم قبل النشر', '1 day before publication'],
  ['pub+2W', 'أسبوعان بعد النشر', '2 weeks after publication'],
  ['pub-W-THU', 'الخميس قبل النشر', 'Thursday before publication'],
  ['pub-W-THUTMO', 'الخميس قبل النشر، صباحا', 'Thursday before publication, morning'],
  ['pub+0W-FRI', 'الجمعة، والأسبوع غير معروف', 'Friday, week unknown'],
  ['pub-2W-MON', 'الاثنين، أسبوعان قبل النشر', 'Monday, 2 weeks before publication'],
  ['pub-3D/pub', 'من 3 أيام قبل النشر إلى يوم النشر، وهو غير معروف', '3 days before publication to the day of publication, not known'],
  ['XXXX-09', 'سبتمبر، والسنة غير معروفة', 'September, year unknown'],
  ['XXXX-09-14', '14 سبتمبر، والسنة غير معروفة', '14 September, year unknown'],
  ['XXXX-XX-14', 'يوم 14 من شهر غير معروف', 'day 14 of an unknown month'],
  ['XXXX-WXX-4', 'الخميس، والأسبوع غير معروف', 'Thursday, week unknown'],
  ['PXD', 'PXD', 'PXD'],
  [null, 'تاريخ غير معروف', 'date unknown'],
]
for (const [value, ar, en] of times) {
  test(`time ${value}`, () => {
    assert.equal(formatTime(value, arabic), ar)
    assert.equal(formatTime(value, english), en)
  })
}

const durations: readonly (readonly [string, string, string])[] = [
  ['P3D', '3 أيام', '3 days'],
  ['P2W', 'أسبوعان', '2 weeks'],
  ['PT30M', '30 دقيقة', '30 minutes'],
  ['P6M', '6 أشهر', '6 months'],
  ['PXD', 'PXD', 'PXD'],
]
for (const [value, ar, en] of durations) {
  test(`duration ${value}`, () => {
    assert.equal(formatDuration(value, arabic), ar)
    assert.equal(formatDuration(value, english), en)
  })
}

test('weekdays', () => {
  assert.deepEqual(['2024-05-12', '2000-02-29', '2023-09-21', '2030-01-01', '2024'].map(weekdayOf), [
    'Sunday',
    'Tuesday',
    'Thursday',
    'Tuesday',
    null,
  ])
  assert.equal(formatDayHeading('2024-05-17', arabic), 'الجمعة 17 مايو 2024')
})

const bounds = { lower: null, upper: null, lowerExclusive: false, upperExclusive: false, approximate: false }
const figures: readonly (readonly [Partial<Record<keyof typeof bounds, number | boolean>>, string])[] = [
  [{ lower: 12, upper: 12 }, '12'],
  [{ lower: 12 }, 'at least 12'],
  [{ lower: 3000, lowerExclusive: true }, 'more than 3,000'],
  [{ upper: 50 }, 'at most 50'],
  [{ upper: 50, upperExclusive: true }, 'fewer than 50'],
  [{ lower: 20, upper: 99 }, '20 to 99'],
  [{ lower: 5000, upper: 5000, approximate: true }, 'about 5,000'],
  [{}, 'amount not given'],
]
for (const [figure, text] of figures) {
  test(`bounds ${text}`, () => assert.equal(formatBounds({ ...bounds, ...figure } as Parameters<typeof formatBounds>[0], english), text))
}

test('numbers', () =>
  assert.deepEqual([1, 1000, 1234567, 2.5, 12500.75].map(formatNumber), ['1', '1,000', '1,234,567', '2.5', '12,500.75']))
