import { readFileSync } from 'node:fs'
import { loadLanguages } from '../src/pipeline/languages.ts'
import { measureAdding } from './adding.ts'
import { loadArticles, wordsOf } from './articles.ts'
import { chrono, createFirstLayer, createReader as createPackReader, wordRegex } from './contenders.ts'
import { cpuTime, measure, perArticle, ratioOf } from './measure.ts'
import { measureMemory } from './memory.ts'

/**
 * Prints ratios that are measured within one run, in one process: speed against chrono-node, which looks for dates alone, and against cutting the text
 * into words; memory over many articles; adding to a store. With --check it ends with 1 where an enforced bar is missed; --quick measures speed alone, on a
 * part of the articles.
 */
const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 8 : 20
const QUICK_ARTICLES = 400
const MEMORY_POINTS = [5_000, 25_000, 100_000] as const
const ADDED = 400

interface Row {
  readonly what: string
  readonly measured: string
  readonly bar: string
  readonly reached: boolean
  readonly enforced: boolean
  readonly beside: string
}

let missed = false
function print({ what, measured, bar, reached, enforced, beside }: Row): void {
  if (enforced && !reached) missed = true
  const verdict = bar === '' ? '' : `${reached ? 'ok' : 'missed'}${enforced ? '' : ' (not enforced)'}`
  console.log(`${what.padEnd(58)} ${measured.padStart(9)}  ${bar.padEnd(10)} ${verdict.padEnd(22)} ${beside}`)
}
const times = (ratio: number) => `${ratio.toFixed(2)} ×`
const milliseconds = (value: number) => `${value.toFixed(3)} ms`

const { articles: all, warmUp, source } = loadArticles()
const articles = quick ? all.slice(0, QUICK_ARTICLES) : all
const pack = loadLanguages()[0]!
const { version } = JSON.parse(readFileSync(new URL('../node_modules/chrono-node/package.json', import.meta.url), 'utf8')) as {
  version: string
}
const average = Math.round(articles.reduce((sum, { text }) => sum + wordsOf(text), 0) / articles.length)
console.log(`${articles.length} articles of ${average} words on average: ${source}`)
console.log(`Node ${process.version}, chrono-node ${version} (locale ar); CPU time of this process, medians of ${ROUNDS} rounds\n`)

const measured = measure({ layer: createFirstLayer(), whole: createPackReader(pack), chrono, regex: wordRegex }, articles, warmUp, ROUNDS)
const [layer, whole, theirs, regex] = ['layer', 'whole', 'chrono', 'regex'].map((name) => perArticle(measured, name)) as [
  number,
  number,
  number,
  number,
]
const speed = (what: string, ratio: number, bar: number, enforced: boolean, beside: string) =>
  print({ what, measured: times(ratio), bar: `≥ ${bar} ×`, reached: ratio >= bar, enforced, beside })

speed(
  '(a) first layer, speed against chrono-node',
  ratioOf(measured, 'chrono', 'layer'),
  2,
  false,
  `${milliseconds(layer)} : ${milliseconds(theirs)} an article`,
)
const words = ratioOf(measured, 'layer', 'regex')
print({
  what: '(b) first layer, time against one word regex',
  measured: times(words),
  bar: '≤ 8 ×',
  reached: words <= 8,
  enforced: false,
  beside: `${milliseconds(layer)} : ${milliseconds(regex)}`,
})
speed(
  '(c) everything from an article, speed against chrono-node',
  ratioOf(measured, 'chrono', 'whole'),
  0.5,
  true,
  `${milliseconds(whole)} : ${milliseconds(theirs)}; aim 1 ×`,
)

if (!quick) await measureTheRest()
if (process.argv.includes('--check') && missed) process.exitCode = 1

/** Memory, and adding to a store. */
async function measureTheRest(): Promise<void> {
  const points = measureMemory(pack, articles, MEMORY_POINTS)
  const growth = points.at(-1)!.heap - points[0]!.heap
  print({
    what: `(d) heap after ${points.map(({ articles: read }) => read.toLocaleString('en')).join(', ')} articles`,
    measured: `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB`,
    bar: '≤ 10 MB',
    reached: growth <= 10,
    enforced: true,
    beside: points.map(({ heap, process: whole }) => `${heap.toFixed(0)} (process ${whole.toFixed(0)})`).join(', '),
  })

  const added = articles.slice(0, ADDED)
  const seconds = await measureAdding(added)
  const from = cpuTime()
  const read = createPackReader(pack)
  for (const article of added) read(article)
  const reading = (cpuTime() - from) / 1000
  print({
    what: `(e) adding ${added.length} articles to a fresh store, against reading`,
    measured: times(seconds / reading),
    bar: '',
    reached: true,
    enforced: false,
    beside: `${(added.length / seconds).toFixed(0)} articles/s by the wall clock`,
  })
}
