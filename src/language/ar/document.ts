import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import { cut, type Pieces } from './pieces.ts'
import { findQuotes, type Quote } from './quotes.ts'
import type { TokenKind } from './scanner.ts'
import { findSentences, type TokenSentence } from './sentences.ts'
import { type Tag, tagTokens } from './tagging.ts'
import type { Vocabulary, Word } from './vocabulary.ts'
import { Column, type WordTable, wordOf } from './word-table.ts'

/** A scanned piece of an article with its interned word. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly word: Word
}

/** An article taken apart: what every rule reads. Rules read tokens, never the text with a regex. */
export interface ArabicDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Part of speech and lemma by token. */
  readonly tags: readonly Tag[]
  /** Rules that may begin with a token: bits of `beginning`, and 0 behind the last. */
  readonly begins: Int32Array
  readonly sentences: readonly TokenSentence[]
  readonly quotes: readonly Quote[]
  /** Index into `quotes` by the token of the opening mark. */
  readonly quoteOpenedBy: ReadonlyMap<number, number>
  /** Index into `sentences` by token. */
  readonly sentenceOf: Uint32Array
  /** Index into `quotes` by token, or -1; the innermost quote that holds it. */
  readonly quoteOf: Int32Array
}

/** Whether a rule, by its bit, may begin with one of the tokens from `first` to `last`. */
export function mayBegin({ begins }: ArabicDocument, rule: number, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if ((begins[at]! & rule) !== 0) return true
  return false
}

/** Sentences inside `furniture` are left out: no rule reads them. */
export function createDocument(text: string, vocabulary: Vocabulary, furniture: readonly Span[] = []): ArabicDocument {
  const pieces = cut(text)
  const table = vocabulary.read(text, pieces)
  const tokens = tokensOf(table, pieces)
  const quotes = findQuotes(text, tokens, pieces)
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  quotes.forEach((quote, index) => {
    quoteOf.fill(index, quote.first, quote.last + 1)
  })
  const inside = (start: number) => {
    const span = furniture[firstEndingAfter(furniture, start)]
    return span !== undefined && span.start <= start
  }
  const all = findSentences(tokens, quotes, pieces)
  const sentences = furniture.length === 0 ? all : all.filter((sentence) => !inside(sentence.start))
  const sentenceOf = new Uint32Array(tokens.length)
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last + 1)
  })
  const tags = tagTokens(table, pieces, (index) => sentenceOf[index] !== sentenceOf[index - 1])
  return {
    text,
    tokens,
    tags,
    begins: beginsOf(table, pieces),
    quoteOpenedBy: new Map(quotes.map((quote, index) => [quote.open, index])),
    sentences,
    quotes,
    sentenceOf,
    quoteOf,
  }
}

/** The same with other tags, and its fields in the same order: what one rule reads of either is read at once. */
export const withTags = (
  { text, tokens, begins, quoteOpenedBy, sentences, quotes, sentenceOf, quoteOf }: ArabicDocument,
  tags: ArabicDocument['tags'],
): ArabicDocument => ({ text, tokens, tags, begins, quoteOpenedBy, sentences, quotes, sentenceOf, quoteOf })

/** No token. It makes the engine expect anything for a word: where it has seen only one shape of them, it looks at each that it stores. */
export const NO_TOKEN = { kind: 'other', start: 0, end: 0, word: null } as const

function tokensOf(table: WordTable, { count, kinds, starts, ends, ids }: Pieces): readonly Token[] {
  const tokens = new Array<Token>(count)
  for (let i = 0; i < count; i++) tokens[i] = { kind: kinds[i]!, start: starts[i]!, end: ends[i]!, word: wordOf(table, ids[i]!) }
  return tokens
}

function beginsOf({ records }: WordTable, { count, ids }: Pieces): Int32Array {
  // one more, for what looks at the next
  const begins = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) begins[i] = records[ids[i]! + Column.begins]!
  return begins
}
