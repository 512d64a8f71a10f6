import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDocument } from '../../document.ts'
import { testVocabulary } from '../test-vocabulary.ts'
import { NUMBER_CORPUS } from './number.corpus.ts'
import { findNumbers, type NumberMention } from './number.ts'

function written({ lower, upper, lowerExclusive, upperExclusive, approximate }: NumberMention): string {
  if (lower === upper) return `${approximate ? '~' : ''}${lower}`
  if (upper === null) return `${lowerExclusive ? '>' : '≥'}${lower}`
  return lower === null ? `${upperExclusive ? '<' : '≤'}${upper}` : `${lower}..${upper}`
}

for (const [phrase, ...expected] of NUMBER_CORPUS)
  test(phrase, () => assert.deepEqual(findNumbers(createDocument(phrase, testVocabulary())).flat().map(written), expected))
