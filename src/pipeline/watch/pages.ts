import type { Input } from '../../model/capture.ts'
import type { Fault } from '../../model/diagnostic.ts'
import type { Watched } from '../../model/watched.ts'
import type { Metadata } from '../../source/content.ts'
import { readReceived } from '../../source/network/address.ts'
import { ingest, type Outcome } from '../ingest.ts'
import { ask } from './ask.ts'
import type { PageEvent, Watch } from './watch.ts'

/** A page that is to be asked for. */
export interface Page {
  /** As it is known, or as it will be. */
  readonly known: Watched
  /** What its feed says of it. */
  readonly metadata: Metadata
  /** The article that the feed itself carries, for a page that may not be had. */
  readonly carried: Input | null
}

/** Pages written together: so much is asked for again at most where the process is killed. */
const PIECE = 10

/** Pages of a feed that fail one after the other before the rest is left for another time. */
const TROUBLE = 3

/** Whether all pages of a feed were asked for; `fault`: why the rest is left for another time, null where watching was asked to end. */
export type PagesDone = { readonly done: true } | { readonly done: false; readonly fault: Fault | null }

/** Asks for pages one after the other, and writes what came, a few together. A server that is busy, or that fails again and again, is left alone. */
export async function watchPages(watch: Watch, pages: readonly Page[], inTurn: InTurn): Promise<PagesDone> {
  let failed = 0
  for (let at = 0; at < pages.length; at += PIECE) {
    const piece = pages.slice(at, at + PIECE)
    const visits: Visit[] = []
    let end: PagesDone | null = null
    for (const page of piece) {
      const visit = await visitPage(watch, page)
      const fault = visit?.fault ?? null
      if (visit === null || fault?.code === 'fetch.busy') end = { done: false, fault }
      else visits.push(visit)
      failed = visit !== null && visit.row.failures > 0 ? failed + 1 : 0
      if (failed === TROUBLE) end ??= { done: false, fault }
      if (end !== null) break
    }
    await inTurn(() => write(watch, visits))
    if (end !== null) return end
  }
  return { done: true }
}

/** Runs one work after the other: writes of several feeds would only wait for one another inside the store. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}

interface Visit {
  /** The page as it is known from now on, but for its article. */
  readonly row: Watched
  readonly before: Watched
  readonly inputs: readonly Input[]
  readonly fault: Fault | null
}

async function visitPage(watch: Watch, { known, metadata, carried }: Page): Promise<Visit | null> {
  const asked = await ask(watch, known)
  if (asked === null) return null
  const now = new Date(watch.now()).toISOString()
  const row = { ...known, asked: now, failures: 0 }
  const visit = { row, before: known, inputs: [], fault: null }
  switch (asked.kind) {
    case 'unchanged':
      return { ...visit, row: { ...row, gone: null } }
    case 'answer': {
      const { answer } = asked
      const inputs = [...readReceived(answer, known.address, metadata)]
      return { ...visit, row: { ...row, ...validatorsOf(answer.headers), gone: null }, inputs }
    }
    case 'gone':
      if (known.article === null && carried !== null) return { ...visit, inputs: [carried] }
      return { ...visit, row: { ...row, gone: known.gone ?? now }, fault: asked.fault }
    case 'failed':
      if (!asked.isLasting) return { ...visit, row: { ...row, failures: known.failures + 1 }, fault: asked.fault }
      if (known.article !== null) return visit
      return carried === null ? { ...visit, fault: asked.fault } : { ...visit, inputs: [carried] }
  }
}

/** What an answer gives to ask with whether anything has changed. */
export function validatorsOf(headers: readonly (readonly [string, string])[]): Pick<Watched, 'etag' | 'lastModified'> {
  const header = (name: string) => headers.find(([one]) => one === name)?.[1] ?? null
  return { etag: header('etag'), lastModified: header('last-modified') }
}

/** Articles first, then what is known of their pages: a page whose article was not written is asked for again. */
async function write(watch: Watch, visits: readonly Visit[]): Promise<void> {
  const outcomes: Outcome[] = []
  const inputs = visits.flatMap((visit) => visit.inputs)
  for await (const batch of ingest(watch.store, watch.engine, iterated(inputs), watch.readers)) outcomes.push(...batch)
  const rows: Watched[] = []
  const events: PageEvent[] = []
  for (const visit of visits) {
    const own = outcomes.splice(0, visit.inputs.length)
    rows.push({ ...visit.row, article: own.findLast(({ id }) => id !== null)?.id ?? visit.before.article })
    events.push(...eventsOf(visit, own))
  }
  if (rows.length > 0) await watch.store.write((transaction) => transaction.putWatched(rows))
  for (const event of events) await watch.told(event)
}

async function* iterated<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

function eventsOf({ row, before, fault }: Visit, outcomes: readonly Outcome[]): readonly PageEvent[] {
  const told = { kind: 'page', uri: row.address, id: before.article, fault, diagnostics: [] } as const
  if (row.gone !== null && before.article !== null) return before.gone === null ? [{ ...told, state: 'gone', fault: null }] : []
  if (fault !== null) return [{ ...told, id: null, state: 'refused' }]
  if (outcomes.length === 0) return [{ ...told, state: 'unchanged' }]
  return outcomes.map((outcome) => ({
    kind: 'page',
    ...outcome,
    state: outcome.state === 'added' && before.article !== null ? 'changed' : outcome.state,
  }))
}
