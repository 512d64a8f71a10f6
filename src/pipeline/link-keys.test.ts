import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createArticle } from '../article/article.ts'
import { groupsByKey } from './groups.ts'
import { loadLanguages } from './languages.ts'
import { counterparts, linkKeys, meetingKeys } from './link-keys.ts'
import { readArticle } from './read.ts'

const packs = loadLanguages()

function keysOf(text: string, published: string | null): readonly string[] {
  const created = createArticle({ uri: 'a.txt', givenId: null, url: null, title: null, outlet: null, publisher: null, published, text })
  assert.ok(created.ok)
  return linkKeys({ article: created.value, diagnostics: [], ...readArticle(created.value, packs) }, { packs, sources: [], rules: 'test' })
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

test('an article has at most sixty keys of what it is about', () => {
  const names = ['بغداد', 'الموصل', 'كركوك', 'البصرة', 'أربيل', 'النجف', 'كربلاء', 'تكريت']
  const long = names.map(
    (name, i) =>
      `قال محافظ ${name} إن محادثات عقدت الأحد في ${name}، وإن هدنة بدأت الاثنين في ${name}، وإن ${100 + i} شخصا قتلوا في ${name}.`,
  )
  assert.ok(about(keysOf(long.join('\n'), null), 'undated:').length <= 60)
})

/** Keys of articles → who hangs together. */
const GROUPS: readonly (readonly [
  says: string,
  keys: Readonly<Record<string, readonly string[]>>,
  groups: readonly (readonly string[])[],
])[] = [
  ['dated articles do not meet by what they are about', { a: ['dated:x'], b: ['dated:x'] }, [['a'], ['b']]],
  ['an undated one meets a dated one', { a: ['dated:x'], b: ['undated:x'] }, [['a', 'b']]],
  ['two undated ones meet', { a: ['undated:x'], b: ['undated:x'] }, [['a', 'b']]],
  [
    'an undated one brings together all that it could belong to',
    { a: ['dated:x'], b: ['dated:x', 'dated:y'], c: ['undated:x'], d: ['dated:y'] },
    [['a', 'b', 'c'], ['d']],
  ],
  ['other keys are the same for all', { a: ['event:x', 'dated:x'], b: ['event:x'] }, [['a', 'b']]],
]
for (const [says, keys, groups] of GROUPS)
  test(says, () => {
    assert.deepEqual(groupsByKey(Object.keys(keys), meetingKeys(new Map(Object.entries(keys)))), groups)
  })

test('each side looks for those it is to meet', () => {
  assert.deepEqual(counterparts(['passage:1', 'dated:x']), ['passage:1', 'undated:x'])
  assert.deepEqual(counterparts(['passage:1', 'undated:x']), ['passage:1', 'undated:x', 'dated:x'])
})
