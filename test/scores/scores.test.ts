import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CORPORA, isAtHand, LOWER_IS_BETTER, measure, statedScores } from '../../scripts/scores.ts'

const stated = statedScores()
/** Figures have three digits. */
const ROUNDING = 0.0006

for (const corpus of CORPORA)
  test(`no score of ${corpus.name} is below what docs/scores.md states`, {
    skip: isAtHand(corpus) ? false : 'the corpus is not beside the checkout',
  }, async () => {
    const measured = await measure(corpus)
    const figures = stated.get(corpus.name)
    assert.ok(figures !== undefined && figures.size > 0, 'docs/scores.md states its scores')
    const dropped = [...figures].filter(([key, value]) => {
      const now = measured.get(key)!
      return LOWER_IS_BETTER.has(key) ? now > value + ROUNDING : now < value - ROUNDING
    })
    assert.deepEqual(
      dropped.map(([key, value]) => `${key}: ${measured.get(key)} instead of ${value}`),
      [],
    )
  })
