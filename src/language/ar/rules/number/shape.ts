import type { Span } from '../../../../model/span.ts'
import type { Token } from '../../document.ts'

/** A number as it stands, before qualifiers; an exact one has `lower === upper`. Spans leave out conjunction and preposition. */
export interface Cardinal extends Span {
  readonly first: number
  readonly last: number
  readonly lower: number
  readonly upper: number
  readonly conjunction: boolean
  readonly preposition: string
  readonly article: boolean
  /** ASCII digits and separators, where the number is one token of digits. */
  readonly digits: string | null
  /** The scale word that ends it (5 آلاف: 1000), else 1. */
  readonly scale: number
  readonly percent: boolean
  /** A part of one: half, two thirds. */
  readonly fraction: boolean
}

/** Tokens, span and proclitics of a number. */
export function shape(
  tokens: readonly Token[],
  first: number,
  last: number,
  form: { readonly conjunction: boolean; readonly preposition: string; readonly article: boolean; readonly offset: number },
) {
  const { conjunction, preposition, article } = form
  return { first, last, start: tokens[first]!.start + form.offset, end: tokens[last]!.end, conjunction, preposition, article }
}
