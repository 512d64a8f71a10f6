import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Family } from '../model/record.ts'
import { descentOf } from './descent.ts'

const article = (id: string, day: string | null, text = 'abcde fghij klmno pqrst') => ({ id, text, published: { value: day } })
/** `start-end other` of the article `a`. */
const family = (id: string, origin: Family['origin'], ...passages: readonly string[]): Family => ({
  id,
  origin,
  members: [
    {
      article: 'a',
      share: 0,
      passages: passages.map((one) => {
        const [, start, end, other] = /^(\d+)-(\d+) (\w+)$/.exec(one)!
        return { start: Number(start), end: Number(end), in: other!, at: { start: 0, end: 1 } }
      }),
    },
  ],
})
const NOBODY = { agency: null, article: null }
const told = (...given: Parameters<typeof descentOf>) =>
  descentOf(...given).pieces.map(
    ({ start, end, agency, shared }) =>
      `${start}-${end}${agency === null ? '' : ` by ${agency}`} ${shared.map(({ article, direction }) => `${direction} ${article}`).join(', ')}`,
  )

test('what came earlier it is from, what came later took it up, of one day nothing tells', () => {
  const relatives = [article('b', '2024-03-08'), article('c', '2024-03-10T08:00'), article('d', '2024-03-09'), article('e', null)]
  const of = family('f', NOBODY, '0-5 c', '0-5 b', '0-5 e', '0-5 d')
  assert.deepEqual(told(article('a', '2024-03-09'), [of], relatives), ['0-5 from b, unknown d, unknown e, to c'])
})

test('passages that overlap are cut into pieces, and pieces of the same descent are one', () => {
  const relatives = [article('b', '2024-03-08'), article('c', '2024-03-08')]
  const of = family('f', NOBODY, '0-11 b', '6-17 c', '17-23 c')
  assert.deepEqual(told(article('a', '2024-03-09'), [of], relatives), ['0-6 from b', '6-11 from b, from c', '11-23 from c'])
})

test('the agency that is credited, and the article that is its own', () => {
  const relatives = [article('b', '2024-03-09')]
  assert.deepEqual(told(article('a', '2024-03-09'), [family('f', { agency: 'wire', article: 'b' }, '0-5 b')], relatives), [
    '0-5 by wire from b',
  ])
  assert.deepEqual(told(article('a', '2024-03-09'), [family('f', { agency: 'wire', article: 'a' }, '0-5 b')], relatives), ['0-5 to b'])
})

test('what is its own', () => {
  assert.equal(descentOf(article('a', null), [family('f', NOBODY, '0-5 b', '6-11 b')], []).own, 0.5)
  assert.equal(descentOf(article('a', null), [], []).own, 1)
  assert.equal(descentOf(article('a', null, ' '), [], []).own, 1)
})
