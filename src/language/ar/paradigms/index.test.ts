import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { NOUNS } from '../lexicon/nouns/index.ts'
import { VERBS } from '../lexicon/verbs/index.ts'
import { inflectLexicon } from './index.ts'
import { radicalsOf, withoutShadda } from './radicals.ts'
import type { InflectedForm } from './types.ts'
import { inflectVerb } from './verb.ts'

const FORMS: InflectedForm[] = []
inflectLexicon((form) => FORMS.push(form))
const BARE = /^[\u0621-\u063a\u0641-\u064a]+$/

/** Surface, lemma, features one of its forms must have, and features none of them may have. */
type Row = readonly [surface: string, lemma: string, has: Partial<InflectedForm>, lacks: Partial<InflectedForm> | null]

const FEATURES: readonly Row[] = [
  [
    'قتل',
    'قتل',
    { pos: 'verb', tense: 'perfect', person: 3, gender: 'm', number: 's', passive: 'ambiguous' },
    { passive: 'no', tense: 'perfect' },
  ],
  ['قتلت', 'قتل', { person: 3, gender: 'f', number: 's', passive: 'ambiguous' }, { number: 'p' }],
  ['أعلن', 'أعلن', { tense: 'perfect', person: 3, passive: 'ambiguous' }, { tense: 'perfect', passive: 'yes' }],
  ['قال', 'قال', { tense: 'perfect', passive: 'no' }, { tense: 'perfect', passive: 'ambiguous' }],
  ['قيل', 'قال', { tense: 'perfect', passive: 'yes' }, { passive: 'ambiguous' }],
  ['يقول', 'قال', { tense: 'imperfect', passive: 'no' }, { passive: 'yes' }],
  ['يقال', 'قال', { tense: 'imperfect', passive: 'yes' }, { passive: 'no' }],
  ['يقل', 'قال', { tense: 'imperfect', passive: 'ambiguous' }, { passive: 'yes' }],
  ['دعا', 'دعا', { passive: 'no', state: 'any' }, { passive: 'yes' }],
  ['دعي', 'دعا', { passive: 'yes', person: 3 }, { passive: 'ambiguous' }],
  ['اتهم', 'اتهم', { tense: 'perfect', passive: 'ambiguous' }, null],
  ['حوصر', 'حاصر', { passive: 'yes' }, { passive: 'no' }],
  ['حاصر', 'حاصر', { tense: 'perfect', passive: 'no' }, { tense: 'perfect', passive: 'ambiguous' }],
  ['أصيب', 'أصاب', { passive: 'yes', tense: 'perfect' }, { passive: 'no', tense: 'perfect' }],
  ['أقيمت', 'أقام', { passive: 'yes', gender: 'f' }, null],
  ['سئل', 'سأل', { passive: 'yes' }, { passive: 'ambiguous' }],
  ['يسأل', 'سأل', { passive: 'ambiguous' }, { passive: 'no' }],
  ['توفي', 'توفى', { passive: 'yes', tense: 'perfect' }, { passive: 'no', tense: 'perfect' }],
  ['يوجد', 'وجد', { passive: 'yes' }, { passive: 'no' }],
  ['يجد', 'وجد', { passive: 'no' }, { passive: 'ambiguous' }],
  ['نزح', 'نزح', { tense: 'perfect', passive: 'no' }, { passive: 'ambiguous' }],
  ['وصل', 'وصل', { tense: 'perfect' }, { passive: 'yes' }],
  ['انسحب', 'انسحب', { passive: 'no' }, { passive: 'ambiguous' }],
  ['أفرج', 'أفرج', { tense: 'perfect', person: 3, gender: 'm', passive: 'ambiguous' }, null],
  ['أفرجت', 'أفرج', { person: 3, gender: 'f', passive: 'no' }, { passive: 'ambiguous' }],
  ['يعثر', 'عثر', { passive: 'ambiguous' }, null],
  ['تعثر', 'عثر', { passive: 'no' }, { passive: 'ambiguous' }],
  ['نفى', 'نفى', { state: 'not-before-enclitic' }, { state: 'any' }],
  ['نفا', 'نفى', { state: 'before-enclitic' }, { state: 'any' }],
  ['رآ', 'رأى', { state: 'before-enclitic' }, null],
  ['قتلوا', 'قتل', { state: 'not-before-enclitic', number: 'p' }, { state: 'any' }],
  ['قتلو', 'قتل', { state: 'before-enclitic', number: 'p' }, { state: 'any' }],
  ['يقتلون', 'قتل', { state: 'any', number: 'p' }, null],
  ['يبدؤ', 'بدأ', { state: 'before-enclitic' }, { state: 'any' }],
  ['يبدأ', 'بدأ', { state: 'any' }, null],
  ['قلت', 'قال', { person: null, number: 's' }, { person: 3 }],
  ['نقول', 'قال', { person: 1, number: 'p' }, null],
  ['قولوا', 'قال', { tense: 'imperative', person: 2 }, null],
  ['تقتلان', 'قتل', { person: 3, gender: 'f', number: 'd' }, null],
  ['متهم', 'اتهم', { pos: 'participle-active', passive: 'ambiguous' }, { pos: 'participle-passive' }],
  ['مقتول', 'قتل', { pos: 'participle-passive', passive: 'yes' }, { pos: 'participle-active' }],
  ['مصاب', 'أصاب', { pos: 'participle-passive' }, { pos: 'participle-active' }],
  ['مصيب', 'أصاب', { pos: 'participle-active', passive: 'no' }, null],
  ['متحدثين', 'تحدث', { pos: 'participle-active', number: null, case: 'oblique' }, { number: 'd' }],
  ['متحدثين', 'متحدث', { pos: 'noun', number: 'd', case: 'oblique' }, { number: null }],
  ['معثورة', 'عثر', { pos: 'participle-passive', gender: 'f' }, null],
  ['إعلانا', 'أعلن', { pos: 'masdar', indefiniteAccusative: true, state: 'indefinite' }, { state: 'any' }],
  ['تخل', 'تخلى', { pos: 'masdar', state: 'indefinite' }, { pos: 'masdar', state: 'any' }],
  ['تخلي', 'تخلى', { pos: 'masdar', state: 'any' }, null],
  ['حكومة', 'حكومة', { state: 'not-before-enclitic', gender: 'f', number: 's' }, { state: 'any' }],
  ['حكومت', 'حكومة', { state: 'before-enclitic' }, { state: 'any' }],
  ['مقاتلو', 'مقاتل', { state: 'construct', number: 'p', case: 'nominative' }, { state: 'any' }],
  ['مقاتلون', 'مقاتل', { state: 'not-before-enclitic', case: 'nominative' }, { state: 'any' }],
  ['ألفي', 'ألف', { state: 'construct', number: 'd', case: 'oblique' }, { state: 'any' }],
  ['جنديين', 'جندي', { number: 'd', case: 'oblique' }, { number: 'p' }],
  ['قتيلا', 'قتيل', { indefiniteAccusative: true, state: 'indefinite' }, { state: 'any' }],
  ['أعضائ', 'عضو', { state: 'before-enclitic', number: 'p', case: 'oblique' }, { state: 'any' }],
  ['أعضاؤ', 'عضو', { state: 'before-enclitic', case: 'nominative' }, null],
  ['أعضاء', 'عضو', { state: 'any', number: 'p' }, null],
  ['قاض', 'قاضي', { state: 'indefinite' }, { state: 'any' }],
  ['أبو', 'أب', { state: 'construct' }, { state: 'any' }],
  ['مستوى', 'مستوى', { state: 'not-before-enclitic' }, { state: 'any' }],
  ['سياسية', 'سياسي', { pos: 'adjective', gender: 'f', number: 's' }, { gender: 'm' }],
]

const fits = (form: InflectedForm, features: Partial<InflectedForm>): boolean =>
  Object.entries(features).every(([name, value]) => form[name as keyof InflectedForm] === value)

describe('features', () => {
  for (const [surface, lemma, has, lacks] of FEATURES) {
    it(`${surface} of ${lemma}: ${JSON.stringify(has)}`, () => {
      const found = FORMS.filter((form) => form.surface === surface && form.lemma === lemma)
      assert.ok(found.some((form) => fits(form, has)))
      if (lacks) assert.ok(!found.some((form) => fits(form, lacks)))
    })
  }
})

describe('inflectLexicon', () => {
  it('gives surfaces of bare letters in normal form C', () => {
    assert.deepEqual(
      FORMS.filter(({ surface }) => !BARE.test(surface) || surface !== surface.normalize('NFC')).map((form) => form.surface),
      [],
    )
  })
  it('gives each form once', () => {
    assert.equal(new Set(FORMS.map((form) => JSON.stringify(form))).size, FORMS.length)
  })
  it('gives no form that is joined to nothing: a construct or enclitic spelling has a free one beside it', () => {
    const free = new Set(FORMS.filter(({ state }) => state !== 'before-enclitic').map((form) => `${form.pos} ${form.lemma}`))
    assert.deepEqual(
      FORMS.filter((form) => !free.has(`${form.pos} ${form.lemma}`)),
      [],
    )
  })
})

describe('the lexicon', () => {
  it('is large enough', () => {
    assert.ok(VERBS.length >= 650 && NOUNS.length >= 800)
  })
  it('has verbs whose first form is their lemma', () => {
    assert.deepEqual(
      VERBS.filter((entry) => inflectVerb(entry)[0]?.surface !== withoutShadda(entry.lemma)).map((entry) => entry.lemma),
      [],
    )
  })
  it('has a masdar for each verb', () => {
    assert.deepEqual(
      VERBS.filter((entry) => entry.masdars.length === 0).map((entry) => entry.lemma),
      [],
    )
  })
  it('writes the shadda of form II and no other', () => {
    const wrong = VERBS.filter((entry) => (entry.form === 'II') !== entry.lemma.includes('\u0651'))
    assert.deepEqual(
      [...wrong.map((entry) => entry.lemma), ...NOUNS.filter((entry) => entry.lemma.includes('\u0651')).map((entry) => entry.lemma)],
      [],
    )
  })
  it('has roots of three radicals, of four in quadriliteral forms', () => {
    assert.deepEqual(
      VERBS.filter((entry) => radicalsOf(entry).length !== (entry.form.startsWith('Q') ? 4 : 3)).map((entry) => entry.lemma),
      [],
    )
  })
  it('has no verb twice unless the imperfect differs', () => {
    const ids = VERBS.map((entry) => `${entry.lemma} ${entry.imperfectVowel ?? ''}`)
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) < at),
      [],
    )
  })
  it('has no noun twice unless the plural differs', () => {
    const ids = NOUNS.map((entry) => `${entry.lemma} ${entry.pos ?? ''} ${entry.plurals.join(' ')}`)
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) < at),
      [],
    )
  })
  it('has each function word once in each part of speech, of bare letters', () => {
    const ids = FUNCTION_WORDS.map((entry) => `${entry.word} ${entry.pos}`)
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) < at),
      [],
    )
    assert.deepEqual(
      FUNCTION_WORDS.filter(({ word, beforeEnclitic }) => !BARE.test(word) || !BARE.test(beforeEnclitic ?? word)).map(
        (entry) => entry.word,
      ),
      [],
    )
  })
  it('keeps whole the words that begin like a proclitic', () => {
    const whole = new Set([...FORMS.map((form) => form.surface), ...FUNCTION_WORDS.map((entry) => entry.word)])
    const words =
      'وزارة وزيرة وكالة وفد وقف وثيقة وسط ولاية فريق فصيل فترة فرصة فوز بيان بلدة بعثة برلمان بند بلا لجنة لقاء لغم لاجئ لكن كتيبة كتلة كلمة كنيسة كارثة كما سلام سلطة سلاح سيارة سفير سوف سنة'
    assert.deepEqual(
      words.split(' ').filter((word) => !whole.has(word)),
      [],
    )
  })
})
