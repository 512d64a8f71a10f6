import type { Article } from '../model/article.ts'
import type { Input, KeptCapture } from '../model/capture.ts'
import type { Diagnostic, Fault } from '../model/diagnostic.ts'
import type { Store } from '../store/contract.ts'
import { attempt } from './attempt.ts'
import { packCapture } from './captures.ts'
import type { Engine } from './engine.ts'
import { joinLater } from './join-later.ts'
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
 * Articles after which those that have come are joined with others: twice as many each time, up to the most. A matter goes on for weeks, and whatever
 * hangs together is joined anew as a whole: the more has come since, the less often.
 */
const FIRST_UNJOINED = 4 * BATCH
const MOST_UNJOINED = 32 * BATCH

/**
 * Adds every article of some inputs to a store; yields the outcomes of a batch, in the order of the inputs, once they are safe on the disk. While one
 * batch is written, the next is read. What hangs together is joined when enough has come, and at the end: what joins it costs as much as the articles that
 * it joins with. `joining` hears how many are left to be joined.
 */
export async function* ingest(
  store: Store,
  engine: Engine,
  inputs: AsyncIterable<Input>,
  readers: Readers,
  joining: (left: number) => void = () => {},
): AsyncGenerator<readonly Outcome[]> {
  let unjoined: string[] = []
  let due = FIRST_UNJOINED
  const joinAll = async () => {
    for await (const left of joinLater(store, engine, unjoined)) joining(left)
    unjoined = []
    due = Math.min(2 * due, MOST_UNJOINED)
  }
  const write = async ({ batch, articles, readings }: Started, later: boolean) => {
    if (articles.length === 0) return outcomesOf(batch, [])
    const read = await addRead(store, engine, articles, await (await readings)(), capturesOf(batch), later)
    unjoined.push(...read.unjoined)
    return outcomesOf(batch, read.added)
  }
  let started: Started | null = null
  let failed = false
  try {
    for await (const batch of batches(engine, inputs)) {
      const articles = batch.flatMap(({ article }) => (article === null ? [] : [article]))
      const readings = startReading(store, engine, articles, readers)
      // its fault is told when it is waited for
      readings.catch(() => {})
      if (started !== null) {
        yield await write(started, true)
        if (unjoined.length >= due) await joinAll()
      }
      started = { batch, articles, readings }
    }
    // one alone is written and joined in one
    if (started !== null) yield await write(started, unjoined.length > 0)
  } catch (error) {
    failed = true
    throw error
  } finally {
    // also where nobody asks for more
    if (!failed) await joinAll()
  }
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
