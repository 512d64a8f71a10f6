import type { CalendarTime, PartialTime, RelatedTime, ShiftTime } from '../../../partial-time.ts'
import { written } from '../written.ts'
import { foldedAt } from './context.ts'
import { endOf, isAhead, isBound, isNamesake, MEANING, type PlacedTime, SINCE } from './placed.ts'
import { withDayOfSpeech } from './quoted-day.ts'
import type { Found } from './shift.ts'

/**
 * Times that lean on one told before take it over: the next day, the same month, an hour or part of a day without its day, the day before the talks, a
 * date whose year stands with the next one. What leans on nothing is no time.
 */
export function withToldBefore(placed: readonly PlacedTime[]): readonly Found[] {
  const out: Found[] = []
  const told: PlacedTime[] = []
  placed.forEach((one, index) => {
    const time = needsYear(one.found.time)
      ? (withYearBehind(one, placed[index + 1]) ?? withYearBefore(one, told.at(-1)))
      : leaning(one, told, placed.slice(index + 1, index + 1 + BEHIND))
    if (time === null) return
    const found = { ...one.found, time }
    out.push(found)
    told.push({ ...one, found })
  })
  return out
}

/** Times behind one among which the day of a quotation is looked for. */
const BEHIND = 4

/** The time of what leans on another; the same time where it leans on nothing; null where it is none without. */
function leaning(one: PlacedTime, told: readonly PlacedTime[], behind: readonly PlacedTime[]): PartialTime | null {
  const { time, rule } = one.found
  if (time.kind === 'related') {
    if (time.to !== null) return time
    const to = lastTold(isEventAnchored(one) ? told.filter(({ sentence }) => one.sentence - sentence <= NEAR) : told, MEANING[time.unit])
    return to === null ? null : ({ ...time, to } as RelatedTime)
  }
  const spoken = withDayOfSpeech(one, told, behind)
  if (spoken !== null) return spoken
  if (rule === 'timex.event-anchor' && time.kind === 'shift') return anchored(one, time, told)
  if (time.kind === 'calendar' && isTimeOfDay(time)) return withDay(one, time, told)
  return time
}

/** اليوم التالي للهجوم: the attack is what was just told. */
const isEventAnchored = ({ context, found }: PlacedTime): boolean => foldedAt(context, found.next).startsWith('ل')

const isTimeOfDay = (time: CalendarTime): boolean =>
  (time.clock !== null || time.partOfDay !== null) &&
  (time.year ?? time.decade ?? time.month ?? time.day ?? time.weekday ?? time.season ?? time.within ?? time.nth ?? time.offset) === null

/** The nearest time before that means such a thing; of an interval its end. */
function lastTold(told: readonly PlacedTime[], means: (time: PartialTime) => boolean): PartialTime | null {
  for (let index = told.length - 1; index >= 0; index--) {
    const end = endOf(told[index]!)
    if (means(end) && !(end.kind !== 'related' && means === MEANING.day && isBound(told[index]!))) return end
  }
  // منذ محاولة السبت … وفي اليوم التالي: where nothing else was told, the day on which what goes on began
  const began = means === MEANING.day ? told.findLast((one) => isStart(one) && means(endOf(one))) : undefined
  return began === undefined ? null : endOf(began)
}
const isStart = (one: PlacedTime): boolean =>
  endOf(one).kind === 'calendar' && (isNamesake(one) || SINCE.has(foldedAt(one.context, one.found.first - 1)))

/** An hour or part of a day: of the day told before; of publication behind منذ, where it lies ahead, or where no day was told. */
function withDay(one: PlacedTime, time: CalendarTime, told: readonly PlacedTime[]): PartialTime | null {
  const bare = one.found.rule === 'timex.bare-part'
  const { context, found } = one
  if (SINCE.has(foldedAt(context, found.first - 1))) return time
  const ahead = time.direction === 'future'
  const earlier = isEarlier(one)
  for (let index = told.length - 1; index >= 0; index--) {
    const candidate = told[index]!
    const before = endOf(candidate)
    if (!MEANING.day(before) || isBound(candidate)) continue
    const distance = one.sentence - candidate.sentence
    if (ahead && distance > 0 && !isAhead(before)) break
    if (distance > 0 && !ahead && isAhead(before)) continue
    // what had happened before is not told of the day of publication
    if (earlier && distance > 0 && isToday(before)) continue
    if (distance > NEAR && isFarDate(before)) continue
    return {
      kind: 'related',
      to: before,
      unit: 'day',
      // news of today that tells of the night means the last one
      shift: isComingMidnight(one, time) ? 1 : bare && time.partOfDay === 'NI' && distance > 0 && isToday(before) ? -1 : 0,
      month: null,
      day: null,
      partOfDay: time.partOfDay,
      clock: time.clock,
    }
  }
  return bare ? null : time
}
/** اتفقوا الاثنين على هدنة تسري اعتبارا من منتصف الليل: the midnight with which that day ends. */
const isComingMidnight = ({ context, found }: PlacedTime, { clock, direction }: CalendarTime): boolean =>
  clock !== null &&
  clock.hour === 0 &&
  foldedAt(context, found.first).endsWith('منتصف') &&
  (direction === 'future' || (foldedAt(context, found.first - 1) === 'من' && FROM.has(foldedAt(context, found.first - 2))))
const FROM = new Set(['اعتبارا', 'ابتداء', 'بدءا', 'ابتدا', 'بدء'])

/** Sentences over which a date of the calendar is still spoken of. */
const NEAR = 1

const isToday = (time: PartialTime): boolean =>
  (time.kind === 'shift' && time.count >= 0) || (time.kind === 'calendar' && time.offset !== null && time.offset >= 0)
const isFarDate = (time: PartialTime): boolean =>
  time.kind === 'calendar' && (time.year !== null || (time.month !== null && time.weekday === null))

/** كان … قد: before what was told. */
function isEarlier({ context, found }: PlacedTime): boolean {
  for (let at = found.first - 1; at >= 0; at--) if (isPluperfect(context.tokens[at]!.word)) return true
  return false
}
const isPluperfect = written(/^[وف]?كان(?:ت|وا|ا|تا)?$/)

/**
 * غداة and عشية beside a day are that day (الجمعة، غداة الهجوم); without one what had happened on the eve of the day's event happened a day before
 * publication, and else news tells the event of its day.
 */
function anchored(one: PlacedTime, time: ShiftTime, told: readonly PlacedTime[]): PartialTime {
  const last = told.at(-1)
  if (last !== undefined && last.sentence === one.sentence) {
    const before = endOf(last)
    if (MEANING.day(before) && !isAhead(before))
      return { kind: 'related', to: before, unit: 'day', shift: 0, month: null, day: null, partOfDay: null, clock: null }
  }
  return time.count < 0 && isEarlier(one) ? { ...time, from: 'publication' } : time
}

const needsYear = (time: PartialTime): boolean =>
  time.kind === 'calendar' &&
  time.month !== null &&
  time.year === null &&
  !time.directionStated &&
  (time.within ?? time.weekday ?? time.offset) === null &&
  time.direction !== 'future'

const monthAndDay = (time: CalendarTime): number => time.month! * 100 + (time.day ?? 0)

/** 15 ماي و20 جوان 2015: the year of the second is that of the first. */
function withYearBehind({ found, sentence }: PlacedTime, next: PlacedTime | undefined): PartialTime | null {
  const { time } = found
  const other = next?.found.time
  const gap = next === undefined || foldedAt(next.context, found.next) === 'و' ? 1 : 0
  if (time.kind !== 'calendar' || next?.sentence !== sentence || next.found.first !== found.next + gap) return null
  if (other?.kind !== 'calendar' || other.month === null || other.year === null || other.calendar !== time.calendar) return null
  return { ...time, year: monthAndDay(time) <= monthAndDay(other) ? other.year : other.year - 1 }
}

/**
 * في 15 أبريل 2023 … وفي 20 مايو: a date told behind one of a stated year in the same sentence follows it, as does one that goes on with it at the
 * beginning of the next (انقلبوا في أغسطس 2020. وفي سبتمبر …). Behind a year alone (عام 2013، وفي يناير) it lies in that year.
 */
function withYearBefore(one: PlacedTime, last: PlacedTime | undefined): PartialTime {
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
