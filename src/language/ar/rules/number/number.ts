import type { Span } from '../../../../model/span.ts'
import { type ArabicDocument, mayBegin, type Token } from '../../document.ts'
import type { Qualifier } from '../../lexicon/vague.ts'
import { findCardinals, NUMBER } from './cardinal.ts'
import { qualifierAfter, qualifierBefore } from './qualifiers.ts'
import { gluedFirst, readRange } from './range.ts'
import type { Cardinal } from './shape.ts'

/** A number with the words that bound it. `null` = open. */
export interface NumberMention extends Span {
  readonly first: number
  readonly last: number
  readonly cardinals: readonly Cardinal[]
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerExclusive: boolean
  readonly upperExclusive: boolean
  readonly approximate: boolean
  readonly qualifier: Qualifier | null
  readonly percent: boolean
  /** Conjunction or preposition stands glued before it. */
  readonly conjunction: boolean
  readonly article: boolean
  readonly rule: string
}

/**
 * All numbers of an article in order, by sentence, with their qualifiers; ranges (من … إلى …, بين … و…, 20-30) are one. `first` and `last` count tokens
 * from the beginning of the sentence.
 */
export const findNumbers = (document: ArabicDocument): readonly (readonly NumberMention[])[] =>
  document.sentences.map(({ first, last }) => (mayBegin(document, NUMBER, first, last) ? numbersIn(document, first, last) : NONE))
const NONE: readonly NumberMention[] = []

function numbersIn({ tokens: all, begins }: ArabicDocument, first: number, last: number): readonly NumberMention[] {
  const tokens = all.slice(first, last + 1)
  const cardinals = findCardinals(tokens, begins, first)
  const out: NumberMention[] = []
  for (let index = 0; index < cardinals.length; index++) {
    const one = cardinals[index]!
    const other = cardinals[index + 1]
    const range = other === undefined ? null : readRange(tokens, one, other)
    if (range !== null) index++
    out.push(range ?? qualified(tokens, one))
  }
  return out
}

type Bounds = Pick<NumberMention, 'lower' | 'upper' | 'lowerExclusive' | 'upperExclusive' | 'approximate'>

/** What a qualifier makes of a number that is itself exact or vague. */
export function bounded(lower: number, upper: number, qualifier: Qualifier | null): Bounds {
  const open = { lower, upper, lowerExclusive: false, upperExclusive: false, approximate: false }
  switch (qualifier) {
    case 'more-than':
      return { ...open, upper: null, lowerExclusive: lower === upper } as Bounds
    case 'at-least':
      return { ...open, upper: null } as Bounds
    case 'less-than':
      return { ...open, lower: null, upperExclusive: lower === upper } as Bounds
    case 'at-most':
      return { ...open, lower: null } as Bounds
    case 'about':
      return { ...open, approximate: true }
    default:
      return open
  }
}

/** A number by itself with what bounds it. */
export function qualified(tokens: readonly Token[], cardinal: Cardinal): NumberMention {
  const from = gluedFirst(tokens, cardinal)
  // أربعة جنود على الأقل وثلاثة مدنيين: what و joins is bounded by nothing before it
  const before = cardinal.conjunction ? null : qualifierBefore(tokens, from)
  const after = before === null ? qualifierAfter(tokens, cardinal.last + 1) : null
  const qualifier = before?.qualifier ?? after?.qualifier ?? null
  const { conjunction, article, percent } = cardinal
  return {
    first: before?.first ?? from,
    last: after?.last ?? cardinal.last,
    start: before?.start ?? cardinal.start,
    end: after === null ? cardinal.end : tokens[after.last]!.end,
    cardinals: [cardinal],
    ...bounded(cardinal.lower, cardinal.upper, qualifier),
    qualifier,
    percent,
    conjunction: before === null ? conjunction : before.start > tokens[before.first]!.start,
    article,
    rule: qualifier === null ? 'number.cardinal' : `number.${qualifier}`,
  }
}
