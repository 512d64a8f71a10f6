import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectEarly } from '../src/cli/memory.ts'
import type { Input } from '../src/model/capture.ts'
import { engineFor } from '../src/pipeline/engine-for.ts'
import { ingest } from '../src/pipeline/ingest.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { createReaders, NO_TABLES } from '../src/pipeline/readers.ts'
import { type BenchArticle, loadArticles } from './articles.ts'
import { cpuTime } from './measure.ts'

/**
 * What an article costs in a large store against a small one, everything recomputed and safe on the disk: many added at once, by one `add` after the
 * other, and some one by one. Articles come again and again as others of later days, so that the time covered grows and not how much there is of one
 * day. `--sizes 5000,100000` says where it is measured. Reading an article costs the same in any store: what everything costs in readings is the same
 * on a machine that others use too.
 */
/** Articles that are added one by one at each size. */
const SINGLE = 60
const DAY = 86_400_000
/** Days that the articles given cover: the next ones are as much later. */
const PERIOD = 3
/** Every so many words one is another in each period, so that no passage comes again: a passage is six words. */
const STEP = 5

const given = process.argv.indexOf('--sizes')
const SIZES = given < 0 ? [5_000, 20_000] : process.argv[given + 1]!.split(',').map(Number)
if (!SIZES.every((size, i) => size >= (SIZES[i - 1] ?? 0) + 2 * SINGLE))
  throw new Error('--sizes: whole numbers, each larger than the one before')

const LETTERS = [...Array.from({ length: 19 }, (_, i) => 0x628 + i), ...Array.from({ length: 8 }, (_, i) => 0x641 + i)]

/** Another word of five letters for each word and period: who and what was named is named otherwise, everywhere alike. */
function madeUp(word: string, period: number): string {
  let state = period * 7919 + 17
  for (let i = 0; i < word.length; i++) state = (Math.imul(state, 31) + word.charCodeAt(i)) >>> 0
  let out = ''
  for (let k = 0; k < 5; k++) {
    out += String.fromCharCode(LETTERS[state % LETTERS.length]!)
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  }
  return out
}

/** Words that no more than a few articles have are names and what goes with them. */
const RARE = 4

function periods(articles: readonly BenchArticle[]): (index: number) => BenchArticle {
  const holders = new Map<string, number>()
  for (const { text } of articles) for (const word of new Set(text.split(/\s+/))) holders.set(word, (holders.get(word) ?? 0) + 1)
  return (index) => {
    const { text, published, outlet } = articles[index % articles.length]!
    const period = Math.floor(index / articles.length)
    if (period === 0) return { text, published, outlet }
    let since = 0
    const changed = text.replace(/\S+/g, (word) => {
      since++
      if (since < STEP && (holders.get(word) ?? 0) > RARE) return word
      since = 0
      return madeUp(word, period)
    })
    const day = published === null ? null : new Date(Date.parse(published) + period * PERIOD * DAY).toISOString().slice(0, 10)
    return { text: changed, published: day, outlet: outlet === null ? null : `${outlet}-${period % 7}` }
  }
}

const { articles, warmUp, source } = loadArticles()
const all = [...articles, ...warmUp]
const articleAt = periods(all)
async function* inputs(from: number, to: number): AsyncGenerator<Input> {
  for (let i = from; i < to; i++) {
    const { text, published, outlet } = articleAt(i)
    yield { ok: true, capture: { uri: `bench/${i}.txt`, url: null, title: null, publisher: null, givenId: null, text, published, outlet } }
  }
}

/** Milliseconds of this process's time by an article. */
interface Cost {
  readonly cpu: number
  readonly reading: number
  readonly wall: number
}

collectEarly()
const folder = await mkdtemp(join(tmpdir(), 'tawatur-scale-'))
try {
  await using store = await openRecord(join(folder, 'store'), { create: true })
  const engine = await engineFor(store, null)
  let reading = 0
  const timed = {
    ...engine,
    read(article: Parameters<typeof engine.read>[0]) {
      const from = cpuTime()
      try {
        return engine.read(article)
      } finally {
        reading += cpuTime() - from
      }
    },
  }
  let peak = 0
  const cost = async (count: number, work: () => Promise<void>): Promise<Cost> => {
    const from = { cpu: cpuTime(), reading, wall: performance.now() }
    await work()
    return {
      cpu: (cpuTime() - from.cpu) / count,
      reading: (reading - from.reading) / count,
      wall: (performance.now() - from.wall) / count,
    }
  }
  const add = async (from: number, to: number) => {
    for await (const _ of ingest(store, timed, inputs(from, to), createReaders(timed, NO_TABLES, 1)))
      peak = Math.max(peak, process.memoryUsage.rss())
  }
  const told = ({ cpu, reading, wall }: Cost) =>
    `${cpu.toFixed(2)} ms an article of this process's time, ${(1000 / wall).toFixed(0)}/s by the wall clock, ${(cpu / reading).toFixed(2)} × reading it`
  const singles: Cost[] = []
  let added = 0
  for (const size of SIZES) {
    const many = size - SINGLE - added
    console.log(
      `${many.toLocaleString('en')} articles by one add, to ${(added + many).toLocaleString('en')}: ${told(await cost(many, () => add(added, added + many)))}`,
    )
    added += many
    const single = await cost(SINGLE, async () => {
      for (; added < size; added++) await add(added, added + 1)
    })
    singles.push(single)
    console.log(`${SINGLE} one by one, to ${size.toLocaleString('en')}: ${told(single)}; peak memory ${(peak / 1e6).toFixed(0)} MB`)
  }
  const [first, last] = [singles[0]!, singles.at(-1)!]
  console.log(
    `one by one at ${SIZES.at(-1)} against ${SIZES[0]}: ${(last.cpu / first.cpu).toFixed(2)} ×, in readings ${(last.cpu / last.reading / (first.cpu / first.reading)).toFixed(2)} × (bar ≤ 1.3 ×); peak memory ${(peak / 1e6).toFixed(0)} MB (bar < 1,000 MB)`,
  )
  console.log(`${all.length} articles, repeated with other words, days and outlets: ${source}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
