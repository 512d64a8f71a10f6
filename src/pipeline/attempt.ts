import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/** What some reading gives. A fault of our own costs one article, not the thousands after it; it is named with the place where it happened. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    const place = /([^/\\()]+:\d+):\d+\)?$/m.exec(stack ?? '')?.[1] ?? 'an unknown place'
    return refuse(
      'article.reading-failed',
      `reading it failed: ${message} (${place})`,
      'this is a fault of tawatur; please report it with the article',
    )
  }
}
