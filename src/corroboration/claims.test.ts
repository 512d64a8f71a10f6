import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/lists.ts'
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

const claimsOf = (...articles: readonly ArticleSketch[]) => {
  const { claims } = corroborated(articles)
  const speakerOf = (id: string) => claims.find((claim) => claim.id === id)!.speaker
  return claims.flatMap(({ speaker, answers }) => answers.map(({ claim, kind }) => `${speaker} ${kind} ${speakerOf(claim)}`)).sort()
}
const said = (act: Act, speaker: string, event: EventSketch): SentenceSketch => ({ says: { act, speaker }, events: [event] })
const NOBODYS: EventSketch = { ...SHELLING, actor: [] }

test('who is named as the doer denies only those who name him', () => {
  assert.deepEqual(claimsOf(article('a', accuse, said('say', 'organisation Hospital', NOBODYS)), article('b', deny)), [
    'organisation Army denial group Front',
  ])
  assert.deepEqual(claimsOf(article('a', said('say', 'organisation Hospital', NOBODYS)), article('b', deny)), [
    'organisation Army denial organisation Hospital',
  ])
})

test('a word of confirming confirms what was said before, and names whom the claim names', () => {
  const affirm = said('affirm', 'organisation Mission', SHELLING)
  assert.deepEqual(claimsOf(article('a', accuse), article('b', affirm)), ['organisation Mission confirmation group Front'])
  assert.deepEqual(claimsOf(article('a', accuse), article('b', said('affirm', 'organisation Mission', NOBODYS))), [])
  assert.deepEqual(claimsOf(article('a', accuse), article('b', said('say', 'organisation Mission', SHELLING))), [])
  const inPassing: SentenceSketch = {
    says: { act: 'affirm', speaker: 'organisation Mission' },
    events: [{ type: 'aid', place: 'place Far' }, SHELLING],
  }
  assert.deepEqual(claimsOf(article('a', accuse), article('b', inPassing)), [])
})

test('what is demanded is rejected; what is asserted is not', () => {
  const withdrawal: EventSketch = {
    type: 'withdraw',
    date: '2024-03-20',
    place: 'place Wadi',
    actor: ['group Front'],
    modality: 'demanded',
  }
  const reject = said('reject', 'group Front', { ...withdrawal, modality: 'denied' })
  assert.deepEqual(claimsOf(article('a', said('demand', 'organisation Army', withdrawal)), article('b', reject)), [
    'group Front rejection organisation Army',
  ])
  assert.deepEqual(
    claimsOf(article('a', said('say', 'organisation Army', { ...withdrawal, modality: 'planned' })), article('b', reject)),
    [],
  )
})

test('a claim has the days on which it was made', () => {
  const [claim] = corroborated([article('a', accuse), { ...article('b', accuse), published: '2024-03-12' }]).claims
  assert.deepEqual(claim!.days, ['2024-03-10', '2024-03-12'])
})

test('what a side would rather not say', () => {
  const fight: SentenceSketch = { events: [{ type: 'clash', date: '2024-03-01', actor: ['organisation Army', 'group Front'] }] }
  const rule = (event: EventSketch, says: SentenceSketch['says']) =>
    corroborated([article('a', fight, { ...(says === undefined ? {} : { says }), events: [event] })])
      .claims.map(({ againstInterest }) => againstInterest)
      .find((one) => one !== null) ?? null
  const admits = { act: 'affirm', speaker: 'organisation Army', concedes: true } as const
  const says = { act: 'say', speaker: 'organisation Army' } as const
  const losses: EventSketch = { ...NOBODYS, counts: [{ measure: 'killed', group: 'soldiers', lower: 9 }] }
  assert.equal(rule(losses, admits), 'own-loss')
  assert.equal(rule(losses, says), null)
  assert.equal(rule(SHELLING, admits), 'own-violation')
  assert.equal(rule(SHELLING, says), null)
  assert.equal(rule({ type: 'withdraw', place: 'place Wadi' }, admits), 'own-defeat')
  const truce: EventSketch = { type: 'ceasefire', mode: 'in-effect', actor: ['group Front'] }
  assert.equal(rule(truce, says), 'opponent-compliance')
  assert.equal(rule(truce, { ...says, act: 'accuse' }), null)
  assert.equal(rule({ ...truce, actor: ['organisation Army'] }, says), null)
  assert.equal(rule(truce, { ...says, speaker: 'organisation Mission' }), null)
})
