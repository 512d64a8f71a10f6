import type { FigureBasis } from '../../../../model/lists.ts'
import type { DurationTime, PartialTime } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { CUMULATIVE, INCIDENTS, RISING } from '../../lexicon/figure-cues.ts'
import { cueAt } from './cue.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

const cumulative = new Set(CUMULATIVE.split(' ').map(fold))
const rising = new Set(RISING.split(' ').map(fold))
const incidents = new Set(INCIDENTS.split(' ').map(fold))

export interface Basis {
  readonly basis: FigureBasis
  readonly since: number | null
}

const SINCE = new Set(['منذ', 'ومنذ'])
const DURING = new Set(['خلال', 'غضون', 'طوال', 'طيله', 'مدي', 'مدار', 'اثناء', 'وخلال', 'الفتره'])

/**
 * Over which time a figure counts: cumulative with منذ or a word of total, a day or period with خلال, an incident where one governs it. `unknown` where
 * the sentence does not tell.
 */
export function basisOf(sentence: FigureSentence, first: number, last: number): Basis {
  for (const { time, index } of sentence.times) {
    const at = tokenAt(sentence, time.start)
    const before = foldedAt(sentence, at - 1)
    const started = SINCE.has(before) || SINCE.has(foldedAt(sentence, at)) || isSince(sentence, at)
    if (started && near(at, first, last) && !isElsewhere(sentence, last, at)) return { basis: 'cumulative', since: index }
  }
  if (isSinceBeginning(sentence, first, last)) return { basis: 'cumulative', since: null }
  if (hasTotal(sentence, first)) return { basis: 'cumulative', since: null }
  for (const { time } of sentence.times) {
    const at = tokenAt(sentence, time.start)
    const inside = DURING.has(foldedAt(sentence, at - 1)) || (time.time.kind === 'duration' && foldedAt(sentence, at - 1) === 'في')
    if (!inside || !near(at, first, last)) continue
    const length = lengthOf(time.time)
    if (length !== null) return { basis: length <= 1 ? 'day' : 'period', since: null }
  }
  for (let at = first - 1; at >= 0 && at >= first - 10; at--) if (isIncident(sentence, at)) return { basis: 'incident', since: null }
  let verbs = false
  for (let at = last + 1; at < sentence.tokens.length && at <= last + 10; at++) {
    // 45 شخصا قتلوا في قصف: the figure's own verb is none of another clause
    const isOwn = sentence.tags[at]!.pos === 'verb' && !verbs && cueAt(sentence, at) !== null
    if (sentence.tokens[at]!.kind === 'punctuation' || (sentence.tags[at]!.pos === 'verb' && !isOwn)) break
    if (isOwn) verbs = true
    const { analysis } = sentence.tags[at]!
    if (isIncident(sentence, at) && (analysis?.preposition === 'ب' || INSIDE.has(foldedAt(sentence, at - 1))))
      return { basis: 'incident', since: null }
  }
  return { basis: 'unknown', since: null }
}
const isIncident = (sentence: FigureSentence, at: number): boolean => {
  const { lemma, analysis, pos } = sentence.tags[at]!
  if (pos === 'verb') return false
  return (
    incidents.has(lemma) || incidents.has(analysis?.stem ?? '') || countedNounOf(sentence.tokens[at]!.word)?.value.noun.unit === 'attack'
  )
}
/** 14 رهينة كانت تحتجزهم منذ يونيو: another verb than the figure's own stands before it. */
function isElsewhere(sentence: FigureSentence, last: number, at: number): boolean {
  for (let k = last + 1; k < at; k++) if (sentence.tags[k]!.pos === 'verb' && cueAt(sentence, k) === null) return true
  return false
}
/** منذ اندلاع الحرب في أبريل 2023, منذ مطلع: the time dates what something has lasted since. */
function isSince(sentence: FigureSentence, at: number): boolean {
  if (sentence.tokens[at - 1] === undefined || !(DATING.has(foldedAt(sentence, at - 1)) || BEGINNINGS.test(foldedAt(sentence, at - 1))))
    return false
  for (let k = at - 1; k >= 0 && k >= at - MAX_SINCE; k--) {
    if (SINCE.has(foldedAt(sentence, k))) return BEGINNINGS.test(foldedAt(sentence, k + 1))
    if (sentence.tokens[k]!.kind === 'punctuation' || sentence.tags[k]!.pos === 'verb') return false
  }
  return false
}
/** منذ بدء الغزو: since an event without its date. */
function isSinceBeginning(sentence: FigureSentence, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 8); at <= last + 8 && at < sentence.tokens.length; at++)
    if (SINCE.has(foldedAt(sentence, at)) && BEGINNINGS.test(foldedAt(sentence, at + 1)) && !isElsewhere(sentence, last, at)) return true
  return false
}
const DATING = new Set(['في', 'اواخر', 'منتصف'])
const MAX_SINCE = 12
const BEGINNINGS = /^(?:بدايه|بدء|اندلاع|مطلع|انطلاق|انطلاقه|اوائل|استئناف|تجدد|سقوط|انهيار|تفجر)$/
const INSIDE = new Set(['في', 'جراء', 'اثر', 'نتيجه', 'بسبب'])
const NEAR = 18
const near = (at: number, first: number, last: number) => at > first - NEAR && at < last + NEAR

function hasTotal(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    const { lemma, analysis } = sentence.tags[at]!
    if (cumulative.has(lemma) || cumulative.has(analysis?.stem ?? '')) return true
    if (rising.has(lemma) && COUNTS.test(`${foldedAt(sentence, at + 1)} ${foldedAt(sentence, at - 1)} ${foldedAt(sentence, at - 2)}`))
      return true
  }
  return false
}
const COUNTS = /(?:^| )(?:ال)?(?:عدد|حصيل|عداد)/

function tokenAt(sentence: FigureSentence, start: number): number {
  let low = 0
  let high = sentence.tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentence.tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

const DAYS: Readonly<Partial<Record<DurationTime['amounts'][number]['unit'], number>>> = {
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
}
/** Days that a time covers, or null. */
function lengthOf(time: PartialTime): number | null {
  switch (time.kind) {
    case 'duration':
      return (time.amounts[0]!.count ?? 3) * (DAYS[time.amounts[0]!.unit] ?? 365)
    case 'enclosing':
      return DAYS[time.unit] ?? 365
    case 'interval':
      return 7
    case 'calendar':
      return time.day !== null || time.weekday !== null || time.clock !== null ? 1 : time.month !== null ? 30 : 365
    case 'shift':
      return time.unit === 'day' ? 1 : null
    default:
      return null
  }
}
