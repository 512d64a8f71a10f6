import type { Store } from '../store/contract.ts'
import { distinct } from '../text/order.ts'
import type { Engine } from './engine.ts'
import { joinLater } from './join-later.ts'
import { putReading, readStored } from './rejoin.ts'
import { written } from './stored-reading.ts'
import { relink } from './update.ts'

/** Articles read again in one write. */
const BATCH = 100

/** How far it has come: articles that were read again, how many of these now read otherwise, and how many are left to be joined. */
export interface Reread {
  readonly articles: number
  readonly changed: number
  readonly unjoined: number
}

/**
 * Reads all articles again that were read with other rules or sources, then joins all of them, each component once; joins what an earlier process that was
 * killed had read and not joined. Yields after each write; may be stopped after any and goes on where it was.
 */
export async function* rereadAll(store: Store, engine: Engine): AsyncGenerator<Reread> {
  let [articles, changed] = [0, 0]
  for (;;) {
    const batch = await rereadSome(store, engine)
    if (batch.articles === 0) break
    articles += batch.articles
    changed += batch.changed
    yield { articles, changed, unjoined: 0 }
  }
  for await (const unjoined of joinLater(store, engine, await store.unjoined())) yield { articles, changed, unjoined }
}

async function rereadSome(store: Store, engine: Engine): Promise<Pick<Reread, 'articles' | 'changed'>> {
  const stale = await store.articlesNotReadWith(engine.version, BATCH)
  if (stale.length === 0) return { articles: 0, changed: 0 }
  const readings = stale.map((stored) => readStored(stored, engine))
  const ids = stale.map(({ id }) => id)
  await store.write(async (transaction) => {
    for (const { stored, reading } of readings) await putReading(transaction, engine, stored, written(reading))
    const { touched, around } = await relink(transaction, engine, ids, [])
    // one that it is linked with no more may be of another component now
    await transaction.leaveUnjoined(distinct([...touched, ...around]))
  })
  const isChanged = ({ stored, reading }: (typeof readings)[number]) =>
    JSON.stringify(stored.reading?.unresolved) !== JSON.stringify(reading.unresolved)
  return { articles: stale.length, changed: readings.filter(isChanged).length }
}
