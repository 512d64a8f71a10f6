import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { componentWith } from '../src/model/component.testing.ts'
import type { RecordArticle } from '../src/model/record.ts'
import { openRecord } from '../src/pipeline/open.ts'
import type { Store } from '../src/store/contract.ts'
import { postgresForTests } from '../src/store/postgres.testing.ts'
import { type BenchArticle, loadArticles, wordsOf } from './articles.ts'

/**
 * How long a search takes in a store of many articles, by the wall clock, on SQLite and, where a server answers, on PostgreSQL. `node bench/search.ts
 * [articles]`; with --check it ends with 1 where a bar is missed. The articles are put into the record as they are, without reading them.
 */
const ARTICLES = Number(process.argv.find((option) => /^\d+$/.test(option)) ?? 100_000)
const BARS = { SQLite: 30, PostgreSQL: 60 } as const
const BATCH = 500
const QUERIES = 300

const { articles, warmUp } = loadArticles()
const texts = [...articles, ...warmUp].filter(({ text }) => wordsOf(text) > 20)

/** Day by day, each text again and again with words of its own. */
function articleAt(i: number): RecordArticle {
  const { text, outlet } = texts[i % texts.length] as BenchArticle
  const day = new Date(Date.UTC(2015, 0, 1) + (i % 3_000) * 86_400_000).toISOString().slice(0, 10)
  const id = (Math.imul(i + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0') + i.toString(16).padStart(8, '0')
  return {
    id,
    uri: `bench/${i}`,
    language: 'ar',
    text: `${text}\n#${i}`,
    title: text.slice(0, 60).split('\n')[0]!,
    outlet,
    publisher: null,
    page: null,
    agencies: [],
    published: { value: day, basis: 'given', weekday: null },
    furniture: [],
    sentences: [],
    mentions: [],
    timexes: [],
    quantities: [],
    statements: [],
    events: [],
    provisions: [],
    deeds: [],
    talkDetails: [],
    positions: [],
    wordings: [],
    diagnostics: [],
    families: [],
  }
}

async function fill(store: Store): Promise<void> {
  for (let from = 0; from < ARTICLES; from += BATCH)
    await store.write(async (transaction) => {
      const batch = Array.from({ length: Math.min(BATCH, ARTICLES - from) }, (_, k) => articleAt(from + k))
      for (const { id, uri, text, title, outlet } of batch)
        await transaction.addArticle({ id, uri, url: null, text, title, outlet, publisher: null, published: null, page: null })
      await transaction.replaceComponents(
        [],
        batch.map((article) => componentWith({ articles: [article] })),
      )
    })
}

/** Words as they come in texts, the frequent ones often; two words of one text; phrases; beginnings; words in a span of days. */
function queries() {
  return Array.from({ length: QUERIES }, (_, i) => {
    const words = texts[(i * 7919) % texts.length]!.text.match(/\p{L}{2,}/gu)!
    const at = (i * 104_729) % (words.length - 1)
    const [word, next] = [words[at]!, words[at + 1]!]
    const far = words[(at * 31 + 7) % words.length]!
    switch (i % 5) {
      case 0:
        return { text: word }
      case 1:
        return { text: `${word} ${far}` }
      case 2:
        return { text: `"${word} ${next}"` }
      case 3:
        return { text: `${word.slice(0, 4)}*` }
      default:
        return { text: word, since: '2018-01-01', until: '2018-12-31' }
    }
  })
}

async function measure(kind: keyof typeof BARS, store: Store): Promise<boolean> {
  await fill(store)
  const times: number[] = []
  for (const query of queries()) {
    const from = performance.now()
    await store.search({ ...query, limit: 20 })
    times.push(performance.now() - from)
  }
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
  const reached = at(0.95) < BARS[kind]
  const figures = [0.5, 0.95, 1].map((share) => `${at(share).toFixed(1)} ms`).join(', ')
  console.log(
    `search over ${ARTICLES} articles on ${kind}: median, p95, most ${figures}; bar p95 < ${BARS[kind]} ms: ${reached ? 'ok' : 'missed'}`,
  )
  return reached
}

const folder = await mkdtemp(join(tmpdir(), 'tawatur-bench-'))
let reached = true
try {
  {
    await using store = await openRecord(join(folder, 'store'), { create: true })
    reached = await measure('SQLite', store)
  }
  await using server = await postgresForTests()
  if (server === null) console.log('no PostgreSQL answers')
  else {
    await using store = await openRecord(await server.emptied(), { create: true })
    reached = (await measure('PostgreSQL', store)) && reached
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
if (process.argv.includes('--check') && !reached) process.exitCode = 1
