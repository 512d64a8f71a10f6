import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

/** Mentions of one article that were joined: `1 2 | 3`. */
const joined = (...sentences: readonly SentenceSketch[]): string =>
  corroborated([{ id: 'a', published: '2024-03-10', sentences }])
    .events.map(({ mentions }) => mentions.map(({ event }) => event.slice(1)).join(' '))
    .sort()
    .join(' | ')

const SHELLING: EventSketch = { type: 'attack', mode: 'shelling' }
const RALLY: EventSketch = { type: 'protest', mode: 'demonstration' }
const heading = (...events: readonly EventSketch[]): SentenceSketch => ({ heading: true, events })
const told = (...events: readonly EventSketch[]): SentenceSketch => ({ events })

test('a heading names what the lines below it tell', () => {
  const dated = { ...SHELLING, date: '2024-03-09', place: 'place Wadi' }
  assert.equal(joined(heading(SHELLING), told(dated)), '1 2')
  assert.equal(joined(heading({ ...SHELLING, place: 'place Wadi' }), told(), told({ ...SHELLING, date: '2024-03-09' })), '1 2')
  assert.equal(joined(heading({ ...SHELLING, place: 'place Far' }), told(dated)), '1 | 2')
  assert.equal(joined(heading({ ...SHELLING, mode: 'airstrike' }), told(dated)), '1 | 2')
  assert.equal(joined(heading(SHELLING), told(), told(), told(), told(dated)), '1 | 2')
  const deaths: EventSketch = { type: 'attack', mode: 'other' }
  assert.equal(joined(heading(deaths), told(dated)), '1 2')
  assert.equal(joined(heading(deaths), told(), told(dated)), '1 | 2')
  assert.equal(joined(heading({ ...deaths, place: 'place Wadi' }), told(), told(dated)), '1 2')
  assert.equal(joined(heading(SHELLING), heading(RALLY), told(dated)), '1 3 | 2')
  assert.equal(joined(heading(SHELLING), told(), heading(RALLY), told(dated)), '1 | 2 | 3')
})

test('one day of one sentence, and nothing that sets two mentions apart', () => {
  const on = (...events: readonly EventSketch[]) => ({
    on: '2024-03-09',
    events: events.map((event) => ({ ...event, onDay: true as const })),
  })
  assert.equal(joined(on(RALLY, RALLY)), '1 2')
  assert.equal(joined(on({ ...RALLY, place: 'place Wadi' }, RALLY)), '1 2')
  assert.equal(joined(on({ ...SHELLING, place: 'place Wadi' }, { ...SHELLING, place: 'place Far' })), '1 | 2')
  assert.equal(joined(on({ ...SHELLING, target: ['group A'] }, { ...SHELLING, target: ['group B'] })), '1 | 2')
  assert.equal(joined(told(RALLY, RALLY)), '1 | 2')
})

test('the same victims in one article, and nothing that sets two mentions apart', () => {
  const killed = (target: string, rest: Partial<EventSketch> = {}): EventSketch => ({
    type: 'attack',
    mode: 'other',
    target: [target],
    ...rest,
  })
  assert.equal(joined(told(killed('person Amal')), told(), told(killed('person Amal'))), '1 2')
  assert.equal(
    joined(told(killed('group Four guards')), told(), told(killed('group Four guards', { date: '2024-03-08', place: 'place Wadi' }))),
    '1 2',
  )
  assert.equal(joined(told(killed('group Civilians')), told(), told(killed('group Civilians'))), '1 | 2')
  assert.equal(joined(told(killed('country Nahr')), told(), told(killed('country Nahr'))), '1 | 2')
})

test('a party that is hit again and again is not what makes two attacks one', () => {
  const on = (rest: Partial<EventSketch> = {}): EventSketch => ({ type: 'attack', mode: 'airstrike', target: ['group Front'], ...rest })
  assert.equal(joined(told(on({ date: '2024-03-09', place: 'place Wadi' })), told(), told(on())), '1 2')
  assert.equal(joined(told(on({ date: '2024-03-09', place: 'place Wadi' })), told(on()), told(on({ place: 'place Qasr' }))), '1 | 2 | 3')
})

test('«the attack», of nobody and nowhere, is the one told before it, if that is news', () => {
  const attack = (rest: Partial<EventSketch> = {}): EventSketch => ({ type: 'attack', mode: 'other', ...rest })
  const first = attack({ date: '2024-03-09', place: 'place Wadi' })
  const second = attack({ date: '2024-03-08', place: 'place Qasr' })
  assert.equal(joined(told(first), told(second), told(), told(attack({ definite: true }))), '1 | 2 3')
  assert.equal(joined(told(first), told({ ...second, date: '2019-03-08' }), told(attack({ definite: true }))), '1 3 | 2')
  assert.equal(joined(told(first), told(attack())), '1 | 2')
})
