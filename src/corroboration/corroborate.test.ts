import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EventType, Modality } from '../model/lists.ts'
import { corroborate } from './corroborate.ts'
import { type ArticleSketch, type EventSketch, inputOf, type SentenceSketch } from './testing/sketch.ts'

const PEOPLE = ['country Nahr', 'place Qasr', 'group Front', 'person Samir', 'organisation Observers']
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const given = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T

const event = fc
  .record({
    type: fc.constantFrom<EventType[]>('attack', 'operation', 'ceasefire', 'agreement', 'talks', 'disarm', 'violation', 'protest'),
    mode: optional(fc.constantFrom('shelling', 'agree', 'in-effect', 'hand-over', 'alleged')),
    modality: optional(fc.constantFrom<Modality[]>('asserted', 'reported', 'alleged', 'denied', 'planned', 'demanded')),
    date: optional(fc.constantFrom('2024-03-08', '2024-03-09', '2024-03-09T06:00', '2024-03')),
    place: optional(fc.constantFrom('place Wadi', 'place Qasr', 'country Nahr')),
    actor: optional(fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 })),
    target: optional(fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 1 })),
    counts: optional(
      fc.array(fc.record({ measure: fc.constantFrom('killed' as const, 'wounded' as const), lower: fc.integer({ min: 1, max: 4 }) }), {
        maxLength: 2,
      }),
    ),
  })
  .map((value) => given(value) as EventSketch)
const sentence = fc
  .record({
    says: optional(
      fc.record({
        act: fc.constantFrom('say' as const, 'deny' as const, 'accuse' as const, 'demand' as const),
        speaker: fc.constantFrom(...PEOPLE, null),
      }),
    ),
    events: fc.array(event, { maxLength: 3 }),
  })
  .map((value) => given(value) as SentenceSketch)
const articles = fc
  .array(
    fc.record({
      published: fc.constantFrom('2024-03-08', '2024-03-09', '2024-03-10', null),
      outlet: fc.constantFrom('x', 'y', 'agency-1', null),
      sentences: fc.array(sentence, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((one, i): ArticleSketch => ({ id: `article-${i}`, ...one })))

const COUNTRIES = { 'country Nahr': 'NHR', 'place Qasr': 'NHR', 'person Samir': 'NHR' }

test('any order of the articles gives the same bytes', () => {
  fc.assert(
    fc.property(
      articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const input = inputOf(list, { countries: COUNTRIES })
        const order = shuffled.map(({ id }) => input.readings.find((reading) => reading.id === id)!)
        const other = { ...input, readings: order, entities: input.entities.toReversed() }
        const [first, second] = [corroborate(input), corroborate(other)]
        assert.equal(JSON.stringify(second), JSON.stringify(first))
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})

test('every mention is in one event at most, ids are unique, and no event has mentions of two kinds of thing', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const { events, claims, figures, agreements, talks, positions } = corroborate(inputOf(list, { countries: COUNTRIES }))
      const mentions = events.flatMap((event) => event.mentions.map((mention) => `${mention.article} ${mention.event}`))
      assert.equal(new Set(mentions).size, mentions.length)
      for (const items of [events, claims, figures, agreements, talks, positions, agreements.flatMap(({ terms }) => terms)])
        assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
      for (const { support } of [...events, ...claims, ...figures]) {
        assert.ok(support.independent >= 1 && support.independent <= support.articles)
        assert.ok(support.publishers <= support.outlets && support.outlets + support.outletsUnknown <= support.articles)
      }
      const ids = new Set(events.map(({ id }) => id))
      assert.ok(figures.every(({ event }) => event === null || ids.has(event)))
      assert.ok(agreements.every(({ event }) => ids.has(event)))
    }),
    { numRuns: 60, seed: 11 },
  )
})
