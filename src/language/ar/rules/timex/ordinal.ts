import { ORDINALS } from '../../lexicon/numerals.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { numeralOf } from '../number/evaluate.ts'
import { written } from '../written.ts'
import type { TimexContext } from './context.ts'

/** Ordinals of one word: الثالث, أول. */
export const ordinalOf = closedTable(rowsOf(ORDINALS))

/** An ordinal number of one or more words: الثالث, الثالث عشر, الحادي والعشرين, الثلاثين. */
export function readOrdinal(
  context: Pick<TimexContext, 'tokens'>,
  at: number,
): { readonly value: number; readonly start: number; readonly next: number; readonly article: boolean } | null {
  const token = context.tokens[at]!
  const one = ordinalOf(token.word)
  const head = one === null && isOneHead(token.word)
  if (one === null && !head) {
    const tens = numeralOf(token.word)
    if (tens === null || !tens.article || tens.value.slot !== 'tens') return null
    return { value: tens.value.value, start: token.start + tens.offset, next: at + 1, article: true }
  }
  const value = one?.value ?? 1
  const start = token.start + (one?.offset ?? 0)
  const next = context.tokens[at + 1]
  const detached = next?.word.folded === 'و'
  const second = next === undefined ? null : numeralOf((detached ? context.tokens[at + 2]?.word : next.word) ?? next.word)
  if (second?.value.slot === 'ten' && !second.conjunction && !detached && value < 10)
    return { value: value + 10, start, next: at + 2, article: true }
  if (second?.value.slot === 'tens' && (second.conjunction || detached) && value < 10)
    return { value: value + second.value.value, start, next: at + (detached ? 3 : 2), article: true }
  return head ? null : { value, start, next: at + 1, article: one!.article }
}

/** الحادي, الواحدة: only the head of an ordinal. */
export const isOneHead = written(/^[وفبل]?(?:ال|ل)(?:حادي|حاديه|واحد|واحده|احد|ثان)$/)
