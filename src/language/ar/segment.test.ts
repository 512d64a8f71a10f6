import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, light } from './letters.ts'
import { segmentations } from './segment.ts'

const written = (word: string) =>
  segmentations(fold(word)).map((s) =>
    [s.conjunction, s.future ? 'س' : '', s.preposition, s.article ? 'ال' : '', s.stem, s.enclitic].filter((part) => part !== '').join('+'),
  )

const rows: readonly (readonly [word: string, possible: readonly string[], impossible: readonly string[]])[] = [
  ['وبالمناسبة', ['و+ب+ال+مناسبه'], ['و+ب+مناسبه']],
  ['للجنة', ['ل+ال+لجنه', 'ل+ال+جنه', 'ل+لجنه'], []],
  ['فللمدنيين', ['ف+ل+ال+مدنيين'], []],
  ['وسيلتقي', ['و+س+يلتقي'], []],
  ['كالعادة', ['ك+ال+عاده'], []],
  ['حكومتهم', ['حكومت+هم'], ['حكومته+م']],
  ['وزيرة', ['وزيره', 'و+زيره'], []],
  ['الحكومة', ['ال+حكومه'], ['ال+حكومت+ه']],
  ['لهم', ['ل+هم', 'لهم'], ['ل+ه+م']],
  ['وبه', ['و+ب+ه'], ['و+به+']],
]

for (const [word, possible, impossible] of rows)
  test(`segmentations of ${word}`, () => {
    const all = written(word)
    for (const one of possible) assert.ok(all.includes(one), `${one} in ${all.join(' ')}`)
    for (const one of impossible) assert.ok(!all.includes(one), `no ${one} in ${all.join(' ')}`)
  })

const views: readonly (readonly [surface: string, light: string, folded: string])[] = [
  ['أعلـــن', 'أعلن', 'اعلن'],
  ['جنديٌّ', 'جندي', 'جندي'],
  ['قتيلًا', 'قتيلا', 'قتيلا'],
  ['ﻻجئ', 'لاجئ', 'لاجئ'],
  ['کابل', 'كابل', 'كابل'],
  ['إلى', 'إلى', 'الي'],
  ['حكومة', 'حكومة', 'حكومه'],
  ['مسؤول', 'مسؤول', 'مسؤول'],
  ['١٢٣', '١٢٣', '123'],
  ['أ', 'أ', 'ا'],
]
for (const [surface, lightView, folded] of views)
  test(`views of ${surface}`, () => {
    assert.equal(light(surface), lightView)
    assert.equal(fold(surface), folded)
  })
