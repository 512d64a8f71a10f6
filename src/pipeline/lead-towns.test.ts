import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createArticle } from '../article/article.ts'
import { loadLanguages } from './languages.ts'
import { leadTowns } from './lead-towns.ts'
import { readAlone, readArticle } from './read.ts'

const packs = loadLanguages()

function townsOf(text: string): readonly string[] {
  const created = createArticle({
    uri: 'a.txt',
    givenId: null,
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published: '2025-07-14',
    text,
  })
  assert.ok(created.ok)
  const { reading } = readAlone({ article: created.value, diagnostics: [], ...readArticle(created.value, packs) }, 'test', packs)
  const names = new Map(reading.entities.map(({ id, label }) => [id, `name:${label.ar}`]))
  return leadTowns(
    reading,
    (known) => packs[0]!.knowledge(known),
    (entity) => names.get(entity),
  )
}

/** What an article says → the towns of which it tells. */
const ROWS: readonly (readonly [says: string, text: string, towns: readonly string[]])[] = [
  ['what happens there', 'قصفت طائرة مسيرة سوقا في مدينة كسلا الأحد.\nوقال شهود إن ثلاثة أشخاص قتلوا.', ['kassala']],
  ['named in the headline', 'مقتل خمسة في كسلا\n\nقتل خمسة أشخاص الأحد في قصف على سوق كبيرة، وفق شهود من كسلا.', ['kassala']],
  ['a region called after its town', 'دخلت قوات من الجيش الاثنين إلى محافظة السويداء بعد معارك.\nوقال سكان إن القتال توقف.', ['suwayda']],
  ['not a dateline', 'القاهرة - قصفت طائرة مسيرة سوقا في مدينة كسلا الأحد.\nوقال شهود إن ثلاثة أشخاص قتلوا.', ['kassala']],
  ['not a larger region', 'قصفت طائرة مسيرة قرى في إقليم دارفور الأحد.\nوقال شهود من دارفور إن ثلاثة أشخاص قتلوا.', []],
  ['not where people meet', 'التقى وزير الخارجية نظيره المصري في مدينة كسلا الأحد.\nوقال الوزير إن كسلا مدينة آمنة.', []],
  ['not where it did not happen', 'نفى الجيش قصف سوق في مدينة كسلا الأحد.\nوقال شهود إن السوق مفتوحة.', []],
]
for (const [says, text, towns] of ROWS) test(`the towns of an article: ${says}`, () => assert.deepEqual(townsOf(text), towns))
