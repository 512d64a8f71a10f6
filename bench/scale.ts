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
import { repeated } from './repeated.ts'

/**
 * What an article costs in a large store against a small one, everything recomputed and safe on the disk: many added at once, by one `add` after the
 * other, and some one by one: at each size the same of the last days, all over them, under the names of those days. Articles come again and again as
 * others of later days, so that the time covered grows and not how much there is of one day or matter. `--sizes 5000,100000` says where it is measured.
 * Reading an article costs the same in any store: what everything costs in readings is the same on a machine that others use too.
 */
/** Articles that are added one by one at each size. */
const SINGLE = 60

const { articles, warmUp, source } = loadArticles()
const all = [...articles, ...warmUp]

const given = process.argv.indexOf('--sizes')
const SIZES = given < 0 ? [5_000, 20_000] : process.argv[given + 1]!.split(',').map(Number)
if (!SIZES.every((size, i) => size >= (SIZES[i - 1] ?? 0) + all.length))
  throw new Error(`--sizes: whole numbers, each larger than the one before by ${all.length} or more`)

/** Which of the last articles before a size are added one by one. */
function singlesOf(size: number): readonly number[] {
  const step = Math.floor(all.length / SINGLE)
  const isOne = (index: number) => (index % all.length) % step === 0 && index % all.length < step * SINGLE
  return Array.from({ length: all.length }, (_, i) => size - all.length + i).filter(isOne)
}

async function* inputs(articleAt: (index: number) => BenchArticle, indexes: readonly number[]): AsyncGenerator<Input> {
  for (const index of indexes) {
    const { text, published, outlet } = articleAt(index)
    yield {
      ok: true,
      capture: { uri: `bench/${index}.txt`, url: null, title: null, publisher: null, givenId: null, text, published, outlet },
    }
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
  const articleAt = repeated(all, engine)
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
  const add = async (indexes: readonly number[]) => {
    for await (const _ of ingest(store, timed, inputs(articleAt, indexes), createReaders(timed, NO_TABLES, 1)))
      peak = Math.max(peak, process.memoryUsage.rss())
  }
  const told = ({ cpu, reading, wall }: Cost) =>
    `${cpu.toFixed(2)} ms an article of this process's time, ${(1000 / wall).toFixed(0)}/s by the wall clock, ${(cpu / reading).toFixed(2)} × reading it`
  const singles: Cost[] = []
  let added = 0
  for (const size of SIZES) {
    const ones = singlesOf(size)
    const apart = new Set(ones)
    const many = Array.from({ length: size - added }, (_, i) => added + i).filter((index) => !apart.has(index))
    const bulk = await cost(many.length, () => add(many))
    console.log(`${many.length.toLocaleString('en')} articles by one add, to ${size.toLocaleString('en')}: ${told(bulk)}`)
    added = size
    const single = await cost(SINGLE, async () => {
      for (const index of ones) await add([index])
    })
    singles.push(single)
    console.log(`${SINGLE} one by one, to ${size.toLocaleString('en')}: ${told(single)}; peak memory ${(peak / 1e6).toFixed(0)} MB`)
  }
  const [first, last] = [singles[0]!, singles.at(-1)!]
  console.log(
    `one by one at ${SIZES.at(-1)} against ${SIZES[0]}: ${(last.cpu / first.cpu).toFixed(2)} ×, in readings ${(last.cpu / last.reading / (first.cpu / first.reading)).toFixed(2)} × (bar ≤ 1.3 ×); peak memory ${(peak / 1e6).toFixed(0)} MB (bar < 1,000 MB)`,
  )
  console.log(`${all.length} articles, repeated with other names, words, days and outlets: ${source}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
