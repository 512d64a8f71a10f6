import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { VERBS } from './positions/cue.ts'
import { FRAMES } from './statements/frames.ts'
import { read } from './testing/pack.ts'

/** Texts that begin or break off where a rule looks on: none may fail. */
const ROWS: readonly (readonly [why: string, ...texts: readonly string[]])[] = [
  ['nothing behind «that»', 'رفض الوفد بأن', 'قدرت الهيئة أن', 'أكد الوزير أن', 'قالت اللجنة إن'],
  ['nobody behind a preposition', 'نسبت الشرطة التفجير إلى', 'نسبته إلى'],
  ['nothing behind a comma', 'عبر النازحون إلى الوادي، بحسب الطبيب سالم حداد،', 'ينفي أمير المنطقة،', 'على حد قول المتحدث محمود،'],
  ['less behind a deed than is looked at', 'لن نتراجع', 'قال الرئيس: «لن نتراجع».', 'قالت الحركة: «لن نتخلى عن»'],
  ['a verb that does not say, where one is looked for', 'قصف السوق بحسب ما اتفق أن'],
  ['a mark that nothing closes', 'حركة «المقاومة الإسلامية حماس', 'كتائب «حزب الله'],
  ['quotations that cross', '» خرق «والدولة انهار،', '» قادها «والجبهة الشعبية وقعت'],
  ['nothing before a place', 'العاصمة السويسرية برن اتفاقا أعلن في الرئاسة', 'برن اتفاقا'],
  ['nothing before an adjective or a pronoun', 'ملتزمة ومحملة', 'هما الجيش والحركة', 'هم الجنود'],
  [
    'an accord behind a word that opens a clause, and nothing before',
    'أنه هدنة دائمة',
    'أن الهدنة',
    'سيعقد اتفاقا بموجبه',
    'يقضي اتفاق',
    'تنص الاتفاق',
  ],
  ['taken up, and by nobody', 'الحركة (موديل)', 'قصف، وهو ما الحركة (بوي) بوي، مؤكدا'],
]
for (const [why, ...texts] of ROWS)
  test(why, () => {
    for (const text of texts) reads(text)
  })

function reads(text: string): void {
  const { sentences, names, times, quantities, statements, events, provisions } = read(text)
  for (const { start, end } of [...sentences, ...names, ...times, ...quantities, ...statements, ...events, ...provisions])
    assert.ok(0 <= start && start < end && end <= text.length, text)
}

const SAMPLE = new URL('../../../corpus/sample/articles/', import.meta.url)
/** Words and marks of every sentence of the sample. */
const SENTENCES = readdirSync(SAMPLE)
  .flatMap((file) => readFileSync(new URL(file, SAMPLE), 'utf8').split(/(?<=[.؟!])\s+|\n+/u))
  .map((sentence) => sentence.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [])
  .filter((tokens) => tokens.length > 1)
/** With what a text begins or ends, or what stands in it twice or in the wrong place. */
const STRAY =
  '، ، . : « » " ( ) – 5 2020 \n في من إلى عن على بين أن إن بأن أنه قال نفى أعلن قتل اتفق لن لم و أو الذي هما بحسب بعد منذ أمس'.split(' ')

const sentence = fc.constantFrom(...SENTENCES)
const stray = fc.array(fc.constantFrom(...STRAY), { maxLength: 2 })

test('verbs that say or take a stance, and nothing or little around them', () => {
  for (const verb of new Set([...FRAMES.keys(), ...VERBS.keys()]))
    for (const before of ['', 'لن ', 'أن ', 'الحركة ', '، '])
      for (const behind of ['', ' أن', ' بأن', ' إلى', ' على', ' ب', ' من', ' الجيش', ' الوزير،', ' «', ' هم'])
        reads(`${before}${verb}${behind}`)
})

test('sentences that are cut, with stray words before, within and behind', () => {
  fc.assert(
    fc.property(sentence, fc.nat(60), fc.nat(60), stray, stray, stray, (tokens, a, b, before, within, behind) => {
      const [from, to] = [Math.min(a, b) % tokens.length, Math.max(a, b)]
      const middle = (from + Math.min(to, tokens.length)) >> 1
      reads([...before, ...tokens.slice(from, middle), ...within, ...tokens.slice(middle, to), ...behind].join(' '))
    }),
    { numRuns: 2_500 },
  )
})

test('words of two sentences in any order', () => {
  const mixed = fc.tuple(sentence, sentence).chain(([one, other]) => fc.shuffledSubarray([...one, ...other]))
  fc.assert(
    fc.property(mixed, (tokens) => reads(tokens.join(' '))),
    { numRuns: 1_500 },
  )
})

test('one word alone, and each beginning and end of a sentence', () => {
  for (const tokens of SENTENCES.filter((_, i) => i % 4 === 0))
    for (let i = 0; i < tokens.length; i++)
      for (const part of [tokens.slice(i, i + 1), tokens.slice(i), tokens.slice(0, i + 1)]) reads(part.join(' '))
})
