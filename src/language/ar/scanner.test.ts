import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scan } from './scanner.ts'

const pieces = (text: string) => scan(text).map(({ start, end }) => text.slice(start, end))

const rows: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['قال:«لن نعود»', ['قال', ':', '«', 'لن', 'نعود', '»']],
  ['2020وحتى', ['2020', 'وحتى']],
  ['و10 آلاف', ['و', '10', 'آلاف']],
  ['12,500 و12.500 و١٢٬٥٠٠ و3٫5', ['12,500', 'و', '12.500', 'و', '١٢٬٥٠٠', 'و', '3٫5']],
  ['1،250\u202a,\u202c5 طن', ['1،250\u202a,\u202c5', 'طن']],
  ['7\u202a, 5', ['7', ',', '5']],
  ['عام 2020.', ['عام', '2020', '.']],
  ['2020-2022', ['2020', '-', '2022']],
  ['كتابًا', ['كتابًا']],
  ['أعلـــن', ['أعلـــن']],
  ['می‌رود', ['می‌رود']],
  ['ميغ-29', ['ميغ', '-', '29']],
  ['سلام🕊دائم', ['سلام', '🕊', 'دائم']],
  ['Reuters قالت', ['Reuters', 'قالت']],
]
for (const [text, expected] of rows) test(`scan ${text}`, () => assert.deepEqual(pieces(text), expected))

test('tokens are ascending, do not overlap and lie in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of scan(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length)
        end = token.end
      }
    }),
  )
})
