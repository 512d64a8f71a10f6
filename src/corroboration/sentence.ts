import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** The sentence that holds a span; the span itself where none does. */
export const sentenceOf = (reading: Reading, span: Span): Span =>
  reading.sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end) ?? span
