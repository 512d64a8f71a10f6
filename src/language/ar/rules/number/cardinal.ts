import type { Span } from '../../../../model/span.ts'
import type { Token } from '../../document.ts'
import { wordProperty } from '../../vocabulary.ts'
import { begin, fractionOf, numeralOf, severalOf, total, vagueOf } from './evaluate.ts'
import { readFraction } from './fraction.ts'
import { isContinued, nextTerm, slotAt } from './terms.ts'
import { readVague } from './vague-number.ts'
import { digitsAt, gluedBefore, isNegative, percentAfter } from './written.ts'

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

/** All numbers of a text in order, none overlapping. */
export function findCardinals(tokens: readonly Token[]): readonly Cardinal[] {
  const out: Cardinal[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readCardinal(tokens, at)
    if (found === null) continue
    out.push(found)
    at = found.last
  }
  return out
}

const isNumeric = wordProperty((word) => [numeralOf, vagueOf, fractionOf, severalOf].some((table) => table(word) !== null))

/** The number that begins with the token, its glued proclitics standing before it. */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  if (token.kind !== 'number' && (token.kind !== 'word' || !isNumeric(token.word))) return null
  return readFraction(tokens, at) ?? readVague(tokens, at) ?? readExact(tokens, at)
}

export function shape(
  tokens: readonly Token[],
  first: number,
  last: number,
  form: { readonly conjunction: boolean; readonly preposition: string; readonly article: boolean; readonly offset: number },
) {
  const { conjunction, preposition, article } = form
  return { first, last, start: tokens[first]!.start + form.offset, end: tokens[last]!.end, conjunction, preposition, article }
}

function readExact(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  const written = token.kind === 'number' ? digitsAt(tokens, at) : null
  const numeral = written === null ? numeralOf(token.word) : null
  if (written === null && numeral === null) return null
  if (numeral?.value.slot === 'teen-head' && slotAt(tokens, at + 1) !== 'ten' && slotAt(tokens, at + 1) !== 'tens') return null
  let last = written?.last ?? at
  let state = begin(
    written?.value ?? numeral!.value,
    token.word.folded.endsWith('ا') && (isContinued(tokens, last + 1) || hasTanwin(token.word.surface)),
  )
  let terms = 1
  for (;;) {
    const step = nextTerm(tokens, last + 1, state)
    if (step === null) break
    state = step.state
    last = step.last
    terms++
  }
  const glue = written === null ? null : gluedBefore(tokens, at)
  const negative = isNegative(tokens, at)
  const value = (negative ? -1 : 1) * total(state)
  const form = numeral ?? {
    conjunction: glue?.conjunction ?? false,
    preposition: glue?.preposition ?? '',
    article: glue?.article ?? false,
    offset: 0,
  }
  const percent = percentAfter(tokens, last + 1)
  return {
    ...shape(tokens, at, percent ?? last, form),
    lower: value,
    upper: value,
    digits: terms === 1 && written !== null && written.last === at ? token.word.folded : null,
    scale: state.slot === 'scale' || state.slot === 'dual-scale' || state.slot === 'fraction' ? finite(state.lastScale) : 1,
    percent: percent !== null,
    fraction: false,
  }
}
const finite = (scale: number) => (scale === Infinity ? 1 : scale)
const hasTanwin = (surface: string) => surface.includes('\u064b')
