import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words } from '../testing/pack.ts'

/**
 * A text, letters of an event's trigger, the words of the time that it is told by (null for the day of the article), and by how many days at least and at most
 * it lies off that; null for not at all.
 */
const ROWS: readonly (readonly [text: string, at: string, time: string | null, lag: readonly [number, number] | null])[] = [
  ['دخلت القوات مدينة غاو الأربعاء بعد ثلاثة أيام من توقيع مالي والمتمردين اتفاقا لوقف إطلاق النار.', 'لوقف', 'الأربعاء', [-3, -3]],
  ['قصف الجيش بلدة كساب الأربعاء بعد يوم واحد من اتفاق الطرفين على هدنة.', 'هدنة', 'الأربعاء', [-1, -1]],
  ['قتل خمسة جنود الأربعاء بعد أقل من 24 ساعة على سريان الهدنة.', 'الهدنة', 'الأربعاء', [-1, 0]],
  ['قتل خمسة جنود الأربعاء بعد ساعات على سريان الهدنة.', 'الهدنة', 'الأربعاء', [-1, 0]],
  ['قتل خمسة جنود الأربعاء بعد ساعات قليلة من سريان الهدنة.', 'الهدنة', 'الأربعاء', [-1, 0]],
  ['قتل خمسة جنود الأربعاء بعد مرور أسبوع على دخول الهدنة حيز التنفيذ.', 'الهدنة', 'الأربعاء', [-7, -7]],
  ['استؤنفت المعارك الأربعاء بعد أيام من توقيع الحكومة والحركة اتفاق سلام.', 'توقيع', 'الأربعاء', [-9, -2]],
  ['هاجم مسلحون القاعدة الأربعاء بعد نحو أربعة أيام من توقيع الحكومة والحركة اتفاق سلام.', 'توقيع', 'الأربعاء', [-5, -3]],
  ['وصل الوفدان إلى جنيف الأربعاء قبل يومين من محادثات بين الحكومة والحركة.', 'محادثات', 'الأربعاء', [2, 2]],
  ['قصف الطيران البلدة بعد أربعة أيام على هدنة أبرمها الجيش والحركة الأحد.', 'قصف', 'الأحد', [4, 4]],
  ['بعد يومين من توقيع الهدنة، قتل ثلاثة مدنيين الأربعاء في قصف على تعز.', 'الهدنة', 'الأربعاء', [-2, -2]],
  ['قتل تسعة أشخاص الأربعاء في غارات على حاريص، بعد ساعات من إعلان حزب الله أنه قصف موقعا عسكريا.', 'قصف', 'الأربعاء', [-1, 0]],
  // how long it lasted
  ['انطلقت المحادثات الأربعاء في الدوحة بعد ستة أيام من المعارك بين الجيش والحركة.', 'المعارك', null, null],
  // another clause
  ['قال الوزير الأربعاء إن القوات انسحبت بعد أسبوع، وإن الهدنة صامدة.', 'الهدنة', 'الأربعاء', null],
  // no length
  ['دخلت القوات مدينة غاو الأربعاء بعد توقيع مالي والمتمردين اتفاقا لوقف إطلاق النار.', 'لوقف', null, null],
]

for (const [text, at, time, lag] of ROWS)
  test(`${text} ${at}`, () => {
    const { events, times } = read(text)
    const event = events.find((one) => words(text, one).includes(at))
    if (lag === null) {
      assert.equal(event?.lag, undefined)
      return
    }
    assert.ok(event !== undefined, 'the event is found')
    assert.deepEqual(event.lag === undefined ? null : [event.lag.least, event.lag.most], lag)
    assert.equal(event.time === null ? null : words(text, times[event.time]!), time)
  })

test('where the other happening was is not where this one was', () => {
  const text = 'دخلت القوات مدينة غاو الأربعاء بعد ثلاثة أيام من توقيع مالي والمتمردين اتفاقا لوقف إطلاق النار.'
  const event = read(text).events.find((one) => words(text, one).includes('لوقف'))
  assert.equal(event!.place, null)
})
