import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../src/language/ar/testing/pack.ts'
import { parseConll, runningText } from './conll.ts'
import { rates, scoreNames } from './names.ts'

const SENTENCE = 'زار O\nهانس B-PERS\nغروندبرغ I-PERS\nمدينة O\nعدن B-LOC\n. O\n\nرحبت O\nحركة B-ORG\nفتح I-ORG\n'

test('labels become names by first and last token', () => {
  assert.deepEqual(
    parseConll(SENTENCE).map(({ names }) => names),
    [
      [
        { first: 1, last: 2, type: 'PERS' },
        { first: 4, last: 4, type: 'LOC' },
      ],
      [{ first: 1, last: 2, type: 'ORG' }],
    ],
  )
})

test('marks stand at their words, and spans lead back to the tokens', () => {
  const tokens = ['قال', '(', 'س', ')', ':', 'نعم', '.']
  const { text, spans } = runningText(tokens)
  assert.equal(text, 'قال (س): نعم.')
  assert.deepEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
    tokens,
  )
})

test('a name is right with its marked words and class; the noun before it is no part of it', () => {
  const { all, failures } = scoreNames(parseConll(SENTENCE), (text) => read(text).names)
  assert.deepEqual(failures, [])
  assert.deepEqual(rates(all), { precision: 1, recall: 1, f1: 1 })
})

test('what is not as marked is told with its kind', () => {
  const marked = parseConll('وصل O\nالوفد O\nالى O\nعدن B-ORG\nوالمكلا O\n')
  assert.deepEqual(
    scoreNames(marked, (text) => read(text).names).failures.map(({ kind, type, expected, got }) => [kind, type, expected, got]),
    [
      ['class', 'ORG', 'عدن', 'عدن LOC'],
      ['extra', 'LOC', '', 'والمكلا'],
    ],
  )
})
