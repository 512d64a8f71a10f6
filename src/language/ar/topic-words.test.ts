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
    assert.deepEqual(
      arabic.topicKeys(text).filter((key) => key !== ''),
      keys,
    )
    assert.ok(arabic.topicKeys(text).every((key) => arabic.topicWeight(key) > 0 === (key !== '')))
  })

test('a word that every article has tells less than one that few have', () => {
  const [said, sieve] = arabic.topicKeys('قالت الغرابيل').map((key) => arabic.topicWeight(key))
  assert.ok(said! < 0.3 && sieve! > 2)
})
