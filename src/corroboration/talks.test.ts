import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corroborated, type EventSketch, type SentenceSketch } from './testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'person Samir': 'NHR' }
const ROUND: EventSketch = {
  type: 'talks',
  mode: 'round',
  date: '2024-03-09',
  place: 'place Wadi',
  actor: ['country Nahr', 'person Samir', 'group Front'],
  mediator: ['country Jabal'],
}
const record = (published: string, ...sentences: readonly SentenceSketch[]) =>
  corroborated([{ id: 'a', published, sentences }], { countries: COUNTRIES })

test('a round of talks with its delegations', () => {
  const [talks] = record('2024-03-10', { events: [ROUND] }).talks
  assert.deepEqual(
    [talks!.place, talks!.start, talks!.end, talks!.mediators, talks!.outcome, talks!.next],
    ['place Wadi', '2024-03-09', '2024-03-09', ['country Jabal'], 'unknown', null],
  )
  assert.deepEqual(talks!.delegations, [
    { party: 'country Nahr', head: null, members: ['person Samir'] },
    { party: 'group Front', head: null, members: [] },
  ])
})

test('the next round of the same two', () => {
  const next = (actor: readonly string[]) =>
    record('2024-03-10', { events: [ROUND] }, { events: [{ ...ROUND, date: '2024-03-15', modality: 'planned', actor }] }).talks[0]!.next
  assert.equal(next(['country Nahr', 'group Front']), '2024-03-15')
  assert.equal(next(['country Nahr', 'country Far']), null)
})

test('what became of it, where it is told', () => {
  assert.equal(record('2024-03-10', { events: [ROUND] }, { events: [{ ...ROUND, mode: 'collapsed' }] }).talks[0]!.outcome, 'no-deal')
})

test('one alone holds no talks', () => {
  assert.deepEqual(record('2024-03-10', { events: [{ ...ROUND, actor: ['country Nahr', 'person Samir'] }] }).talks, [])
})

const rounds = (...sentences: readonly SentenceSketch[]) => record('2024-03-12', ...sentences).talks.length

test('what begins one day and ends the next in one place is one round; another place or day is another', () => {
  const end: EventSketch = { ...ROUND, mode: 'adjourned', date: '2024-03-10', words: 'ended' }
  assert.equal(rounds({ events: [ROUND] }, { events: [end] }), 1)
  assert.equal(rounds({ events: [ROUND] }, { events: [{ ...end, place: 'place Qasr' }] }), 2)
  assert.equal(rounds({ events: [ROUND] }, { events: [{ ...end, date: '2024-03-12' }] }), 2)
  assert.equal(rounds({ events: [ROUND] }, { events: [{ ...end, actor: ['country Nahr', 'country Far'] }] }), 2)
})

test('who helps them to talk has no delegation', () => {
  const [talks] = record('2024-03-10', { events: [{ ...ROUND, actor: [...ROUND.actor!, 'country Jabal'] }] }).talks
  assert.deepEqual(
    talks!.delegations.map(({ party }) => party),
    ['country Nahr', 'group Front'],
  )
})

test('two officials who meet hold no talks', () => {
  const meeting: EventSketch = { ...ROUND, mode: 'meeting', actor: ['person Amal', 'person Basil'], mediator: [] }
  assert.equal(rounds({ events: [meeting] }), 0)
  assert.equal(rounds({ events: [{ ...meeting, actor: ['country Nahr', 'group Front'] }] }), 1)
})

test('that two talk, and nothing else, is no round', () => {
  const bare: EventSketch = { type: 'talks', mode: 'round', actor: ['country Nahr', 'group Front'] }
  assert.equal(rounds({ events: [bare] }), 0)
  assert.equal(rounds({ events: [{ ...bare, mediator: ['country Jabal'] }] }), 1)
})

test('what is refused or only asked for is no round', () => {
  assert.equal(rounds({ events: [{ ...ROUND, modality: 'negated' }] }), 0)
  assert.equal(rounds({ events: [{ ...ROUND, modality: 'demanded' }] }), 0)
  assert.equal(rounds({ events: [{ ...ROUND, modality: 'planned' }] }), 1)
})
