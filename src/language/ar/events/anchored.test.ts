import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnchorPoint } from '../../../model/lists.ts'
import { read, words } from '../testing/pack.ts'

/** A text, letters of an event's trigger, and the event in whose course or at whose beginning (`start`) it is said to have happened; null for none. */
const ROWS: readonly (readonly [text: string, at: string, anchor: string | null, point?: AnchorPoint])[] = [
  ['وشردت آلاف الأسر جراء العملية العسكرية التي أطلقها الجيش الأسبوع الماضي.', 'شردت', 'العملية العسكرية'],
  ['وخلال العملية العسكرية التي أطلقها الجيش في كاتشين، اعتقل الجنود خمسة قرويين.', 'اعتقل', 'العملية العسكرية'],
  ['وخلال اشتباكات بين المتظاهرين والشرطة في نيروبي، اعتقلت قوات الأمن خمسة أشخاص.', 'اعتقلت', 'اشتباكات'],
  ['وأفرج المتمردون عن جنديين أثناء المحادثات التي جرت في هافانا.', 'أفرج', 'المحادثات'],
  ['وطالبت الحركة منذ اندلاع الحرب في البلاد بوقف إطلاق النار.', 'طالبت', 'الحرب', 'start'],
  // what was told before
  ['شن الجيش هجوما على البلدة الأحد. وخطف المسلحون ستة عمال أثناء الهجوم.', 'خطف', 'هجوما'],
  ['قصف الجيش سوق البلدة الأحد. ونزح مئات السكان جراء القصف.', 'نزح', 'قصف'],
  ['وخطف المسلحون ستة عمال أثناء الهجوم.', 'خطف', null],
  // what it brought about
  ['ودارت مواجهات عنيفة فجر اليوم بين المقاتلين والجيش قرب ماسيسي، ما أدى إلى مقتل ستة مدنيين.', 'مقتل', 'مواجهات'],
  ['وانفجرت سيارة مفخخة مساء الجمعة قرب سوق في مقديشو، مما أسفر عن نزوح عشرات الأسر.', 'نزوح', 'وانفجرت'],
  // of its time
  ['هاجمت الحركة سفنا في البحر الأحمر في يوليو. وخطفت آنذاك أربعة بحارة.', 'خطفت', 'هاجمت'],
  ['هاجمت الحركة سفنا في البحر الأحمر في يوليو. وخطفت أربعة بحارة.', 'خطفت', null],
  // the day after it, and the day before
  ['انسحبت القوات الأربعاء من البلدة، غداة اتفاق على هدنة بين الطرفين.', 'هدنة', 'انسحبت', 'day-before'],
  ['أعيد صباح الأربعاء فتح الطريق إلى سبها، غداة إعلان هدنة أنهت اشتباكات في المدينة.', 'هدنة', 'أعيد صباح الأربعاء فتح', 'day-before'],
  ['قصف الجيش المدينة السبت عشية محادثات تعقد بين الجانبين في جنيف.', 'محادثات', 'قصف', 'day-after'],
  // what it was an answer to
  ['وانسحب الوفد مساء أمس من القاعة احتجاجا على سقوط قذيفة هاون على حي القصر.', 'سقوط', 'وانسحب'],
  // an accord was made before anybody is for or against it
  ['وتظاهر مئات الأشخاص في عدن الخميس رفضا للاتفاق بين الحكومة والحركة.', 'لاتفاق', null],
  // after it, or with a day of its own
  ['وشردت آلاف الأسر بعد العملية العسكرية التي أطلقها الجيش.', 'شردت', null],
  ['وشردت آلاف الأسر الثلاثاء جراء العملية العسكرية التي أطلقها الجيش.', 'شردت', null],
  // another verb, or a clause of its own, stands in between
  ['أفرجت الحركة عن أسيرين وقالت إنهما أصيبا خلال العملية العسكرية التي أطلقها الجيش.', 'أفرجت', null],
  ['اعتقل الجيش المسلحين الذين شاركوا خلال المحادثات التي جرت في جوبا.', 'اعتقل', null],
]

for (const [text, at, anchor, point] of ROWS)
  test(`${text} ${at}`, () => {
    const { events } = read(text)
    const event = events.find((one) => words(text, one).includes(at))
    assert.ok(event !== undefined, 'the event is found')
    assert.equal(event.anchor === null ? null : words(text, events[event.anchor.event]!), anchor)
    if (anchor !== null) assert.equal(event.anchor!.at, point ?? 'course')
  })
