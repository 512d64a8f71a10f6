import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words } from '../testing/pack.ts'

/** A text, letters of an event's trigger, and whether it is said to be another one. */
const ROWS: readonly (readonly [text: string, at: string, another: boolean])[] = [
  ['وقال الوسيط إن اجتماعا جديدا سيعقد في جوبا الأسبوع المقبل.', 'اجتماعا', true],
  ['وأبدى الطرفان استعدادهما لعقد محادثات إضافية في نيروبي الشهر المقبل.', 'محادثات', true],
  ['وشنت الطائرات غارة ثانية على مخيم قرب رفح مساء الأحد.', 'غارة', true],
  ['وقتل ثلاثة جنود في هجوم آخر شنه المسلحون على غاو الأربعاء.', 'هجوم', true],
  ['وأعلن الوزير هدنة جديدة في الحديدة تبدأ الأحد.', 'هدنة', true],
  ['وتعقد الجولة الثالثة من المحادثات في الدوحة الأحد المقبل.', 'الجولة', true],
  ['وكان اتفاق سابق وقع في جدة في مايو 2023 قد انهار بعد أيام.', 'اتفاق', true],
  ['وكان الاتفاق وقع في جدة في مايو 2023.', 'الاتفاق', false],
  ['وقال الوسيط إن اجتماعا سيعقد في مدينة جديدة الأسبوع المقبل.', 'اجتماعا', false],
  ['وشنت الطائرات غارة على مخيم قرب رفح مساء الأحد.', 'غارة', false],
  ['وقتل ثلاثة جنود في هجوم على قاعدة جديدة في غاو الأربعاء.', 'هجوم', false],
]

for (const [text, at, another] of ROWS)
  test(`${text} ${at}`, () => {
    const event = read(text).events.find((one) => words(text, one).includes(at))
    assert.ok(event !== undefined, 'the event is found')
    assert.equal(event.another, another)
  })
