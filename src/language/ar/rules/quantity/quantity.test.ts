import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveTimex } from '../../../../extraction/time/resolve.ts'
import type { UnresolvedQuantity } from '../../../contract.ts'
import { createDocument } from '../../document.ts'
import { testVocabulary } from '../test-vocabulary.ts'
import { findTimes } from '../timex/index.ts'
import { BEFALLEN_CORPUS } from './befallen.corpus.ts'
import { CLAUSE_VERB_CORPUS } from './clause-verb.corpus.ts'
import { findQuantities } from './index.ts'
import { QUANTITY_CORPUS } from './quantity.corpus.ts'

function bounds({ lower, upper, lowerExclusive, upperExclusive, approximate }: UnresolvedQuantity): string {
  const about = approximate ? '~' : ''
  if (lower === upper) return `${about}${lower}`
  if (upper === null) return `${about}${lowerExclusive ? '>' : '≥'}${lower}`
  return lower === null ? `${about}${upperExclusive ? '<' : '≤'}${upper}` : `${about}${lower}..${upper}`
}

for (const [text, ...expected] of [...QUANTITY_CORPUS, ...CLAUSE_VERB_CORPUS, ...BEFALLEN_CORPUS])
  test(text, () => {
    const document = createDocument(text, testVocabulary())
    const times = findTimes(document)
    const found = findQuantities(document, times)
    assert.deepEqual(
      found.map((figure) => [text.slice(figure.start, figure.end), bounds(figure), figure.measure]),
      expected.map(([surface, bound, measure]) => [surface, bound, measure]),
    )
    expected.forEach(([surface, , , detail], index) => {
      const { unit, group, item, basis, since } = found[index]!
      const value = since === null ? null : resolveTimex(times[since]!, '2023-09-21').value
      assert.deepEqual({ unit, group, item, basis, since: value, ...detail }, { unit, group, item, basis, since: value }, surface)
    })
  })
