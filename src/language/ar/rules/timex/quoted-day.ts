import type { PartialTime, ShiftTime } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting.ts'
import { endOf, isAhead, isBound, isNamesake, MEANING, type PlacedTime } from './placed.ts'

/**
 * قال الرئيس السبت: «اليوم نطوي صفحة الحرب»: today, yesterday and tomorrow in a quotation are counted from the day on which it was said: the day that the
 * sentence of the quotation names before it, or right behind it (قال الرئيس السبت), else the one on which a sentence shortly before tells of saying.
 * A day that an act has its name from (عن معركة السبت: «…») is not that day. null = of publication, as elsewhere.
 */
export function withDayOfSpeech(one: PlacedTime, told: readonly PlacedTime[], behind: readonly PlacedTime[]): PartialTime | null {
  const { time } = one.found
  if (one.quotedIn === null || !isCountedDay(time)) return null
  const to = dayOfSpeech(one, one.quotedIn, told, behind)
  if (to === null) return null
  return { kind: 'related', to, unit: 'day', shift: time.count, month: null, day: null, partOfDay: time.partOfDay, clock: time.clock }
}

const isCountedDay = (time: PartialTime): time is ShiftTime =>
  time.kind === 'shift' && time.unit === 'day' && time.from === 'publication' && time.weekday === null && Math.abs(time.count) <= 1

/** Sentences over which one who was quoted goes on to speak. */
const NEAR = 2

function dayOfSpeech(one: PlacedTime, sentence: number, told: readonly PlacedTime[], behind: readonly PlacedTime[]): PartialTime | null {
  const outside = told.filter(({ quotedIn }) => quotedIn === null)
  const before = outside.findLast((other) => other.sentence === sentence)
  if (before !== undefined) return saidOn(before)
  const after = behind.find((other) => other.sentence === one.sentence && other.quotedIn === null)
  if (after !== undefined) return isSaying(after, after.found.first - REACH) ? saidOn(after) : null
  const earlier = outside.find((other) => sentence - other.sentence <= NEAR && saidOn(other) !== null)
  return earlier !== undefined && isSaying(earlier, 0) ? saidOn(earlier) : null
}
/** Tokens between the verb of saying and the day behind a quotation: قال رئيس الوزراء السبت. */
const REACH = 5

const saidOn = (told: PlacedTime): PartialTime | null => {
  const day = endOf(told)
  return MEANING.day(day) && !isAhead(day) && !isBound(told) && !isNamesake(told) ? day : null
}

/** A verb or noun of saying stands before the day. */
function isSaying({ context, found }: PlacedTime, from: number): boolean {
  for (let at = Math.max(0, from); at < found.first; at++) {
    const { pos, lemma } = context.tags[at]!
    if ((pos === 'verb' && SAYING.has(lemma)) || SPEECHES.has(lemma)) return true
  }
  return false
}
const SAYING = new Set(Object.keys(REPORTING_VERBS).map(fold))
const SPEECHES = new Set(['خطاب', 'كلمة', 'مؤتمر', 'تصريح', 'مقابلة', 'بيان'].map(fold))
