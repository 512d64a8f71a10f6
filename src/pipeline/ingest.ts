import type { Article } from '../model/article.ts'
import type { Input, KeptCapture } from '../model/capture.ts'
import type { Diagnostic, Fault } from '../model/diagnostic.ts'
import type { Store } from '../store/contract.ts'
import { attempt } from './attempt.ts'
import { packCapture } from './captures.ts'
import type { Engine } from './engine.ts'
import type { Readers } from './readers.ts'
import { type Added, addRead, type Captures, leaveArticles, type Readings, startReading } from './update.ts'

/** What became of one input; `fault` says why it was refused. */
export interface Outcome {
  readonly uri: string
  readonly id: string | null
  readonly state: 'added' | 'known' | 'refused'
  readonly fault: Fault | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Inputs written together: one flush to the disk, one recomputation of what hangs together, however many of them belong to it. */
const BATCH = 1_000
/** … or as many as hold this many characters, or compressed bytes. */
const BATCH_TEXT = 3_000_000

type Taken =
  | { readonly article: Article; readonly uri: string; readonly capture: KeptCapture | null }
  | { readonly article: null; readonly uri: string; readonly fault: Fault }

/**
 * Adds every article of some inputs to a store; yields the outcomes of a batch, in the order of the inputs, once they are safe on the disk. While one
 * batch is written, the next is read.
 */
export async function* ingest(
  store: Store,
  engine: Engine,
  inputs: AsyncIterable<Input>,
  readers: Readers,
): AsyncGenerator<readonly Outcome[]> {
  let started: Started | null = null
  for await (const batch of batches(engine, inputs)) {
    const articles = batch.flatMap(({ article }) => (article === null ? [] : [article]))
    const readings = startReading(store, engine, articles, readers)
    // its fault is told when it is waited for
    readings.catch(() => {})
    if (started !== null) yield await write(store, engine, started)
    started = { batch, articles, readings }
  }
  if (started !== null) yield await write(store, engine, started)
}

/** The same, but the articles are left to be read by others; the outcomes come once they are safe in the store. */
export async function* leave(store: Store, engine: Engine, inputs: AsyncIterable<Input>): AsyncGenerator<readonly Outcome[]> {
  for await (const batch of batches(engine, inputs)) {
    const articles = batch.flatMap(({ article }) => (article === null ? [] : [article]))
    yield outcomesOf(batch, await leaveArticles(store, articles, capturesOf(batch)))
  }
}

interface Started {
  readonly batch: readonly Taken[]
  readonly articles: readonly Article[]
  readonly readings: Promise<() => Promise<Readings>>
}

async function* batches(engine: Engine, inputs: AsyncIterable<Input>): AsyncGenerator<readonly Taken[]> {
  let batch: Taken[] = []
  let length = 0
  for await (const input of inputs) {
    const taken = take(input, engine)
    batch.push(taken)
    if (taken.article !== null) length += taken.article.text.length + (taken.capture?.packed.length ?? 0)
    if (batch.length < BATCH && length < BATCH_TEXT) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function take(input: Input, engine: Engine): Taken {
  if (!input.ok) return { article: null, uri: input.uri, fault: input.fault }
  const made = attempt(() => engine.article(input.capture))
  const article = made.ok ? made.value : made
  if (!article.ok) return { article: null, uri: input.capture.uri, fault: article.fault }
  return { article: article.value, uri: article.value.uri, capture: input.received === undefined ? null : packCapture(input.received) }
}

const write = async (store: Store, engine: Engine, { batch, articles, readings }: Started): Promise<readonly Outcome[]> =>
  outcomesOf(batch, articles.length === 0 ? [] : await addRead(store, engine, articles, await (await readings)(), capturesOf(batch)))

/** The first bytes of each article. */
function capturesOf(batch: readonly Taken[]): Captures {
  const captures = new Map<string, KeptCapture>()
  for (const taken of batch)
    if (taken.article !== null && taken.capture !== null && !captures.has(taken.article.id)) captures.set(taken.article.id, taken.capture)
  return captures
}

function outcomesOf(batch: readonly Taken[], added: readonly Added[]): readonly Outcome[] {
  let at = 0
  return batch.map((taken) => {
    if (taken.article === null) return { uri: taken.uri, id: null, state: 'refused', fault: taken.fault, diagnostics: [] }
    const { id } = taken.article
    const one = added[at++]!
    return { uri: taken.uri, id: one.state === 'refused' ? null : id, ...one }
  })
}
