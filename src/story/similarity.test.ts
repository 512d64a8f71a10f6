import assert from 'node:assert/strict'
import { test } from 'node:test'
import { similarity, topicOf } from './similarity.ts'

/** A capital letter makes a word telling. */
const terms = (text: string) => text.split(' ').flatMap((key) => (key === '' ? [] : [{ key, weight: /^[A-Z]/.test(key) ? 3 : 0.5 }]))
const topic = (headline: string, text: string) => topicOf([...terms(headline), ...terms(text)], terms(headline))

const DAM = topic('dam of Tishrin hit', 'the dam of Tishrin was hit at Dawn and the Turbines stopped')
/** Article → at least and at most how similar it is to the one about the dam. */
const ROWS: readonly (readonly [says: string, other: ReturnType<typeof topic>, least: number, most: number])[] = [
  ['itself', DAM, 0.999, 1.001],
  ['the same in other words', topic('Tishrin stands still', 'Turbines of the dam of Tishrin stopped after a hit'), 0.5, 0.95],
  ['a report of the same kind', topic('bridge of Raqqa hit', 'the bridge of Raqqa was hit at Noon and the Road closed'), 0, 0.3],
  ['nothing in common', topic('Elections', 'Voters queue'), 0, 0],
  ['an article without words', topicOf([], []), 0, 0],
]
for (const [says, other, least, most] of ROWS)
  test(`how similar: ${says}`, () => {
    const found = similarity(DAM, other)
    assert.ok(found >= least && found <= most, `${found}`)
    assert.ok(Math.abs(found - similarity(other, DAM)) < 1e-9)
    for (const least of [0.1, 0.25, 0.5])
      assert.equal(similarity(DAM, other, least) >= least, found >= least, 'a bound leaves out only what is below it')
  })
