import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { resolveTimex } from '../../../extraction/time/resolve.ts'
import { createDocument } from '../document.ts'
import { findNumbers } from './number/number.ts'
import { findQuantities } from './quantity/index.ts'
import { QUANTITY_CORPUS } from './quantity/quantity.corpus.ts'
import { testVocabulary } from './test-vocabulary.ts'
import { findTimes } from './timex/index.ts'
import { PUBLISHED, TIMEX_CORPUS } from './timex/timex.corpus.ts'

function read(text: string): void {
  const document = createDocument(text, testVocabulary())
  const numbers = findNumbers(document)
  const times = findTimes(document, numbers)
  const figures = findQuantities(document, times, numbers)
  for (const spans of [times, figures]) {
    let end = 0
    for (const span of spans) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, `${span.start}–${span.end} of ${text.length}`)
      end = span.end
    }
  }
  for (const timex of times)
    for (const published of [PUBLISHED, null]) {
      const { value } = resolveTimex(timex, published)
      assert.ok(value.length > 0 && !value.includes('NaN') && !value.includes('undefined'), value)
    }
  for (const { lower, upper, since } of figures) {
    assert.ok(lower !== null || upper !== null)
    assert.ok(lower === null || upper === null || lower <= upper)
    assert.ok(since === null || times[since] !== undefined)
  }
}

/** Words that rules begin with, in any order, with any marks between them. */
const WORDS = [...new Set([...TIMEX_CORPUS, ...QUANTITY_CORPUS].flatMap(([text]) => text.split(' ')))]
const MARKS = [
  ' ',
  ' ',
  ' ',
  '، ',
  '. ',
  '\n',
  ' (',
  ') ',
  '-',
  '/',
  ':',
  ' «',
  '» ',
  '\u200f',
  'ـ',
  '\u064b',
  ' و',
  '5',
  ' 2020 ',
  '٣٫٥',
  '%',
]

test('words of the rules in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 40 }), (pieces) =>
      read(pieces.flat().join('')),
    ),
    { numRuns: 400 },
  )
})

test('any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), read), { numRuns: 200 })
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىؤئء0123456789٠١٢٣.,،/-: ()«»"\n'), maxLength: 300 }),
      read,
    ),
    { numRuns: 300 },
  )
})

test('the same text gives the same result', () => {
  for (const [text] of TIMEX_CORPUS) {
    const once = findTimes(createDocument(text, testVocabulary()))
    assert.deepEqual(findTimes(createDocument(text, testVocabulary())), once)
  }
})

/** Much of one thing, read in time that grows with its length: four times the text may not take sixteen times as long. */
const MEGABYTE = 1 << 20
const REPEATED = [
  '7',
  '1 ',
  '111 ',
  '(',
  '"',
  'ا',
  'و ',
  'من ',
  'وثلاثة ',
  'بين 5 و',
  '2020-',
  'الخميس ',
  'مليون ونصف ',
  'أكثر من ',
  'مقتل جندي ',
  'الساعة 5:',
]
for (const [index, piece] of REPEATED.entries())
  test(`much of ${JSON.stringify(piece)}`, () => {
    const text = piece.repeat((index < 2 ? MEGABYTE : MEGABYTE / 4) / piece.length)
    const milliseconds = (part: string) => {
      const document = createDocument(part, testVocabulary())
      const from = performance.now()
      const numbers = findNumbers(document)
      findQuantities(document, findTimes(document, numbers), numbers)
      return performance.now() - from
    }
    milliseconds(text.slice(0, text.length / 16))
    const quarter = milliseconds(text.slice(0, text.length / 4))
    const whole = milliseconds(text)
    assert.ok(whole < 16 * Math.max(quarter, 100), `${Math.round(quarter)} ms, ${Math.round(whole)} ms`)
  })
