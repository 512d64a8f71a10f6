import type { PartialTime, ShiftTime } from '../../../partial-time.ts'
import { foldedAt } from './context.ts'
import { nameOfAct } from './direction.ts'
import { endOf, isAhead, isBound, MEANING, type PlacedTime } from './placed.ts'

/**
 * قال الرئيس السبت: «اليوم نطوي صفحة الحرب»: today, yesterday and tomorrow in a quotation are counted from the day on which it was said, where the sentence
 * that opens it names that day before it. A day that an act has its name from (عن معركة السبت: «…») is not that day. null = of publication, as elsewhere.
 */
export function withDayOfSpeech({ found, quotedIn }: PlacedTime, told: readonly PlacedTime[]): PartialTime | null {
  const { time } = found
  if (quotedIn === null || !isCountedDay(time)) return null
  const said = told.findLast((before) => before.quotedIn === null)
  if (said === undefined || said.sentence !== quotedIn || isNamesake(said) || isBound(said)) return null
  const to = endOf(said)
  if (!MEANING.day(to) || isAhead(to)) return null
  return { kind: 'related', to, unit: 'day', shift: time.count, month: null, day: null, partOfDay: time.partOfDay, clock: time.clock }
}

const isCountedDay = (time: PartialTime): time is ShiftTime =>
  time.kind === 'shift' && time.unit === 'day' && time.from === 'publication' && time.weekday === null && Math.abs(time.count) <= 1

/** معركة السبت, هجوم 20 أغسطس. */
const isNamesake = ({ context, found }: PlacedTime): boolean =>
  nameOfAct(context, found.first) ||
  (context.tags[found.first - 1]?.derived === 'masdar' && !foldedAt(context, found.first - 1).startsWith('ال'))
