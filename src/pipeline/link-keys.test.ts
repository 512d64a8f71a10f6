import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createArticle } from '../article/article.ts'
import { LINKING } from '../store/contract.ts'
import { loadLanguages } from './languages.ts'
import { linkKeys } from './link-keys.ts'
import { readArticle } from './read.ts'
import { weighedKeys } from './weighed-keys.ts'

const packs = loadLanguages()

function keysOf(text: string, published: string | null): readonly string[] {
  const created = createArticle({ uri: 'a.txt', givenId: null, url: null, title: null, outlet: null, publisher: null, published, text })
  assert.ok(created.ok)
  return linkKeys({ article: created.value, diagnostics: [], ...readArticle(created.value, packs) }, [], {
    packs,
    sources: [],
    rules: 'test',
  })
}

const about = (keys: readonly string[], side: string) => keys.filter((key) => key.startsWith(side)).map((key) => key.slice(side.length))

const TRUCE = `أعلن المبعوث الأممي إلى اليمن أن جماعة الحوثي والحكومة اليمنية اتفقتا على هدنة في الحديدة.
وقالت جماعة الحوثي إن الهدنة في الحديدة تبدأ الخميس، وأكدت الحكومة اليمنية أن قواتها في الحديدة ستلتزم بها.
وأضاف المبعوث الأممي أن 120 أسيرا من جماعة الحوثي سيفرج عنهم.`

test('what an article is about does not depend on its date, only the side on which it stands does', () => {
  const undated = keysOf(TRUCE, null)
  const dated = keysOf(TRUCE, '2018-12-20')
  assert.ok(about(undated, 'undated:').length > 0)
  assert.deepEqual(about(undated, 'dated:'), [])
  assert.deepEqual(about(dated, 'undated:'), [])
  const weekdays = (keys: readonly string[]) => keys.filter((key) => !key.startsWith('happening:'))
  assert.deepEqual(weekdays(about(dated, 'dated:')), weekdays(about(undated, 'undated:')))
})

test('an article that tells of an accord has its parties for keys', () => {
  const keys = keysOf('وقعت جماعة الحوثي والحكومة اليمنية هدنة في الحديدة الخميس.', '2018-12-14')
  assert.ok(keys.filter((key) => /^near:-?\d+:accord:/u.test(key)).length >= 2)
})

test('an article has at most sixty keys of what it is about', () => {
  const names = ['بغداد', 'الموصل', 'كركوك', 'البصرة', 'أربيل', 'النجف', 'كربلاء', 'تكريت']
  const long = names.map(
    (name, i) =>
      `قال محافظ ${name} إن محادثات عقدت الأحد في ${name}، وإن هدنة بدأت الاثنين في ${name}، وإن ${100 + i} شخصا قتلوا في ${name}.`,
  )
  assert.ok(about(keysOf(long.join('\n'), null), 'undated:').length <= 60)
})

test('an event within a week of the article is of its day', () => {
  const text = 'أعلنت جماعة الحوثي والحكومة اليمنية هدنة في الحديدة في 13 ديسمبر 2018.'
  const sides = (published: string | null) =>
    [
      ...new Set(
        keysOf(text, published).flatMap((key) => (key.includes('event:ceasefire:2018-12-13') ? [key.replace(/event:.*$/u, '')] : [])),
      ),
    ].map((side) => side.replace(/:-?\d+:/u, ':'))
  assert.deepEqual(sides('2018-12-20'), ['', 'fresh:'])
  assert.deepEqual(sides('2018-12-21'), ['far:', 'told-far:'])
  assert.deepEqual(sides('2018-12-01'), ['far:', 'told-far:'])
  assert.deepEqual(sides(null), ['', 'told-undated:'])
})

/** Keys of two articles → how much what the first seeks in the second says, of what is enough. */
const PAIRS: readonly (readonly [says: string, a: readonly string[], b: readonly string[], weight: number])[] = [
  ['dated articles do not meet by what they are about', ['dated:x'], ['dated:x'], 0],
  ['an undated one meets a dated one', ['dated:x'], ['undated:x'], 1],
  ['two undated ones meet', ['undated:x'], ['undated:x'], 1],
  ['one event is enough', ['event:x', 'dated:x'], ['event:x'], 1],
  ['one fingerprint is not', ['passage:x', 'passage:y'], ['passage:x'], 1 / 3],
  ['two names known to all are not', ['near:5:names-0:a:b'], ['near:5:names-0:a:b'], 1 / 3],
  ['two others are', ['near:5:names-2:a:b'], ['near:5:names-2:a:b'], 1],
  ['one party of an accord is not', ['near:5:accord:a'], ['near:6:accord:a'], 1 / 2],
  ['two parties of an accord are', ['near:5:accord:a', 'near:5:accord:b'], ['near:6:accord:a', 'near:6:accord:b'], 1],
  ['two states are not', ['near:5:accord:state:a', 'near:5:accord:state:b'], ['near:6:accord:state:a', 'near:6:accord:state:b'], 2 / 3],
  ['the making of an accord meets what is told of it', ['season:news:5:pact:a|b'], ['season:told:6:pact:a|b'], 1],
  ['what is told of it does not hold together by itself', ['season:told:5:pact:a|b'], ['season:told:6:pact:a|b'], 0],
  ['nor do two that were made', ['year:news:5:long-sides:a|b'], ['year:news:5:long-sides:a|b'], 0],
  ['by its day two names are enough', ['made:news:day:5:a', 'made:news:day:5:b'], ['made:told:day:5:a', 'made:told:day:5:b'], 1],
  [
    'by its month two that everybody knows are not',
    ['made:news:common:5:a', 'made:news:common:5:b'],
    ['made:told:common:5:a', 'made:told:common:5:b'],
    2 / 3,
  ],
  ['a movement and another are', ['made:news:own:5:a', 'made:news:common:5:b'], ['made:told:own:5:a', 'made:told:common:5:b'], 1],
  ['within a week', ['near:5:names-2:a:b'], ['near:7:names-2:a:b'], 1],
  ['an event of the day is met by who looks back at it within a week', ['event:x', 'fresh:5:event:x'], ['far:7:event:x'], 1],
  ['two that look back within a week meet', ['far:5:event:x', 'told-far:event:x'], ['far:7:event:x', 'told-far:event:x'], 1],
  ['years later they do not', ['far:5:event:x', 'told-far:event:x'], ['far:90:event:x', 'told-far:event:x'], 0],
  ['nor who tells it fresh', ['event:x', 'fresh:5:event:x'], ['far:90:event:x', 'told-far:event:x'], 0],
  ['one that tells it fresh meets another once', ['event:x', 'fresh:5:event:x'], ['event:x', 'fresh:6:event:x'], 1],
  ['an undated one meets who looks back', ['event:x', 'told-undated:event:x'], ['far:90:event:x', 'told-far:event:x'], 1],
  ['an undated one meets who tells it fresh', ['event:x', 'told-undated:event:x'], ['event:x', 'fresh:5:event:x'], 1],
  ['two undated ones meet by an event', ['event:x', 'told-undated:event:x'], ['event:x', 'told-undated:event:x'], 1],
  ['a town on whose ground something happened is', ['near:5:town:x'], ['near:6:town:x'], 1],
  ['not beyond', ['near:5:names-2:a:b'], ['near:8:names-2:a:b'], 0],
]
for (const [says, a, b, weight] of PAIRS)
  test(says, () => {
    const shared = (mine: readonly string[], theirs: readonly string[]) => {
      const held = new Set(weighedKeys(theirs).held.map(({ key }) => key))
      return weighedKeys(mine).sought.reduce((sum, one) => sum + (held.has(one.key) ? one.weight : 0), 0) / LINKING
    }
    assert.deepEqual([shared(a, b), shared(b, a)], [weight, weight])
  })
