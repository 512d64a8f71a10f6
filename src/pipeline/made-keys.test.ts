import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companyKeys, madeKeys } from './made-keys.ts'
import { readingOf } from './reading.testing.ts'

const keysOf = (keys: typeof madeKeys, text: string, published: string): ReadonlySet<string> => {
  const { reading, names } = readingOf(text, published)
  return new Set(keys(reading, (entity) => names.get(entity)))
}
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((key) => b.has(key)).length

test('news of an accord meets the report of its making by its day and two who are named, years on', () => {
  const made = keysOf(madeKeys, 'وقعت كولومبيا وحركة فارك اتفاقا أمس.', '2016-11-25')
  const later = keysOf(madeKeys, 'قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 نوفمبر 2016.', '2018-05-02')
  assert.ok(shared(made, later) >= 2)
  assert.equal(shared(made, keysOf(madeKeys, 'قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 مارس 2018.', '2018-05-02')), 0)
})

test('an accord that is only proposed was made on no day', () => {
  assert.equal(keysOf(madeKeys, 'اقترحت كولومبيا على حركة فارك هدنة أمس.', '2016-11-25').size, 0)
})

test('a movement is known again in the company of another party where an article leads with their accord', () => {
  assert.equal(keysOf(companyKeys, 'وقعت كولومبيا وحركة فارك اتفاقا أمس.', '2016-11-25').size, 1)
  assert.equal(keysOf(companyKeys, 'قصفت كولومبيا مواقع حركة فارك أمس.', '2016-11-25').size, 0)
})
