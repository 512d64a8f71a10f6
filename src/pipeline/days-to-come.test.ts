import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineWith } from './engine-for.ts'
import { article } from './update.testing.ts'

const engine = engineWith(null)

/** What an article of Thursday 16 March 2023 tells, letters of an event → how the record takes it. */
const ROWS: readonly (readonly [text: string, at: string, modality: string])[] = [
  // a day to come
  ['وتستضيف نيروبي اجتماعا للوسطاء في 20 مارس 2023.', 'اجتماعا', 'planned'],
  ['ويصل المبعوث الأممي إلى عدن غدا الجمعة في زيارة تستمر يومين.', 'زيارة', 'planned'],
  ['تبدأ هدنة في تعز فجر الاثنين المقبل.', 'هدنة', 'planned'],
  // the day of the article, and days that have passed
  ['واستضافت نيروبي اجتماعا للوسطاء في 14 مارس 2023.', 'اجتماعا', 'asserted'],
  ['وتستضيف نيروبي اجتماعا للوسطاء اليوم الخميس.', 'اجتماعا', 'asserted'],
  // made now, in force later
  ['اتفق الطرفان أمس على هدنة في تعز تسري اعتبارا من 20 مارس 2023.', 'هدنة', 'asserted'],
  // what is wanted stays what it is
  ['طالب الوسطاء بعقد اجتماع في 20 مارس 2023.', 'اجتماع', 'demanded'],
]
for (const [text, at, modality] of ROWS)
  test(`${modality}: ${text}`, () => {
    const one = article(text, { published: '2023-03-16' })
    const { articles, events } = engine.join([{ article: one, diagnostics: [], ...engine.read(one) }], [])
    const told = articles[0]!.events.find(({ start, end }) => text.slice(start, end).includes(at))
    const mention = events.flatMap(({ mentions }) => mentions).find(({ event }) => event === told?.id)
    assert.equal(mention?.modality, modality)
  })
