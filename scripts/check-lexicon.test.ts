import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { codeFlaws, tableFlaws } from './check-lexicon.ts'

const HEADER = 'id\tkind\tname_ar\taliases_ar'
const flawed = (...rows: readonly string[]) =>
  tableFlaws('a.tsv', [HEADER, ...rows, ''].join('\n')).map(({ line, what }) => `${line} ${what}`)

test('a sound table has no flaws', () => {
  // spellings that differ in hamza are told apart where both are there
  assert.deepEqual(flawed('a\tplace\tإدلب\tادلب'), [])
  assert.deepEqual(flawed('a\tplace\tتعز\tمدينة تعز;محافظة تعز', '# a note', 'b\tplace\tعدن\t'), [])
})

test('a flawed one is told row by row', () => {
  assert.deepEqual(flawed('a\tplace\tتعـز\t'), ['2 a tatweel stands in it'])
  assert.deepEqual(flawed('a\tplace\tﺗﻌﺰ\t'), ['2 a presentation form stands in it'])
  assert.deepEqual(flawed('a\tplace\tتعز\u200f\t'), ['2 a direction mark or joiner stands in it'])
  assert.deepEqual(flawed('a\tplace\tا\u0654رض\t'), ['2 it is not in Unicode normal form C'])
  assert.deepEqual(flawed('a\tplace\tتعز'), ['2 it has 3 cells, not 4'])
  assert.deepEqual(flawed('a\tplace\t تعز\t'), ['2 a cell has blanks too many'])
  assert.deepEqual(flawed('b\tplace\tتعز\t', 'a\tplace\tعدن\t', 'a\tplace\tلحج\t'), ['3 a belongs before b', '4 a is there twice'])
  assert.deepEqual(flawed('a\tplace\tتعز\tتَعز'), ['2 تَعز is the same name as تعز but for marks'])
})

test('so is code, for its letters', () => {
  assert.deepEqual(codeFlaws('a.ts', "const A = ['تعز']\nconst B = ['ﺗﻌﺰ'] // تـعز"), [
    { file: 'a.ts', line: 2, what: 'a presentation form stands in it' },
  ])
})
