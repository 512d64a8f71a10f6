import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFamilies, type LineageArticle } from './families.ts'
import { shingleHashes } from './shingles.ts'

const article = (id: string, text: string, more: Partial<LineageArticle> = {}): LineageArticle => {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    isName: /^[A-Z]/.test(match[0]),
  }))
  return { id, published: '2024-03-20', outlet: `outlet-${id}`, agencies: [], words, hashes: shingleHashes(words), quotations: [], ...more }
}
const none = () => false
const WIRE = 'the two sides agreed on tuesday to stop firing at noon and to exchange all prisoners within ten days of the signing'
const OTHER = 'rain fell over the northern hills while markets in the old port stayed open until late in the evening without any incident'

test('a copied passage makes one family, with spans into both texts', () => {
  const a = article('a', `${WIRE} . ${OTHER}`)
  const b = article('b', `officials said that ${WIRE} , a witness added`)
  const [family, ...rest] = findFamilies([a, b], none)
  assert.equal(rest.length, 0)
  assert.deepEqual(
    family?.members.map((member) => member.article),
    ['a', 'b'],
  )
  const passage = family!.members[1]!.passages[0]!
  assert.ok(`officials said that ${WIRE}`.slice(passage.start, passage.end).startsWith('the two sides agreed'))
  assert.equal(passage.in, 'a')
})

test('a changed word inside a passage does not split it', () => {
  const changed = WIRE.replace('exchange all', 'exchange nearly all the')
  assert.equal(findFamilies([article('a', WIRE), article('b', changed)], none)[0]?.members[0]?.passages.length, 1)
})

for (const [name, text] of [
  ['another report of the same day', 'negotiators from both camps met again and said that guns would fall silent by noon on tuesday'],
  ['a common phrase', `the two sides agreed on tuesday to ${OTHER}`],
] as const)
  test(`no family with ${name}`, () => assert.deepEqual(findFamilies([article('a', WIRE), article('b', text)], none), []))

/** One report in two hands: hardly six words in a row but at its end. */
const REPORT =
  'police of the port held nine drivers after a long search of the coast road and seized forty crates of fuel that were hidden under sacks of grain before dawn'
const REWRITTEN =
  'the police of the port held late nine drivers after a search of the coast road and then seized forty large crates of fuel that were hidden under sacks of grain before dawn'
test('a text that is rewritten word by word is one passage', () => {
  const [family] = findFamilies([article('a', REPORT), article('b', REWRITTEN)], none)
  assert.ok(family!.members.every(({ share, passages }) => share > 0.9 && passages.length === 1))
})

test('what stands beside a passage belongs to it from five words on, elsewhere a few words are a common phrase', () => {
  const beside = (between: string) =>
    findFamilies(
      [article('a', `${WIRE} ${between} guns fell silent at noon`), article('b', `${WIRE} , so that guns fell silent at noon`)],
      none,
    )[0]!.members[0]!.passages.length
  assert.equal(beside('on all seven fronts while in every town between both rivers'), 2)
  assert.equal(beside(`on all seven fronts ${OTHER}`), 1)
})

const FORM = (profit: string, before: string, share: string, last: string) =>
  `profit of the firm rose to ${profit} million in the first half of the year against ${before} million in the same half of last year and its share stood at ${share} against ${last}`
test('a form that each fills in with figures of its own is no copy, a figure brought up to date is', () => {
  const with_ = (other: string) => findFamilies([article('a', FORM('710', '504', '12', '9')), article('b', other)], none).length
  assert.equal(with_(FORM('617', '680', '31', '27')), 0)
  assert.equal(with_(FORM('711', '504', '12', '9')), 1)
})

test('quoting one speaker is not copying', () => {
  const quotations = [{ start: 0, end: WIRE.length }]
  assert.deepEqual(findFamilies([article('a', WIRE, { quotations }), article('b', WIRE, { quotations })], none), [])
})

test('a long title with its name is no copy', () => {
  const titled = 'said Crown Prince Adam Bashir Karim Deputy Prime Minister And Minister Of Defence And Interior on'
  assert.deepEqual(findFamilies([article('a', `${titled} Monday ${OTHER}`), article('b', `he ${titled} tuesday at dawn`)], none), [])
})

test('the order of the articles does not matter', () => {
  const articles = [article('a', `${WIRE} . ${OTHER}`), article('b', WIRE), article('c', OTHER), article('d', 'nothing of the kind')]
  assert.deepEqual(findFamilies(articles, none), findFamilies([...articles].reverse(), none))
})

test('origin is the one agency credited', () => {
  const [family] = findFamilies([article('a', WIRE, { agencies: ['wire'] }), article('b', WIRE)], none)
  assert.equal(family?.origin.agency, 'wire')
})
