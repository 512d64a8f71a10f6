import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createArticle } from '../article/article.ts'
import type { JoinReason } from '../model/lists.ts'
import { engineWith } from './engine-for.ts'

const engine = engineWith(null)

function entitiesOf(texts: readonly string[]) {
  const stored = texts.map((text, i) => {
    const created = createArticle({
      uri: `${i}.txt`,
      givenId: null,
      url: null,
      title: null,
      outlet: `outlet ${i}`,
      publisher: null,
      published: `2024-03-0${i + 1}`,
      text,
    })
    assert.ok(created.ok)
    return { article: created.value, diagnostics: [], ...engine.read(created.value) }
  })
  return engine.join(stored, []).entities
}

/** Texts of several articles, two names in them, and the reason for which they are one thing; null = they are two. */
type Row = readonly [texts: readonly string[], a: string, b: string, because: JoinReason | null]

const ROWS: readonly Row[] = [
  // a region here and another there
  [
    ['واندلع القتال في إقليم تيغراي. وفر السكان من المنطقة. واقتحم مسلحون منطقة ألمارا. وقالت الشرطة إن المنطقة آمنة.'],
    'إقليم تيغراي',
    'ألمارا',
    null,
  ],
  // spellings and parts of one name
  [
    ['استقبل الوزير المبعوث تيموثي كاواندا الأحد.', 'قال المبعوث تيموثي كوندا إن الهدنة صامدة. وغادر المبعوث تيموثي كاوندا البلاد.'],
    'تيموثي كاواندا',
    'تيموثي كاوندا',
    'similar-name',
  ],
  [['قالت الطبيبة أسمهان الرشيدي إن القسم امتلأ. وأضافت الرشيدي أن الدواء نفد.'], 'أسمهان الرشيدي', 'الرشيدي', 'taken-up'],
  [
    ['زار الشيخ رشدان سالم الكيلاوي المخيم.', 'التقى الشيخ رشدان الكيلاوي وفدا من الأهالي.'],
    'رشدان سالم الكيلاوي',
    'رشدان الكيلاوي',
    'contained-name',
  ],
  [['قصفت الطائرات بلدة كوراشينو فجرا.', 'دخل المتمردون بلدة كوراشينه مساء.'], 'كوراشينو', 'كوراشينه', 'similar-name'],
  [['اتهمت جبهة السهول المتحدة الجيش بالقصف. ونفت الجبهة انسحابها.'], 'جبهة السهول المتحدة', 'الجبهة', 'taken-up'],
  [['أصدر مجلس الأمن بيانا، ورحب مجلس الأمن الدولي بالهدنة.'], 'مجلس الأمن', 'مجلس الأمن الدولي', 'same-known'],

  // a facility at a place, a body of it, a camp of its name
  [['سيطر المتمردون على مطار كوراشينو، ثم دخلوا بلدة كوراشينو.'], 'مطار كوراشينو', 'كوراشينو', null],
  [['دخلت القوات بلدة دارشليل.', 'قصف مخيم دارشليل للنازحين.'], 'مخيم دارشليل', 'دارشليل', null],
  [['فتح معبر دارشليل.', 'أقيم مخيم دارشليل قرب الحدود.'], 'معبر دارشليل', 'مخيم دارشليل', null],
  [['حاصر الجيش بلدة دارشليل. وقال المجلس المحلي في دارشليل إن الخبز نفد.'], 'المجلس المحلي', 'دارشليل', null],

  // persons who share a name
  [
    ['قال الطبيب محمد حسن الدرسي إن القسم امتلأ.', 'قال الطبيب محمد حسين الدرسي إن الدواء نفد.'],
    'محمد حسن الدرسي',
    'محمد حسين الدرسي',
    null,
  ],
  [['قال الضابط حسن أحمد إن الطريق آمن.', 'قال الضابط علي حسن أحمد إن الطريق مغلق.'], 'حسن أحمد', 'علي حسن أحمد', null],
  [['التقى رياض المالكي وفدا في عمان، وسافر نوري المالكي إلى أربيل.'], 'رياض المالكي', 'نوري المالكي', null],
  [['توفي الشيخ منصور بن جابر العلي.', 'عاد الشيخ حمد بن منصور بن جابر العلي.'], 'منصور بن جابر العلي', 'حمد بن منصور بن جابر العلي', null],

  [
    ['قالت النائبة نيكول كوبيلاشفيلي إن القسم امتلأ.', 'قالت النائبة نيلو كوبيلاشفيلي إن الدواء نفد.'],
    'نيكول كوبيلاشفيلي',
    'نيلو كوبيلاشفيلي',
    null,
  ],

  // bodies with one head
  [['نفت وزارة الصحة الليبية ذلك.', 'نفت وزارة الصحة السودانية ذلك.'], 'وزارة الصحة الليبية', 'وزارة الصحة السودانية', null],
  [['قال مجلس الأمن القومي الإيراني إن الرد مقبل، وعقد مجلس الأمن جلسة طارئة.'], 'مجلس الأمن القومي الإيراني', 'مجلس الأمن', null],
  [['انسحبت جبهة السهول المتحدة، وتقدمت جبهة الأنهار المتحدة.'], 'جبهة السهول المتحدة', 'جبهة الأنهار المتحدة', null],
  [['قصفت موسكو المدينة.', 'وصل الوفد إلى مطار موسكو.'], 'موسكو', 'مطار موسكو', null],
]

for (const [texts, a, b, because] of ROWS)
  test(`${a} ${because === null ? '≠' : '='} ${b}`, () => {
    const entities = entitiesOf(texts)
    const holding = (form: string) => entities.filter(({ forms }) => forms.includes(form))
    const found = JSON.stringify(entities.map(({ kind, known, forms, joins }) => [kind, known, forms, joins]))
    assert.equal(holding(a).length, 1, `${a} in ${found}`)
    assert.equal(holding(b).length, 1, `${b} in ${found}`)
    if (because === null) assert.notEqual(holding(a)[0]!.id, holding(b)[0]!.id, found)
    else {
      assert.equal(holding(a)[0]!.id, holding(b)[0]!.id, found)
      assert.ok(
        holding(a)[0]!.joins.some(({ forms, because: reason }) => reason === because && forms.includes(a) && forms.includes(b)),
        found,
      )
    }
  })
