import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../src/model/capture.ts'
import { engineFor } from '../src/pipeline/engine-for.ts'
import { ingest } from '../src/pipeline/ingest.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { createReaders, NO_TABLES } from '../src/pipeline/readers.ts'
import type { BenchArticle } from './articles.ts'

async function* inputsOf(articles: readonly BenchArticle[]): AsyncGenerator<Input> {
  for (const [i, { text, published, outlet }] of articles.entries())
    yield { ok: true, capture: { uri: `bench/${i}.txt`, url: null, title: null, publisher: null, givenId: null, text, published, outlet } }
}

/** Seconds by the wall clock that adding the articles to a fresh store takes, everything recomputed and safe on the disk. */
export async function measureAdding(articles: readonly BenchArticle[], threads = 1): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tawatur-bench-'))
  try {
    await using store = await openRecord(join(folder, 'store'), { create: true })
    const engine = await engineFor(store, null)
    const from = performance.now()
    await using readers = createReaders(engine, NO_TABLES, threads)
    for await (const outcomes of ingest(store, engine, inputsOf(articles), readers))
      for (const { fault, uri } of outcomes) if (fault !== null) throw new Error(`${uri}: ${fault.message}`)
    return (performance.now() - from) / 1000
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
