import type { Token } from '../../document.ts'
import { addFraction, append, type Evaluation, fractionOf, isPluralFraction, join, numeralOf } from './evaluate.ts'
import { digitsAt } from './written.ts'

/** A number with one more term, and the term's last token. */
export interface Step {
  readonly state: Evaluation
  readonly last: number
}

/** The term that goes on with a number, or null where it ends. */
export function nextTerm(tokens: readonly Token[], at: number, state: Evaluation): Step | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation') return null
  if (token.word.folded === 'و') return joinedTerm(tokens, at + 1, state)
  // 3 ملايين 200 ألف
  if (token.kind === 'number' && state.slot === 'scale') {
    const written = digitsAt(tokens, at)
    return written === null ? null : scaledTerm(tokens, written.last + 1, state, written.value)
  }
  if (token.kind !== 'word') return null
  const fraction = fractionOf(token.word)
  const numeral = numeralOf(token.word)
  if (numeral?.conjunction === true || fraction?.conjunction === true) return joinedTerm(tokens, at, state)
  if (token.word.folded === 'فاصله') return decimals(tokens, at + 1, state)
  if (numeral === null || numeral.preposition !== '') return null
  const next = append(state, numeral.value)
  return next === null ? null : { state: next, last: at }
}

function joinedTerm(tokens: readonly Token[], at: number, state: Evaluation): Step | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const written = digitsAt(tokens, at)
    if (written === null) return null
    const next = startsScale(tokens, written.last + 1, state.lastScale) ? null : join(state, written.value)
    if (next !== null) return { state: next, last: written.last }
    return scaledTerm(tokens, written.last + 1, state, written.value)
  }
  const numeral = numeralOf(token.word)
  const plural = tokens[at + 1]
  if (numeral?.value.slot === 'unit' && plural !== undefined && isPluralFraction(plural.word)) {
    // عشرون وثلاثة أخماس
    const next = addFraction(state, numeral.value.value * (fractionOf(plural.word)?.value ?? 0))
    return next === null ? null : { state: next, last: at + 1 }
  }
  if (numeral !== null && numeral.preposition === '') {
    if (numeral.value.slot === 'teen-head' && slotAt(tokens, at + 1) !== 'ten' && slotAt(tokens, at + 1) !== 'tens') return null
    const next = startsScale(tokens, at + 1, state.lastScale) ? null : join(state, numeral.value)
    if (next !== null) return { state: next, last: at }
  }
  const fraction = fractionOf(token.word)
  if (fraction === null || fraction.preposition !== '') return null
  const next = addFraction(state, fraction.value)
  if (next === null) return null
  // ثلاثة ملايين ونصف المليون: the scale may be said again
  const again = tokens[at + 1] === undefined ? null : numeralOf(tokens[at + 1]!.word)
  return {
    state: next,
    last: again !== null && !again.conjunction && again.value.slot === 'scale' && again.value.value === state.lastScale ? at + 1 : at,
  }
}

/** ستة آلاف وثمانية آلاف are two numbers: the second has its own scale, which is no smaller. */
function startsScale(tokens: readonly Token[], at: number, lastScale: number): boolean {
  const scale = tokens[at] === undefined ? null : numeralOf(tokens[at]!.word)
  return scale !== null && !scale.conjunction && scale.value.slot === 'scale' && scale.value.value >= lastScale
}

/** 3 ملايين و200 ألف, 4 آلاف و3 مئة: digits whose own scale is smaller than the last one. */
function scaledTerm(tokens: readonly Token[], at: number, state: Evaluation, value: number): Step | null {
  const scale = tokens[at] === undefined ? null : numeralOf(tokens[at]!.word)
  if (scale === null || scale.conjunction || scale.preposition !== '' || state.group !== 0) return null
  if (scale.value.value === 100 && value >= 3 && value <= 9 && state.total > 0)
    return { state: { ...state, group: value * 100, slot: 'hundred' }, last: at }
  if (scale.value.slot !== 'scale') return null
  if (scale.value.value * value >= state.lastScale || state.total === 0) return null
  return { state: { total: state.total + value * scale.value.value, group: 0, lastScale: scale.value.value, slot: 'scale' }, last: at }
}

/** خمسة فاصلة سبعة: digits after the point said as a word. */
function decimals(tokens: readonly Token[], at: number, state: Evaluation): Step | null {
  const token = tokens[at]
  if (token === undefined || state.total > 0) return null
  const digits = token.kind === 'number' ? token.word.folded : String(numeralOf(token.word)?.value.value ?? '')
  return /^\d{1,6}$/.test(digits) ? { state: { ...state, group: Number(`${state.group}.${digits}`), slot: 'digits' }, last: at } : null
}

/** The slot of a numeral at a token. */
export const slotAt = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined ? null : (numeralOf(tokens[at].word)?.value.slot ?? null)

/** Whether a joined numeral follows: ألفا ومئتان is 1200, ألفا شخص 2000, مليونا ونصف 1.5 million. */
export const isContinued = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  if (next === undefined) return false
  if (numeralOf(next.word)?.conjunction === true || fractionOf(next.word)?.conjunction === true) return true
  return (
    next.word.folded === 'و' &&
    tokens[at + 1] !== undefined &&
    (tokens[at + 1]!.kind === 'number' || numeralOf(tokens[at + 1]!.word) !== null)
  )
}
