/**
 * Precision of asserted events: forty articles, drawn by a fixed seed from a set of others that lies beside the project, whose events were marked by
 * a reader as right or wrong. The first reading had 23 wrong of 199 (0.884); what was wrong by a rule has been mended since. docs/event-precision.tsv holds the marks and none of the text. Prints the share of right ones among
 * the mentions that are still read alike; `--write` keeps those, drops what is no longer read and adds what is new as unmarked; `--show` prints the
 * mentions with the words around them. Says so and ends where the set is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createArabic } from '../src/language/ar/index.ts'
import type { UnresolvedEvent } from '../src/language/contract.ts'
import { loadArabicData } from '../src/pipeline/data.ts'
import { hashId } from '../src/text/hash.ts'

const SET = new URL('../../shared/data/saudinewsnet/2015-07-25..27.jsonl.gz', import.meta.url)
const TABLE = fileURLToPath(new URL('../docs/event-precision.tsv', import.meta.url))
const SEED = 'events-1'
const ARTICLES = 40

interface Article {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Words on war, truces and politics, as they are written; three different ones make an article one of the kind. No part of the engine is asked. */
const WORDS = readFileSync(new URL('outside/war-and-politics.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
const LENGTH = { from: 500, to: 2000 }
const isOfKind = ({ text }: Article): boolean => {
  const words = new Set(text.split(/[^\p{L}]+/u))
  return text.length >= LENGTH.from && text.length <= LENGTH.to && WORDS.filter((word) => words.has(word)).length >= 3
}

/** The articles of the kind, one for a title, in an order that only the seed and the ids decide; the first forty. */
function draw(articles: readonly Article[]): readonly Article[] {
  const titles = new Map<string, Article>()
  for (const article of articles) if (!titles.has(article.title)) titles.set(article.title, article)
  return [...titles.values()]
    .filter(isOfKind)
    .map((article) => ({ article, rank: hashId(SEED, article.id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, ARTICLES)
    .map(({ article }) => article)
}

const TOLD = new Set(['asserted', 'reported'])
const rowOf = (id: string, { start, end, type, mode, modality }: UnresolvedEvent): string =>
  [id, start, end, type, mode ?? '', modality].join('\t')

if (!existsSync(SET)) {
  console.log('The articles of others are not beside the project; nothing is measured.')
  process.exit(0)
}
const articles: readonly Article[] = gunzipSync(readFileSync(SET))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const pack = createArabic(loadArabicData())
const read = draw(articles).flatMap(({ id, text }) =>
  pack
    .read(text)
    .events.filter(({ modality }) => TOLD.has(modality))
    .map((event) => ({ row: rowOf(id, event), event, text })),
)

const HEAD = 'article\tstart\tend\ttype\tmode\tmodality\tverdict'
const marks = new Map(
  (existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)] as const),
)
const verdictOf = (row: string): string => marks.get(row) ?? 'unmarked'
if (process.argv.includes('--show'))
  for (const { row, event, text } of read) {
    const around = `${text.slice(Math.max(0, event.start - 70), event.start)}[${text.slice(event.start, event.end)}]${text.slice(event.end, event.end + 90)}`
    console.log(`${verdictOf(row)}\t${row}\t${around.replace(/\s+/g, ' ')}`)
  }
if (process.argv.includes('--write')) writeFileSync(TABLE, `${[HEAD, ...read.map(({ row }) => `${row}\t${verdictOf(row)}`)].join('\n')}\n`)
const count = (verdict: string) => read.filter(({ row }) => verdictOf(row) === verdict).length
const [right, wrong, unmarked] = [count('right'), count('wrong'), count('unmarked')]
console.log(`${right} right, ${wrong} wrong, ${unmarked} not marked: precision ${(right / (right + wrong)).toFixed(3)}`)
