import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { mean, scorePages } from './pages.ts'

test('web pages: body word F1 ≥ 0.97, date and outlet right ≥ 0.95', () => {
  const scores = scorePages()
  assert.ok(scores.length >= 25)
  assert.ok(mean(scores.map(({ bodyF1 }) => bodyF1)) >= 0.97)
  for (const field of ['published', 'outlet', 'title', 'byline', 'captions'] as const) {
    const wrong = scores.filter((one) => !one[field]).map(({ file }) => file)
    assert.ok(wrong.length <= scores.length * 0.05, `${field}: ${wrong.join(', ')}`)
  }
  for (const { file, bodyF1 } of scores) assert.ok(bodyF1 >= 0.95, file)
})
