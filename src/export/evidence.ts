import type { RecordArticle } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** The sentences around a span, as one span; the span itself where no sentence touches it. */
export const sentencesAround = (article: Pick<RecordArticle, 'sentences'>, span: Span): Span => {
  const touched = article.sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end)
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  }
}

/** A quotation from an article: the exact words of its sentence, cut where the evidence itself begins and ends. */
export interface Quotation {
  readonly before: string
  readonly words: string
  readonly after: string
}

export const quotationOf = (article: Pick<RecordArticle, 'sentences' | 'text'>, span: Span): Quotation => {
  const around = sentencesAround(article, span)
  return {
    before: article.text.slice(around.start, span.start),
    words: article.text.slice(span.start, span.end),
    after: article.text.slice(span.end, around.end),
  }
}
