import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from './letters.ts'
import { findStem, formsOf, isNoun, stemOf } from './stem-table.ts'
import { createStemTableBuilder } from './stem-table-builder.ts'

const letters = fc.string({ unit: fc.constantFrom(...'ابتلمنويهأإةى'), minLength: 1, maxLength: 6 })

test('has the names it was given and no others, and finds them inside longer words', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 200 }), fc.array(letters), (names, others) => {
      const { table, addName } = createStemTableBuilder()
      for (const name of names) addName(fold(name), 1)
      const known = new Set(names.map(fold))
      for (const word of [...names, ...others].map(fold)) {
        assert.equal(stemOf(table, word) !== -1, known.has(word))
        assert.equal(findStem(table, `و${word}ها`, 1, 1 + word.length, false), stemOf(table, word))
        assert.equal(findStem(table, `لل${word}`, 2, 2 + word.length, true), stemOf(table, `ال${word}`))
      }
    }),
  )
})

test('gives the forms of a stem in the order in which they came, each as it is spelt', () => {
  const { table, addForm } = createStemTableBuilder()
  const form = (surface: string, lemma: string, number: 's' | 'p') =>
    ({
      surface,
      lemma,
      pos: 'noun',
      tense: null,
      person: null,
      gender: 'f',
      number,
      passive: 'no',
      state: 'any',
      case: null,
      indefiniteAccusative: false,
    }) as const
  const forms = [form('هيئة', 'هيئة', 's'), form('هيئه', 'هيئ', 's'), form('آراء', 'رأي', 'p'), form('اراء', 'إراء', 's')]
  for (const one of forms) addForm(one)
  const lexical = forms.map((one) => ({ ...one, foldedLemma: fold(one.lemma) }))
  assert.deepEqual(formsOf(table, 'هيئه'), lexical.slice(0, 2))
  assert.deepEqual(formsOf(table, 'اراء'), lexical.slice(2))
  assert.deepEqual(formsOf(table, 'هيئ'), [])
  assert.deepEqual(
    ['هيئه', 'اراء', 'هيئ'].map((stem) => isNoun(table, stemOf(table, stem))),
    [true, true, false],
  )
})
