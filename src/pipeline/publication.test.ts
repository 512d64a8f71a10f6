import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { CORPORA, isAtHand, measure } from '../../scripts/scores.ts'
import { createArticle } from '../article/article.ts'
import { exportJson } from '../export/json.ts'
import type { Article } from '../model/article.ts'
import type { Published } from '../model/reading.ts'
import type { RecordArticle } from '../model/record.ts'
import type { Store } from '../store/contract.ts'
import { engineWith } from './engine-for.ts'
import { loadLanguages } from './languages.ts'
import { openRecord } from './open.ts'
import { inferPublications } from './publication.ts'
import { readAlone, readArticle } from './read.ts'
import { addArticles, forgetArticles } from './update.ts'

/** Composed for these tests: a truce in Khartoum on Tuesday 14 May 2024, talks in Jeddah on the day after. */
const TEXTS = {
  declared: `وسطاء: هدنة في الخرطوم ومحادثات في جدة

أعلن وسطاء سعوديون، اليوم الثلاثاء، أن الجيش السوداني وقوات الدعم السريع اتفقا على وقف لإطلاق النار في الخرطوم يبدأ سريانه مساء اليوم.

وقال الوسطاء في بيان إن محادثات بين الجيش السوداني وقوات الدعم السريع ستعقد في جدة غدا الأربعاء لبحث فتح الممرات أمام الإغاثة.

وأفادت غرفة طوارئ أم درمان بأن 43 شخصا قتلوا في قصف طال أحياء المدينة يوم الاثنين.`,
  after: `انتهت في جدة، أمس الأربعاء، جولة المحادثات بين الجيش السوداني وقوات الدعم السريع من دون بيان ختامي.

وقال متحدث باسم قوات الدعم السريع اليوم الخميس إن الجولة المقبلة لم يحدد موعدها.

وكان وقف إطلاق النار في الخرطوم قد بدأ مساء الثلاثاء بعد ليلة من القصف أوقعت 43 قتيلا في أم درمان.`,
  between: `ساد الهدوء معظم أحياء الخرطوم بعد ساعات من بدء سريان وقف إطلاق النار الذي اتفق عليه الجيش السوداني وقوات الدعم السريع أمس الثلاثاء.

وبدأت اليوم الأربعاء في جدة محادثات بين الجيش السوداني وقوات الدعم السريع حول فتح الممرات أمام الإغاثة.

وقالت غرفة طوارئ أم درمان إن بين القتلى الـ43 الذين سقطوا في القصف نساء وأطفالا.`,
  copied: `جدة - قال مشاركون في المحادثات إن الأجواء كانت هادئة، وإن الوسطاء وزعوا مسودة من ثلاث صفحات.

انتهت في جدة، اليوم، جولة المحادثات بين الجيش السوداني وقوات الدعم السريع من دون بيان ختامي.`,
  little: `وصلت قافلة تابعة لبرنامج الأغذية العالمي إلى بورتسودان الخميس، وعلى متنها دقيق وزيت.

وقال سائقون إن الطريق إلى الخرطوم لا يزال مقطوعا.`,
  against: `تبدأ غدا السبت في جدة محادثات بين الجيش السوداني وقوات الدعم السريع، بعد أن اتفقا اليوم الجمعة على وقف لإطلاق النار في الخرطوم.

وقالت غرفة طوارئ أم درمان إن القصف توقف فجرا.`,
  sunday: `قالت جماعة الحوثي اليوم الأحد إن هدنة بدأت فجرا في الحديدة، وإن وفدها سيعود إلى مسقط.

وأكد مجلس القيادة الرئاسي أن محادثات سلام ستعقد في مسقط غدا الاثنين.`,
  monday: `في مسقط انطلقت اليوم الاثنين محادثات سلام يشارك فيها مجلس القيادة الرئاسي وجماعة الحوثي.

وصمدت في الحديدة الهدنة التي بدأت أمس الأحد، بحسب سكان.`,
  elsewhere: `وقعت الحكومة الكولومبية اليوم الأربعاء اتفاقا لوقف إطلاق النار مع جيش التحرير الوطني، على أن تبدأ المحادثات في هافانا غدا الخميس.`,
} as const
type Name = keyof typeof TEXTS

const packs = loadLanguages()
const engine = engineWith(null, null, packs)

function article(name: Name, published: string | null): Article {
  const created = createArticle({
    uri: `${name}.txt`,
    givenId: null,
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published,
    text: TEXTS[name],
  })
  assert.ok(created.ok)
  return created.value
}

function infer(given: readonly (readonly [Name, string | null])[]): ReadonlyMap<string, Published> {
  const read = given.map(([name, published]) => {
    const stored = { article: article(name, published), diagnostics: [], ...readArticle({ ...article(name, null) }, packs) }
    return { stored, ...readAlone(stored, 'test', packs) }
  })
  return new Map(inferPublications(read, packs).map(({ reading }) => [reading.uri.replace('.txt', ''), reading.published]))
}

const DECLARED = ['declared', '2024-05-14'] as const
const AFTER = ['after', '2024-05-16'] as const

/** Dated neighbours → the day and weekday of an article without a date. */
const rows: readonly (readonly [
  says: string,
  name: Name,
  neighbours: readonly (readonly [Name, string | null])[],
  value: string | null,
  weekday: string | null,
])[] = [
  ['yesterday, Tuesday, of a truce that another declares today', 'between', [DECLARED, AFTER], '2024-05-15', 'Wednesday'],
  ['the same from the day before alone', 'between', [DECLARED], '2024-05-15', 'Wednesday'],
  ['the same from the day after alone', 'between', [AFTER], '2024-05-15', 'Wednesday'],
  ['a passage that another dates yesterday', 'copied', [AFTER], '2024-05-15', 'Wednesday'],
  ['the same where that one is dated by a third', 'copied', [DECLARED, ['after', null]], '2024-05-15', 'Wednesday'],
  [
    'a passage and a weekday, no date anywhere',
    'copied',
    [
      ['after', null],
      ['between', null],
    ],
    null,
    'Wednesday',
  ],
  ['one weekday and a city', 'little', [DECLARED, AFTER], null, null],
  ['a truce on another weekday', 'against', [DECLARED, AFTER], null, 'Friday'],
  ['two happenings, no sentence in common', 'monday', [['sunday', '2022-04-03']], '2022-04-04', 'Monday'],
  ['the same things elsewhere', 'elsewhere', [DECLARED, AFTER], null, 'Wednesday'],
  ['no neighbour', 'between', [], null, 'Wednesday'],
  [
    'neighbours without a date',
    'between',
    [
      ['declared', null],
      ['after', null],
    ],
    null,
    'Wednesday',
  ],
]
for (const [says, name, neighbours, value, weekday] of rows)
  test(`${says}: ${value ?? 'unknown'}, ${weekday ?? 'no weekday'}`, () => {
    const published = infer([...neighbours, [name, null]]).get(name)
    assert.deepEqual([published?.value, published?.weekday], [value, weekday])
    if (value !== null) assert.equal(published?.basis, 'neighbours')
    assert.deepEqual(infer([[name, null], ...neighbours.toReversed()]).get(name), published)
  })

test('a date that is given stays, whatever neighbours tell', () => {
  assert.deepEqual(infer([DECLARED, AFTER, ['between', '2024-05-20']]).get('between'), {
    value: '2024-05-20',
    basis: 'given',
    weekday: 'Monday',
  })
})

const temporary = mkdtempSync(join(tmpdir(), 'publication-'))
after(() => rmSync(temporary, { recursive: true }))
let count = 0

async function recordOf(work: (store: Store) => Promise<unknown>): Promise<string> {
  await using store = await openRecord(join(temporary, `${count++}`), { create: true })
  await work(store)
  let json = ''
  for await (const part of exportJson(store, engine.rules)) json += part
  return json
}

const dates: Readonly<Partial<Record<Name, string>>> = { declared: '2024-05-14', sunday: '2022-04-03', elsewhere: '2024-05-15' }
const names = Object.keys(TEXTS) as Name[]
const whole = names.map((name) => article(name, dates[name] ?? null))
const atOnce = recordOf((store) => addArticles(store, engine, whole))

test('an article without a date is brought together with those that are about the same', async () => {
  const [dated, undated] = ['sunday', 'monday'].map((name) => whole.find(({ uri }) => uri === `${name}.txt`)!)
  const keys = (one: Article) => engine.linkKeys({ article: one, diagnostics: [], ...engine.read(one) }, [])
  assert.ok(!keys(undated!).some((key) => keys(dated!).includes(key)))
  for (const order of [
    [dated!, undated!],
    [undated!, dated!],
  ]) {
    const record = await recordOf(async (store) => {
      for (const one of order) await addArticles(store, engine, [one])
    })
    assert.match(record, /"value":\s*"2022-04-04",\s*"basis":\s*"neighbours"/)
  }
})

test('the record has the inferred dates, and every time is computed from them', async () => {
  const articles = (JSON.parse(await atOnce) as { articles: RecordArticle[] }).articles
  const between = articles.find(({ uri }) => uri === 'between.txt')!
  assert.deepEqual(between.published, { value: '2024-05-15', basis: 'neighbours', weekday: 'Wednesday' })
  assert.deepEqual(between.timexes.map(({ value }) => value).slice(0, 2), ['2024-05-14', '2024-05-15'])
  const [diagnostic, ...others] = between.diagnostics
  assert.deepEqual([diagnostic?.code, diagnostic?.severity, others.length], ['article.date-inferred', 'info', 0])
  assert.match(diagnostic!.message, /2024-05-15 by its neighbours: .*in declared\.txt/)
})

test('in any order, one by one or at once, the record is the same to the byte', async () => {
  const orders = [whole, whole.toReversed(), [...whole.slice(3), ...whole.slice(0, 3)]]
  for (const order of orders)
    assert.equal(
      await recordOf(async (store) => {
        for (const one of order) await addArticles(store, engine, [one])
      }),
      await atOnce,
    )
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(whole, { minLength: whole.length }),
      fc.integer({ min: 1, max: whole.length }),
      async (order, cut) => {
        const record = await recordOf(async (store) => {
          await addArticles(store, engine, order.slice(0, cut))
          await addArticles(store, engine, order.slice(cut))
        })
        assert.equal(record, await atOnce)
      },
    ),
    { numRuns: 8 },
  )
})

test('what was forgotten in between, or had its date given later, leaves no trace', async () => {
  const dated = article('after', '2024-05-16')
  const forgotten = await recordOf(async (store) => {
    await addArticles(store, engine, whole.slice(0, 1))
    await addArticles(store, engine, [article('against', '2024-05-17'), ...whole.slice(2)])
    await forgetArticles(store, engine, [article('against', null).id])
    await addArticles(store, engine, whole)
  })
  assert.equal(forgotten, await atOnce)
  const later = await recordOf(async (store) => {
    await addArticles(store, engine, whole)
    await addArticles(store, engine, [dated])
  })
  assert.equal(
    later,
    await recordOf((store) =>
      addArticles(
        store,
        engine,
        whole.map((one) => (one.id === dated.id ? dated : one)),
      ),
    ),
  )
})

test('without the article that told the day it is unknown again', async () => {
  const [declared, between] = [whole[0]!, whole[2]!]
  const record = await recordOf(async (store) => {
    await addArticles(store, engine, [declared, between])
    await forgetArticles(store, engine, [declared.id])
  })
  assert.equal(record, await recordOf((store) => addArticles(store, engine, [between])))
})

const real = CORPORA.find(({ name }) => name === 'karabakh-one-date')!
test('one date of five is enough for all', { skip: isAtHand(real) ? false : 'the corpus is not beside the checkout' }, async () => {
  const figures = await measure(real)
  assert.equal(figures.get('published right'), 5)
  assert.ok(figures.get('times valueF1')! >= 0.9)
})
