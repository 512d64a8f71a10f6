import type { CalendarTime, PartialTime } from '../../../partial-time.ts'
import { foldedAt } from './context.ts'
import { isBound, type PlacedTime } from './placed.ts'

export const needsYear = (time: PartialTime): boolean =>
  time.kind === 'calendar' &&
  time.month !== null &&
  time.year === null &&
  !time.directionStated &&
  (time.within ?? time.weekday ?? time.offset) === null &&
  time.direction !== 'future'

const monthAndDay = (time: CalendarTime): number => time.month! * 100 + (time.day ?? 0)

/** 15 ماي و20 جوان 2015: the year of the second is that of the first. */
export function withYearBehind({ found, sentence }: PlacedTime, next: PlacedTime | undefined): PartialTime | null {
  const { time } = found
  const other = next?.found.time
  if (time.kind !== 'calendar' || next?.sentence !== sentence || !isNextTo(next, found.next)) return null
  if (other?.kind !== 'calendar' || other.month === null || other.year === null || other.calendar !== time.calendar) return null
  return { ...time, year: monthAndDay(time) <= monthAndDay(other) ? other.year : other.year - 1 }
}

/** و, ثم, وفي, ، ثم في between two dates. */
function isNextTo({ context, found: { first } }: PlacedTime, from: number): boolean {
  if (first > from + MAX_LINKS) return false
  for (let at = from; at < first; at++) if (!DATE_LINKS.has(foldedAt(context, at))) return false
  return true
}
const MAX_LINKS = 3
const DATE_LINKS = new Set(['و', 'ثم', 'وفي', 'في', '،', 'وثم'])

/**
 * في 15 أبريل 2023 … وفي 20 مايو: a date told behind one of a stated year in the same sentence follows it, as does one that goes on with it at the
 * beginning of the next (انقلبوا في أغسطس 2020. وفي سبتمبر …). Behind a year alone (عام 2013، وفي يناير) it lies in that year.
 */
export function withYearBefore(one: PlacedTime, last: PlacedTime | undefined): PartialTime {
  const time = one.found.time as CalendarTime
  const before = last?.found.time
  if (before?.kind !== 'calendar' || before.year === null || before.calendar !== time.calendar) return time
  const goesOn = last!.sentence === one.sentence || (before.month !== null && one.sentence === last!.sentence + 1 && isAtHead(one))
  if (before.month === null && (isBound(last!) || isNoun(last!))) return time
  return goesOn && (before.month === null || monthAndDay(time) > monthAndDay(before)) ? { ...time, year: before.year } : time
}
/** انتخابات عام 2013: the year of the noun, not of what is told. */
const isNoun = ({ context, found }: PlacedTime): boolean => {
  const tag = context.tags[found.first - 1]
  return tag?.pos === 'nominal' && tag.analysis !== null && tag.analysis.form !== null && !tag.analysis.name
}
/** وفي سبتمبر at the head of its sentence. */
const isAtHead = ({ context, found }: PlacedTime): boolean => found.first === 1 && /^[وف]في$/.test(foldedAt(context, 0))
