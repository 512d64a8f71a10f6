import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import type { UnresolvedTimex } from '../contract.ts'
import type { CalendarTime } from '../partial-time.ts'
import type { ReadingContext } from './context.ts'
import { type DatelinePart, datelineParts } from './dateline-parts.ts'
import type { FurnitureSpan } from './furniture.ts'
import { labelledLine } from './page-lines.ts'

/** Lines from the top, and from the end, in which an article may tell its date. */
const HEAD = 6
const FOOT = 3
/** Units of such a line. */
const MAX_LINE = 120
/** Tokens at the start of a sentence in which a dateline ends with its dash. */
const MAX_DATELINE = 16

/** How a line of its own tells the date, surest first. */
const RANKS = ['published', 'alone', 'modified'] as const
type Rank = (typeof RANKS)[number]
/** Of lines with a label: المصدر: وكالة الضفاف – 4 مايو 2026. */
const RANK_OF: Readonly<Record<string, Rank | undefined>> = { published: 'published', modified: 'modified', credit: 'alone' }
interface Dated {
  readonly rank: Rank
  readonly time: UnresolvedTimex
}

/**
 * The times by which an article says when it was published, each as the day itself (`offset` 0): a line «نشر في: 4 مايو 2026», a line that is nothing but a date
 * and perhaps a clock time, an outlet or a town, or the dateline «الخرطوم 4 مايو (سونا) -». Lines without a label that disagree are a chronology
 * and tell nothing; a date of change counts where there is no other. `timesIn` reads a line by itself: no rule reads furniture.
 */
export function findDatelines(
  context: ReadingContext,
  lines: readonly Span[],
  furniture: readonly FurnitureSpan[],
  timesIn: (line: string) => readonly UnresolvedTimex[],
): readonly UnresolvedTimex[] {
  const dated = datedLines(context, lines, furniture, timesIn)
  const rank = RANKS.find((rank) => dated.some((line) => line.rank === rank))
  const best = dated.filter((line) => line.rank === rank).map(({ time }) => time)
  const told = rank === 'alone' && new Set(best.map(dayOf)).size > 1 ? [] : best.slice(0, 1)
  return [...told, ...inline(context)].map(asPublication)
}

function datedLines(
  context: ReadingContext,
  lines: readonly Span[],
  furniture: readonly FurnitureSpan[],
  timesIn: (line: string) => readonly UnresolvedTimex[],
): readonly Dated[] {
  const { text } = context.document
  return lines.flatMap((span, index): readonly Dated[] => {
    const { start, end } = span
    if ((index >= HEAD && index < lines.length - FOOT) || end - start > MAX_LINE) return []
    const line = text.slice(start, end)
    const label = labelledLine(line)
    const rank = label === null ? undefined : RANK_OF[label.kind]
    if (rank !== undefined) {
      const time = timesIn(line).find(({ time }) => namesDay(time))
      return time === undefined ? [] : [{ rank, time: { ...time, start: start + time.start, end: start + time.end } }]
    }
    // what stands in furniture without saying so is the date of something else, but for a line that tells whose text it is: (نقلا عن س) – 4 مايو 2026
    const known = furniture[firstEndingAfter(furniture, start)]
    if (known?.start === start) {
      const time = known.kind === 'credit' ? timesIn(line).find(({ time }) => namesDay(time)) : undefined
      return time === undefined ? [] : [{ rank: 'alone', time: { ...time, start: start + time.start, end: start + time.end } }]
    }
    const time = timesWithin(context, span).find(({ time }) => namesDay(time))
    return time !== undefined && standsAlone(context, span, index === 0) ? [{ rank: 'alone', time }] : []
  })
}

function timesWithin({ times }: ReadingContext, { start, end }: Span): readonly UnresolvedTimex[] {
  const first = firstEndingAfter(times, start)
  let next = first
  while (next < times.length && times[next]!.end <= end) next++
  return times.slice(first, next)
}

/**
 * Whether a line has dates, names and credits alone or, but for the headline, dates alone between bars: 4 مايو 2026 | أخبار عربية.
 */
function standsAlone(context: ReadingContext, { start, end }: Span, isFirst: boolean): boolean {
  const { tokens } = context.document
  const first = firstEndingAfter(tokens, start)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
  if (ENDING.has(tokens[last]!.word.surface)) return false
  const parts = datelineParts(context, first, last, isFirst)
  if (parts.every(({ isNamed, isCredit }) => isNamed || (isCredit && !isFirst))) return true
  const between = Map.groupBy(parts, ({ bar }) => bar)
  const isDate = (some: readonly DatelinePart[]) => some.some(({ isDated }) => isDated) && some.every(({ isBare }) => isBare)
  return !isFirst && between.size > 1 && [...between.values()].some(isDate)
}
const ENDING = new Set(['.', '؟', '?', '!', '…'])

/** بيروت، 4 أيار 2026 (رويترز) - … : names, credits and a date, up to the mark with which the text begins. */
function inline(context: ReadingContext): readonly UnresolvedTimex[] {
  const { document, times, timeAt, nameTokens } = context
  const sentence = document.sentences.find(({ heading }) => !heading)
  if (sentence === undefined) return []
  const { first } = sentence
  const last = Math.min(sentence.last, first + MAX_DATELINE)
  let dated: UnresolvedTimex | null = null
  let named = false
  for (let i = first; i <= last; i++) {
    if (timeAt[i] !== -1) {
      const time = times[timeAt[i]!]!
      if (namesDay(time.time)) dated ??= time
    } else if (nameTokens.at[i] !== -1) named = true
    else if (dated !== null && ENDS.has(document.tokens[i]!.word.surface)) {
      const parts = datelineParts(context, first, i - 1, true)
      if (parts.every(({ isNamed, isCredit }) => isNamed || isCredit) && (named || parts.some(({ isCredit }) => isCredit))) return [dated]
    }
  }
  return []
}
const ENDS = new Set(['-', '–', '—', ':', '/', ')'])

const namesDay = (time: UnresolvedTimex['time']): time is CalendarTime =>
  time.kind === 'calendar' && time.day !== null && time.month !== null && time.offset === null

const dayOf = ({ time }: UnresolvedTimex): string => {
  const { year, month, day } = time as CalendarTime
  return `${year}-${month}-${day}`
}

const asPublication = (told: UnresolvedTimex): UnresolvedTimex => ({ ...told, time: { ...(told.time as CalendarTime), offset: 0 } })
