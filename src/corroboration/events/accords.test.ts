import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'country Jabal': 'JBL', 'country Sahl': 'SHL' }
const TRUCE: EventSketch = { type: 'ceasefire', mode: 'agree', date: '2024-03-09', actor: ['country Nahr', 'group Front'] }
const OLD: EventSketch = { type: 'agreement', mode: 'sign', date: '2003-11', place: 'place Wadi' }
/** «الاتفاق». */
const THE_ACCORD: EventSketch = { type: 'agreement', mode: 'reach' }

const article = (id: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published: '2024-03-10',
  outlet: id,
  sentences,
})
const on = (id: string, ...events: readonly EventSketch[]) => article(id, ...events.map((event) => ({ events: [event] })))
const joined = (...articles: readonly ArticleSketch[]): string =>
  corroborated(articles, { countries: COUNTRIES })
    .events.map(({ mentions }) => mentions.map(({ article, event }) => `${article}${event.slice(1)}`).join(' '))
    .sort()
    .join(' | ')

test('the accord is the one spoken of last before it', () => {
  assert.equal(joined(on('a', TRUCE, THE_ACCORD, OLD)), 'a1 a2 | a3')
  assert.equal(joined(on('a', OLD, TRUCE, THE_ACCORD)), 'a1 | a2 a3')
  assert.equal(joined(on('a', TRUCE, OLD, THE_ACCORD, THE_ACCORD)), 'a1 | a2 a3 a4')
})

test('else the first one after it in the article', () => {
  assert.equal(joined(on('a', THE_ACCORD, TRUCE, OLD)), 'a1 a2 | a3')
})

test('else the one that most articles tell of, where its parties are named', () => {
  const about = (...actor: readonly string[]) => on('c', { type: 'talks', date: '2024-03-10', actor }, THE_ACCORD)
  assert.equal(joined(on('a', TRUCE), on('b', TRUCE, OLD), about('country Nahr', 'group Front')), 'a1 b1 c2 | b2 | c1')
  assert.equal(joined(on('a', TRUCE), on('b', TRUCE, OLD), about('country Jabal', 'country Sahl')), 'a1 b1 | b2 | c1')
})

test('no truce of years ago is the accord that is spoken of, unless its article tells of it', () => {
  const about = on('c', { type: 'talks', date: '2024-03-10', actor: ['country Nahr', 'group Front'] }, THE_ACCORD)
  assert.equal(joined(on('a', { ...TRUCE, date: '2021-05' }), about), 'a1 | c1')
  assert.equal(joined(on('a', { ...TRUCE, date: '2024-01' }), about), 'a1 c2 | c1')
  assert.equal(joined(on('a', { ...TRUCE, date: '2021-05' }, THE_ACCORD)), 'a1 a2')
})

test('a word that names no accord of the component founds no event', () => {
  assert.equal(joined(on('a', THE_ACCORD)), '')
  assert.equal(joined(on('a', { ...THE_ACCORD, actor: ['country Jabal', 'country Sahl'] })), 'a1')
})

test('where and by whom the accord was brought about is not where its truce holds', () => {
  const truce: EventSketch = { ...TRUCE, place: 'place Wadi' }
  const negotiated: EventSketch = { ...THE_ACCORD, definite: true, place: 'place Qasr', mediator: ['country Jabal'] }
  assert.equal(joined(on('a', truce, negotiated)), 'a1 a2')
  assert.equal(joined(on('a', truce, { ...negotiated, actor: ['country Jabal', 'country Sahl'] })), 'a1 | a2')
  // what is called so is a truce where others call it that
  const [event] = corroborated([on('a', truce, negotiated), on('b', negotiated, negotiated), on('c', negotiated)], {
    countries: COUNTRIES,
  }).events
  assert.equal(event!.type, 'ceasefire')
})

test('an accord that many articles tell as the news of their day is one', () => {
  const news = { date: '2024-03-10', basis: 'publication', verb: true, words: 'they agreed' } as const
  const made: EventSketch = { type: 'agreement', mode: 'reach', ...news, actor: ['country Nahr', 'country Jabal'] }
  assert.equal(joined(on('a', made), on('b', made), on('c', made)), 'a1 b1 c1')
  assert.equal(joined(on('a', made), on('b', made), on('c', { ...made, actor: ['country Nahr', 'country Sahl'] })), 'a1 b1 | c1')
})

test('an accord of others is another', () => {
  assert.equal(joined(on('a', TRUCE, { ...THE_ACCORD, actor: ['country Jabal', 'country Sahl'] })), 'a1 | a2')
})

test('a date before it is of something else, a date right after it is its own', () => {
  const later: SentenceSketch = { on: '2024-03-05', events: [{ ...THE_ACCORD, onDay: true }] }
  assert.equal(joined(article('a', { events: [TRUCE] }, later)), 'a1 a2')
  assert.equal(joined(on('a', TRUCE, { ...THE_ACCORD, date: '2024-01-05' })), 'a1 | a2')
})

test('plans for the accord are of the one spoken of; plans for one that is not spoken of found no event', () => {
  assert.equal(joined(on('a', TRUCE, { ...THE_ACCORD, modality: 'planned' })), 'a1 a2')
  const ratified: EventSketch = { ...THE_ACCORD, modality: 'planned', date: '2024-04' }
  assert.equal(joined(on('a', TRUCE, ratified)), 'a1 a2')
  assert.equal(joined(on('a', OLD), on('b', { ...THE_ACCORD, modality: 'planned' })), 'a1')
})

test('what stands in its sentence is one of its terms', () => {
  const { agreements } = corroborated(
    [article('a', { events: [TRUCE] }, { events: [THE_ACCORD, { type: 'withdraw', modality: 'planned', actor: ['group Front'] }] })],
    { countries: COUNTRIES },
  )
  assert.deepEqual(
    agreements.map(({ terms }) => terms.map(({ category }) => category)),
    [['cease-hostilities', 'withdrawal']],
  )
})

test('a verb of signing before a bare word for the accord signs the one spoken of', () => {
  const signed: EventSketch = { type: 'agreement', mode: 'sign', verb: true, actor: ['country Nahr'] }
  const heading: EventSketch = { type: 'ceasefire', mode: 'agree', place: 'place Wadi' }
  assert.equal(joined(article('a', { events: [heading] }, { events: [signed, THE_ACCORD] })), 'a1 a2 a3')
  assert.equal(joined(article('a', { events: [heading] }, { events: [signed] })), 'a1 | a2')
})

test('an accord that is news without a day is taken up by later articles', () => {
  const signed: EventSketch = {
    type: 'agreement',
    mode: 'sign',
    verb: true,
    actor: ['country Nahr', 'group Front'],
    basis: 'publication',
    date: '2024-03-10',
  }
  const kept: EventSketch = { type: 'ceasefire', mode: 'agree', definite: true, actor: ['group Front'] }
  const made = article('a', { events: [signed] }, { events: [{ ...kept, actor: ['country Nahr'] }] })
  assert.equal(joined(made, { ...on('b', kept), published: '2024-03-16' }), 'a1 a2 b1')
})

test('a truce comes into force months later on the day that the report of its making has named', () => {
  const inForce: EventSketch = { type: 'ceasefire', mode: 'in-effect', date: '2024-05-20', actor: ['country Nahr', 'group Front'] }
  const later = { ...on('b', { ...inForce, definite: true }), published: '2024-05-21' }
  assert.equal(joined(on('a', TRUCE, { ...inForce, modality: 'planned' }), later), 'a1 a2 b1')
  assert.equal(joined(on('a', TRUCE, { ...inForce, modality: 'planned', date: '2024-04-01' }), later), 'a1 a2 | b1')
  assert.equal(joined(on('a', TRUCE), later), 'a1 | b1')
})

test('a truce that comes into force under an accord made the day before is that accord', () => {
  const inForce: EventSketch = { type: 'ceasefire', mode: 'in-effect', date: '2024-03-09', actor: ['country Nahr', 'group Front'] }
  const made: EventSketch = { type: 'agreement', mode: 'reach', date: '2024-03-08' }
  assert.equal(joined(article('a', { events: [inForce, made] })), 'a1 a2')
  assert.equal(joined(article('a', { events: [inForce, { ...made, date: '2023-05-08' }] })), 'a1 | a2')
  assert.equal(joined(article('a', { events: [inForce, { ...made, actor: ['country Jabal', 'country Sahl'] }] })), 'a1 | a2')
})

test('an accord called by the town of its signing is the truce that holds in another', () => {
  const truce: EventSketch = { ...TRUCE, place: 'place Wadi' }
  const called: EventSketch = {
    type: 'agreement',
    mode: 'reach',
    date: '2024-03',
    definite: true,
    place: 'place Qasr',
    actor: ['group Front'],
  }
  const later = (event: EventSketch) => ({ ...on('b', event), published: '2024-04-20' })
  assert.equal(joined(on('a', truce), later(called)), 'a1 b1')
  assert.equal(joined(on('a', truce), later({ ...called, actor: ['country Jabal'] })), 'a1 | b1')
})
