import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/lists.ts'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from './testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'person Samir': 'NHR', 'country Far': 'FAR' }
const FIGHT: SentenceSketch = {
  events: [{ type: 'clash', date: '2024-03-01', place: 'place Wadi', actor: ['country Nahr', 'group Front'] }],
}
const WITHDRAWAL: EventSketch = { type: 'withdraw', modality: 'demanded', actor: ['group Front'] }
type Holds = NonNullable<SentenceSketch['holds']>
const holding = (holder: string, stance: Holds['stance'], more: Partial<Holds> = {}): Holds => ({
  issue: 'withdrawal',
  holder,
  stance,
  ...more,
})
const said = (speaker: string, holds: Holds, act: Act = 'say', event: EventSketch = WITHDRAWAL): SentenceSketch => ({
  says: { act, speaker },
  events: [event],
  holds,
})
const positionsOf = (...sentences: readonly SentenceSketch[]) =>
  corroborated([{ id: 'a', published: '2024-03-10', sentences: [FIGHT, ...sentences] }], { countries: COUNTRIES }).positions
const positions = (...sentences: readonly SentenceSketch[]) =>
  positionsOf(...sentences).map(({ party, stance, speaker, obligor }) => [party, stance, speaker, obligor])

test('what a side demands, of whom, and who says so', () => {
  assert.deepEqual(positions(said('country Nahr', holding('country Nahr', 'demands'), 'demand')), [
    ['country Nahr', 'demands', 'country Nahr', 'group Front'],
  ])
  assert.deepEqual(positions(said('group Front', holding('group Front', 'rejects'), 'reject')), [
    ['group Front', 'rejects', 'group Front', 'group Front'],
  ])
})

test('an official speaks for his country', () => {
  assert.deepEqual(positions(said('person Samir', holding('person Samir', 'demands'))), [
    ['country Nahr', 'demands', 'person Samir', 'group Front'],
  ])
})

test('on what condition', () => {
  const [one] = positionsOf(said('group Front', holding('group Front', 'conditional', { condition: 'if they go first' })))
  assert.deepEqual([one!.stance, one!.condition], ['conditional', 'if they go first'])
})

test('what one side says of the stance of the other is no word of the other; a third party is heard', () => {
  assert.deepEqual(positions(said('country Nahr', holding('group Front', 'rejects'))), [])
  assert.deepEqual(positions(said('country Far', holding('group Front', 'rejects'))), [
    ['group Front', 'rejects', 'country Far', 'group Front'],
  ])
})

test('onlookers are no parties; a movement is one', () => {
  assert.deepEqual(positions(said('country Far', holding('country Far', 'demands'))), [])
  assert.equal(positions(said('group Other', holding('group Other', 'demands'))).length, 1)
})

test('to offer what the other is to do is to demand it', () => {
  const offer = (actor: string) =>
    positions(said('group Front', holding('group Front', 'offers'), 'propose', { ...WITHDRAWAL, actor: [actor] }))
  assert.equal(offer('group Front')[0]![1], 'offers')
  assert.equal(offer('country Nahr')[0]![1], 'demands')
})

test('a body with a small part in it says what is to become of itself; what it demands of others is left aside', () => {
  const part: SentenceSketch = { events: [{ type: 'withdraw', date: '2024-03-05', actor: ['organisation Council', 'country Far'] }] }
  assert.equal(positions(part, said('organisation Council', holding('organisation Council', 'rejects'))).length, 1)
  assert.deepEqual(positions(part, said('organisation Council', holding('organisation Council', 'demands'))), [])
  assert.deepEqual(positions(part, said('country Far', holding('country Far', 'rejects'))), [])
})

const over = (published: string, holds: Holds, actor = 'group Front', id = published): ArticleSketch => ({
  id,
  published,
  sentences: [FIGHT, said('group Front', holds, 'say', { ...WITHDRAWAL, actor: [actor] })],
})
const changes = (...articles: readonly ArticleSketch[]) => {
  const all = corroborated(articles, { countries: COUNTRIES }).positions
  return all.map(({ stance, changedFrom }) => [stance, all.find(({ id }) => id === changedFrom)?.stance ?? null])
}

test('a position changes from the last one on what the same one is to do', () => {
  const [refusal, consent] = [holding('group Front', 'rejects'), holding('group Front', 'accepts')]
  assert.deepEqual(changes(over('2024-03-10', refusal), over('2024-03-12', consent)), [
    ['rejects', null],
    ['accepts', 'rejects'],
  ])
  assert.deepEqual(changes(over('2024-03-10', refusal), over('2024-03-12', holding('group Front', 'demands'), 'country Nahr')), [
    ['rejects', null],
    ['demands', null],
  ])
  assert.deepEqual(changes(over('2024-03-10', refusal), over('2024-03-12', holding('group Front', 'accepts', { counter: true }))), [
    ['rejects', null],
    ['accepts', null],
  ])
  assert.deepEqual(changes(over('2024-03-10', refusal, 'group Front', 'a'), over('2024-03-10', consent, 'group Front', 'b')).length, 2)
})
