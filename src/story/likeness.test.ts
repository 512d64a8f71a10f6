import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likenesses, type TopicArticle } from './likeness.ts'
import { topicOf } from './similarity.ts'

const article = (text: string, published: string | null): TopicArticle => {
  const terms = text.split(' ').map((key) => ({ key, weight: 1 }))
  return { published, topic: topicOf(terms, terms.slice(0, 2)) }
}
const pairs = (articles: readonly TopicArticle[]) => likenesses(articles).map(({ a, b }) => `${a} ${b}`)

test('pairs within a week, and those whose day is not known', () => {
  const told = 'dam Tishrin hit dawn'
  const days = ['2024-03-01', '2024-03-08', '2024-03-09', null]
  assert.deepEqual(pairs(days.map((day) => article(told, day))), ['0 1', '0 3', '1 2', '1 3', '2 3'])
})

test('nothing in common is no pair', () => {
  assert.deepEqual(pairs([article('dam Tishrin', null), article('votes counted', null)]), [])
})

test('with articles that come and go the same as at once', () => {
  const texts = ['dam Tishrin hit', 'dam Tishrin stands', 'dam hit again', 'Tishrin turbines stand']
  const fresh = () => texts.map((text) => article(text, '2024-03-01'))
  const [a, b, c, d] = fresh() as [TopicArticle, TopicArticle, TopicArticle, TopicArticle]
  likenesses([a, b])
  likenesses([c, d])
  likenesses([a, c])
  assert.deepEqual(likenesses([a, b, c, d]), likenesses(fresh()))
  assert.deepEqual(likenesses([b, d]), likenesses([fresh()[1]!, fresh()[3]!]))
})

test('what is known of two articles holds for the days that they had', () => {
  const topics = [article('dam Tishrin hit', null), article('dam Tishrin stands', null)].map(({ topic }) => topic)
  const on = (...days: readonly (string | null)[]) => pairs(topics.map((topic, i) => ({ topic, published: days[i]! })))
  assert.deepEqual(on('2024-03-01', '2024-03-20'), [])
  assert.deepEqual(on('2024-03-01', '2024-03-05'), ['0 1'])
  assert.deepEqual(on('2024-03-01', null), ['0 1'])
  assert.deepEqual(on('2024-03-20', '2024-03-05'), [])
})
