import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words } from '../../testing/pack.ts'

/** A text, letters of an event's trigger, its time and its place; null for none. */
const ROWS: readonly (readonly [text: string, at: string, time: string | null, place: string | null])[] = [
  [
    'وقال الوسيط إن جولة جديدة ستعقد في العاصمة الأنغولية في الثالث من نوفمبر للبحث في الملفات العالقة.',
    'جولة',
    'الثالث من نوفمبر',
    'العاصمة الأنغولية',
  ],
  ['وأوضح أن محادثات السلام ستنطلق في مدينة جوبا عاصمة جنوب السودان الأحد المقبل.', 'محادثات', 'الأحد المقبل', 'جوبا'],
  ['وأكد مسؤول أن الاشتباكات بين الجيش والحركة اندلعت في الفاشر الجمعة.', 'الاشتباكات', 'الجمعة', 'الفاشر'],
  ['تظاهر المئات الأربعاء تنديدا بقصف الجيش حي الروضة، الذي أودى قبل يومين بحياة امرأتين.', 'بقصف', 'قبل يومين', 'حي الروضة'],
  ['اتفق الطرفان، مساء الثلاثاء، على هدنة في مدينة سبها، بعد اشتباكات خلفت ستة قتلى منذ فجر أمس.', 'هدنة', 'مساء الثلاثاء', 'سبها'],
  // the day on which an accord was made, and none of what it lays down
  [
    'وبموجب مذكرة التفاهم التي وقعتها الحكومة والحركة في لومي يوم 7 يوليو بوساطة توغو تنسحب القوات من بواكي.',
    'بموجب مذكرة',
    'يوم 7 يوليو',
    'لومي',
  ],
  ['وبموجب الاتفاق الذي وقعه الجانبان في لومي يوم 7 يوليو تنسحب القوات من بواكي.', 'تنسحب', null, 'بواكي'],
  ['وبموجب الاتفاق الذي رفضته الحركة تنسحب القوات من بواكي يوم 7 يوليو.', 'تنسحب', 'يوم 7 يوليو', 'بواكي'],
  ['وقال الوسيط إن جولة جديدة ستعقد الأسبوع المقبل، وإنه يزور كمبالا.', 'جولة', 'الأسبوع المقبل', null],
  ['وقال الوسيط إن جولة جديدة ستعقد قريبا، وإنه يزور كمبالا الأحد.', 'جولة', null, null],
  ['وقال الوسيط إن الجولة التي انتهت في العاصمة كانت صعبة وإنه يزور كمبالا الأحد.', 'الجولة', null, null],
]

for (const [text, at, time, place] of ROWS)
  test(`${text} ${at}`, () => {
    const { events, times, names } = read(text)
    const event = events.find((one) => words(text, one).includes(at))
    assert.ok(event !== undefined, 'the event is found')
    assert.equal(event.time === null ? null : words(text, times[event.time]!), time)
    assert.equal(event.place === null ? null : words(text, names[event.place]!), place)
  })
