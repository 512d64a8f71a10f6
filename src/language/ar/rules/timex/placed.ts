import type { PartialTime, RelatedTime } from '../../../partial-time.ts'
import { written } from '../written.ts'
import { foldedAt, type TimexContext } from './context.ts'
import { nameOfAct } from './direction.ts'
import type { Found } from './shift.ts'

/** A time with the place at which it stands; `sentence` counts the sentences of the article. */
export interface PlacedTime {
  readonly found: Found
  readonly context: TimexContext
  readonly sentence: number
  /** The sentence that opens the quotation it stands in; null outside of quotations. */
  readonly quotedIn: number | null
}

/** Times that say a day, a month or a year. */
export const MEANING: Readonly<Record<RelatedTime['unit'], (time: PartialTime) => boolean>> = {
  day: (time) =>
    time.kind === 'calendar'
      ? time.nth === null && ((time.day ?? time.weekday ?? time.offset) !== null || (time.clock ?? time.partOfDay) !== null)
      : time.kind === 'shift'
        ? time.unit === 'day'
        : time.kind === 'related' && time.unit === 'day',
  month: (time) =>
    (time.kind === 'calendar' && (time.month !== null || time.within?.unit === 'month')) ||
    (time.kind === 'enclosing' && time.unit === 'month') ||
    (time.kind === 'related' && time.unit === 'month'),
  year: (time) =>
    (time.kind === 'calendar' && (time.year ?? time.month) !== null) ||
    (time.kind === 'enclosing' && time.unit === 'year') ||
    (time.kind === 'related' && time.unit === 'year'),
}

export const endOf = ({ found: { time } }: PlacedTime): PartialTime => (time.kind === 'interval' ? time.to : time)

/** منذ فجر الأربعاء, قبل 23 يناير: a bound of something else, not the day of which is told. */
export const isBound = ({ context, found }: PlacedTime): boolean =>
  BOUNDS.has(foldedAt(context, found.first - 1)) ||
  BOUNDS.has(foldedAt(context, found.first)) ||
  [2, 3, 4].some((back) => SINCE.has(foldedAt(context, found.first - back)))
const BOUNDS = new Set(['منذ', 'ومنذ', 'قبل', 'بحلول', 'حتي'])
export const SINCE = new Set(['منذ', 'ومنذ'])

/** A time may hang on another, and that on a third, as often as a text likes: no recursion. */
export function isAhead(time: PartialTime): boolean {
  let last = time
  while (last.kind === 'related' && last.to !== null) last = last.to
  return (last.kind === 'shift' && last.count > 0) || (last.kind === 'calendar' && last.direction === 'future')
}

/** معركة السبت, هجوم 20 أغسطس: the day that an act has its name from. */
export const isNamesake = ({ context, found }: PlacedTime): boolean =>
  nameOfAct(context, found.first) ||
  (context.tags[found.first - 1]?.derived === 'masdar' && !foldedAt(context, found.first - 1).startsWith('ال'))

/** كان … قد: before what was told. */
export function isEarlier({ context, found }: PlacedTime): boolean {
  for (let at = found.first - 1; at >= 0; at--) if (isPluperfect(context.tokens[at]!.word)) return true
  return false
}
const isPluperfect = written(/^[وف]?كان(?:ت|وا|ا|تا)?$/)
