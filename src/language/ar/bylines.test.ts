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
for (const [line, isByline] of LINES)
  test(`${line} → ${isByline ? 'where it is from' : 'text'}`, () => {
    const text = `${TITLE}\n${line}\n${BODY}`
    assert.equal(
      read(text).furniture.some(({ start, end }) => text.slice(start, end) === line),
      isByline,
    )
  })
