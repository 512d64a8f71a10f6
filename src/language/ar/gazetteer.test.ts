import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import { parseTable } from './gazetteer.ts'

test('those who act for a movement, and the movement, have rows of their own', () => {
  const files = loadArabicData()
  const idsOf = (table: string) => new Set(parseTable(files.get(table)!).map((row) => row['id']))
  const [persons, bodies] = [idsOf('persons'), idsOf('organisations')]
  const rows = parseTable(files.get('persons-of-movements')!)
  assert.ok(rows.length > 300)
  assert.deepEqual(
    rows.filter(({ person, movement }) => !persons.has(person!) || !bodies.has(movement!)),
    [],
  )
  assert.equal(new Set(rows.map(({ person }) => person)).size, rows.length)
})
