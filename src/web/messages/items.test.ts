import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COUNTED_NOUNS } from '../../language/ar/lexicon/counted-nouns.ts'
import { SPECIFIED } from '../../language/ar/lexicon/figure-cues.ts'
import { ARABIC_ITEMS } from './items-ar.ts'

test('everything that the lexicon counts has an Arabic word on the page, and nothing else has', () => {
  const counted = COUNTED_NOUNS.flatMap(([, , noun]) => noun.item ?? [])
  const items = new Set([...counted, ...SPECIFIED.map(([, , item]) => item)])
  assert.deepEqual(Object.keys(ARABIC_ITEMS).toSorted(), [...items].toSorted())
})
