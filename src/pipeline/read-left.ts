import type { Store, StoredArticle, StoreTransaction } from '../store/contract.ts'
import { distinct } from '../text/order.ts'
import type { Engine } from './engine.ts'
import { putReading, readStored, rejoin, settledArticle } from './rejoin.ts'
import { type ArticleReading, written } from './stored-reading.ts'
import { recompute } from './update.ts'
import { weighedKeys } from './weighed-keys.ts'

type Read = ReturnType<typeof readStored>

/** Articles that were left, and what those gave that had to be read. */
export interface Left {
  readonly ids: readonly string[]
  readonly readings: readonly Read[]
  /** Whether none had been read before. */
  readonly isNew: boolean
}

/** Reads articles that were left, as far as they are not read. Nothing is written. */
export async function readLeft(store: Store, engine: Engine, ids: readonly string[]): Promise<Left> {
  const left = await store.articles(ids)
  const unread = left.filter(({ reading }) => reading?.rules !== engine.version)
  return { ids, readings: unread.map((stored) => readStored(stored, engine)), isNew: left.every(({ reading }) => reading === null) }
}

/** Writes what was read, and recomputes what hangs together with all of it: it may be done again. */
export async function joinLeft(store: Store, engine: Engine, pieces: readonly Left[]): Promise<void> {
  const fresh = pieces.filter(({ isNew }) => isNew)
  const readings = new Map(fresh.flatMap((piece) => piece.readings).map((read) => [read.stored.id, read]))
  const isJoined = await joinBeside(store, engine, [...readings.values()])
  const others = isJoined ? pieces.filter(({ isNew }) => !isNew) : pieces
  if (others.length === 0) return
  await store.write(async (transaction) => {
    for (const { stored, reading } of others.flatMap((piece) => piece.readings))
      await putReading(transaction, engine, stored, written(reading))
    const ids = distinct(others.flatMap((piece) => piece.ids))
    await recompute(transaction, engine, ids, [])
  })
}

/**
 * Joins articles that were never read while other workers join others; false, and nothing done, where something is known of them already.
 *
 * First they tell their keys, so that of two articles which hang together the one that does so later finds the other. Then each piece holds every
 * article of the components that it joins, and looks again whether these are still all: so the last one that joins any article of a component knows
 * all of its links. What comes of it is what one worker would have made; docs/reliability.md says why.
 */
async function joinBeside(store: Store, engine: Engine, readings: readonly Read[]): Promise<boolean> {
  if (readings.length === 0) return true
  const keys = new Map(
    readings.map(({ stored, reading }) => [
      stored.id,
      weighedKeys(engine.linkKeys(settledArticle(withReading(stored, engine, reading), engine), [])),
    ]),
  )
  return store.queue!.share(async (write) => {
    const isNew = await write(
      async (transaction) =>
        (await areAsLoaded(transaction, readings)) &&
        (await transaction.assessmentsOn([...keys.keys()])).length === 0 &&
        (await transaction.addHeldKeys(new Map([...keys].map(([id, { held }]) => [id, held])))),
    )
    if (!isNew) return false
    await write(async (transaction) => {
      await transaction.addLinks(new Map([...keys].map(([id, { sought }]) => [id, sought])))
      const around = await transaction.hold(async () => [
        ...(await transaction.companions(await transaction.linked([...keys.keys()]))).keys(),
      ])
      for (const { stored, reading } of readings) await putReading(transaction, engine, stored, written(reading))
      await rejoin(transaction, engine, [...keys.keys()], around)
    })
    return true
  })
}

const withReading = (stored: StoredArticle, engine: Engine, reading: ArticleReading): StoredArticle => ({
  ...stored,
  reading: { rules: engine.version, ...reading },
})

/** Whether nobody has read these articles, removed one or told more of one since they were loaded. */
async function areAsLoaded(transaction: StoreTransaction, readings: readonly Read[]): Promise<boolean> {
  const heads = new Map((await transaction.articleHeads(readings.map(({ stored }) => stored.id))).map((head) => [head.id, head]))
  return readings.every(({ stored }) => {
    const head = heads.get(stored.id)
    return head !== undefined && head.rules === null && JSON.stringify(head.metadata) === JSON.stringify(stored.metadata)
  })
}
