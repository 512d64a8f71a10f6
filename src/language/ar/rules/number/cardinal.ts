import type { Token } from '../../document.ts'
import { fold } from '../../letters.ts'
import type { Numeral } from '../../lexicon/numerals.ts'
import { beginning, type Word } from '../../vocabulary.ts'
import { type ClosedForm, isListed } from '../closed-table.ts'
import { isOneHead, ordinalOf } from '../timex/ordinal.ts'
import { begin, type Evaluation, fractionOf, numeralOf, severalOf, total, vagueOf } from './evaluate.ts'
import { fractionBehind, readFraction, readRatio } from './fraction.ts'
import { type Cardinal, shape } from './shape.ts'
import { isContinued, nextTerm, slotAt } from './terms.ts'
import { readVague } from './vague-number.ts'
import { digitsAt, gluedBefore, isNegative, percentAfter } from './written.ts'

/** All numbers of a sentence in order, none overlapping; `begins` is of the article, in which the sentence begins with token `first`. */
export function findCardinals(tokens: readonly Token[], begins: Int32Array, first: number): readonly Cardinal[] {
  const out: Cardinal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if ((begins[first + at]! & NUMBER) === 0) continue
    const found = readCardinal(tokens, at) ?? (out.at(-1)?.last === at - 1 ? null : readOnePart(tokens, at))
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
  if (!isPart(tokens[at]!.word) || tokens[at + 1]?.word.folded !== 'من' || next === undefined) return null
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

const isPart = (word: Word) => word.folded === 'جزء'
const isNumeric = (word: Word) =>
  isListed(word) && (numeralOf(word) !== null || vagueOf(word) !== null || fractionOf(word) !== null || severalOf(word) !== null)
/** A number may begin with these. */
export const NUMBER = beginning((word) => word.kind === 'number' || (word.kind === 'word' && (isNumeric(word) || isPart(word))))

/** The number that begins with the token, its glued proclitics standing before it. */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  if ((token.word.begins & NUMBER) === 0) return null
  return readFraction(tokens, at) ?? readVague(tokens, at) ?? readExact(tokens, at)
}

/** الأحد عشرة جنود: a day, and ten of them; the eleven are الأحد عشر. */
const isSundayAndTen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.word.folded === SUNDAY && tokens[at + 1]?.word.folded === TEN
const SUNDAY = fold('الأحد')
const TEN = fold('عشرة')

function readExact(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  const written = token.kind === 'number' ? digitsAt(tokens, at) : null
  const numeral = written === null ? numeralOf(token.word) : null
  if (written === null && numeral === null) return null
  // أي واحد, كل واحد: each, no number
  if (numeral?.value.value === 1 && EACH.has(tokens[at - 1]?.word.folded ?? '')) return null
  if (numeral !== null && isOrdinalEnd(tokens, at, numeral)) return null
  if (numeral?.value.slot === 'teen-head' && slotAt(tokens, at + 1) !== 'ten' && slotAt(tokens, at + 1) !== 'tens') return null
  if (isSundayAndTen(tokens, at)) return null
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
  const part = written !== null && terms === 1 && Number.isInteger(written.value) ? fractionBehind(tokens, last) : null
  const parts = written === null ? partsBehind(tokens, last + 1, state) : null
  if (part !== null || parts !== null) {
    last = part?.last ?? last + 1
    terms++
  }
  const glue = written === null ? null : gluedBefore(tokens, at)
  const negative = isNegative(tokens, at)
  const value = (negative ? -1 : 1) * (total(state) + (part?.value ?? 0)) * (parts ?? 1)
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
    fraction: parts !== null,
  }
}
/** القرن التاسع عشر, الحادي والعشرين: the end of an ordinal. */
function isOrdinalEnd(tokens: readonly Token[], at: number, { value, conjunction, article }: ClosedForm<Numeral>): boolean {
  const before = tokens[at - 1]
  if (
    before === undefined ||
    before.kind !== 'word' ||
    !((value.slot === 'ten' && !article) || (value.slot === 'tens' && article && conjunction))
  )
    return false
  if (isSundayAndTen(tokens, at - 1)) return false
  return ordinalOf(before.word)?.article === true || isOneHead(before.word)
}

/** عشرون خُمسا, أحد عشر ربعا: behind more than ten a fraction is what is counted. */
function partsBehind(tokens: readonly Token[], at: number, state: Evaluation): number | null {
  const fraction = tokens[at] === undefined || total(state) <= 10 || state.slot === 'fraction' ? null : fractionOf(tokens[at].word)
  return fraction === null || fraction.conjunction || fraction.preposition !== '' || fraction.article || fraction.value > 0.5
    ? null
    : fraction.value
}
const EACH = new Set(['اي', 'كل', 'لكل', 'وكل'])
const finite = (scale: number) => (scale === Infinity ? 1 : scale)
const hasTanwin = (surface: string) => surface.includes('\u064b')
