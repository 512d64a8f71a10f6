import type { Token } from '../../document.ts'
import { wordProperty } from '../../vocabulary.ts'
import { readDigits } from './digits.ts'
import { numeralOf } from './evaluate.ts'

export interface Glue {
  readonly conjunction: boolean
  readonly preposition: string
  readonly article: boolean
}

/** Proclitics that stand as a token of their own before digits: و10, الـ24, بـ30. */
const glueOf = wordProperty((word): Glue | null => {
  if (word.kind !== 'word' || word.folded.length > 4) return null
  const parts = /^([وف]?)([بلك]?)(ال|ل)?$/.exec(word.folded)
  return parts === null ? null : { conjunction: parts[1] !== '', preposition: parts[2] ?? '', article: parts[3] !== undefined }
})

/** Digits at a token, with groups of thousands that stand apart (12 500, 1 234 567). */
export function digitsAt(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | null {
  const first = tokens[at]!
  let text = first.word.folded
  let last = at
  if (/^\d{1,3}$/.test(text) && text[0] !== '0')
    while (last - at < MAX_GROUPS && isThousandsGroup(tokens[last], tokens[last + 1])) text += tokens[++last]!.word.folded
  const point = tokens[at - 1]
  const leading =
    last === at &&
    point !== undefined &&
    point.end === first.start &&
    (point.word.surface === '.' || point.word.surface === '٫') &&
    tokens[at - 2]?.end !== point.start
  const value = leading && /^\d+$/.test(text) ? Number(`0.${text}`) : readDigits(text)
  return value === null ? null : (withExponent(tokens, value, last) ?? { value, last })
}

/** 1e10, 12.3E-4, 1.1^23: all written without blanks. */
function withExponent(tokens: readonly Token[], value: number, last: number): { readonly value: number; readonly last: number } | null {
  const mark = tokens[last + 1]
  const kind = mark === undefined || mark.start !== tokens[last]!.end ? '' : mark.word.surface
  if (mark === undefined || (kind !== 'e' && kind !== 'E' && kind !== '^')) return null
  const sign = /^[-+−]$/.test(tokens[last + 2]?.word.surface ?? '') ? tokens[last + 2]! : null
  const at = sign === null ? last + 2 : last + 3
  const exponent = tokens[at]
  const joined = exponent?.start === (sign ?? mark).end && (sign === null || sign.start === mark.end)
  if (exponent === undefined || !joined || !/^\d+(?:[.,٫]\d+)?$/.test(exponent.word.folded)) return null
  const power = Number(exponent.word.folded.replace(/[,٫]/, '.')) * (sign !== null && sign.word.surface !== '+' ? -1 : 1)
  const result = kind === '^' ? value ** power : Number(`${value}e${power}`)
  return Number.isFinite(result) ? { value: result, last: at } : null
}
const MAX_GROUPS = 5
/** A group of three digits exactly one blank behind. */
const isThousandsGroup = (before: Token | undefined, group: Token | undefined): boolean =>
  before !== undefined &&
  group !== undefined &&
  group.kind === 'number' &&
  group.start === before.end + 1 &&
  /^\d{3}$/.test(group.word.folded)

export function gluedBefore(tokens: readonly Token[], at: number): Glue | null {
  const before = tokens[at - 1]
  if (before === undefined) return null
  // a conjunction may stand apart: 4 و 22
  return before.end === tokens[at]!.start || before.word.folded === 'و' ? glueOf(before.word) : null
}

const MINUS = new Set(['-', '−', '–'])
export const isNegative = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at - 1]
  if (sign?.word.folded === 'سالب' || sign?.word.folded === 'ناقص') return true
  return (
    sign !== undefined &&
    sign.end === tokens[at]!.start &&
    MINUS.has(sign.word.surface) &&
    (tokens[at - 2] === undefined || tokens[at - 2]!.end < sign.start)
  )
}

/** Index of the last token of a percent sign or phrase that begins here, or null. */
export function percentAfter(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.word.surface === '%' || token.word.surface === '٪') return at
  const hundred = numeralOf(token.word)
  if (hundred?.value.value === 100 && hundred.preposition === 'ب') return at
  const next = tokens[at + 1]
  if (token.word.folded !== 'في' || next === undefined) return null
  const after = numeralOf(next.word)
  return after?.value.value === 100 && after.article ? at + 1 : null
}
