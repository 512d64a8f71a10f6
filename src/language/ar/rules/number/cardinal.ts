import type { Token } from '../../document.ts'
import { wordProperty } from '../../vocabulary.ts'
import { begin, fractionOf, numeralOf, severalOf, total, vagueOf } from './evaluate.ts'
import { readFraction, readRatio } from './fraction.ts'
import { type Cardinal, shape } from './shape.ts'
import { isContinued, nextTerm, slotAt } from './terms.ts'
import { readVague } from './vague-number.ts'
import { digitsAt, gluedBefore, isNegative, percentAfter } from './written.ts'

/** All numbers of a text in order, none overlapping. */
export function findCardinals(tokens: readonly Token[]): readonly Cardinal[] {
  const out: Cardinal[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readCardinal(tokens, at) ?? readOnePart(tokens, at)
    if (found === null) continue
    const last = out.at(-1)
    const ratio = last === undefined ? null : readRatio(tokens, last, found)
    if (ratio === null) out.push(found)
    else out[out.length - 1] = ratio
    at = found.last
  }
  return out
}

/** جزء من مئة: one part; it takes its number where that comes. */
function readOnePart(tokens: readonly Token[], at: number): Cardinal | null {
  const next = tokens[at + 2]
  if (tokens[at]!.word.folded !== 'جزء' || tokens[at + 1]?.word.folded !== 'من' || next === undefined) return null
  const whole = next.kind === 'number' || numeralOf(next.word)?.article === false ? readCardinal(tokens, at + 2) : null
  if (whole === null || whole.fraction || whole.lower < 3 || whole.lower !== whole.upper || whole.digits !== null) return null
  return {
    ...whole,
    first: at,
    start: tokens[at]!.start,
    lower: 1 / whole.lower,
    upper: 1 / whole.lower,
    scale: 1,
    fraction: true,
    conjunction: false,
    article: false,
  }
}

const isNumeric = wordProperty((word) => [numeralOf, vagueOf, fractionOf, severalOf].some((table) => table(word) !== null))

/** The number that begins with the token, its glued proclitics standing before it. */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  if (token.kind !== 'number' && (token.kind !== 'word' || !isNumeric(token.word))) return null
  return readFraction(tokens, at) ?? readVague(tokens, at) ?? readExact(tokens, at)
}

function readExact(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  const written = token.kind === 'number' ? digitsAt(tokens, at) : null
  const numeral = written === null ? numeralOf(token.word) : null
  if (written === null && numeral === null) return null
  // أي واحد, كل واحد: each, no number
  if (numeral?.value.value === 1 && EACH.has(tokens[at - 1]?.word.folded ?? '')) return null
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
const EACH = new Set(['اي', 'كل', 'لكل', 'وكل'])
const finite = (scale: number) => (scale === Infinity ? 1 : scale)
const hasTanwin = (surface: string) => surface.includes('\u064b')
