import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordEvent } from '../model/record.ts'
import { countVoices } from './story-counts.ts'
import type { ArticleRow } from './wire.ts'

const row = (id: string, outlet: string | null) => ({ id, outlet, publisher: outlet }) as ArticleRow
const event = (independent: number, ...articles: readonly string[]) =>
  ({ support: { independent }, mentions: articles.map((article) => ({ article })) }) as unknown as RecordEvent

const rows: readonly (readonly [name: string, articles: readonly ArticleRow[], events: readonly RecordEvent[], independent: number])[] = [
  ['its best supported event', [row('a', 'x'), row('b', 'y')], [event(1, 'a'), event(2, 'a', 'b')], 2],
  ['what articles of another story tell of it does not count', [row('a', 'x'), row('b', 'y')], [event(4, 'a', 'a', 'c', 'd', 'e')], 1],
  ['copies do not count', [row('a', 'x'), row('b', 'y'), row('c', 'z')], [event(1, 'a', 'b', 'c')], 1],
  ['an article without events rests on itself', [row('a', 'x')], [], 1],
  ['no article', [], [], 0],
]

for (const [name, articles, events, independent] of rows)
  test(`independent voices of a story: ${name}`, () => assert.equal(countVoices(articles, events).independent, independent))

test('outlets that are not known are counted apart', () => {
  const { articles, outlets, outletsUnknown, publishers } = countVoices([row('a', 'x'), row('b', 'x'), row('c', null)], [])
  assert.deepEqual({ articles, outlets, outletsUnknown, publishers }, { articles: 3, outlets: 1, outletsUnknown: 1, publishers: 1 })
})

test('an outlet whose owner is not known counts for itself, as in the counts of an event', () => {
  const ownerless = (id: string, outlet: string) => ({ id, outlet, publisher: null }) as ArticleRow
  assert.equal(countVoices([ownerless('a', 'x'), ownerless('b', 'x'), ownerless('c', 'y'), row('d', null)], []).publishers, 2)
})
