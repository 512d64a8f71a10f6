import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LINKING } from '../store/contract.ts'
import { companyKeys, isNewsOfAccord, isOfKnownAccord, madeKeys } from './made-keys.ts'
import { readingOf } from './reading.testing.ts'
import { MADE, weighedKeys } from './weighed-keys.ts'

const keysOf = (keys: typeof madeKeys, text: string, published: string): ReadonlySet<string> => {
  const { reading, names } = readingOf(text, published)
  return new Set(keys(reading, (entity) => names.get(entity)))
}
/** How much of the keys of one side stands on the other, of what is enough. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const { sought } = weighedKeys([...a].map((key) => MADE + key))
  const held = new Set(weighedKeys([...b].map((key) => MADE + key)).held.map(({ key }) => key))
  return sought.reduce((sum, { key, weight }) => sum + (held.has(key) ? weight : 0), 0) / LINKING
}

test('news of an accord meets the report of its making by its day and two who are named, years on', () => {
  const made = keysOf(madeKeys, 'وقعت كولومبيا وحركة فارك اتفاقا أمس.', '2016-11-25')
  const later = keysOf(madeKeys, 'قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 نوفمبر 2016.', '2018-05-02')
  assert.ok(shared(made, later) >= 1)
  assert.ok(shared(later, made) >= 1)
  assert.equal(shared(made, keysOf(madeKeys, 'قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 مارس 2018.', '2018-05-02')), 0)
})

test('an accord that is only proposed was made on no day', () => {
  assert.equal(keysOf(madeKeys, 'اقترحت كولومبيا على حركة فارك هدنة أمس.', '2016-11-25').size, 0)
})

test('a movement is known again in the company of another party where an article leads with their accord', () => {
  assert.equal(keysOf(companyKeys, 'وقعت كولومبيا وحركة فارك اتفاقا أمس.', '2016-11-25').size, 1)
  assert.equal(keysOf(companyKeys, 'قصفت كولومبيا مواقع حركة فارك أمس.', '2016-11-25').size, 0)
})

test('an accord has not the day of the deed that was done under it', () => {
  const keys = keysOf(madeKeys, 'قالت كولومبيا إن المهلة التي حددها الاتفاق مع حركة فارك انقضت الأحد.', '2018-05-02')
  assert.ok(keys.size > 0)
  assert.deepEqual(
    [...keys].filter((key) => key.includes('day:')),
    [],
  )
})

test('of many names those of who made it come first, then those named most', () => {
  const before = ['البرازيل', 'تشيلي', 'بيرو', 'الأرجنتين', 'الإكوادور', 'بوليفيا'].join(' و')
  const after = ['المكسيك', 'كوبا', 'بنما', 'باراغواي', 'أوروغواي', 'فنزويلا', 'النرويج'].join(' و')
  const keys = keysOf(madeKeys, `رحبت ${before} بالاتفاق الذي وقعته كولومبيا وحركة فارك أمس.\nورحبت به ${after}.`, '2016-11-25')
  assert.ok([...keys].some((key) => key.endsWith('حركة فارك')))
})

test('the report of a making is news, what looks back at it is not', () => {
  const isNews = (text: string, published: string) => isNewsOfAccord(readingOf(text, published).reading)
  assert.ok(isNews('وقعت كولومبيا وحركة فارك اتفاقا أمس.', '2016-11-25'))
  assert.ok(isNews('قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 نوفمبر.', '2016-12-06'))
  assert.ok(!isNews('قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 نوفمبر 2016.', '2016-12-20'))
  assert.ok(!isNews('قالت كولومبيا إن حركة فارك لم تنفذ اتفاق 24 نوفمبر 2016.', '2018-05-02'))
  assert.ok(!isNews('قصفت كولومبيا مواقع حركة فارك أمس.', '2016-11-25'))
})

test('news of an accord that its reader knows seeks the report of its making too', () => {
  const made = keysOf(madeKeys, 'أعلنت كولومبيا وحركة فارك هدنة تبدأ في الثالث من أغسطس.', '2016-07-25')
  const inForce = 'بدأ سريان الهدنة بين كولومبيا وحركة فارك أمس الأربعاء.'
  assert.ok(shared(made, keysOf(madeKeys, inForce, '2016-08-04')) >= 1)
  const isKnown = (text: string) => isOfKnownAccord(readingOf(text, '2016-08-04').reading)
  assert.ok(isKnown(inForce))
  assert.ok(!isKnown('وقعت كولومبيا وحركة فارك اتفاقا أمس. وقالت كولومبيا إن الاتفاق تاريخي.'))
})
