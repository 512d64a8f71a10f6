import type { UnresolvedTimex } from '../../../contract.ts'
import type { Direction, PartialTime } from '../../../partial-time.ts'
import { type ArabicDocument, mayBegin } from '../../document.ts'
import { beginning, type Word, wordProperty } from '../../vocabulary.ts'
import { isListed } from '../closed-table.ts'
import { fractionOf, numeralOf, vagueOf } from '../number/evaluate.ts'
import { findNumbers, type NumberMention } from '../number/number.ts'
import { isWritten, written } from '../written.ts'
import { readAnniversary } from './anniversary.ts'
import { readBarePart } from './bare-part.ts'
import { readBareYear } from './bare-year.ts'
import { createTimexContext, edgeOf, partOf, type TimexContext, unitOf } from './context.ts'
import { readCountedFrom } from './counted-from.ts'
import { directionAround } from './direction.ts'
import { readDuration } from './duration.ts'
import { readEdge } from './edge.ts'
import { readEventAnchor } from './event-anchor.ts'
import { isComplete, readPhrase, timeOf } from './phrase.ts'
import { mayBeginPhrase } from './piece.ts'
import type { PlacedTime } from './placed.ts'
import { readQuarter } from './quarter.ts'
import { readRange } from './range.ts'
import { mayBeginSet, readSet } from './set.ts'
import { type Found, readShift } from './shift.ts'
import { withToldBefore } from './told-before.ts'

type Reader = (context: TimexContext, at: number) => Found | null

const isRangeWord = written(/^[وف]?(?:بين|ما|من)$|^[وفبل]{0,2}(?:عامي|شهري|سنتي|يومي|العامين|عامين)$/)
const isLast = written(/^[وفب]?اخر$/)
const isAroundMidnight = written(/^[وف]?(?:قبيل|بعيد)$/)
const isHours = written(/^[وفب]?(?:ال)?ساعات$/)

/** What may be read, with the words it may begin with, in the order of preference where two end at the same token. */
const RULES: readonly { readonly begins: (word: Word) => boolean; readonly read: Reader }[] = [
  { read: readRange, begins: (word) => isRangeWord(word) || isNumberWord(word) || mayBeginPhrase(word) },
  { read: readQuarter, begins: written(/^[وبلف]?ا?لربع$/) },
  { read: readEdge, begins: (word) => edgeOf(word) !== null || isLast(word) },
  { read: readShift, begins: written(/^[وف]?(?:قبل|منذ|بعد|خلال)$/) },
  { read: readEventAnchor, begins: written(/^[وفل]?(?:غداه|عشيه|ليله)$/) },
  { read: readCountedFrom, begins: written(/^[وف]?(?:قبل|بعد)(?:ه|ها|هما|هم)?$/) },
  { read: readAnniversary, begins: written(/^[لب]?مثل$/) },
  { read: readDatedPhrase, begins: mayBeginPhrase },
  { read: readBarePart, begins: (word) => partOf(word) !== null || isHours(word) || isAroundMidnight(word) },
  { read: readSet, begins: mayBeginSet },
  { read: readDuration, begins: (word) => isNumberWord(word) || [unitOf, fractionOf, vagueOf].some((table) => table(word) !== null) },
  { read: readBareYear, begins: (word) => isNumberWord(word) },
]
const isNumberWord = (word: Word): boolean => word.kind === 'number' || numeralOf(word) !== null

/** A time expression may begin with these. */
const TIME = beginning((word) => (word.kind !== 'word' || isListed(word) || isWritten(word)) && RULES.some(({ begins }) => begins(word)))
/** The readers that may begin with a word that has the bit. */
const readersOf = wordProperty((word): readonly Reader[] => RULES.filter(({ begins }) => begins(word)).map(({ read }) => read))

/** All time expressions of an article in order, none overlapping; the longest that begins with a token wins. */
export function findTimes(
  document: ArabicDocument,
  numbers: readonly (readonly NumberMention[])[] = findNumbers(document),
): readonly UnresolvedTimex[] {
  const { tokens, tags, begins, sentences, quotes, quoteOf, sentenceOf } = document
  const placed: PlacedTime[] = []
  sentences.forEach(({ first, last }, sentence) => {
    if (!mayBegin(document, TIME, first, last)) return
    const context = createTimexContext(tokens.slice(first, last + 1), tags.slice(first, last + 1), numbers[sentence]!)
    for (const found of timesIn(context, begins, first)) {
      const quote = quotes[quoteOf[first + found.first]!]
      placed.push({ found, context, sentence, quotedIn: quote === undefined ? null : sentenceOf[quote.open]! })
    }
  })
  return withToldBefore(placed).map(({ start, end, time, mod, rule }) => ({ start, end, time, mod, rule }))
}

/** `begins` is of the article, in which the sentence begins with token `first`. */
function timesIn(context: TimexContext, begins: Int32Array, first: number): readonly Found[] {
  const out: Found[] = []
  for (let at = 0; at < context.tokens.length; at++) {
    if ((begins[first + at]! & TIME) === 0) continue
    const found = readLongest(context, at, readersOf(context.tokens[at]!.word))
    if (found === null) continue
    out.push({ ...found, time: directed(context, found) })
    at = found.next - 1
  }
  return out
}

function readLongest(context: TimexContext, at: number, readers: readonly Reader[]): Found | null {
  let best: Found | null = null
  for (const read of readers) {
    const found = read(context, at)
    if (found !== null && (best === null || found.next > best.next)) best = found
  }
  return best
}

function readDatedPhrase(context: TimexContext, at: number): Found | null {
  const phrase = readPhrase(context, at)
  if (phrase === null || !isComplete(phrase.fields)) return null
  return { ...phrase, end: context.tokens[phrase.next - 1]!.end, time: timeOf(phrase.fields) }
}

/** Under-specified dates take their direction from the clause. */
function directed(context: TimexContext, found: Found): PartialTime {
  if (!needsDirection(found.time)) return found.time
  if (isNineEleven(context, found)) return { ...found.time, year: NINE_ELEVEN.year } as PartialTime
  const direction = directionAround(context, found.first, found.next)
  return direction === null ? found.time : withDirection(found.time, direction)
}
/** «منذ هجمات 11 سبتمبر»: known by their day, without a year. */
const isNineEleven = (context: TimexContext, { time, first }: Found): boolean =>
  time.kind === 'calendar' &&
  time.day === NINE_ELEVEN.day &&
  time.month === NINE_ELEVEN.month &&
  first > 0 &&
  isAttacks(context.tokens[first - 1]!.word)
const NINE_ELEVEN = { day: 11, month: 9, year: 2001 }
const isAttacks = written(/^[وفبلك]?(?:ال)?(?:هجمات|اعتداءات|احداث|تفجيرات)$/)
function needsDirection(time: PartialTime): boolean {
  if (time.kind === 'interval') return needsDirection(time.from) || needsDirection(time.to)
  return (
    time.kind === 'calendar' &&
    time.year === null &&
    time.decade === null &&
    time.direction === null &&
    time.within === null &&
    time.offset === null
  )
}
function withDirection(time: PartialTime, direction: Direction): PartialTime {
  if (time.kind === 'interval') return { ...time, from: withDirection(time.from, direction), to: withDirection(time.to, direction) }
  return needsDirection(time) ? ({ ...time, direction } as PartialTime) : time
}
