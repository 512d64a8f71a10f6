import type { Span } from '../model/span.ts'

/** The lines of a text that hold anything, without the white space around them, in order. */
export function paragraphs(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n\r\u2028\u2029]*\S)?/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
