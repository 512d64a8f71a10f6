import type { Article } from '../model/article.ts'
import type { KeptCapture } from '../model/capture.ts'
import type { Diagnostic, Fault, Result } from '../model/diagnostic.ts'
import type { Assessment } from '../model/record.ts'
import { chunks } from '../store/chunks.ts'
import type { Store, StoreTransaction } from '../store/contract.ts'
import { distinct } from '../text/order.ts'
import type { Engine } from './engine.ts'
import { createReaders, NO_TABLES, type Readers } from './readers.ts'
import { readNew } from './reading-work.ts'
import { type Joined, load, onArticles, putReading, rejoin } from './rejoin.ts'
import type { NewReading, PackedKeys } from './stored-reading.ts'
import { unpackKeys, weighedKeys } from './weighed-keys.ts'

/** What became of an article that was to be added; `fault` says why it was refused. */
export interface Added {
  readonly state: 'added' | 'known' | 'refused'
  readonly fault: Fault | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Adds articles in one write, and recomputes what hangs together with them. The record comes out the same in any order and division of adding;
 * articles that are known already change nothing, but for metadata they did not have.
 */
export const addArticles = async (store: Store, engine: Engine, articles: readonly Article[]): Promise<readonly Added[]> =>
  (await addRead(store, engine, articles, await (await startReading(store, engine, articles, createReaders(engine, NO_TABLES, 1)))())).added

/** Begins to read the articles that the store has not read with these rules; what is given waits for what each gives, by id. */
export async function startReading(
  store: Store,
  engine: Engine,
  articles: readonly Article[],
  readers: Readers,
): Promise<() => Promise<Readings>> {
  const read = await store.rulesOf(articles.map(({ id }) => id))
  const unread = articles.filter(({ id }) => read.get(id) !== engine.version)
  const reading = readers.start(unread)
  return async () => {
    const readings: Readings = new Map()
    for (const [i, one] of (await reading()).entries()) {
      const { id } = unread[i]!
      readings.set(id, one.ok && readings.has(id) ? { ok: true, value: { ...one.value, keys: null } } : one)
    }
    return readings
  }
}
export type Readings = Map<string, Result<NewReading>>

/** The bytes that articles came in, by id. */
export type Captures = ReadonlyMap<string, KeptCapture>
const NO_CAPTURES: Captures = new Map()

/** What came of articles that were read and written. */
export interface AddedRead {
  readonly added: readonly Added[]
  /** Those that are left to be joined with others. */
  readonly unjoined: readonly string[]
}

/**
 * The writing half of adding. What was read is taken out of `readings` as it is written: a batch is large. With `later`, new articles on which nobody
 * has decided anything are only linked with others: whoever asks so joins them when more have come.
 */
export async function addRead(
  store: Store,
  engine: Engine,
  articles: readonly Article[],
  readings: Readings,
  captures: Captures = NO_CAPTURES,
  later = false,
): Promise<AddedRead> {
  return store.write(async (transaction) => {
    const added: Omit<Added, 'diagnostics'>[] = []
    const touched = new Set<string>()
    const fresh = new Map<string, Pick<NewReading, 'keys' | 'diagnostics'>>()
    for (const article of articles) {
      const reading = readings.get(article.id)
      if (reading?.ok === false) {
        added.push({ state: 'refused', fault: reading.fault })
        continue
      }
      const state = await addWithCapture(transaction, article, captures)
      added.push({ state: state === 'added' ? 'added' : 'known', fault: null })
      // one that was there a moment ago may have been removed by another process
      const read = reading?.value ?? (state === 'added' ? readNew(engine, article) : undefined)
      if (read !== undefined && !touched.has(article.id)) await putReading(transaction, engine, article, read)
      // of one that was there other metadata may be known
      if (state === 'added' && read?.keys) fresh.set(article.id, { keys: read.keys, diagnostics: read.diagnostics })
      else if (state === 'changed') fresh.delete(article.id)
      readings.delete(article.id)
      if (read !== undefined || state !== 'known') touched.add(article.id)
    }
    const keysOf = new Map([...fresh].map(([id, { keys }]) => [id, keys!]))
    const unjoined = later ? await linkOnly(transaction, keysOf) : []
    for (const id of unjoined) touched.delete(id)
    const { diagnostics } = await recompute(transaction, engine, [...touched], [], keysOf)
    const isLater = new Set(unjoined)
    const diagnosticsOf = (id: string) => (isLater.has(id) ? fresh.get(id)!.diagnostics : diagnostics.get(id)) ?? []
    return { added: added.map((one, i) => ({ ...one, diagnostics: diagnosticsOf(articles[i]!.id) })), unjoined }
  })
}

/** Links articles by their keys and leaves them to be joined, but those on which somebody has decided something; which were left. */
async function linkOnly(transaction: StoreTransaction, keysOf: ReadonlyMap<string, PackedKeys>): Promise<readonly string[]> {
  const isDecidedOn = new Set(pointedAt(await transaction.assessmentsOn([...keysOf.keys()])))
  const linked = [...keysOf.keys()].filter((id) => !isDecidedOn.has(id))
  await putPackedKeys(transaction, linked, keysOf)
  await transaction.leaveUnjoined(linked)
  return linked
}

async function putPackedKeys(
  transaction: StoreTransaction,
  ids: readonly string[],
  keysOf: ReadonlyMap<string, PackedKeys>,
): Promise<void> {
  for (const piece of chunks(ids)) await transaction.putLinkKeys(new Map(piece.map((id) => [id, unpackKeys(keysOf.get(id)!)])))
}

async function addWithCapture(transaction: StoreTransaction, article: Article, captures: Captures) {
  const state = await transaction.addArticle(article)
  const capture = captures.get(article.id)
  if (capture !== undefined) await transaction.addCapture(article.id, capture)
  return state
}

/** Takes articles in and leaves them to be read by others, in one write; what became of each. */
export async function leaveArticles(
  store: Store,
  articles: readonly Article[],
  captures: Captures = NO_CAPTURES,
): Promise<readonly Added[]> {
  return store.write(async (transaction) => {
    const states: ('added' | 'changed' | 'known')[] = []
    for (const article of articles) states.push(await addWithCapture(transaction, article, captures))
    await transaction.enqueue(articles.flatMap(({ id }, i) => (states[i] === 'known' ? [] : [id])))
    return states.map((state) => ({ state: state === 'added' ? 'added' : 'known', fault: null, diagnostics: [] }))
  })
}

/** Removes articles and everything that follows from them alone. */
export async function forgetArticles(store: Store, engine: Engine, ids: readonly string[]): Promise<void> {
  await store.write(async (transaction) => {
    const gone = (await transaction.articleHeads(ids)).map(({ id }) => id)
    const linked = await transaction.linked(gone)
    for (const id of gone) await transaction.removeArticle(id)
    await recompute(transaction, engine, [], linked)
  })
}

/** Appends decisions of people and recomputes what they concern; how many were new. */
export async function assess(store: Store, engine: Engine, entries: readonly Omit<Assessment, 'state'>[]): Promise<number> {
  return store.write(async (transaction) => {
    let count = 0
    for (const entry of entries) if ((await transaction.addAssessment({ ...entry, state: 'span-gone' })) === 'added') count++
    await recompute(transaction, engine, pointedAt(entries), [])
    return count
  })
}

/**
 * Puts the components that the changed articles now belong to in the place of those they belonged to. `left` are articles that are gone, with those that
 * they were linked with; `keysOf` has keys of articles as far as they were found already.
 */
export async function recompute(
  transaction: StoreTransaction,
  engine: Engine,
  changed: readonly string[],
  left: readonly string[],
  keysOf: ReadonlyMap<string, PackedKeys> = NO_KEYS,
): Promise<Joined> {
  if (changed.length === 0 && left.length === 0) return NOTHING_JOINED
  const { touched, around } = await relink(transaction, engine, changed, left, keysOf)
  return rejoin(transaction, engine, [...touched, ...left], around)
}
const NOTHING_JOINED: Joined = { diagnostics: new Map(), articles: [] }

/** Gives changed articles their keys and links; those whose components may be others now, and the articles that these are linked with or were. */
export async function relink(
  transaction: StoreTransaction,
  engine: Engine,
  changed: readonly string[],
  left: readonly string[],
  keysOf: ReadonlyMap<string, PackedKeys> = NO_KEYS,
): Promise<{ readonly touched: readonly string[]; readonly around: readonly string[] }> {
  const { decided, concerned: decidedOn } = await settled(transaction, engine, [...changed, ...left])
  const touched = distinct([...changed, ...decidedOn])
  const linkedBefore = await transaction.linked(touched)
  const isDecidedOn = new Set(pointedAt(decided))
  const found = touched.filter((id) => keysOf.has(id) && !isDecidedOn.has(id))
  await putPackedKeys(transaction, found, keysOf)
  const isFound = new Set(found)
  for (const piece of chunks(touched.filter((id) => !isFound.has(id)))) {
    const keys = (await load(transaction, engine, piece)).map((stored) => {
      const { id } = stored.article
      return [id, weighedKeys(engine.linkKeys(stored, onArticles(decided, [id])))] as const
    })
    await transaction.putLinkKeys(new Map(keys))
  }
  return { touched, around: distinct([...linkedBefore, ...(await transaction.linked(touched)), ...left]) }
}

const NO_KEYS: ReadonlyMap<string, PackedKeys> = new Map()

/** Assessments on some articles with what holds of them now, which is kept; and the articles of those of which something else held before. */
async function settled(
  transaction: StoreTransaction,
  engine: Engine,
  articles: readonly string[],
): Promise<{ readonly decided: readonly Assessment[]; readonly concerned: readonly string[] }> {
  const kept = await transaction.assessmentsOn(articles)
  if (kept.length === 0) return { decided: [], concerned: [] }
  // what contradicts one of them may point at their other articles alone
  const all = await transaction.assessmentsOn(pointedAt(kept))
  const now = engine.settle(all, await load(transaction, engine, pointedAt(all)))
  const before = new Map(all.map(({ id, state }) => [id, state]))
  const changed = now.filter(({ id, state }) => before.get(id) !== state)
  for (const { id, state } of changed) await transaction.putAssessmentState(id, state)
  return { decided: now, concerned: pointedAt(changed) }
}

const pointedAt = (assessments: readonly Pick<Assessment, 'on'>[]): readonly string[] =>
  distinct(assessments.flatMap(({ on }) => on.map(({ article }) => article)))
