import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLanguages } from '../../pipeline/languages.ts'
import { explainStored, readArticle } from '../../pipeline/read.ts'

const packs = loadLanguages()
const TEXT = 'الخرطوم - أعلنت وزارة الصحة السودانية أمس الجمعة مقتل 32 مدنيا على الأقل في قصف على سوق بالخرطوم.'

function explain(span: { readonly start: number; readonly end: number } | null, text = TEXT) {
  const article = {
    id: 'a',
    uri: 'a.txt',
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published: '2023-09-23',
    page: null,
    text,
  }
  return explainStored({ article, ...readArticle(article, packs), diagnostics: [] }, span, 'test', packs)
}
const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '')
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const rows: readonly (readonly [words: string, kind: string, rule: RegExp, lines: readonly string[]])[] = [
  [
    'أمس الجمعة',
    'time',
    /^timex\.deictic$/,
    ['day −1 from publication 2023-09-23 (given)', 'weekday Friday agrees', '→ 2023-09-22 (date, day, relative)'],
  ],
  ['32 مدنيا على الأقل', 'quantity', /^quantity\.counted$/, ['≥ 32 (at-least)', 'counts killed, person, civilians']],
  ['الخرطوم', 'name', /^name\.gazetteer$/, ['place, of SDN, gazetteer khartoum']],
]
for (const [words, kind, rule, lines] of rows)
  test(words, () => {
    const span = spanOf(words)
    const item = explain(span).items.find((one) => one.kind === kind && one.start === span.start && one.end === span.end)
    assert.ok(item !== undefined, `no ${kind} at ${words}`)
    assert.match(item.rule, rule)
    assert.deepEqual(item.lines.map(plain).slice(0, lines.length), lines)
  })

test('a statement and an event tell their parts', () => {
  const { items } = explain(null)
  const statement = items.find(({ kind }) => kind === 'statement')!
  assert.ok(statement.lines.map(plain).some((line) => line.startsWith('speaker وزارة الصحة السودانية, entity e')))
  assert.ok(items.some(({ kind, lines }) => kind === 'event' && lines[0]!.startsWith('attack, ')))
})

test('the items are those of the reading, in order, and a span cuts out what touches it', () => {
  const { items, reading, words } = explain(null)
  const { timexes, quantities, mentions, statements, events } = reading
  assert.equal(items.length, timexes.length + quantities.length + mentions.length + statements.length + events.length)
  assert.deepEqual(words, [])
  for (const [i, { start }] of items.entries()) assert.ok(i === 0 || start >= items[i - 1]!.start)
  for (const { kind } of explain(spanOf('أمس')).items) assert.equal(kind, 'time')
  assert.deepEqual(
    explain(spanOf('أمس')).words.map(({ parts }) => parts),
    [['أمس']],
  )
})

test('every isolate is closed, whatever the article holds', () => {
  for (const { lines } of explain(null, `${TEXT} \u2067وقال «الوزير\u2069 إن`).items)
    for (const line of lines) assert.equal(line.split('\u2068').length, line.split('\u2069').length)
})

test('an article in another language has no explanation', () => {
  assert.deepEqual(explain(null, 'Nothing to read here.').items, [])
})

test('a position', () => {
  const text = 'ترفض إثيوبيا سحب قواتها من بادمي قبل ترسيم الحدود.'
  const position = explain(null, text).items.find(({ kind }) => kind === 'position')!
  assert.equal(position.rule, 'position.verb')
  assert.deepEqual(position.lines.slice(0, 4).map(plain), [
    'conditional, withdrawal',
    'holder e1 Ethiopia',
    'taken by ترفض',
    'on condition قبل ترسيم الحدود',
  ])
})
