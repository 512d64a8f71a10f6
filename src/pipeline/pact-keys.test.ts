import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groundKeys, pactKeys } from './pact-keys.ts'
import { readingOf } from './reading.testing.ts'

const pactsIn = (text: string): readonly string[] => {
  const { reading, names } = readingOf(text, '2025-03-08')
  return pactKeys(reading, (entity) => names.get(entity))
}
const groundsIn = (text: string, towns: readonly string[] = []): readonly string[] => {
  const { reading, names } = readingOf(text, '2025-03-08')
  return groundKeys(
    reading,
    (known) => towns.includes(known),
    (entity) => names.get(entity),
  )
}

test('the two sides of an accord are known again together, whatever is told of it', () => {
  const made = pactsIn('وقعت كولومبيا وحركة فارك هدنة الأحد.')
  const broken = pactsIn('قال السكان إن الأسعار ارتفعت.\nواتهمت كولومبيا حركة فارك بخرق الهدنة.')
  assert.equal(made.length, 1)
  assert.deepEqual(broken, made)
})

test('two states are sides of a truce, not of just any accord; a plan of one and who is only named are none', () => {
  assert.equal(pactsIn('وقعت أرمينيا وأذربيجان هدنة الأحد.').length, 1)
  for (const text of [
    'وقعت أرمينيا وجورجيا اتفاقا الأحد.',
    'دعت كولومبيا حركة فارك إلى هدنة.',
    'قصفت كولومبيا مواقع حركة فارك الأحد.',
    'وقعت الحكومة والمسلحون هدنة الأحد.',
  ])
    assert.deepEqual(pactsIn(text), [], text)
})

test('two states are sides of an accord on captives or forces; a breach is of who tells of it as well, and so is a charge beside an accord', () => {
  const made = pactsIn('وقعت أرمينيا وأذربيجان بروتوكولا الأحد.\nوينص البروتوكول على تبادل الأسرى.')
  assert.equal(made.length, 1)
  assert.deepEqual(pactsIn('قالت أرمينيا إن أذربيجان انتهكت البروتوكول.'), made)
  assert.deepEqual(pactsIn('اتهمت أرمينيا أذربيجان بإغلاق الطريق رغم البروتوكول.'), made)
  assert.deepEqual(pactsIn('اتهمت أرمينيا أذربيجان بإغلاق الطريق.'), [])
})

test('a truce is known again by the region in which it holds, not by the town in which it was made', () => {
  assert.equal(groundsIn('اتهم الجيش المتمردين بخرق الهدنة في جبال النوبة.').length, 1)
  assert.deepEqual(groundsIn('وقعت كولومبيا وحركة فارك، الأحد في هافانا، هدنة.', ['havana']), [])
  // unless it is called by it
  assert.equal(groundsIn('قالت الحركة إن اتفاق هافانا لم ينفذ.', ['havana']).length, 1)
  assert.deepEqual(groundsIn('وقع الوزير في هافانا اتفاقا على التجارة.', ['havana']), [])
})
