import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import { createArabic } from './index.ts'

const arabic = createArabic(loadArabicData())

test('every word and number is compared, by place', () => {
  const text = 'والصواريخ سقطت، من 35 UNICEF.'
  const { starts, ends, copied, topics } = arabic.read(text).words
  assert.deepEqual(
    starts.map((start, i) => text.slice(start, ends[i])),
    ['والصواريخ', 'سقطت', 'من', '35', 'UNICEF'],
  )
  assert.deepEqual(copied.split(' '), ['صواريخ', 'سقطت', 'من', '35', 'UNICEF'])
  assert.deepEqual(topics.split(' '), [...arabic.topicKeys(text)])
  assert.equal(topics.split(' ')[2], '')
})

test('an article without words has none to compare', () => {
  assert.deepEqual(arabic.read('…').words, { starts: [], ends: [], copied: '', topics: '' })
})
