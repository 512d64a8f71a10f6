import type { Store } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { rejoin } from './rejoin.ts'

/** Articles from which a write starts: it joins all that hang together with them, and then others may write. */
const TOGETHER = 500

/**
 * Joins articles that were left to be joined, each component once, however many of them belong to it; yields how many are left. May be stopped after any
 * write: what is left is known.
 */
export async function* joinLater(store: Store, engine: Engine, articles: Iterable<string>): AsyncGenerator<number> {
  const left = [...articles]
  // where another was joined with it, it need only be looked whether the same hang together around it
  const unjoined = new Set(left)
  for (let at = 0; at < left.length; at += TOGETHER) {
    const some = left.slice(at, at + TOGETHER)
    const joined = await store.write(async (transaction) => {
      const { articles: joined } = await rejoin(
        transaction,
        engine,
        some.filter((id) => unjoined.has(id)),
        await transaction.linked(some),
      )
      await transaction.markJoined(some)
      return joined
    })
    for (const id of [...some, ...joined]) unjoined.delete(id)
    yield Math.max(0, left.length - at - TOGETHER)
  }
}
