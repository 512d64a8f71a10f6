import assert from 'node:assert/strict'
import { test } from 'node:test'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { collect } from '../../test/fixtures/collect.ts'
import { createMemoryReader } from '../../test/fixtures/memory-reader.ts'
import { arabic } from '../web/messages/ar.ts'
import { exportEventsCsv, exportFiguresCsv } from './csv.ts'

const reader = createMemoryReader(record)

/** A reader of RFC 4180 of the test's own. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
const read = async (pieces: AsyncIterable<string>) => {
  const text = (await collect(pieces)).join('')
  assert.equal(text.codePointAt(0), 0xfeff)
  const [head = [], ...rows] = parse(text)
  assert.ok(rows.every((row) => row.length === head.length))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

test('a sentence stands once among the evidence', async () => {
  const [event] = record.events
  const twice = { ...event!, mentions: [event!.mentions[0]!, event!.mentions[0]!] }
  const rows = await read(exportEventsCsv(createMemoryReader({ ...record, events: [twice] }), arabic))
  assert.ok(!rows[0]!['evidence']!.includes(' | '))
})

test('every event is a row with its four counts and its words', async () => {
  const rows = await read(exportEventsCsv(reader, arabic))
  assert.equal(rows.length, record.events.length)
  const shelling = rows.find(({ id }) => id === 'v01')
  assert.deepEqual(
    [shelling?.['articles'], shelling?.['outlets'], shelling?.['outlets_unknown'], shelling?.['publishers'], shelling?.['independent']],
    ['4', '3', '1', '3', '3'],
  )
  assert.deepEqual(
    [shelling?.['plover'], shelling?.['acled']],
    ['ASSAULT-heavy-weapons', 'Explosions/Remote violence: Shelling/artillery/missile attack'],
  )
  assert.equal(shelling?.['label_ar'], 'قصف السوق الشعبية في وادي السدر')
  assert.ok(shelling?.['evidence']?.includes('سقطت قذائف على السوق الشعبية'))
})

test('figures keep bounds, claimant and basis apart', async () => {
  const rows = await read(exportFiguresCsv(reader, arabic))
  const first = rows.find(({ id }) => id === 'f01')
  assert.deepEqual([first?.['lower'], first?.['upper'], first?.['claimant'], first?.['basis']], ['12', '', 'جمال الطائي', 'incident'])
  assert.equal(rows.find(({ id }) => id === 'f11')?.['lower_exclusive'], 'true')
})

for (const start of ['=', '+', '-', '@']) {
  test(`a cell that begins with ${start} is no formula`, async () => {
    const [event] = record.events
    const hostile = { ...record, events: [{ ...event!, label: { ar: `${start}HYPERLINK("http://x.example","قصف")`, en: null } }] }
    const rows = await read(exportEventsCsv(createMemoryReader(hostile), arabic))
    assert.ok(rows[0]?.['label_ar']?.startsWith(`'${start}`))
  })
}
