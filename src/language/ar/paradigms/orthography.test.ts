import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { otherSpellings, spell, spellings } from './orthography.ts'

const SPELT: readonly (readonly [sounds: string, surface: string])[] = [
  ['قaتaلaتا', 'قتلتا'],
  ['قāل', 'قال'],
  ['قīل', 'قيل'],
  ['يaقūل', 'يقول'],
  ['شaددaد', 'شدد'],
  ['مaتتu', 'مت'],
  ['كuننā', 'كنا'],
  ['نaفá', 'نفى'],
  ['نaفāه', 'نفاه'],
  ['ءaحيá', 'أحيا'],
  ['ءaخaذ', 'أخذ'],
  ['ءiعلāن', 'إعلان'],
  ['ءāخaذ', 'آخذ'],
  ['ءaءخuذ', 'آخذ'],
  ['ءuءمiن', 'أومن'],
  ['ءiءمāن', 'إيمان'],
  ['ءuءaككiد', 'أؤكد'],
  ['يaءخuذ', 'يأخذ'],
  ['يuءaككiد', 'يؤكد'],
  ['سaءaل', 'سأل'],
  ['سuءiل', 'سئل'],
  ['سaءiم', 'سئم'],
  ['قāءiل', 'قائل'],
  ['تaسāءaل', 'تساءل'],
  ['تaسāءuل', 'تساؤل'],
  ['مaسءūل', 'مسؤول'],
  ['رaءīس', 'رئيس'],
  ['رuءūس', 'رؤوس'],
  ['هaيءaت', 'هيئت'],
  ['مuرūءaت', 'مروءت'],
  ['بaدaء', 'بدأ'],
  ['يuنشiء', 'ينشئ'],
  ['جāء', 'جاء'],
  ['سūء', 'سوء'],
  ['بaدaءā', 'بدآ'],
  ['جāءā', 'جاءا'],
  ['تaءāمaر', 'تآمر'],
  ['تaرaءءaس', 'ترأس'],
  ['اiءتaلaف', 'ائتلف'],
  ['اuءتuمiن', 'اؤتمن'],
]

const VARIANTS: readonly (readonly [sounds: string, surfaces: string])[] = [
  ['بaدaءūا', 'بدؤوا بدءوا بدأوا'],
  ['لaجaءūا', 'لجؤوا لجئوا لجأوا'],
  ['جāءūا', 'جاؤوا جاءوا'],
  ['يuنشiءūن', 'ينشئون'],
  ['قaتaلūا', 'قتلوا'],
]

const OTHERS: readonly (readonly [surface: string, others: string])[] = [
  ['مسؤول', 'مسئول'],
  ['شؤون', 'شئون'],
  ['رؤوس', 'رءوس'],
  ['سؤال', ''],
  ['رئيس', ''],
]

describe('orthography', () => {
  for (const [sounds, surface] of SPELT) it(`${sounds} is spelt ${surface}`, () => assert.equal(spell(sounds), surface))
  for (const [sounds, surfaces] of VARIANTS) {
    it(`${sounds} is spelt ${surfaces}`, () => assert.deepEqual(spellings(sounds), surfaces.split(' ')))
  }
  for (const [surface, others] of OTHERS) {
    it(`${surface} has other spellings: ${others || 'none'}`, () =>
      assert.deepEqual(otherSpellings(surface), others.split(' ').filter(Boolean)))
  }
})
