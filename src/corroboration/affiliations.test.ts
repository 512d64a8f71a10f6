import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityKind } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import { findAffiliations } from './affiliations.ts'
import { createParties } from './parties.ts'

type Named = readonly [id: string, kind: EntityKind, start: number, end: number]

/** A reading in which one phrase, 0–20, names a speaker, with the mentions given. */
const reading = (id: string, speaker: string, ...mentions: readonly Named[]) =>
  ({
    id,
    statements: [{ speaker: { start: 0, end: 20, entity: speaker, carried: false } }],
    events: [],
    talkDetails: [],
    entities: mentions.map(([entity, kind]) => ({ id: entity, kind })),
    mentions: mentions.map(([entity, kind, start, end], i) => ({ id: `m${i}`, entity, kind, start, end })),
  }) as unknown as Reading

const AMAL: Named = ['Amal', 'person', 10, 14]
const FRONT: Named = ['Front', 'group', 3, 8]
const affiliations = (...readings: readonly Reading[]) => Object.fromEntries(findAffiliations({ readings, entityOf: (_, local) => local }))

test('the body inside the phrase that names a person is whom he speaks for', () => {
  assert.deepEqual(affiliations(reading('a', 'Amal', AMAL, FRONT)), { Amal: 'Front' })
})

test('a body outside the phrase, a place in it, and a body that speaks itself say nothing', () => {
  assert.deepEqual(affiliations(reading('a', 'Amal', AMAL, ['Front', 'group', 30, 35])), {})
  assert.deepEqual(affiliations(reading('a', 'Amal', AMAL, ['Wadi', 'place', 3, 7])), {})
  assert.deepEqual(affiliations(reading('a', 'Front', FRONT, ['Nahr', 'country', 10, 14])), {})
})

test('who leads or sits on a delegation speaks for those who sent it', () => {
  const sent = { ...reading('a', 'Amal', AMAL), talkDetails: [{ kind: 'head', entity: 'Amal', party: 'Front' }] } as unknown as Reading
  assert.deepEqual(affiliations(sent), { Amal: 'Front' })
})

test('the body that most phrases name', () => {
  const army = reading('b', 'Amal', AMAL, ['Army', 'organisation', 3, 7])
  assert.deepEqual(affiliations(reading('a', 'Amal', AMAL, FRONT), army, reading('c', 'Amal', AMAL, FRONT)), { Amal: 'Front' })
})

test('who speaks for a movement is of its party, who speaks for an organ of state of the state’s', () => {
  const readings = [
    reading('a', 'Amal', AMAL, FRONT),
    reading('b', 'Basil', ['Basil', 'person', 10, 15], ['Ministry', 'organisation', 3, 8]),
  ]
  const entity = (id: string, kind: EntityKind) => ({ id, kind, label: { ar: id, en: id }, forms: [], known: null, sameAs: [], joins: [] })
  const entities = [
    entity('Amal', 'person'),
    entity('Basil', 'person'),
    entity('Front', 'group'),
    entity('Ministry', 'organisation'),
    entity('Nahr', 'country'),
  ]
  const countryOf = (id: string) => (id === 'Ministry' || id === 'Nahr' ? 'NHR' : null)
  const parties = createParties({ readings, entities, countryOf, entityOf: (_, local) => local })
  assert.equal(parties.sameParty('Amal', 'Front'), true)
  assert.equal(parties.sameParty('Basil', 'Nahr'), true)
  assert.equal(parties.sameParty('Basil', 'Amal'), false)
  assert.deepEqual([parties.principal('Amal'), parties.principal('Basil'), parties.principal('Front')], ['Front', 'Nahr', 'Front'])
})

test('whom everybody knows to lead a movement acts for it, and not for the country that he is of', () => {
  const entity = (id: string, kind: EntityKind, known: string | null) => ({
    id,
    kind,
    label: { ar: id, en: id },
    forms: [],
    known,
    sameAs: [],
    joins: [],
  })
  const partiesOf = (...movements: readonly ReturnType<typeof entity>[]) =>
    createParties({
      readings: [],
      entities: [entity('Amal', 'person', 'amal'), entity('Dalia', 'person', 'dalia'), entity('Nahr', 'country', 'NHR'), ...movements],
      countryOf: () => 'NHR',
      geographyOf: (id) => ({ isPoint: false, within: [], movement: id === 'Amal' ? 'front' : null }),
      entityOf: (_, local) => local,
    })
  for (const parties of [partiesOf(), partiesOf(entity('Front', 'group', 'front'))]) {
    assert.equal(parties.sameParty('Dalia', 'Nahr'), true)
    assert.equal(parties.sameParty('Amal', 'Nahr'), false)
    assert.equal(parties.distinct('Amal', 'Dalia'), true)
  }
  assert.equal(partiesOf(entity('Front', 'group', 'front')).principal('Amal'), 'Front')
})
