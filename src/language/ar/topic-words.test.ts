import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import { createArabic } from './index.ts'

const arabic = createArabic(loadArabicData())

/** Text → keys of its telling words. */
const ROWS: readonly (readonly [text: string, keys: readonly string[]])[] = [
  ['قتلى', ['قتيل']],
  ['والصواريخ في بورتسودان', ['صاروخ', 'بورتسودان']],
  ['من إلى على التي', []],
  ['35 UNICEF', ['35', 'unicef']],
]
for (const [text, keys] of ROWS)
  test(`what ${text} tells`, () => {
    const words = arabic.topicWords(text)
    assert.deepEqual(
      words.map(({ key }) => key),
      keys,
    )
    for (const { start, end, weight } of words) assert.ok(weight > 0 && text.slice(start, end) !== '')
  })

test('a word that every article has tells less than one that few have', () => {
  const [said, sieve] = arabic.topicWords('قالت الغرابيل')
  assert.ok(said!.weight < 0.3 && sieve!.weight > 2)
})
