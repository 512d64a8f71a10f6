import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { articles } from '../../test/fixtures/ceasefire/articles.ts'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { noisyRecord } from '../../test/fixtures/noisy-record.ts'
import { recordSchema } from '../model/record.ts'
import { datesMeet, daysOf } from './calendar.ts'
import { fold, isForm } from './forms.ts'
import { goldSchema } from './gold.ts'
import { figuresOf, formatScore, score } from './score.ts'

/** A gold file that says exactly what the fixture's record says. */
const gold = goldSchema.parse({
  articles: articles.map(({ id, title, furniture, published }) => ({
    id,
    file: `${id}.txt`,
    published,
    boilerplate: furniture.map(({ text }) => text),
    headings: [title],
  })),
  entities: record.entities.map(({ id, forms }) => ({ id, forms: forms.slice(0, 1) })),
  times: record.articles.flatMap(({ id, timexes }) =>
    timexes.map(({ start, end, value }) => ({ article: id, start, end, value, text: '' })),
  ),
  quantities: record.articles.flatMap(({ id, quantities }) =>
    quantities.map((one) => ({ article: id, ...one, what: one.measure, min: one.lower, max: one.upper })),
  ),
  statements: record.articles.flatMap((article) =>
    article.statements.map(({ act, content, speaker }) => ({
      article: article.id,
      speaker: [article.text.slice(speaker?.start, speaker?.end)],
      act,
      content: [content?.start, content?.end],
      text: '',
    })),
  ),
  events: record.events.map((event) => ({
    id: event.id,
    type: event.type,
    mode: event.mode ?? undefined,
    label: event.label.en,
    date: event.date?.value,
    status: event.status,
    place: event.place,
    actors: event.roles.map(({ entity }) => entity),
    articles: [...new Set(event.mentions.map(({ article }) => article))],
  })),
  agreements: record.agreements.map(({ effective, terms, violations }) => ({
    effective,
    violations: violations.map(({ article }) => ({ article })),
    terms: terms.map(({ category, evidence }) => ({ id: category, label: category, articles: evidence.map(({ article }) => article) })),
  })),
  lineage: [
    { a: 'a01', b: 'a02' },
    { a: 'a06', b: 'a07' },
  ],
})
const texts = new Map(record.articles.map(({ id, text }) => [id, text]))

test('a record scores full marks against itself', () => {
  const figures = figuresOf(score(record, gold, texts))
  assert.deepEqual(figures['articles'], { found: 11, of: 11, textUntouched: 11, badSpans: 0 })
  assert.deepEqual([figures['times']?.['f1'], figures['times']?.['valueF1'], figures['quantities']?.['f1']], [1, 1, 1])
  assert.deepEqual([figures['statements']?.['found'], figures['statements']?.['speakerAndAct']], [1, 1])
  assert.deepEqual([figures['entities']?.['formsSeen'], figures['entities']?.['joinPrecision']], [1, 1])
  const { found, exactType, articlesJoined, articlesWrong, status } = figures['events'] ?? {}
  assert.deepEqual([found, exactType, articlesJoined, articlesWrong, status], [1, 1, 1, 0, 1])
  assert.deepEqual(figures['agreements'], { terms: 1, of: 5, compliance: 1, violations: 1 })
  assert.deepEqual(figures['families'], { right: 2, of: 2, wrong: 0 })
})

test('an empty record scores nothing', () => {
  const empty = { ...record, articles: [], entities: [], events: [], agreements: [], families: [] }
  const figures = figuresOf(score(empty, gold, texts))
  assert.deepEqual(
    [figures['articles']?.['found'], figures['times']?.['f1'], figures['events']?.['found'], figures['families']?.['right']],
    [0, 0, 0, 0],
  )
})

const dates: readonly (readonly [string | null, readonly [string, string] | null])[] = [
  ['2024-05-12T18:00', ['2024-05-12', '2024-05-12']],
  ['2024-02', ['2024-02-01', '2024-02-29']],
  ['2023-W38', ['2023-09-18', '2023-09-24']],
  ['2020-FA', ['2020-09-01', '2020-11-30']],
  ['202X', ['2020-01-01', '2029-12-31']],
  ['1988/1994', ['1988-01-01', '1994-12-31']],
  ['pub-1D', null],
  ['PT24H', null],
  [null, null],
]
for (const [value, days] of dates) test(`days of ${value}`, () => assert.deepEqual(daysOf(value), days))

test('a date meets gold’s only when it is at most three days longer', () => {
  assert.ok(datesMeet('2024-05-12/2024-05-15', '2024-05-12'))
  assert.ok(!datesMeet('2024-05', '2024-05-12'))
  assert.ok(!datesMeet(null, '2024-05-12'))
  assert.ok(datesMeet('2024', null))
})

test('forms', () => {
  assert.ok(
    isForm('للجبهة', 'الجبهة') &&
      isForm('وبمدينة السدر', 'مدينة السدر') === false &&
      isForm('مدينة السدر', 'السدر') &&
      isForm('وتل الرمان', 'تل الرمان'),
  )
  assert.equal(fold('«أُعلنَ  إلى»'), 'اعلن الي')
})

const goldPath = fileURLToPath(new URL('../../../shared/gold/karabakh/gold.json', import.meta.url))
const scorer = fileURLToPath(new URL('../../../shared/gold/score.mjs', import.meta.url))
test('scores as the reference scorer does, figures and misses', { skip: existsSync(goldPath) ? false : 'no ../shared here' }, () => {
  const karabakh = goldSchema.parse(JSON.parse(readFileSync(goldPath, 'utf8')))
  const goldText = new Map(karabakh.articles.map(({ id, file }) => [id, readFileSync(join(goldPath, '..', file), 'utf8')]))
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-score-'))
  for (const [every, seed] of [
    [1, 1],
    [3, 7],
    [4, 11],
    [6, 5],
    [9, 23],
    [20, 42],
    [100000, 3],
  ] as const) {
    const noisy = recordSchema.parse(noisyRecord(karabakh, goldText, every, seed))
    const path = join(folder, `${every}.json`)
    writeFileSync(path, JSON.stringify(noisy))
    const scored = score(noisy, karabakh, goldText)
    const reference = (...flags: string[]) => spawnSync(process.execPath, [scorer, path, goldPath, ...flags], { encoding: 'utf8' }).stdout
    assert.deepEqual(figuresOf(scored), JSON.parse(reference('--json')))
    assert.equal(formatScore(scored, true), reference('--verbose'))
  }
})
