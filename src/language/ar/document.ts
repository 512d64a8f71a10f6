import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { eachToken, type TokenKind } from './scanner.ts'
import { findSentences, type TokenSentence } from './sentences.ts'
import { type Tag, tagTokens } from './tagging.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** A scanned piece of an article with its interned word. `index` is its place in `document.tokens`. */
export interface Token extends Span {
  readonly index: number
  readonly kind: TokenKind
  readonly word: Word
}

/** An article taken apart: what every rule reads. Rules read tokens, never the text with a regex. */
export interface ArabicDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Part of speech and lemma by token. */
  readonly tags: readonly Tag[]
  readonly sentences: readonly TokenSentence[]
  readonly quotes: readonly Quote[]
  /** Index into `quotes` by the token of the opening mark. */
  readonly quoteOpenedBy: ReadonlyMap<number, number>
  /** Index into `sentences` by token. */
  readonly sentenceOf: Uint32Array
  /** Index into `quotes` by token, or -1; the innermost quote that holds it. */
  readonly quoteOf: Int32Array
}

/** Sentences inside `furniture` are left out: no rule reads them. */
export function createDocument(text: string, vocabulary: Vocabulary, furniture: readonly Span[] = []): ArabicDocument {
  const tokens: Token[] = []
  eachToken(text, (kind, start, end) => {
    tokens.push({ index: tokens.length, kind, start, end, word: vocabulary.word(text, start, end, kind) })
  })
  const quotes = findQuotes(text, tokens)
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  quotes.forEach((quote, index) => {
    quoteOf.fill(index, quote.first, quote.last + 1)
  })
  const inside = (start: number) => {
    const span = furniture[firstEndingAfter(furniture, start)]
    return span !== undefined && span.start <= start
  }
  const all = findSentences(tokens, quotes, text)
  const sentences = furniture.length === 0 ? all : all.filter((sentence) => !inside(sentence.start))
  const sentenceOf = new Uint32Array(tokens.length)
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last + 1)
  })
  const tags = tagTokens(tokens, (index) => index === 0 || sentenceOf[index] !== sentenceOf[index - 1])
  return {
    text,
    tokens,
    tags,
    quoteOpenedBy: new Map(quotes.map((quote, index) => [quote.open, index])),
    sentences,
    quotes,
    sentenceOf,
    quoteOf,
  }
}
