import type { ReadingContext } from '../../context.ts'

/** Quoted words up to this number without a verb are a name or a scare quote, not speech. */
const SCARE_QUOTE = 4

/** Longer than a scare quote, or with a verb of its own. */
export function isSpeech(context: ReadingContext, index: number): boolean {
  const quote = context.document.quotes[index]!
  if (quote.last - quote.first + 1 > SCARE_QUOTE) return true
  for (let i = quote.first; i <= quote.last; i++) if (context.document.tags[i]!.pos === 'verb') return true
  return false
}
