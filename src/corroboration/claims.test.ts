import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf, sameContent } from './same-content.ts'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from './testing/sketch.ts'

const SHELLING: EventSketch = { type: 'attack', mode: 'shelling', date: '2024-03-09', place: 'place Wadi', actor: ['organisation Army'] }
const article = (id: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published: '2024-03-10',
  outlet: id,
  sentences,
})
const brief = (...articles: readonly ArticleSketch[]) =>
  corroborated(articles)
    .claims.map(
      ({ speaker, stance, about, statements, support }) =>
        `${speaker} ${stance} ${Object.keys(about)[0]} ${statements.map((one) => one.article).join('')} ${support.level}`,
    )
    .sort()

const accuse: SentenceSketch = { says: { act: 'accuse', speaker: 'group Front' }, events: [{ ...SHELLING, modality: 'alleged' }] }
const deny: SentenceSketch = { says: { act: 'deny', speaker: 'organisation Army' }, events: [{ ...SHELLING, modality: 'denied' }] }

test('one speaker and one stance about one event', () => {
  assert.deepEqual(brief(article('a', accuse), article('b', accuse)), ['group Front judge event ab independent'])
})

test('a denial by another side answers the claim', () => {
  const { claims } = corroborated([article('a', accuse), article('b', deny)])
  const [claim, answer] = [claims.find(({ stance }) => stance === 'judge')!, claims.find(({ stance }) => stance === 'deny')!]
  assert.deepEqual([claim.answeredBy, claim.support.level, answer.answeredBy], [[answer.id], 'disputed', []])
})

test('to deny one’s own claim answers nobody', () => {
  const own: SentenceSketch = { says: { act: 'deny', speaker: 'group Front' }, events: [{ ...SHELLING, modality: 'denied' }] }
  assert.deepEqual(
    corroborated([article('a', accuse), article('b', own)]).claims.flatMap(({ answeredBy }) => answeredBy),
    [],
  )
})

test('words without an event or a number are joined by what they say', () => {
  const words = (speaker: string | null, said: string): SentenceSketch => ({ says: { act: 'say', speaker, words: said } })
  const said = 'we will keep every promise that we made to the people of the town'
  assert.deepEqual(brief(article('a', words('person Amal', said)), article('b', words('person Amal', `yes ${said}`))), [
    'person Amal assert text ab independent',
  ])
  assert.equal(brief(article('a', words('person Amal', said)), article('b', words('person Basil', said))).length, 2)
  assert.equal(
    brief(
      article('a', words('person Amal', said)),
      article('b', words('person Amal', 'the road is open again since the morning of the day')),
    ).length,
    2,
  )
  assert.equal(brief(article('a', words(null, said)), article('b', words(null, said))).length, 2)
})

test('contents that say the same', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['a b c d e f', 'a b c d e f', true],
    ['a b c d e f', 'a b c d', true],
    ['a b c d e f', 'x a b c d e f g h i j k l m n o p q r s t', true],
    ['a b c d e f', 'f e x y z w', false],
    ['', '', false],
  ]
  for (const [x, y, expected] of rows)
    assert.equal(sameContent(contentOf(x.split(' ').filter(Boolean)), contentOf(y.split(' ').filter(Boolean))), expected, `${x} / ${y}`)
})
