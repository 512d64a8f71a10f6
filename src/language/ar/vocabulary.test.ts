import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testVocabulary } from './rules/test-vocabulary.ts'
import { createStemTableBuilder } from './stem-table-builder.ts'
import { createVocabulary, rareProperty, wordProperty, wordTest } from './vocabulary.ts'

const wordOf = (text: string) => testVocabulary().word(text, 0, text.length, 'word')

test('one word for all places where a type stands, another for each spelling', () => {
  const text = 'حكومة حكومه حكومة'
  const [first, other, again] = [0, 6, 12].map((start) => testVocabulary().word(text, start, start + 5, 'word'))
  assert.equal(again, first)
  assert.notEqual(other, first)
  assert.equal(other!.folded, first!.folded)
})

test('properties are computed once per word, whichever value they have', () => {
  const asked: string[] = []
  const ask = <T>(name: string, value: T) => {
    asked.push(name)
    return value
  }
  const properties = [
    wordTest(({ folded }) => ask('test', folded.length > 4)),
    rareProperty<string | null>(null, ({ folded }) => ask('rare', folded.length > 4 ? folded : null)),
    wordProperty(({ folded }) => ask('any', folded.length)),
  ]
  for (let times = 0; times < 3; times++) {
    assert.deepEqual(
      properties.map((property) => property(wordOf('مفاوضات'))),
      [true, 'مفاوضات', 7],
    )
    assert.deepEqual(
      properties.map((property) => property(wordOf('سلام'))),
      [false, null, 4],
    )
  }
  assert.deepEqual(asked, ['test', 'rare', 'any', 'test', 'rare', 'any'])
})

test('there are properties enough, however many packs have some of their own', () => {
  const tests = Array.from({ length: 40 }, (_, i) => wordTest(({ folded }) => folded.length === i))
  assert.deepEqual(
    tests.flatMap((holds, i) => (holds(wordOf('هدنة')) ? [i] : [])),
    [4],
  )
})

/** Words of four letters from beh to ghain, each another. */
const madeUp = (index: number): string =>
  Array.from({ length: 4 }, (_, place) => String.fromCharCode(0x628 + (Math.floor(index / 19 ** place) % 19))).join('')

test('words that come again stay, others are forgotten', () => {
  const vocabulary = createVocabulary(createStemTableBuilder().finish())
  const word = (letters: string) => vocabulary.word(letters, 0, letters.length, 'word')
  const [often, once] = [word('حكومة'), word('مرة')]
  const [analysis] = often.analyses
  const [tag] = often.tags
  for (let index = 0; index < 110_000; index++) {
    word(madeUp(index))
    if (index % 1000 === 0) word('حكومة')
  }
  // not `equal`: it would print all words of the table
  assert.ok(word('حكومة') === often && often.analyses[0] === analysis && often.tags[0] === tag)
  assert.ok(word('مرة') !== once)
  assert.deepEqual(word('مرة').analyses, once.analyses)
})
