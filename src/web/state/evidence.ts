import type { Evidence, Quote } from '../../api/wire.ts'

/** A sentence in pieces; every other piece is marked. */
export interface MarkedSentence {
  readonly article: string
  /** Where the first mark stands. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
}

export interface SentenceEvidence {
  readonly sentence: MarkedSentence
  readonly evidence: readonly Evidence[]
}

const sentenceStart = ({ start, before }: Quote): number => start - before.length
const sentenceText = ({ before, words, after }: Quote): string => before + words + after

/** Quotes of one sentence as that sentence, marked where each of them stands. */
export const markSentence = (quotes: readonly [Quote, ...Quote[]]): MarkedSentence => {
  const [first] = quotes
  const from = sentenceStart(first)
  const text = sentenceText(first)
  const pieces: { text: string; marked: boolean }[] = []
  let at = from
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const begin = Math.max(start, at)
    pieces.push({ text: text.slice(at - from, begin - from), marked: false }, { text: text.slice(begin - from, end - from), marked: true })
    at = end
  }
  pieces.push({ text: text.slice(at - from), marked: false })
  return {
    article: first.article,
    start: Math.min(...quotes.map(({ start }) => start)),
    end: Math.min(...quotes.map(({ end }) => end)),
    pieces: pieces.filter((piece) => piece.text !== ''),
  }
}

/** The mentions of an event by article, and in it by sentence, in the order of the text. */
export const groupEvidence = (
  evidence: readonly Evidence[],
): readonly { readonly article: string; readonly sentences: readonly SentenceEvidence[] }[] =>
  [...Map.groupBy(evidence, ({ quote }) => quote.article)].map(([article, of]) => ({
    article,
    sentences: [
      ...Map.groupBy(
        of.toSorted((a, b) => a.quote.start - b.quote.start),
        ({ quote }) => `${sentenceStart(quote)} ${sentenceText(quote)}`,
      ).values(),
    ].flatMap((mentions) => {
      const [first, ...rest] = mentions.map(({ quote }) => quote)
      return first === undefined ? [] : [{ sentence: markSentence([first, ...rest]), evidence: mentions }]
    }),
  }))
