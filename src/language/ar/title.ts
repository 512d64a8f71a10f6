import type { Span } from '../../model/span.ts'
import type { ArabicDocument } from './document.ts'

/** The first line of the article proper where it is a heading and a text follows. */
export function titleOf(document: ArabicDocument): Span | null {
  const first = document.sentences[0]
  if (first === undefined || document.sentences.length < 2) return null
  const line = document.sentences.filter((sentence) => sentence.paragraph === first.paragraph)
  const last = line.at(-1)!
  return last.heading ||
    (line.every((sentence) => sentence.last - sentence.first <= 14) && !/[.]$/.test(document.text.slice(last.start, last.end)))
    ? { start: first.start, end: last.end }
    : null
}
