import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'country Jabal': 'JBL', 'country Sahl': 'SHL' }
const TRUCE: EventSketch = {
  type: 'ceasefire',
  mode: 'agree',
  date: '2024-03-09',
  place: 'place Wadi',
  actor: ['country Nahr', 'group Front'],
}
const OTHER: EventSketch = { ...TRUCE, date: '2024-03-08', place: 'place Qasr', actor: ['country Nahr', 'group Brigade'] }
/** «الهدنة», of nobody. */
const THE_TRUCE: EventSketch = { type: 'ceasefire', mode: 'agree', definite: true }

const told = (id: string, published: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published,
  outlet: id,
  sentences,
})
const on = (id: string, published: string, ...events: readonly EventSketch[]) =>
  told(id, published, ...events.map((event) => ({ events: [event] })))
const joined = (...articles: readonly ArticleSketch[]): string =>
  corroborated(articles, { countries: COUNTRIES })
    .events.filter(({ type }) => type === 'ceasefire')
    .map(({ mentions }) => mentions.map(({ article, event }) => `${article}${event.slice(1)}`).join(' '))
    .sort()
    .join(' | ')

const shelling = (actor: string, target: string): EventSketch => ({
  type: 'attack',
  mode: 'shelling',
  date: '2024-03-20',
  actor: [actor],
  target: [target],
})

test('the truce of which an article names no sides is the only one whose sides it names elsewhere', () => {
  const later = on('c', '2024-03-21', shelling('country Nahr', 'group Front'), THE_TRUCE)
  assert.equal(joined(on('a', '2024-03-10', TRUCE), later), 'a1 c2')
  assert.equal(joined(on('a', '2024-03-10', TRUCE), on('b', '2024-03-10', OTHER), later), 'a1 c2 | b1')
})

test('the truce of last week is the one of those days', () => {
  const later = on('c', '2024-03-16', shelling('country Nahr', 'group Front'), { ...THE_TRUCE, date: '2024-03-04/2024-03-10' })
  assert.equal(joined(on('a', '2024-03-10', TRUCE), later), 'a1 c2')
  const earlier = on('c', '2024-03-21', shelling('country Nahr', 'group Front'), { ...THE_TRUCE, date: '2024-02-01' })
  assert.equal(joined(on('a', '2024-03-10', TRUCE), earlier), 'a1 | c2')
})

test('it is the one of its place, whoever is named beside it', () => {
  const there = on('c', '2024-03-21', { ...THE_TRUCE, place: 'place Wadi' })
  assert.equal(joined(on('a', '2024-03-10', TRUCE), on('b', '2024-03-10', OTHER), there), 'a1 c1 | b1')
})

test('an accord that is called by a place which those on it name, and of which one side is known, is that one', () => {
  const accord: EventSketch = { type: 'agreement', mode: 'sign', date: '2024-03-09', actor: ['country Nahr', 'group Council'] }
  const made = told('a', '2024-03-10', { events: [accord] }, { events: [{ type: 'withdraw', modality: 'planned', place: 'place Qasr' }] })
  const called: EventSketch = { type: 'agreement', mode: 'reach', place: 'place Qasr' }
  const by = (actor: string) => on('c', '2024-03-14', shelling(actor, 'group Gunmen'), called)
  const ofAccords = (...articles: readonly ArticleSketch[]) =>
    corroborated(articles, { countries: COUNTRIES }).events.filter(({ type }) => type === 'agreement').length
  assert.equal(ofAccords(made, by('country Nahr')), 1)
  assert.equal(ofAccords(made, by('country Sahl')), 2)
})

test('of others it is another, and of two that fit it is neither', () => {
  const others = on('c', '2024-03-21', shelling('country Jabal', 'country Sahl'), THE_TRUCE)
  assert.equal(joined(on('a', '2024-03-10', TRUCE), others), 'a1 | c2')
  const second: EventSketch = { ...TRUCE, date: '2024-02-01' }
  const both = on('c', '2024-03-21', shelling('country Nahr', 'group Front'), THE_TRUCE)
  assert.equal(joined(on('a', '2024-03-10', TRUCE), on('b', '2024-02-02', second), both), 'a1 | b1 | c2')
})

test('what comes into force in a later sentence that names nobody is the accord told of last', () => {
  const inForce: EventSketch = { type: 'ceasefire', mode: 'in-effect', verb: true, modality: 'planned', date: '2024-03-25' }
  assert.equal(joined(on('a', '2024-03-10', TRUCE, inForce)), 'a1 a2')
  assert.equal(joined(on('a', '2024-03-10', TRUCE, { ...inForce, actor: ['country Jabal', 'country Sahl'] })), 'a1 | a2')
})
