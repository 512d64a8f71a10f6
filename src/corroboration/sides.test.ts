import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectOccurrences } from './occurrences.ts'
import { createParties } from './parties.ts'
import { findSides } from './sides.ts'
import { type EventSketch, inputOf } from './testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'organisation Army': 'NHR' }
const sides = (...events: readonly EventSketch[]) => {
  const input = inputOf([{ id: 'a', sentences: events.map((event) => ({ events: [event] })) }], { countries: COUNTRIES })
  return [...findSides(collectOccurrences(input), createParties(input))].sort()
}
const clash = (...actor: readonly string[]): EventSketch => ({ type: 'clash', actor })

test('who fights is a side, under the key of its party', () => {
  assert.deepEqual(sides(clash('organisation Army', 'group Front')), ['NHR', 'group Front'])
  assert.deepEqual(sides({ type: 'operation', actor: ['country Nahr'], target: ['group Front'] }), ['NHR', 'group Front'])
})

test('victims, talkers and mediators are none', () => {
  assert.deepEqual(sides({ type: 'attack', actor: ['country Nahr'], target: ['organisation Observers'] }), ['NHR'])
  assert.deepEqual(sides({ type: 'talks', actor: ['country Nahr', 'country Far'] }), [])
  assert.deepEqual(sides({ type: 'ceasefire', actor: ['country Nahr', 'country Far'] }, { type: 'ceasefire', mediator: ['country Far'] }), [
    'NHR',
  ])
})

test('who announces that a truce was reached, with nobody else, is none; who declares his own is one', () => {
  const announced = (mode: string) => {
    const truce: EventSketch = { type: 'ceasefire', mode, actor: ['person Envoy'] }
    const input = inputOf([{ id: 'a', sentences: [{ says: { act: 'announce', speaker: 'person Envoy' }, events: [truce] }] }])
    return [...findSides(collectOccurrences(input), createParties(input))]
  }
  assert.deepEqual(announced('agree'), [])
  assert.deepEqual(announced('declare'), ['person Envoy'])
})

test('who is caught up once in a long war is none', () => {
  assert.deepEqual(sides(...Array.from({ length: 11 }, () => clash('country Nahr', 'group Front')), clash('group Smugglers')), [
    'NHR',
    'group Front',
  ])
})
