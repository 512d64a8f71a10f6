import type { Span } from '../../model/span.ts'
import type { ArabicDocument } from './document.ts'

/** The first line of the article proper where it is a heading and a text follows; a line that tells the date is passed over. */
export function titleOf(document: ArabicDocument, datelines: readonly Span[]): Span | null {
  const first = document.sentences.find((sentence) => !datelines.some((date) => fills(date, sentence)))
  if (first === undefined || document.sentences.at(-1) === first) return null
  const line = document.sentences.filter((sentence) => sentence.paragraph === first.paragraph)
  const last = line.at(-1)!
  return last.heading ||
    (line.every((sentence) => sentence.last - sentence.first <= 14) && !/[.]$/.test(document.text.slice(last.start, last.end)))
    ? { start: first.start, end: last.end }
    : null
}

/** Whether a date is the most of a sentence that begins with it. */
const fills = (date: Span, { start, end }: Span): boolean => date.start === start && 2 * (date.end - date.start) > end - start
