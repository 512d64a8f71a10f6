import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadTowns } from './lead-towns.ts'
import { packs, readingOf } from './reading.testing.ts'

function townsOf(text: string): readonly string[] {
  const { reading, names } = readingOf(text, '2025-07-14')
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
