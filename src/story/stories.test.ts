import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/reading.ts'
import type { RecordEvent } from '../model/record.ts'
import { topicOf } from './similarity.ts'
import { findStories } from './stories.ts'

/** An article: its first sentence is its headline and its lead, at offset 0; all it mentions further down stands after offset 100. */
interface Given {
  readonly id: string
  readonly text: string
  readonly published?: string | null
  readonly title?: string | null
}
const reading = ({ id, text, published = '2024-03-09', title = null }: Given) =>
  ({
    id,
    title,
    text,
    sentences: [{ start: 0, end: 100, heading: false }],
    furniture: [],
    published: { value: published, basis: 'given', weekday: null },
  }) as unknown as Reading
const topic = ({ text }: Given) => {
  const terms = text.split(' ').map((key) => ({ key, weight: 1 }))
  return topicOf(terms, terms.slice(0, 3))
}
/** `told`: the articles that tell it, those that lead with it with a star; those that only look back at it in brackets. */
const event = (id: string, told: string, rest: Partial<RecordEvent> = {}): RecordEvent =>
  ({
    id,
    type: 'attack',
    label: { ar: id, en: id },
    date: { value: '2024-03-08', precision: 'day', basis: 'stated' },
    roles: [{ role: 'actor', entity: 'e' }],
    place: null,
    mentions: told.split(' ').map((one) => ({
      article: one.replace(/[*()]/g, ''),
      start: one.includes('*') ? 10 : 200,
      modality: one.startsWith('(') ? 'historical' : 'asserted',
    })),
    support: { independent: 1 },
    ...rest,
  }) as unknown as RecordEvent
const stories = (articles: readonly Given[], events: readonly RecordEvent[] = []) =>
  findStories({ readings: articles.map(reading), events, topicOf: (id) => topic(articles.find((one) => one.id === id)!) })
const articlesOf = (...given: Parameters<typeof stories>) => stories(...given).map(({ articles }) => articles.join(' '))

const DAM = ['dam Tishrin hit at dawn', 'dam Tishrin hit by drones', 'dam Tishrin hit again'] as const
const VOTE = ['votes counted slowly in Raqqa', 'votes counted slowly today'] as const
const given = (id: string, text: string, more: Partial<Given> = {}): Given => ({ id, text, ...more })

test('articles that are alike are one story, others another', () => {
  assert.deepEqual(articlesOf([given('a', DAM[0]), given('b', VOTE[0]), given('c', DAM[1]), given('d', VOTE[1])]), ['a c', 'b d'])
})

test('in any order of articles and events the same', () => {
  const articles = [given('a', DAM[0]), given('b', VOTE[0]), given('c', DAM[1]), given('d', 'truce in Raqqa')]
  const events = [event('e', 'a* d'), event('f', 'b*', { type: 'ceasefire' })]
  assert.deepEqual(stories(articles.toReversed(), events.toReversed()), stories(articles, events))
})

test('stories that lead with one event go together where they have some words in common, not by that event alone', () => {
  const near = [given('a', 'truce Raqqa starts with calm on the bridge'), given('b', 'families cross the bridge of Raqqa as markets open')]
  const truce = event('e', 'a* b*', { type: 'ceasefire' })
  assert.deepEqual(articlesOf(near), ['a', 'b'])
  assert.deepEqual(articlesOf(near, [truce]), ['a b'])
  assert.deepEqual(articlesOf(near, [event('e', 'a* b', { type: 'talks' })]), ['a', 'b'])
  assert.deepEqual(articlesOf([near[0]!, given('b', 'harvest of figs')], [truce]), ['a', 'b'])
  assert.deepEqual(
    articlesOf([near[0]!, given('b', 'families cross the bridge with truce')], [event('e', 'a* b', { type: 'ceasefire' })]),
    ['a b'],
  )
})

test('an article on two stories is in both, and events of its own story only', () => {
  const articles = [
    given('a', 'dam Tishrin hit dawn turbines'),
    given('b', 'dam Tishrin hit dawn engineers'),
    given('c', 'votes Raqqa counted slowly boxes'),
    given('d', 'votes Raqqa counted slowly judges'),
    given('e', 'dam Tishrin hit dawn votes Raqqa counted slowly'),
  ]
  const found = stories(articles, [event('x', 'a* e'), event('y', 'c* d*')])
  assert.deepEqual(
    found.map((story) => [story.articles.join(' '), story.events.join(' ')]),
    [
      ['a b e', 'x'],
      ['c d e', 'y'],
    ],
  )
  assert.equal(new Set(found.map(({ id }) => id)).size, 2)
})

/** Events → the label of a story of two articles. */
const LABELS: readonly (readonly [says: string, events: readonly RecordEvent[], label: string | null])[] = [
  ['what both lead with', [event('e', 'a* c*'), event('f', 'a* c')], 'e'],
  ['what is of the conflict or its peace', [event('e', 'a* c*', { type: 'accuse' }), event('f', 'a* c', { type: 'talks' })], 'f'],
  ['not what only stands further down', [event('e', 'a c')], null],
  ['not what has neither a participant nor a place', [event('e', 'a* c*', { roles: [] })], null],
  ['what one leads with and the other takes up the day after', [event('e', 'a* (c*)')], 'e'],
  [
    'not what both recall years after',
    [event('e', '(a*) (c*)', { date: { value: '2016-03-08', precision: 'day', basis: 'stated' } })],
    null,
  ],
  [
    'what is of its own days, before an accord of months ago that it goes on with',
    [
      event('e', 'a* c*', { type: 'ceasefire', date: { value: '2024-01-08', precision: 'day', basis: 'stated' } }),
      event('f', 'a* c*', { type: 'release' }),
    ],
    'f',
  ],
  [
    'an accord of months ago where nothing else is told',
    [event('e', 'a* c*', { type: 'ceasefire', date: { value: '2024-01-08', precision: 'day', basis: 'stated' } })],
    'e',
  ],
  ['not what lies long back', [event('e', 'a* c*', { date: { value: '1997', precision: 'year', basis: 'stated' } })], null],
]
for (const [says, events, label] of LABELS)
  test(`a story is called after ${says}`, () => {
    const [story] = stories([given('a', DAM[0]), given('c', DAM[1])], events)
    assert.equal(story!.label.en, label)
  })

test('no two stories are called after one event', () => {
  const articles = [
    given('a', 'truce signed', { published: '2024-03-08' }),
    given('b', 'aid comes', { published: '2024-03-12', title: 'B' }),
  ]
  const truce = event('t', 'a* b*', { type: 'ceasefire' })
  const labels = (...events: readonly RecordEvent[]) => stories(articles, events).map(({ label }) => label.ar)
  assert.deepEqual(labels(truce, event('e', 'b*')), ['t', 'e'])
  assert.deepEqual(labels(truce), ['t', 'B'])
})

test('without such an event it has the first article’s title, else its first words', () => {
  assert.deepEqual(stories([given('a', DAM[0], { title: 'A title' })])[0]!.label, { ar: 'A title', en: null })
  assert.deepEqual(stories([given('a', 'First line.\nSecond.')])[0]!.label, { ar: 'First line.', en: null })
})

test('it lasts from the first to the last day of its articles and of what they lead with', () => {
  const events = [
    event('e', 'a*', { date: { value: '2024-03-05/2024-03-08', precision: 'day', basis: 'stated' } }),
    event('f', 'c*', { date: { value: '2024-03-15', precision: 'day', basis: 'stated' } }),
    event('g', 'c', { date: { value: '2024-03-30', precision: 'day', basis: 'stated' } }),
    event('h', 'c*', { date: { value: '2020-03-30', precision: 'day', basis: 'stated' } }),
  ]
  const [story] = stories([given('a', DAM[0]), given('c', DAM[1], { published: '2024-03-10' })], events)
  assert.deepEqual([story!.from, story!.to], ['2024-03-05', '2024-03-15'])
})

test('no articles, no story', () => assert.deepEqual(stories([]), []))
