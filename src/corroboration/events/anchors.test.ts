import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnchorPoint } from '../../model/lists.ts'
import { type ArticleSketch, corroborated, type EventSketch } from '../testing/sketch.ts'

const attack = (rest: Partial<EventSketch> = {}): EventSketch => ({ type: 'attack', place: 'place Wadi', ...rest })
const flight = (at: AnchorPoint = 'course', rest: Partial<EventSketch> = {}): EventSketch => ({
  type: 'displace',
  anchor: { event: 2, at },
  ...rest,
})
const a = (...events: readonly EventSketch[]): ArticleSketch => ({ id: 'a', published: '2024-03-10', sentences: [{ events }] })
const b = (...events: readonly EventSketch[]): ArticleSketch => ({ id: 'b', published: '2024-03-10', sentences: [{ events }] })

/** Date and basis of the first article's first event. */
const dated = (...articles: readonly ArticleSketch[]) => {
  const { date } = corroborated(articles).events.find(({ mentions }) =>
    mentions.some(({ article, event }) => article === 'a' && event === 'v1'),
  )!
  return date === null ? null : `${date.value} ${date.basis}`
}

test('what happens in the course of an event has its days', () => {
  assert.equal(dated(a(flight(), attack({ date: '2024-03-08' }))), '2024-03-08 inferred')
  assert.equal(dated(a(flight(), { type: 'operation', mode: 'launch', date: '2024-03-07/2024-03-08' })), '2024-03-07/2024-03-08 inferred')
})

test('it may be another article that dates it', () => {
  assert.equal(
    dated(a(flight(), attack({ actor: ['group Front'] })), b(attack({ actor: ['group Front'], date: '2024-03-08' }))),
    '2024-03-08 inferred',
  )
})

test('its own day goes before, and so does what is news before what has no date', () => {
  assert.equal(dated(a(flight('course', { date: '2024-03-09' }), attack({ date: '2024-03-08' }))), '2024-03-09 stated')
  assert.equal(dated(a(flight('course', { date: '2024-03-10', basis: 'publication' }), attack())), '2024-03-10 publication')
  assert.equal(
    dated(a(flight('course', { date: '2024-03-10', basis: 'publication' }), attack({ date: '2024-03-08' }))),
    '2024-03-08 inferred',
  )
})

test('what lasts too long dates nothing', () => {
  assert.equal(dated(a(flight(), { type: 'war', date: '2023' })), null)
})

test('only what is said has the first day of that since whose beginning it is said', () => {
  const operation: EventSketch = { type: 'operation', mode: 'launch', date: '2024-03-07/2024-03-08' }
  assert.equal(dated(a(flight('start'), operation)), null)
  assert.equal(dated(a({ type: 'demand', actor: ['group Front'], anchor: { event: 2, at: 'start' } }, operation)), '2024-03-07 inferred')
})

test('the day before another event, and the day after', () => {
  const truce = (at: AnchorPoint): EventSketch => ({ type: 'ceasefire', mode: 'agree', anchor: { event: 2, at } })
  const withdrawal: EventSketch = { type: 'withdraw', date: '2024-03-08', place: 'place Wadi' }
  assert.equal(dated(a(truce('day-before'), withdrawal)), '2024-03-07 inferred')
  assert.equal(dated(a(truce('day-after'), withdrawal)), '2024-03-09 inferred')
})
