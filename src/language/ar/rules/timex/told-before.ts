import type { CalendarTime, PartialTime, RelatedTime } from '../../../partial-time.ts'
import { foldedAt } from './context.ts'
import { COUNTED_FROM, lengthAlone } from './counted-from.ts'
import { dayOfAnchor } from './day-of-anchor.ts'
import { isInRelative, NEAR, withDay } from './day-told.ts'
import { endOf, isAhead, isBound, isNamesake, MEANING, type PlacedTime, SINCE } from './placed.ts'
import { withDayOfSpeech } from './quoted-day.ts'
import type { Found } from './shift.ts'
import { needsYear, withYearBefore, withYearBehind } from './year-told.ts'

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
    const found = time === null ? withoutAnchor(one.found) : { ...one.found, time }
    if (found === null) return
    out.push(found)
    told.push({ ...one, found })
  })
  return out
}

const withoutAnchor = (found: Found): Found | null =>
  found.rule === COUNTED_FROM && found.time.kind === 'related' ? lengthAlone(found, found.time) : null

/** Times behind one among which the day of a quotation is looked for. */
const BEHIND = 4

/** The time of what leans on another; the same time where it leans on nothing; null where it is none without. */
function leaning(one: PlacedTime, told: readonly PlacedTime[], behind: readonly PlacedTime[]): PartialTime | null {
  const { time, rule } = one.found
  if (time.kind === 'related') {
    if (time.to !== null) return time
    const to =
      dateTold(one, time, told) ??
      sameDay(one, time, told) ??
      lastTold(
        rule === COUNTED_FROM
          ? told.filter((other) => one.sentence - other.sentence <= NEAR + 1 && tellsOfEvent(one, other))
          : isEventAnchored(one)
            ? told.filter(({ sentence }) => one.sentence - sentence <= NEAR)
            : told,
        MEANING[time.unit],
      )
    return to === null ? null : ({ ...time, to } as RelatedTime)
  }
  const week = weekBeforeYesterday(time, told)
  if (week !== null) return week
  const month = monthTold(one, told.at(-1))
  if (month !== null) return month
  const spoken = withDayOfSpeech(one, told, behind)
  if (spoken !== null) return spoken
  if (rule === 'timex.event-anchor' && time.kind === 'shift') return dayOfAnchor(one, time, told, behind[0])
  if (time.kind === 'calendar' && isTimeOfDay(time)) return withDay(one, time, told)
  return time
}

/** «أمس الجمعة … الجمعة الماضي»: where the article calls that weekday yesterday, the last one is a week before it. */
function weekBeforeYesterday(time: PartialTime, told: readonly PlacedTime[]): RelatedTime | null {
  if (time.kind !== 'calendar' || time.weekday === null || !time.directionStated || time.direction !== 'past') return null
  if ((time.month ?? time.day ?? time.within ?? time.nth) !== null) return null
  const yesterday = told.find(({ found }) => found.time.kind === 'shift' && found.time.count === -1 && found.time.weekday === time.weekday)
  if (yesterday === undefined) return null
  const { partOfDay, clock } = time
  return { kind: 'related', to: yesterday.found.time, unit: 'day', shift: -7, month: null, day: null, partOfDay, clock }
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
const isEventAnchored = ({ context, found }: PlacedTime): boolean => /^ل(?!ذلك$)/.test(foldedAt(context, found.next))

const isTimeOfDay = (time: CalendarTime): boolean =>
  (time.clock !== null || time.partOfDay !== null) &&
  (time.year ?? time.decade ?? time.month ?? time.day ?? time.weekday ?? time.season ?? time.within ?? time.nth ?? time.offset) === null

/** «اليوم نفسه»: of what was told to have happened, not of what lies ahead, of several days, of a relative clause or of a speech; null where no such day was told. */
function sameDay(one: PlacedTime, { unit, shift }: RelatedTime, told: readonly PlacedTime[]): PartialTime | null {
  if (unit !== 'day' || shift !== 0) return null
  const ofEvent = dayOfEvent(one, told)
  if (ofEvent !== null) return ofEvent
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
/** «بعد الهجوم بعشرة أيام»: a day that is told with the attack; where no event is named, any. */
function tellsOfEvent({ context, found }: PlacedTime, other: PlacedTime): boolean {
  const event = /^ال(.{3,})$/.exec(foldedAt(context, found.first + 1))?.[1]
  return (
    event === undefined ||
    other.context.tokens.some(
      ({ word }, at) =>
        (word.folded === event || word.folded.endsWith(`ال${event}`)) && !(other.context === context && at === found.first + 1),
    )
  )
}

/** «منذ ذلك التاريخ»: the last date, wherever it stands; null where something else is meant. */
const dateTold = ({ context, found, sentence }: PlacedTime, { shift }: RelatedTime, told: readonly PlacedTime[]): PartialTime | null =>
  shift === 0 && foldedAt(context, found.next - 1) === DATE
    ? lastTold(
        told.filter((other) => sentence - other.sentence <= SAME),
        MEANING.day,
      )
    : null
const DATE = 'التاريخ'
/** «وفي اليوم نفسه للهجوم»: the day told right behind the attack. */
function dayOfEvent(one: PlacedTime, told: readonly PlacedTime[]): PartialTime | null {
  if (!isEventAnchored(one)) return null
  const event = foldedAt(one.context, one.found.next).replace(/^لل/, 'ال')
  const isBehind = ({ context, found }: PlacedTime) => {
    for (let at = found.first - 1; at >= 0 && at >= found.first - MAX_BEHIND; at--) if (foldedAt(context, at) === event) return true
    return false
  }
  return told.find((other) => one.sentence - other.sentence <= SAME && MEANING.day(other.found.time) && isBehind(other))?.found.time ?? null
}
const MAX_BEHIND = 12
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
