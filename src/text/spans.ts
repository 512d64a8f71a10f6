import type { Span } from '../model/span.ts'

/** Index of the first span that ends behind an offset, their number where none does. The spans are in ascending order and do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
