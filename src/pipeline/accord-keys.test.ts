import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accordKeys, calledKeys, moverKeys, sidesKeys } from './accord-keys.ts'
import { readingOf } from './reading.testing.ts'

function keysOf(text: string): ReadonlySet<string> {
  const { reading, names } = readingOf(text, '2025-03-08')
  return new Set(accordKeys(reading, (entity) => names.get(entity)))
}

const MADE = 'وقعت الحكومة الكولومبية وحركة فارك، الأحد في هافانا، هدنة.\nوتنص الهدنة على انسحاب الحركة من مدينة كالي.'
const KEPT = 'غادر مقاتلو حركة فارك مدينة كالي السبت، تنفيذا للهدنة الموقعة مع الحكومة الكولومبية.'

test('an article on the making of an accord and one on its keeping have two of its parties and places in common', () => {
  const kept = keysOf(KEPT)
  const common = [...keysOf(MADE)].filter((key) => kept.has(key))
  assert.ok(common.length >= 2, common.join())
})

/** What an article says, of which an accord is not the matter. */
const ROWS: readonly (readonly [says: string, text: string])[] = [
  ['no accord', 'غادر مقاتلو حركة فارك مدينة كالي السبت بعد معارك مع الجيش.'],
  [
    'an accord far below its lead',
    'قال وزير المالية إن الأسعار ارتفعت في بوغوتا.\nوأضاف أن الموازنة ستنشر غدا.\nوكانت الحكومة الكولومبية وحركة فارك وقعتا هدنة الأحد.',
  ],
]
for (const [says, text] of ROWS) test(`no keys of an accord: ${says}`, () => assert.deepEqual(keysOf(text), new Set()))

test('what has no name of its own is no key', () => {
  assert.ok(![...keysOf('وقعت الحكومة الكولومبية والمسلحون هدنة الأحد في كالي.')].includes('name:المسلحون'))
})

function calledIn(text: string): ReadonlySet<string> {
  const { reading, names } = readingOf(text, '2025-03-08')
  return new Set(calledKeys(reading, (entity) => names.get(entity)))
}

test('an accord is known again by its town and two who made it, though nothing else is told by both', () => {
  const made = calledIn('وقعت الحكومة الكولومبية وحركة فارك، الأحد في هافانا، هدنة.')
  const kept = calledIn('قالت الأمم المتحدة إن كولومبيا لم تنفذ اتفاق هافانا.\nوسلمت حركة فارك أسلحتها إلى الحكومة الكولومبية.')
  const common = [...made].filter((key) => kept.has(key))
  assert.ok(common.length >= 2, `${[...made]} / ${[...kept]}`)
  assert.deepEqual(calledIn('زار الوزير هافانا والتقى قادة حركة فارك والحكومة الكولومبية.'), new Set())
})

function sidesIn(text: string): readonly string[] {
  const { reading, names } = readingOf(text, '2025-03-08')
  return sidesKeys(reading, (entity) => names.get(entity))
}

test('a movement and another party with which an article on the course of an accord begins are known again together', () => {
  const made = sidesIn('وقعت كولومبيا وحركة فارك هدنة الأحد.')
  const broken = sidesIn('اتهمت كولومبيا حركة فارك بخرق الهدنة.\nونفت الحركة ذلك.')
  assert.ok(made.length > 0)
  assert.deepEqual(made, broken)
  assert.deepEqual(sidesIn('قصفت كولومبيا مواقع حركة فارك الأحد.'), [])
  assert.deepEqual(sidesIn('رحبت الأمم المتحدة وكولومبيا بالهدنة.'), [])
  const { reading } = readingOf('وقعت الحكومة الكولومبية وحركة فارك هدنة الأحد.', '2025-03-08')
  const named = (isOfState: boolean) =>
    sidesKeys(
      reading,
      (entity) => entity,
      () => isOfState,
    )
  assert.deepEqual([named(true).length, named(false).length], [1, 0])
})

test('a movement that a gazetteer knows is a key of its accord alone, gunmen and states are none', () => {
  const moversIn = (text: string) => moverKeys(readingOf(text, '2025-03-08').reading)
  assert.deepEqual(moversIn(MADE), ['farc'])
  assert.deepEqual(moversIn(KEPT), ['farc'])
  assert.deepEqual(moversIn('دخل 40 من مقاتلي حركة فارك معسكرا أمس تنفيذا لاتفاق السلام.'), ['farc'])
  assert.deepEqual(moversIn('غادر مقاتلو حركة فارك مدينة كالي السبت بعد معارك مع الجيش.'), [])
  assert.deepEqual(moversIn('وقعت الحكومة الكولومبية والمسلحون هدنة الأحد في كالي.'), [])
})
