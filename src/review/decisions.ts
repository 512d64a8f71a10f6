import type { Decisions } from '../model/decisions.ts'
import type { Reading } from '../model/reading.ts'
import type { ArticleSpan } from '../model/span.ts'
import { byText } from '../text/order.ts'
import type { Entry } from './entry.ts'
import { itemAt } from './find.ts'
import { mergedPairs, splitPairs } from './settle.ts'

/** Entries in force → decisions about mentions as they are read now. Later entries go before earlier ones where they meet. */
export function decisionsOn(readings: readonly Reading[], entries: readonly Entry[]): Decisions {
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  const mentionAt = (span: ArticleSpan): string | null => {
    const event = itemAt(byId.get(span.article)?.events ?? [], span)
    return event === null ? null : `${span.article} ${event.id}`
  }
  const verdicts = new Map<string, { readonly pair: readonly [string, string]; readonly isOne: boolean }>()
  const confirmed = new Set<string>()
  const by = new Map<string, string[]>()
  for (const { id, kind, on, value } of entries) {
    if (kind === 'undo') continue
    for (const mention of on.flatMap((span) => mentionAt(span) ?? [])) {
      by.set(mention, [...(by.get(mention) ?? []), id])
      if (kind === 'confirm') confirmed.add(mention)
    }
    const isOne = kind === 'merge'
    const pairs = isOne ? mergedPairs(on) : kind === 'split' ? splitPairs(on, (value as { readonly first: number }).first) : []
    for (const [a, b] of pairs) {
      const [x, y] = [mentionAt(a), mentionAt(b)]
      if (x === null || y === null || x === y) continue
      const pair = [x, y].sort(byText) as [string, string]
      verdicts.set(pair.join(), { pair, isOne })
    }
  }
  const pairsOf = (isOne: boolean) => [...verdicts.values()].flatMap((verdict) => (verdict.isOne === isOne ? [verdict.pair] : []))
  return { together: pairsOf(true), apart: pairsOf(false), confirmed, by }
}
