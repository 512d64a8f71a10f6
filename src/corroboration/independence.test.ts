import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Family } from '../model/record.ts'
import { createSupport, type Witness } from './independence.ts'
import { type ArticleSketch, inputOf } from './testing/sketch.ts'

const ATTACK: ArticleSketch['sentences'] = [
  { events: [{ type: 'attack' }] },
  { says: { act: 'say', speaker: 'person Amal', words: 'one two three four five six seven eight' } },
]

/** Support of the first sentence of each article. */
function supportOf(articles: readonly Omit<ArticleSketch, 'sentences'>[], families: readonly Family[] = []) {
  const input = inputOf(
    articles.map((article) => ({ ...article, sentences: ATTACK })),
    { families },
  )
  const witnesses: Witness[] = input.readings.map((reading) => ({ reading, ...reading.events[0]! }))
  const { articles: count, outlets, outletsUnknown, publishers, independent, level } = createSupport(input)(witnesses, null)
  return [count, outlets, outletsUnknown, publishers, independent, level]
}

const family = (id: string, ...members: readonly (readonly [string, number, number])[]): Family => ({
  id,
  origin: { agency: null, article: null },
  members: members.map(([article, start, end]) => ({
    article,
    share: 0.5,
    passages: [{ start, end, in: members[0]![0], at: { start, end } }],
  })),
})

test('outlets of their own are independent', () => {
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'x', publisher: 'px' },
      { id: 'b', outlet: 'y', publisher: 'py' },
    ]),
    [2, 2, 0, 2, 2, 'independent'],
  )
})

test('one article is a single source', () => {
  assert.deepEqual(supportOf([{ id: 'a', outlet: 'x', publisher: 'px' }]), [1, 1, 0, 1, 1, 'single-source'])
})

test('two articles of one outlet are a single source still', () => {
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'x', publisher: 'px' },
      { id: 'b', outlet: 'x', publisher: 'px' },
    ]),
    [2, 1, 0, 1, 1, 'single-source'],
  )
})

test('outlets of one publisher hang together', () => {
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'x', publisher: 'p' },
      { id: 'b', outlet: 'y', publisher: 'p' },
    ]),
    [2, 2, 0, 1, 1, 'one-origin'],
  )
})

test('articles that credit one named agency hang together', () => {
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'x', credits: ['agency-1'] },
      { id: 'b', outlet: 'y', credits: ['agency-1'] },
    ]),
    [2, 2, 0, 2, 1, 'one-origin'],
  )
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'x', credits: ['agency-1'] },
      { id: 'b', outlet: 'y', credits: ['agency-2'] },
    ]),
    [2, 2, 0, 2, 2, 'independent'],
  )
})

test('an agency and who credits it hang together', () => {
  assert.deepEqual(
    supportOf([
      { id: 'a', outlet: 'agency-1' },
      { id: 'b', outlet: 'y', credits: ['agency-1'] },
    ]),
    [2, 2, 0, 2, 1, 'one-origin'],
  )
})

test('mentions in passages of one family hang together, mentions beside them do not', () => {
  const shared = [
    { id: 'a', outlet: 'x' },
    { id: 'b', outlet: 'y' },
  ]
  assert.equal(supportOf(shared, [family('f', ['a', 0, 12], ['b', 0, 12])])[4], 1)
  assert.equal(supportOf(shared, [family('f', ['a', 20, 60], ['b', 20, 60])])[4], 2)
})

test('ties of several kinds chain', () => {
  const chained = [
    { id: 'a', outlet: 'x', publisher: 'p' },
    { id: 'b', outlet: 'y', publisher: 'p', credits: ['agency-1'] },
    { id: 'c', outlet: 'z', credits: ['agency-1'] },
  ]
  assert.deepEqual(supportOf(chained), [3, 3, 0, 2, 1, 'one-origin'])
})

test('unknown outlets are counted apart, and join nothing', () => {
  assert.deepEqual(supportOf([{ id: 'a' }, { id: 'b' }, { id: 'c', outlet: 'x' }]), [3, 1, 2, 1, 3, 'independent'])
})

test('a credit inside another sentence says nothing of this one', () => {
  const input = inputOf(
    ['a', 'b'].map((id) => ({
      id,
      outlet: id,
      sentences: [...ATTACK, { says: { act: 'report' as const, speaker: 'agency 1', words: 'nine ten eleven twelve thirteen fourteen' } }],
    })),
  )
  const readings = input.readings.map((reading) => {
    const start = reading.text.indexOf('thirteen')
    return { ...reading, agencies: [{ id: 'agency-1', start, end: start + 8 }] }
  })
  const count = (at: (reading: (typeof readings)[number]) => { start: number; end: number }) =>
    createSupport(input)(
      readings.map((reading) => ({ reading, ...at(reading) })),
      null,
    ).independent
  assert.equal(
    count((reading) => reading.events[0]!),
    2,
  )
  assert.equal(
    count((reading) => reading.agencies[0]!),
    1,
  )
})
