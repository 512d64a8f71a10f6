import type { LanguagePack, UnresolvedReading, WordExplanation } from '../../language/contract.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { type Explanation, explainItems } from './items.ts'

export type { Explanation } from './items.ts'

/** Why an article was read as it was. */
export interface ReadingExplanation {
  readonly reading: Reading
  /** Everything found, or what touches the span, in reading order; longer ones first where several begin together. */
  readonly items: readonly Explanation[]
  /** How the words of the span were taken apart; none where no span is asked for, or the language does not tell. */
  readonly words: readonly WordExplanation[]
}

/** Pure; without `span` of the whole article. */
export function explainReading(pack: LanguagePack, unresolved: UnresolvedReading, reading: Reading, span: Span | null): ReadingExplanation {
  const items = explainItems(unresolved, reading)
  if (span === null) return { reading, items, words: [] }
  return {
    reading,
    items: items.filter(({ start, end }) => start < span.end && end > span.start),
    words: pack.explain?.(reading.text, span) ?? [],
  }
}
