import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch } from '../testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'country Jabal': 'JBL', 'country Sahl': 'SHL' }
const article = (id: string, ...events: readonly EventSketch[]): ArticleSketch => ({
  id,
  published: '2024-03-10',
  outlet: id,
  sentences: events.map((event) => ({ events: [event] })),
})
const joined = (...articles: readonly ArticleSketch[]): string =>
  corroborated(articles, { countries: COUNTRIES })
    .events.map(({ mentions }) => mentions.map(({ article, event }) => `${article}${event.slice(1)}`).join(' '))
    .sort()
    .join(' | ')

const WAR: EventSketch = { type: 'war', actor: ['country Nahr'], definite: true }
const CIVIL: EventSketch = { ...WAR, called: ['civil'] }
const ACCORD: EventSketch = { type: 'agreement', mode: 'reach', definite: true, actor: ['country Nahr'] }
const NUCLEAR: EventSketch = { ...ACCORD, called: ['nuclear'] }

test('wars of two names are two', () => {
  assert.equal(joined(article('a', CIVIL, { ...WAR, called: ['drugs'] })), 'a1 | a2')
  assert.equal(joined(article('a', CIVIL), article('b', { ...WAR, called: ['second', 'world'] })), 'a1 | b1')
  assert.equal(joined(article('a', { ...WAR, called: ['second', 'world'] }), article('b', { ...WAR, called: ['world'] })), 'a1 b1')
})

test('what several articles call by one name is one thing, whatever else of the kind there is', () => {
  const old: EventSketch = { type: 'agreement', mode: 'sign', date: '2003', actor: ['country Nahr', 'country Sahl'] }
  assert.equal(joined(article('a', NUCLEAR), article('b', NUCLEAR), article('c', old)), 'a1 b1 | c1')
  // an accord of years ago that its article tells of is not what is called so
  assert.equal(joined(article('a', old, NUCLEAR), article('b', NUCLEAR)), 'a1 | a2 b1')
  const made: EventSketch = { ...NUCLEAR, words: 'nuclear accord', date: '2024-03-05', actor: ['country Nahr', 'country Jabal'] }
  assert.equal(joined(article('a', made), article('b', NUCLEAR), article('c', NUCLEAR)), 'a1 b1 c1')
})

test('one name may be that of others’ accords', () => {
  const others: EventSketch = { ...NUCLEAR, actor: ['country Sahl'] }
  assert.equal(joined(article('a', NUCLEAR), article('b', others)), 'a1 | b1')
})
