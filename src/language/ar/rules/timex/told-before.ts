import type { CalendarTime, PartialTime, RelatedTime, ShiftTime } from '../../../partial-time.ts'
import { foldedAt } from './context.ts'
import { isInRelative, NEAR, withDay } from './day-told.ts'
import { endOf, isAhead, isBound, isEarlier, isNamesake, MEANING, type PlacedTime, SINCE } from './placed.ts'
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
    const to =
      sameDay(one, time, told) ??
      lastTold(isEventAnchored(one) ? told.filter(({ sentence }) => one.sentence - sentence <= NEAR) : told, MEANING[time.unit])
    return to === null ? null : ({ ...time, to } as RelatedTime)
  }
  const month = monthTold(one, told.at(-1))
  if (month !== null) return month
  const spoken = withDayOfSpeech(one, told, behind)
  if (spoken !== null) return spoken
  if (rule === 'timex.event-anchor' && time.kind === 'shift') return anchored(one, time, told, behind[0])
  if (time.kind === 'calendar' && isTimeOfDay(time)) return withDay(one, time, told)
  return time
}

/** «شنت هجوما في 12 مايو ثم انسحبت في آخر الشهر»: of the month told right before in the sentence. */
function monthTold({ found, context, sentence }: PlacedTime, last: PlacedTime | undefined): PartialTime | null {
  const { time } = found
  if (found.rule !== 'timex.edge' || time.kind !== 'enclosing' || time.unit !== 'month' || foldedAt(context, found.next - 1) !== MONTH)
    return null
  if (last?.sentence !== sentence || isBound(last)) return null
  const to = endOf(last)
  if (to.kind !== 'calendar' || to.month === null || isAhead(to)) return null
  return { kind: 'related', to, unit: 'month', shift: 0, month: null, day: null, partOfDay: null, clock: null }
}
const MONTH = 'الشهر'

/** اليوم التالي للهجوم: the attack is what was just told. */
const isEventAnchored = ({ context, found }: PlacedTime): boolean => foldedAt(context, found.next).startsWith('ل')

const isTimeOfDay = (time: CalendarTime): boolean =>
  (time.clock !== null || time.partOfDay !== null) &&
  (time.year ?? time.decade ?? time.month ?? time.day ?? time.weekday ?? time.season ?? time.within ?? time.nth ?? time.offset) === null

/** «اليوم نفسه»: of what was told to have happened, not of what lies ahead, of several days, of a relative clause or of a speech; null where no such day was told. */
function sameDay(one: PlacedTime, { unit, shift }: RelatedTime, told: readonly PlacedTime[]): PartialTime | null {
  if (unit !== 'day' || shift !== 0) return null
  const day = told.findLast(
    (other) =>
      one.sentence - other.sentence <= SAME &&
      other.found.time.kind !== 'interval' &&
      MEANING.day(other.found.time) &&
      !isAhead(other.found.time) &&
      !isBound(other) &&
      !isInRelative(other, told) &&
      !isOfSpeech(other),
  )
  return day?.found.time ?? null
}
/** Sentences over which a day is still the same. */
const SAME = 4
/** «في كلمة بثت أمس»: when something was said. */
const isOfSpeech = ({ context, found }: PlacedTime): boolean =>
  [1, 2].some((back) =>
    /^(?:بثت|بثها|بثه|القاها|القيت|نشر|نشرت|نشره|نشرها|صدر|صدرت|اصدره|اصدرته|بث)$/.test(foldedAt(context, found.first - back)),
  )

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

/**
 * غداة and عشية of an event whose day stands in its phrase (غداة الانتخابات التي جرت الأحد) are counted from that day; beside a day they are that day
 * (الجمعة، غداة الهجوم); without one what had happened on the eve of the day's event happened a day before publication, and else news tells the event of
 * its day.
 */
function anchored(one: PlacedTime, time: ShiftTime, told: readonly PlacedTime[], next: PlacedTime | undefined): PartialTime {
  if (next !== undefined && isOfEvent(one, next))
    return { kind: 'related', to: next.found.time, unit: 'day', shift: time.count, month: null, day: null, partOfDay: null, clock: null }
  const last = told.at(-1)
  if (last !== undefined && last.sentence === one.sentence) {
    const before = endOf(last)
    if (MEANING.day(before) && !isAhead(before))
      return { kind: 'related', to: before, unit: 'day', shift: 0, month: null, day: null, partOfDay: null, clock: null }
  }
  return time.count < 0 && isEarlier(one) ? { ...time, from: 'publication' } : time
}

/** عشية الجولة المقررة السبت: the day belongs to the phrase of the event, in which no verb stands but that of its relative clause. */
function isOfEvent({ found, context, sentence }: PlacedTime, next: PlacedTime): boolean {
  if (next.sentence !== sentence || next.found.first - found.next > MAX_EVENT || next.found.first === found.next) return false
  if (!MEANING.day(next.found.time) || next.found.time.kind === 'related') return false
  for (let at = found.next; at < next.found.first; at++) {
    if (context.tokens[at]!.kind === 'punctuation') return false
    if (context.tags[at]!.pos === 'verb' && !RELATIVE.has(foldedAt(context, at - 1))) return false
  }
  return true
}
const MAX_EVENT = 6
const RELATIVE = new Set(['التي', 'الذي', 'اللذين', 'الذين'])

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
