import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { offsetView, textSpan } from './offset-view.ts'

const dropVowels = (unit: number) => ('aeiou'.includes(String.fromCharCode(unit)) ? 0 : unit)

test('every unit of a view knows where it came from', () => {
  const view = offsetView('banana split', dropVowels)
  assert.equal(view.view, 'bnn splt')
  assert.deepEqual(textSpan(view, 1, 3), { start: 2, end: 5 })
})

test('spans of any text map back into it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const view = offsetView(text, dropVowels)
      for (let i = 0; i < view.view.length; i++) {
        const { start, end } = textSpan(view, i, i + 1)
        assert.equal(text.slice(start, end), view.view[i])
      }
    }),
  )
})
