import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Correction, Entry } from './entry.ts'

/** Of the things read in an article the one that a span points at: that with this very span, else the one it overlaps most. */
export function itemAt<T extends Span>(items: readonly T[], span: Span): T | null {
  let best: T | null = null
  let most = 0
  for (const item of items) {
    if (item.start === span.start && item.end === span.end) return item
    const shared = Math.min(item.end, span.end) - Math.max(item.start, span.start)
    if (shared > most) [best, most] = [item, shared]
  }
  return best
}

/** Whether what an entry is about is still read at a span of an article. What is rejected may be gone: that is as it should be. */
export function isRead(reading: Reading, span: Span, entry: Entry): boolean {
  if (span.end > reading.text.length) return false
  switch (entry.kind) {
    case 'reject':
    case 'undo':
      return true
    case 'confirm':
      return itemAt(reading.events, span) !== null
    case 'merge':
    case 'split':
      return itemAt(reading.events, span) !== null
    case 'correct': {
      const { field } = entry.value as Correction
      if (field === 'title') return true
      if (field === 'speaker') return itemAt(reading.statements, span) !== null
      return (field === 'figure' ? itemAt(reading.quantities, span) : itemAt(reading.events, span)) !== null
    }
  }
}
