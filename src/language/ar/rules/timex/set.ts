import type { CalendarUnit } from '../../../partial-time.ts'
import type { Word } from '../../vocabulary.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { written } from '../written.ts'
import { foldedAt, startBehind, type TimexContext, unitOf, weekdayOf } from './context.ts'
import type { Found } from './shift.ts'

const adverbOf = closedTable(
  rowsOf<CalendarUnit>([
    ['day', 'يوميا'],
    ['week', 'أسبوعيا'],
    ['month', 'شهريا'],
    ['year', 'سنويا'],
  ]),
)

const isEvery = written(/^و?كل$/)
export const mayBeginSet = (word: Word): boolean => isEvery(word) || adverbOf(word) !== null

/** كل يوم, كل جمعة, أسبوعيا: times that come again. */
export function readSet(context: TimexContext, at: number): Found | null {
  const token = context.tokens[at]!
  const adverb = adverbOf(token.word)
  if (adverb !== null && !adverb.article) return set(context, at, at + 1, token.start + adverb.offset, adverb.value, null)
  const { folded } = token.word
  if (!isEvery(token.word)) return null
  const next =
    foldedAt(context, at + 1) === 'يوم' && context.tokens[at + 2] !== undefined && weekdayOf(context.tokens[at + 2]!.word) !== null
      ? at + 2
      : at + 1
  const noun = context.tokens[next]
  if (noun === undefined) return null
  const weekday = weekdayOf(noun.word)
  if (weekday !== null && !weekday.conjunction)
    return set(context, at, next + 1, startBehind(token, folded.length - 2), 'week', weekday.value)
  const unit = unitOf(noun.word)
  if (unit === null || unit.article || unit.conjunction || unit.value.number !== 'singular') return null
  return set(context, at, next + 1, startBehind(token, folded.length - 2), unit.value.unit, null)
}

const set = (
  context: TimexContext,
  first: number,
  next: number,
  start: number,
  unit: CalendarUnit,
  weekday: Extract<Found['time'], { kind: 'set' }>['weekday'],
): Found => ({
  first,
  next,
  start,
  end: context.tokens[next - 1]!.end,
  time: { kind: 'set', unit, weekday },
  mod: null,
  rule: 'timex.set',
})
