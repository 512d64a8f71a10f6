import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSpellings } from './spellings.ts'

const spellings = createSpellings(2 ** 12)
for (const spelling of ['وزير', 'جيش', 'لجنه', 'اب']) spellings.add(spelling)

for (const word of ['وزير', 'الوزير', 'ووزير', 'وبالوزير', 'للجيش', 'وللجنه', 'اب', 'كالاب'])
  test(`${word} may end in one`, () => assert.equal(spellings.mayEnd(word), true))
for (const [word, why] of [
  ['مدينه', 'another word'],
  ['تحويوزير', 'letters before it that are no proclitics'],
  ['وزيره', 'letters behind it'],
  ['ولولوالوزير', 'more letters than proclitics have'],
  ['', 'no letter'],
] as const)
  test(`«${word}» ends in none: ${why}`, () => assert.equal(spellings.mayEnd(word), false))

test('the whole word may be one', () => {
  assert.equal(spellings.mayBe('وزير'), true)
  assert.equal(spellings.mayBe('الوزير'), false)
})
