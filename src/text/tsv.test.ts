import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { paragraphs } from './paragraphs.ts'
import { tsvRows } from './tsv.ts'

test('rows by the names of the first line', () => {
  assert.deepEqual(tsvRows('# list\n\na\tb\n1\t2\r\n# no\n\n3\n'), [
    { line: 4, cells: { a: '1', b: '2' } },
    { line: 7, cells: { a: '3', b: '' } },
  ])
  assert.deepEqual(tsvRows(''), [])
})

test('paragraphs are lines without the white space around them', () => {
  const text = '  one two \r\n\r\n\tthree\u2028four\n'
  assert.deepEqual(
    paragraphs(text).map(({ start, end }) => text.slice(start, end)),
    ['one two', 'three', 'four'],
  )
  assert.deepEqual(paragraphs(' \n'), [])
})
