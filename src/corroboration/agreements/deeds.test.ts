import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

const TRUCE: EventSketch = {
  type: 'ceasefire',
  mode: 'agree',
  date: '2024-03-09',
  place: 'place Wadi',
  actor: ['country Nahr', 'group Front'],
}
const POLICE: EventSketch = { type: 'mobilise', mode: 'troops', provided: true, modality: 'planned', clause: { category: 'governance' } }
const MADE: ArticleSketch = { id: 'a', published: '2024-03-10', outlet: 'a', sentences: [{ events: [TRUCE] }, { events: [POLICE] }] }
const DONE: SentenceSketch = { deeds: [{ category: 'governance', course: 'done' }] }

/** Evidence on how the truce's term on who governs is kept: article, status, claimant and date. */
const kept = (...articles: readonly ArticleSketch[]): readonly string[] =>
  corroborated([MADE, ...articles], { countries: {} }).agreements.flatMap(({ terms }) =>
    terms
      .filter(({ category }) => category === 'governance')
      .flatMap(({ compliance }) => compliance.map(({ article, status, claimant, date }) => `${article} ${status} ${claimant} ${date}`)),
  )
const later = (...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id: 'b',
  published: '2024-03-14',
  outlet: 'b',
  sentences: [{ events: [{ ...TRUCE, definite: true }] }, ...sentences],
})

test('what is told to have been done of the kind of a term is evidence for it, under the name of who says so', () => {
  assert.deepEqual(kept(later(DONE)), ['b done null null'])
  assert.deepEqual(kept(later({ ...DONE, on: '2024-03-13' })), ['b done null 2024-03-13'])
  assert.deepEqual(kept(later({ ...DONE, says: { act: 'say', speaker: 'person Amal' } })), ['b done person Amal null'])
  assert.deepEqual(kept(later({ deeds: [{ category: 'governance', course: 'not-begun' }] })), ['b not-begun null null'])
})

test('once for each course in an article', () => {
  assert.deepEqual(kept(later(DONE, DONE)), ['b done null null'])
})

test('not what is demanded, was before, is of another kind, or told where the accord is not named or on the day on which it was made', () => {
  assert.deepEqual(kept(later({ ...DONE, says: { act: 'demand', speaker: 'person Amal' } })), [])
  assert.deepEqual(kept(later({ ...DONE, on: '2024-02-01' })), [])
  assert.deepEqual(kept(later({ deeds: [{ category: 'reconstruction', course: 'done' }] })), [])
  assert.deepEqual(kept({ ...later(DONE), sentences: [DONE] }), [])
  assert.deepEqual(kept({ ...later(DONE), published: '2024-03-09' }), [])
})
