import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './testing/pack.ts'

const TITLE = 'اشتباكات في الفاشر توقع سبعة قتلى'
const BODY = 'قتل سبعة مدنيين في اشتباكات اندلعت بمدينة الفاشر غرب السودان، وفق ما ذكرت شبكة أطباء السودان.'

/** The line behind a headline → whether it only tells where the article is from. */
const LINES: readonly (readonly [line: string, isByline: boolean])[] = [
  ['عواصم – وكالات', true],
  ['بيروت: «المنارة»', true],
  ['نيامي / وكالة الضفاف', true],
  ['نيودلهي، إسلام آباد: «المنارة»، رويترز', true],
  ['الدمازين 19 يوليو 2022 – بوابة النهر', true],
  ['كتبت ـ هالة منصور:', true],
  ['كتب المحرر السياسي:', true],
  ['بيروت ـ «المنارة»', true],
  ['عدن: ناصر اليافعي', true],
  ['كتب: حسن المصري - وكالات', true],
  ['صنعاء/ المسار/ خاص', true],
  ['نواكشوط - الصحراء للأنباء', true],
  ['صنعاء – الهضاب | 7 مايو 2024', true],
  ['3 مايو/أيار 2024، آخر تحديث 10:20', true],
  ['دمشق، بيروت - بشير الحلبي ووكالات الأنباء', true],
  ['الأمن والسلم | 7 مايو 2024', true],
  ['من سليم بوعزيز', true],
  ['الأحد 5/5/2024 م - الموافق 26/10/1445 هـ (آخر تحديث) الساعة 21:15 (مكة المكرمة)، 18:15 (غرينتش)', true],
  ['09:32 05.05.2024 (محدثة 11:10)', true],
  ['5 أيار 2024 | 18:40 | عدد القراءات: 913', true],
  ['سمير. ع / وأج', true],
  ['الدوحة 26 شوال 1445 هـ الموافق 5 مايو 2024 م وقن', true],
  ['الفاشر - (د. ب. أ):', true],
  // an outlet that no list knows beside a word of credit
  ['مرايا الساحل - متابعة', true],
  ['نبض الصحراء – خاص', true],
  ['مرآة الجنوب / متابعات', true],
  // our own reporter
  ['نيالا (الضفة) - من موفدنا الخاص', true],
  ['من مراسلنا في الفاشر', true],
  ['الفاشر ـ من موفدتنا سلمى البشير', true],
  ['كوستي – مراسلنا', true],
  ['من مبعوثنا إلى السلام خطوة', false],
  // a town, a writer, an outlet
  ['الفاشر / تاج الدين أبكر / المنارة', true],
  ['نيالا/ سليم أوكيلو/ الضفاف', true],
  ['الفاشر / نيالا / هدنة', false],
  // a town and its reporter by name, an outlet and initials, a town with where it lies
  ['القاهرة - من حسين رفعت', true],
  ['نيالا / من سلمى البشير', true],
  ['الفاشر - من يوقف القتال', false],
  ['بريد فاس - و.م', true],
  ['صدى الأطلس / ح.ب', true],
  ['الفاشر (غرب السودان) - موفدة «نافذة الساحل»', true],
  ['الفاشر (غرب السودان) - قتال عنيف', false],
  ['الضفة + وكالات', true],
  // initials of the writer, or of the desk
  ['م. بن صالح', true],
  ['ع. بوزيد', true],
  ['س. بن الطاهر', true],
  ['ق. الوطني', true],
  ['أ. وقف القتال', false],
  ['م. الوضع هادئ', false],
  // the date of a page with a zone
  ['05.05.2024 | 18:15 GMT', true],
  ['2024-05-05 18:15 UTC', true],
  ['من الفاشر إلى نيالا', false],
  ['من يوقف القتال', false],
  ['5 مايو 2024: يوم لا ينسى', false],
  ['12 قتيلا في 3 أيام', false],
  ['الساعة 18:40 سقطت القذيفة', false],
  ['«نموت كل يوم»', false],
  ['عدن: انفجار جديد', false],
  ['غزة: قصف المستشفى', false],
  ['دمشق - وصول المبعوث الأممي', false],
  ['صنعاء: موقف الحكومة', false],
  ['بيروت: الجنوب تحت النار', false],
  ['نيامي', false],
  ['الفاشر: سبعة قتلى في قصف', false],
  ['كتب الرئيس على صفحته', false],
  ['هدوء حذر في الفاشر - والأمم المتحدة تحذر', false],
  ['رويترز: سبعة قتلى.', false],
]
test('beside a date an outlet and a town', () => {
  const articleOf = (line: string, next: string) => `${TITLE}\n${line}\n${next}\n${BODY}`
  const count = (text: string) => read(text).furniture.length
  for (const line of ['أصداء الساحل - نيامي', 'الفاشر/ صوت النهر']) {
    assert.equal(count(articleOf(line, '14/1/2024')), 2, line)
    assert.equal(count(articleOf(line, 'ساعات من القتال')), 0, line)
  }
  assert.equal(count(articleOf('الفاشر/ قتال عنيف يتجدد', '14/1/2024')), 1)
})

for (const [line, isByline] of LINES)
  test(`${line} → ${isByline ? 'where it is from' : 'text'}`, () => {
    const text = `${TITLE}\n${line}\n${BODY}`
    assert.equal(
      read(text).furniture.some(({ start, end }) => text.slice(start, end) === line),
      isByline,
    )
  })
