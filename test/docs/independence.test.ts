import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { createSupport } from '../../src/corroboration/independence.ts'
import { inputOf } from '../../src/corroboration/testing/sketch.ts'
import type { Family } from '../../src/model/record.ts'
import { readPage, rowsOf, sectionOf } from './read.ts'

const rows = rowsOf(sectionOf(readPage('docs/independence.md'), 'A worked example'))
const article = (id: string) => `a${id}`

test('the worked example is counted as it says', () => {
  const told = rows.filter(([id = '', ...cells]) => /^\d$/.test(id) && cells.length === 4)
  const articles = told.map(([id, outlet, publisher, credits]) => ({
    id: article(id!),
    ...(outlet ? { outlet } : {}),
    ...(publisher ? { publisher } : {}),
    ...(credits ? { credits: [credits] } : {}),
    sentences: [
      { events: [{ type: 'attack' as const }] },
      { says: { act: 'say' as const, speaker: 'person Amal', words: 'one two three four five six' } },
    ],
  }))
  const input = inputOf(articles)
  const shared = (id: string) => {
    const { start, end } = input.readings.find((reading) => reading.id === article(id))!.events[0]!
    return { start, end }
  }
  const families = told.flatMap(([id, , , , copies]): Family[] => {
    if (!copies) return []
    const passage = { ...shared(id!), in: article(copies), at: shared(copies) }
    const back = { ...shared(copies), in: article(id!), at: shared(id!) }
    const members = [
      { article: article(id!), share: 0.5, passages: [passage] },
      { article: article(copies), share: 0.5, passages: [back] },
    ]
    return [{ id: `f${id}`, origin: { agency: null, article: null }, members }]
  })
  const witnesses = input.readings.map((reading) => ({ reading, ...reading.events[0]! }))
  const support = createSupport({ ...input, families })(witnesses, null)
  const [head, counted] = rows.slice(-2) as [readonly string[], readonly string[]]
  assert.equal(told.length, 6)
  assert.deepEqual(
    counted,
    head.map((name) => String(support[name as keyof typeof support])),
  )
})
