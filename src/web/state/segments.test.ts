import assert from 'node:assert/strict'
import { test } from 'node:test'
import { record } from '../../../test/fixtures/ceasefire/record.ts'
import { english } from '../messages/en.ts'
import { layOut } from './chart.ts'
import { binsOf, groupByDay, isBackground } from './days.ts'
import { markSentence } from './evidence.ts'
import { highlightsOf } from './highlights.ts'
import { namesOf } from './names.ts'
import { LAYERS, paragraphsOf } from './segments.ts'

const names = namesOf(record.entities, 'en')

test('the segments of every article, joined, are its text', () => {
  for (const article of record.articles) {
    const piece = { start: 3, end: 40, families: ['f'], agency: null, shared: [{ article: 'x', direction: 'from' as const }] }
    const body = { article, entities: [], families: [], relatives: [], own: 0.5, pieces: [piece] }
    const paragraphs = paragraphsOf(article, highlightsOf(body, new Set(LAYERS), { start: 5, end: 9 }, names, english))
    assert.deepEqual(
      paragraphs.map(({ segments }) => segments.map(({ text }) => text).join('')),
      article.text.split('\n').filter((line) => line.trim() !== ''),
    )
    for (const { start, text } of paragraphs.flatMap(({ segments }) => segments))
      assert.equal(article.text.slice(start, start + text.length), text)
  }
})

test('a layer that is switched off marks nothing', () => {
  const article = record.articles[0]!
  const body = { article, entities: [], families: [], relatives: [], own: 1, pieces: [] }
  const layers = (on: readonly (typeof LAYERS)[number][]) =>
    new Set(highlightsOf(body, new Set(on), null, names, english).map(({ layer }) => layer))
  assert.deepEqual([...layers([])], ['furniture'])
  assert.deepEqual([...layers(['timexes'])].toSorted(), ['furniture', 'timexes'])
})

const eventOn = (day: string | null) => ({
  ...record.events[0]!,
  id: String(day),
  date: day === null ? null : { value: day, precision: 'day' as const, basis: 'stated' as const },
})
const binRows: readonly (readonly [readonly string[], 'day' | 'week' | 'month', number])[] = [
  [['2024-05-12'], 'day', 1],
  [['2024-02-28', '2024-03-02'], 'day', 4],
  [['2024-01-01', '2024-06-01'], 'week', 22],
  [['2020-01-31', '2024-01-31'], 'month', 49],
]
for (const [days, unit, count] of binRows) {
  test(`${days.join(' to ')} is ${count} ${unit}s`, () => {
    const bins = binsOf(days.map(eventOn))
    assert.deepEqual([bins[0]?.unit, bins.length, bins.reduce((sum, { events }) => sum + events.length, 0)], [unit, count, days.length])
  })
}

test('undated events have no column, but a group of their own', () => {
  assert.deepEqual(binsOf([eventOn(null)]), [])
  assert.deepEqual(
    groupByDay([eventOn('2024-05'), eventOn(null), eventOn('2024-05-12T18:00')], '2024-05-12').map(({ day }) => day),
    ['2024-05', '2024-05-12', null],
  )
})

test('what lies before the story is background', () => {
  const rows = [
    ['2020', true],
    ['2020-FA', true],
    ['2024-05-11', true],
    ['2024-05', false],
    ['2024', false],
    ['2024-05-01/2024-05-12', false],
    ['2024-05-12T18:00', false],
    ['2024-06-01', false],
    [null, false],
  ] as const
  for (const [day, background] of rows) assert.equal(isBackground(eventOn(day), '2024-05-12'), background, String(day))
})

test('mentions of one sentence are one quotation with several marks', () => {
  const quote = (start: number, end: number) => ({
    article: 'a',
    start,
    end,
    before: 'abcdefgh'.slice(0, start - 10),
    words: 'abcdefgh'.slice(start - 10, end - 10),
    after: 'abcdefgh'.slice(end - 10),
  })
  const { pieces, start } = markSentence([quote(15, 17), quote(11, 13), quote(12, 14)])
  assert.deepEqual([start, pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')], [11, 'a[bc][d]e[fg]h'])
})

test('a chart keeps open bounds open and days in order', () => {
  const killed = record.figures.filter(({ measure, event }) => measure === 'killed' && event === 'v01')
  const { marks, lines, days, ticks } = layOut(killed, { width: 300, height: 100 })
  assert.equal(marks.length, 5)
  assert.deepEqual([marks[0]?.high, marks[0]?.label, marks[2]?.part], [null, '≥12', true])
  assert.deepEqual(
    lines.map(([from, to]) => [from.figure.id, to.figure.id]),
    [['f01', 'f03']],
  )
  assert.ok(days.every(({ x }, index) => x >= 0 && x <= 300 && x > (days[index - 1]?.x ?? -1)))
  assert.ok(ticks.length <= 6 && ticks.every(({ y }) => y >= 0 && y <= 100))
})
