import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { dateInUrl, numericDate, withClock } from './date.ts'

const ROWS: readonly (readonly [line: string, date: string | null])[] = [
  ['2024-05-31', '2024-05-31'],
  ['2024-05-31T18:30:05+03:00', '2024-05-31T18:30+03:00'],
  ['2024-05-31 18:30', '2024-05-31T18:30'],
  ['2024-05-31 | 18:30', '2024-05-31T18:30'],
  ['2024-05-31T18:30:05.120Z', '2024-05-31T18:30Z'],
  ['31/5/2024', '2024-05-31'],
  ['31.05.2024 | 18:30 GMT', '2024-05-31T18:30Z'],
  ['31-5-2024, 18:30 (GMT+3)', '2024-05-31T18:30+03:00'],
  ['2024/5/31', '2024-05-31'],
  ['٣١/٠٥/٢٠٢٤ - ١٨:٣٠', '2024-05-31T18:30'],
  ['\u200f31\u200f/05\u200f/2024', '2024-05-31'],
  ['5/31/2024', '2024-05-31'],
  ['Fri, 31 May 2024 18:30:05 +0300', '2024-05-31T18:30+03:00'],
  ['Published On 31 May 2024', '2024-05-31'],
  ['May 31, 2024 6:30 PM', '2024-05-31T18:30'],
  ['12:15 am, 1/6/2024', '2024-06-01T00:15'],
  // no dates
  ['31/31/2024', null],
  ['2024', null],
  ['1.250.000', null],
  ['1250/2024/17', null],
  ['30 Foo 2024', null],
  ['', null],
]
test('dates in digits', () => {
  for (const [line, date] of ROWS) assert.equal(numericDate(line), date, line)
})

test('days in addresses', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['https://example.org/2024/05/31/hudna', '2024-05-31'],
    ['https://example.org/news/2024-05-31-hudna', '2024-05-31'],
    ['https://example.org/news/20240531/1', '2024-05-31'],
    ['https://example.org/2024/5/1/hudna', '2024-05-01'],
    ['https://example.org/news/551903', null],
    ['https://example.org/news/20245131', null],
    ['https://example.org/news/1202405310', null],
  ]
  for (const [url, date] of rows) assert.equal(dateInUrl(url), date, url)
})

test('a day read in words takes the clock and zone of its line', () => {
  assert.equal(withClock('2024-05-31', '31 أيار 2024 - 18:30 (GMT+0300)'), '2024-05-31T18:30+03:00')
  assert.equal(withClock('2024-05-31T18:30', '31 أيار 2024 الساعة 6:30 مساء GMT'), '2024-05-31T18:30Z')
  assert.equal(withClock('2024-05-31', '31 أيار 2024'), '2024-05-31')
})
