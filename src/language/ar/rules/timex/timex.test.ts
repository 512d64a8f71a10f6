import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveTimex } from '../../../../extraction/time/resolve.ts'
import { createDocument } from '../../document.ts'
import { testVocabulary } from '../test-vocabulary.ts'
import { findTimes } from './index.ts'
import { PUBLISHED, TIMEX_CORPUS } from './timex.corpus.ts'

for (const [text, ...expected] of TIMEX_CORPUS)
  test(text, () => {
    const found = findTimes(createDocument(text, testVocabulary())).map((timex) => {
      const { value, zone, mod } = resolveTimex(timex, PUBLISHED)
      const told = [text.slice(timex.start, timex.end), `${value}${zone ?? ''}`]
      return mod === null ? told : [...told, mod]
    })
    assert.deepEqual(found, expected)
  })
