import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import { createArabic } from './index.ts'

const pack = createArabic(loadArabicData())

const rows: readonly (readonly [text: string, word: string, explained: string])[] = [
  ['وسيلتقي الوزير نظيره', 'وسيلتقي', 'و+س+يلتقي verb التقى: verb, future, third person, masculine, singular'],
  ['شكلت لجنة للجنوب', 'لجنة', 'لجنة nominal لجنة: noun, feminine, singular'],
  ['قدم الدعم للاجئين السوريين', 'للاجئين', 'ل+(ال)+لاجئين nominal -: name'],
  ['وجه التحية للجيش', 'للجيش', 'ل+ل+جيش nominal جيش: noun, masculine, singular'],
  ['انتقدت المعارضة حكومته', 'حكومته', 'حكومت+ه nominal حكومة: noun, feminine, singular'],
  ['وصل إلى باكو', 'باكو', 'باكو nominal -: name'],
  ['قتل 12 جنديا', '12', '12 number -: '],
  ['وصل إلى باكو.', '.', '. punctuation -: '],
]
for (const [text, word, expected] of rows)
  test(`${word} in ${text}`, () => {
    const start = text.indexOf(word)
    const found = pack.explain!(text, { start, end: start + word.length })
    const lines = found.map(
      ({ parts, partOfSpeech, lemma, features }) => `${parts.join('+')} ${partOfSpeech} ${lemma ?? '-'}: ${features.join(', ')}`,
    )
    assert.deepEqual(lines, [expected])
  })

test('words that a span only touches count, others do not', () => {
  const text = 'أعلنت الوزارة الهدنة'
  const words = (start: number, end: number) => pack.explain!(text, { start, end }).map((word) => text.slice(word.start, word.end))
  assert.deepEqual(words(3, 8), ['أعلنت', 'الوزارة'])
  assert.deepEqual(words(5, 6), [])
  assert.deepEqual(words(0, 0), [])
})
