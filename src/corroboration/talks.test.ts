import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/lists.ts'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from './testing/sketch.ts'

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

const FIGHT: SentenceSketch = {
  events: [{ type: 'clash', date: '2024-03-01', place: 'place Wadi', actor: ['country Nahr', 'group Front'] }],
}
const positions = (...sentences: readonly SentenceSketch[]) =>
  record('2024-03-10', FIGHT, ...sentences).positions.map(({ party, issue, stance, speaker, date }) => [
    party,
    issue,
    stance,
    speaker,
    date,
  ])
const WITHDRAWAL: EventSketch = { type: 'withdraw', modality: 'demanded', actor: ['group Front'] }

test('what a side demands, rejects, accepts', () => {
  assert.deepEqual(positions({ says: { act: 'demand', speaker: 'country Nahr' }, events: [WITHDRAWAL] }), [
    ['country Nahr', 'withdrawal', 'demands', 'country Nahr', '2024-03-10'],
  ])
  assert.deepEqual(positions({ says: { act: 'reject', speaker: 'group Front' }, events: [WITHDRAWAL] }), [
    ['group Front', 'withdrawal', 'rejects', 'group Front', '2024-03-10'],
  ])
  assert.deepEqual(positions({ says: { act: 'accept', speaker: 'group Front' }, events: [{ ...WITHDRAWAL, modality: 'conditional' }] }), [
    ['group Front', 'withdrawal', 'conditional', 'group Front', '2024-03-10'],
  ])
})

test('who rejects something before something else is done asks for that', () => {
  assert.deepEqual(positions({ says: { act: 'reject', speaker: 'country Nahr' }, events: [{ ...WITHDRAWAL, modality: 'conditional' }] }), [
    ['country Nahr', 'withdrawal', 'demands', 'country Nahr', '2024-03-10'],
  ])
})

test('an official speaks for his country', () => {
  assert.deepEqual(positions({ says: { act: 'demand', speaker: 'person Samir' }, events: [WITHDRAWAL] }), [
    ['country Nahr', 'withdrawal', 'demands', 'person Samir', '2024-03-10'],
  ])
})

test('a proposal is a position only as to what it proposes', () => {
  assert.deepEqual(positions({ says: { act: 'propose', speaker: 'country Nahr' }, events: [{ ...WITHDRAWAL, modality: 'planned' }] }), [])
  assert.equal(
    positions({ says: { act: 'propose', speaker: 'country Nahr' }, events: [{ ...WITHDRAWAL, modality: 'proposed' }] }).length,
    1,
  )
})

test('onlookers, reports and things that are no issue are no positions', () => {
  assert.deepEqual(positions({ says: { act: 'demand', speaker: 'country Far' }, events: [WITHDRAWAL] }), [])
  assert.deepEqual(positions({ says: { act: 'say', speaker: 'country Nahr' }, events: [WITHDRAWAL] }), [])
  assert.deepEqual(positions({ says: { act: 'demand', speaker: 'country Nahr' }, events: [{ type: 'protest' }] }), [])
})

const over = (published: string, act: Act, event: EventSketch, id = published) => ({
  id,
  published,
  sentences: [FIGHT, { says: { act, speaker: 'group Front' }, events: [event] }],
})
const changes = (...articles: readonly ArticleSketch[]) => {
  const all = corroborated(articles, { countries: COUNTRIES }).positions
  return all.map(({ stance, changedFrom }) => [stance, all.find(({ id }) => id === changedFrom)?.stance ?? null])
}

test('a position changes from the last one on what the same one is to do', () => {
  assert.deepEqual(changes(over('2024-03-10', 'reject', WITHDRAWAL), over('2024-03-12', 'accept', WITHDRAWAL)), [
    ['rejects', null],
    ['accepts', 'rejects'],
  ])
  const theirs: EventSketch = { ...WITHDRAWAL, actor: ['country Nahr'] }
  assert.deepEqual(changes(over('2024-03-10', 'reject', WITHDRAWAL), over('2024-03-12', 'demand', theirs)), [
    ['rejects', null],
    ['demands', null],
  ])
  assert.deepEqual(changes(over('2024-03-10', 'reject', WITHDRAWAL, 'a'), over('2024-03-10', 'accept', WITHDRAWAL, 'b')).length, 2)
})

test('to propose what one does oneself is an offer, what the other is to do a demand', () => {
  const stance = (actor: string) =>
    positions({
      says: { act: 'propose', speaker: 'group Front' },
      events: [{ ...WITHDRAWAL, modality: 'proposed', actor: [actor] }],
    })[0]![2]
  assert.equal(stance('group Front'), 'offers')
  assert.equal(stance('country Nahr'), 'demands')
})
