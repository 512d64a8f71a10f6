import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clip, pad, widthOf, wrapRuns } from './wrap.ts'

const lines = (runs: Parameters<typeof wrapRuns>[0], width: number) =>
  wrapRuns(runs, width).map((line) => line.map(({ text }) => text).join(''))

test('marks and isolates take no columns', () => {
  assert.deepEqual(['قُتِلَ', '\u2068قتل\u2069', 'abc', '👩'].map(widthOf), [3, 3, 3, 1])
  assert.equal(pad('قُتل', 5), 'قُتل  ')
})

test('clip', () => assert.deepEqual([clip('abcdef', 4), clip('abc', 4)], ['abc…', 'abc']))

const rows: readonly (readonly [readonly string[], number, readonly string[]])[] = [
  [['one two three'], 7, ['one two', 'three']],
  [['one ', 'two'], 20, ['one two']],
  [['و', 'فتح المعبر'], 5, ['وفتح', 'المعبر']],
  [['a', 'bc d'], 3, ['abc', 'd']],
  [['overlong word'], 4, ['overlong', 'word']],
  [['  a\n\nb  '], 10, ['a b']],
  [[''], 10, []],
]
for (const [texts, width, wrapped] of rows) {
  test(`wrap ${JSON.stringify(texts)}`, () =>
    assert.deepEqual(
      lines(
        texts.map((text) => ({ text })),
        width,
      ),
      wrapped,
    ))
}
