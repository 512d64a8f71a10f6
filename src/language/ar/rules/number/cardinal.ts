import type { Span } from '../../../../model/span.ts'
import type { Token } from '../../document.ts'
import { wordProperty } from '../../vocabulary.ts'
import { readDigits } from './digits.ts'
import { addFraction, append, begin, type Evaluation, fractionOf, join, numeralOf, severalOf, vagueOf, valueOf } from './evaluate.ts'

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
}

interface Glue {
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
  return readVague(tokens, at) ?? readExact(tokens, at)
}

function readVague(tokens: readonly Token[], at: number): Cardinal | null {
  const word = tokens[at]!.word
  const vague = vagueOf(word)
  const several = vague === null ? severalOf(word) : null
  if (vague === null && several === null) return null
  const next = tokens[at + 1]
  const scale = next === undefined ? null : (numeralOf(next.word) ?? null)
  const tens = next === undefined ? null : vagueOf(next.word)
  const factor = scale?.value.slot === 'scale' && !scale.conjunction ? scale.value.value : vague?.value.upper === 9 || several ? tensOf(tens?.value.lower) : null
  if (several !== null && factor === null) return null
  const { lower, upper } = vague?.value ?? { lower: 3, upper: 9 }
  const times = factor ?? 1
  const form = vague ?? several!
  const last = factor === null ? at : at + 1
  return { ...shape(tokens, at, last, form), lower: lower * times, upper: factor === null ? upper : (upper + 1) * times - 1, digits: null, scale: times, percent: false }
}
/** بضع عشرات، بضع مئات: the vague numeral as a scale. */
const tensOf = (lower: number | undefined): number | null => (lower === 20 ? 10 : lower === 200 ? 100 : null)

function shape(tokens: readonly Token[], first: number, last: number, form: { readonly conjunction: boolean; readonly preposition: string; readonly article: boolean; readonly offset: number }) {
  const { conjunction, preposition, article } = form
  return { first, last, start: tokens[first]!.start + form.offset, end: tokens[last]!.end, conjunction, preposition, article }
}

function readExact(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  const written = token.kind === 'number' ? digitsAt(tokens, at) : null
  const numeral = written === null ? numeralOf(token.word) : null
  if (written === null && numeral === null) return readPartOfScale(tokens, at)
  if (numeral?.value.slot === 'teen-head' && slotAt(tokens, at + 1) !== 'ten' && slotAt(tokens, at + 1) !== 'tens') return null
  let last = written?.last ?? at
  let state = begin(written?.value ?? numeral!.value, token.word.folded.endsWith('ا') && (isContinued(tokens, last + 1) || hasTanwin(token.word.surface)))
  let terms = 1
  for (;;) {
    const step = nextTerm(tokens, last + 1, state)
    if (step === null) break
    state = step.state
    last = step.last
    terms++
  }
  const glue = written === null ? null : gluedBefore(tokens, at)
  const negative = written !== null && isNegative(tokens, at)
  const value = (negative ? -1 : 1) * valueOf(state)
  const form = numeral ?? { conjunction: glue?.conjunction ?? false, preposition: glue?.preposition ?? '', article: glue?.article ?? false, offset: 0 }
  const percent = percentAfter(tokens, last + 1)
  return {
    ...shape(tokens, at, percent ?? last, form),
    lower: value,
    upper: value,
    digits: terms === 1 && written !== null && written.last === at ? token.word.folded : null,
    scale: state.slot === 'scale' || state.slot === 'dual-scale' || state.slot === 'fraction' ? finite(state.lastScale) : 1,
    percent: percent !== null,
  }
}
/** نصف مليون, ربع المليون. */
function readPartOfScale(tokens: readonly Token[], at: number): Cardinal | null {
  const fraction = fractionOf(tokens[at]!.word)
  const scale = tokens[at + 1] === undefined ? null : numeralOf(tokens[at + 1]!.word)
  if (fraction === null || scale === null || scale.value.slot !== 'scale' || scale.conjunction || scale.preposition !== '') return null
  const value = fraction.value * scale.value.value
  return { ...shape(tokens, at, at + 1, fraction), lower: value, upper: value, digits: null, scale: scale.value.value, percent: false }
}
const finite = (scale: number) => (scale === Infinity ? 1 : scale)
const hasTanwin = (surface: string) => surface.includes('\u064b')
const slotAt = (tokens: readonly Token[], at: number) => (tokens[at] === undefined ? null : (numeralOf(tokens[at].word)?.value.slot ?? null))

/** Whether a joined numeral follows: ألفا ومئتان is 1200, ألفا شخص 2000, مليونا ونصف 1.5 million. */
const isContinued = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  if (next === undefined) return false
  if (numeralOf(next.word)?.conjunction === true || fractionOf(next.word)?.conjunction === true) return true
  return (next.word.folded === 'و' && tokens[at + 1] !== undefined && (tokens[at + 1]!.kind === 'number' || numeralOf(tokens[at + 1]!.word) !== null))
}

interface Step {
  readonly state: Evaluation
  readonly last: number
}

function nextTerm(tokens: readonly Token[], at: number, state: Evaluation): Step | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation') return null
  if (token.word.folded === 'و') return joinedTerm(tokens, at + 1, state)
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
    const next = join(state, written.value)
    if (next !== null) return { state: next, last: written.last }
    return scaledTerm(tokens, written.last + 1, state, written.value)
  }
  const numeral = numeralOf(token.word)
  if (numeral !== null && numeral.preposition === '') {
    if (numeral.value.slot === 'teen-head' && slotAt(tokens, at + 1) !== 'ten' && slotAt(tokens, at + 1) !== 'tens') return null
    const next = join(state, numeral.value)
    if (next !== null) return { state: next, last: at }
  }
  const fraction = fractionOf(token.word)
  if (fraction === null || fraction.preposition !== '') return null
  const next = addFraction(state, fraction.value)
  if (next === null) return null
  // ثلاثة ملايين ونصف المليون: the scale may be said again
  const again = tokens[at + 1] === undefined ? null : numeralOf(tokens[at + 1]!.word)
  return { state: next, last: again !== null && !again.conjunction && again.value.slot === 'scale' && again.value.value === state.lastScale ? at + 1 : at }
}

/** 3 ملايين و200 ألف: digits whose own scale is smaller than the last one. */
function scaledTerm(tokens: readonly Token[], at: number, state: Evaluation, value: number): Step | null {
  const scale = tokens[at] === undefined ? null : numeralOf(tokens[at]!.word)
  if (scale === null || scale.conjunction || scale.value.slot !== 'scale' || state.group !== 0) return null
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

/** Digits at a token, with groups of thousands that stand apart (12 500, 1 234 567). */
function digitsAt(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | null {
  const first = tokens[at]!
  let text = first.word.folded
  let last = at
  if (/^\d{1,3}$/.test(text) && text[0] !== '0')
    while (isThousandsGroup(tokens[last], tokens[last + 1])) text += tokens[++last]!.word.folded
  const point = tokens[at - 1]
  const leading = last === at && point !== undefined && point.end === first.start && (point.word.surface === '.' || point.word.surface === '٫') && tokens[at - 2]?.end !== point.start
  const value = leading && /^\d+$/.test(text) ? Number(`0.${text}`) : readDigits(text)
  return value === null ? null : { value, last }
}
/** A group of three digits exactly one blank behind. */
const isThousandsGroup = (before: Token | undefined, group: Token | undefined): boolean =>
  before !== undefined && group !== undefined && group.kind === 'number' && group.start === before.end + 1 && /^\d{3}$/.test(group.word.folded)

function gluedBefore(tokens: readonly Token[], at: number): Glue | null {
  const before = tokens[at - 1]
  if (before === undefined) return null
  // a conjunction may stand apart: 4 و 22
  return before.end === tokens[at]!.start || before.word.folded === 'و' ? glueOf(before.word) : null
}

const MINUS = new Set(['-', '−', '–'])
const isNegative = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at - 1]
  return sign !== undefined && sign.end === tokens[at]!.start && MINUS.has(sign.word.surface) && (tokens[at - 2] === undefined || tokens[at - 2]!.end < sign.start)
}

/** Index of the last token of a percent sign or phrase that begins here, or null. */
function percentAfter(tokens: readonly Token[], at: number): number | null {
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
