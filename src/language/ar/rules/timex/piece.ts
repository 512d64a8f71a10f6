import type { Word } from '../../vocabulary.ts'
import { written } from '../written.ts'
import { type Fields, NOTHING_SAID, type Piece, startBehind, type TimexContext, weekdayOf } from './context.ts'
import { readDate, readDayOfMonth } from './date.ts'
import { readersOf } from './pieces.ts'
import { readWeekday } from './weekday.ts'

/** The piece that begins with a token and goes with what has been said. */
export function readPiece(context: TimexContext, at: number, before: Fields): Piece | null {
  const token = context.tokens[at]
  if (token === undefined || !mayBeginPhrase(token.word)) return null
  for (const read of readersOf(token.word)) {
    const found = read(context, at, before)
    if (found !== null && compatible(before, found.fields)) return found
  }
  // يوم الخميس, ليلة الجمعة: the noun says nothing of its own
  const prefix = dayPrefix(token.word)
  if (prefix === null) return null
  const found =
    readWeekday(context, at + 1, before) ??
    bareWeekday(context, at + 1) ??
    readDate(context, at + 1, before) ??
    readDayOfMonth(context, at + 1)
  return found !== null && compatible(before, found.fields) ? { ...found, start: startBehind(token, prefix) } : null
}
const isDayWord = written(/^[وفبلك]?(?:يوم|نهار|يومي)$/)
/** Length of the proclitic of a noun that introduces a day, or null. */
const dayPrefix = (word: Word): number | null => (isDayWord(word) ? word.folded.search(/[ين]/) : null)
/** Whether an expression may begin with a word. */
export const mayBeginPhrase = (word: Word): boolean => readersOf(word).length > 0 || dayPrefix(word) !== null
const bareWeekday = (context: TimexContext, at: number): Piece | null => {
  const token = context.tokens[at]
  const found = token === undefined ? null : weekdayOf(token.word)
  return token === undefined || found === null || found.preposition !== '' || found.conjunction
    ? null
    : { start: token.start, next: at + 1, fields: { weekday: found.value }, mod: null, rule: 'timex.weekday' }
}

/** Two pieces say one time where no field is said twice and the parts belong to one another. */
function compatible(before: Fields, more: Fields): boolean {
  if (before === NOTHING_SAID) return true
  for (const key of Object.keys(more) as (keyof Fields)[]) {
    if (key === 'calendar') continue
    if (before[key] !== undefined && before[key] !== more[key]) return key === 'direction' || key === 'directionStated'
  }
  if (Object.keys(before).length === 0) return true
  if (Object.keys(more).every((key) => key === 'calendar' || before[key as keyof Fields] !== undefined)) return false
  if (more.calendar !== undefined && before.calendar !== undefined && more.calendar !== before.calendar) return false
  if (more.related !== undefined)
    return more.related.unit === 'day'
      ? (before.shift ?? before.day ?? before.month ?? before.weekday ?? before.within) === undefined
      : before.day !== undefined || before.month !== undefined
  if (before.related !== undefined) return more.clock !== undefined || more.part !== undefined
  if (more.decade !== undefined || before.decade !== undefined) return false
  if (more.season !== undefined && (before.day ?? before.weekday ?? before.part ?? before.clock ?? before.shift) !== undefined) return false
  if (more.shift !== undefined && (before.within ?? before.nth) !== undefined) return false
  if (more.within !== undefined && (before.shift !== undefined || (before.year !== undefined && more.within.unit === 'year'))) return false
  if (more.month !== undefined && before.month === undefined && before.year !== undefined && before.day === undefined) return false
  // a month without its day says no more of a weekday, a day or a part of one
  if (more.month !== undefined && more.day === undefined && before.day === undefined && before.nth === undefined)
    return (before.weekday ?? before.part ?? before.clock ?? before.shift) === undefined
  if (more.year !== undefined && more.month === undefined && before.month === undefined && before.season === undefined) return false
  if (more.weekday !== undefined && before.month !== undefined && before.day === undefined) return false
  return true
}
