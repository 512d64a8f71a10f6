import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createArticle } from '../article/article.ts'
import type { Article } from '../model/article.ts'
import type { Story } from '../model/record.ts'
import type { Store } from '../store/contract.ts'
import { engineWith } from './engine-for.ts'
import { openRecord } from './open.ts'
import { addArticles, forgetArticles } from './update.ts'

const engine = engineWith('')
const folder = mkdtempSync(join(tmpdir(), 'stories-'))
after(() => rmSync(folder, { recursive: true }))

function article(title: string, published: string, text: string): Article {
  const url = `https://example.org/${title.replaceAll(' ', '-')}`
  const created = createArticle({ uri: url, givenId: null, url, title, outlet: null, publisher: null, published, text })
  assert.ok(created.ok)
  return created.value
}
const SHELLING = article(
  'قذائف تصيب ميناء الحديدة وتغلق رصيفين',
  '2024-05-02',
  'أصابت قذائف ميناء الحديدة فجر الخميس وأغلقت رصيفين فيه. وقال مدير الميناء سالم باشراحيل إن رافعتين تعطلتا وإن ثلاثة عمال جرحوا. وأضاف باشراحيل أن المهندس ناصر الكثيري يشرف على الرافعتين، وأن الكثيري طلب قطع غيار.',
)
const REPAIR = article(
  'إصلاح رصيفين في ميناء الحديدة بعد القذائف',
  '2024-05-03',
  'بدأ عمال ميناء الحديدة إصلاح رصيفين أصابتهما قذائف فجر الخميس. وقال مدير الميناء سالم باشراحيل إن رافعتين ستعودان إلى العمل. وأضاف باشراحيل أن المهندس ناصر الكثيري يشرف على الرافعتين، وأن الكثيري طلب قطع غيار.',
)
const EARLIER = article(
  'قذائف على ميناء الحديدة',
  '2024-05-02',
  'أغلق ميناء الحديدة رصيفين بعد أن أصابته قذائف فجر الخميس. وقال مدير الميناء سالم باشراحيل إن العمل سيعود إلى الرصيفين قريبا. وأضاف باشراحيل أن المهندس ناصر الكثيري يشرف على الرافعتين، وأن الكثيري طلب قطع غيار.',
)
const ELSEWHERE = article(
  'معرض للزوارق الشراعية يجذب صيادين من القرى',
  '2024-05-03',
  'جذب معرض للزوارق الشراعية ثمانين صيادا من القرى، وافتتحه سالم باشراحيل أمس. وصمم ناصر الكثيري قاعته، وعرض فيها خرائط قديمة وأشرعة ملونة. وشكر باشراحيل النجارين، ووزع الكثيري جوائز على الأطفال.',
)

const storiesOf = async (store: Store): Promise<readonly Story[]> => {
  const stories: Story[] = []
  for await (const story of store.items('stories')) stories.push(story)
  return stories
}
const told = (stories: readonly Story[]) => stories.map(({ articles }) => articles.length).sort()

test('articles open stories and join them, and an id that changes leads to what the story is now', async () => {
  await using store = await openRecord(join(folder, 'joins'), { create: true })
  await addArticles(store, engine, [REPAIR])
  const [opened] = await storiesOf(store)
  await addArticles(store, engine, [ELSEWHERE])
  assert.deepEqual(told(await storiesOf(store)), [1, 1])
  await addArticles(store, engine, [SHELLING])
  const joined = (await storiesOf(store)).find(({ articles }) => articles.includes(REPAIR.id))
  assert.deepEqual(joined?.articles, [SHELLING.id, REPAIR.id])
  assert.notEqual(joined.id, opened!.id)
  assert.equal((await store.item('stories', opened!.id))?.id, joined.id)
  await addArticles(store, engine, [EARLIER])
  assert.deepEqual(told(await storiesOf(store)), [1, 3])
  const now = (await storiesOf(store)).find(({ articles }) => articles.includes(REPAIR.id))
  for (const { id } of [opened!, joined]) assert.equal((await store.item('stories', id))?.id, now!.id)
})

test('a story splits again when what held it together is forgotten, as if it had never been there', async () => {
  await using store = await openRecord(join(folder, 'splits'), { create: true })
  await addArticles(store, engine, [SHELLING, REPAIR, ELSEWHERE])
  await forgetArticles(store, engine, [SHELLING.id])
  await using other = await openRecord(join(folder, 'never'), { create: true })
  await addArticles(other, engine, [REPAIR, ELSEWHERE])
  assert.deepEqual(await storiesOf(store), await storiesOf(other))
})

const FIGHTING = [
  article(
    'قتلى في اشتباكات بين عشائر البدو ومسلحين دروز في السويداء',
    '2025-07-13',
    'قتل 14 شخصا الأحد في اشتباكات بين عشائر البدو وفصائل درزية في حي المقوس شرقي مدينة السويداء. واندلعت الاشتباكات إثر خطف تاجر على طريق دمشق. وقالت وزارة الداخلية إنها سترسل قوات إلى السويداء.',
  ),
  article(
    'القوات السورية تدخل السويداء بعد معارك بين الدروز والبدو',
    '2025-07-14',
    'دخلت قوات من الجيش السوري الاثنين إلى محافظة السويداء بعد معارك بين الدروز والبدو أودت بحياة 37 شخصا. وقال المتحدث باسم وزارة الداخلية نور الدين البابا إن القوات انتشرت لوقف الاقتتال.',
  ),
  article(
    'وقف لإطلاق النار في السويداء بعد دخول الجيش',
    '2025-07-15',
    'أعلن وزير الدفاع مرهف أبو قصرة الثلاثاء وقفا لإطلاق النار في مدينة السويداء بعد اتفاق مع وجهائها. وكان الجيش دخل المدينة فجرا بعد اشتباكات بين البدو والدروز.',
  ),
]
const FIRES = article(
  'حرائق الغابات في اللاذقية تلتهم آلاف الهكتارات',
  '2025-07-14',
  'التهمت حرائق الغابات في ريف اللاذقية عشرة آلاف هكتار. وقال وزير الطوارئ رائد الصالح الاثنين إن فرقا من تركيا تشارك في إخماد النيران.',
)

test('days of fighting in one town are one story in any words, and another matter of the country is not part of it', async () => {
  await using store = await openRecord(join(folder, 'town'), { create: true })
  await addArticles(store, engine, [...FIGHTING, FIRES])
  assert.deepEqual(told(await storiesOf(store)), [1, 3])
})
