import { standsAlone } from './alone.ts'
import {
  directionOf,
  type Fields,
  foldedAt,
  type Piece,
  type PieceReader,
  readRelative,
  startBehind,
  type TimexContext,
} from './context.ts'
import { isDatedName } from './dated-name.ts'
import { directionAround } from './direction.ts'
import { readEnclosing } from './enclosing.ts'
import { monthAt } from './month.ts'
import { readOrdinal } from './ordinal.ts'
import { yearAt } from './year.ts'

/** A day of the month: its number, and where it ends. */
interface DayMatch {
  readonly day: number
  readonly start: number
  readonly next: number
  readonly ordinal: boolean
}

const asDay = (value: number): number | null => (Number.isInteger(value) && value >= 1 && value <= 31 ? value : null)

/** 21, الـ21, الحادي والعشرين, أول; الفاتح من نوفمبر, its first day. */
export function dayAt(context: TimexContext, at: number): DayMatch | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') {
    const ordinal = readOrdinal(context, at)
    if (ordinal !== null)
      return asDay(ordinal.value) === null ? null : { day: ordinal.value, start: ordinal.start, next: ordinal.next, ordinal: true }
    const opening = FIRST_DAY.exec(token.word.folded)
    if (opening !== null && monthAt(context, foldedAt(context, at + 1) === 'من' ? at + 2 : at + 1) !== null)
      return { day: 1, start: startBehind(token, opening[1]!.length), next: at + 1, ordinal: true }
    if (GLUED.has(token.word.folded) && context.tokens[at + 1]?.kind === 'number') return withStart(dayAt(context, at + 1), token.start)
  }
  const cardinal = context.cardinalAt(at)
  if (cardinal === null || cardinal.lower !== cardinal.upper || cardinal.percent || cardinal.scale !== 1) return null
  if (cardinal.digits !== null && !/^\d{1,2}$/.test(cardinal.digits)) return null
  const day = asDay(Math.abs(cardinal.lower))
  return day === null ? null : { day, start: cardinal.start, next: cardinal.last + 1, ordinal: false }
}

const GLUED = new Set(['ال', 'لل'])
const FIRST_DAY = /^([وفب]?)الفاتح$/

const withStart = (match: DayMatch | null, start: number): DayMatch | null => (match === null ? null : { ...match, start })

/** 21 أيلول, الخامس من أيار, 5 من الشهر الجاري, أول يناير. */
export const readDate: PieceReader = (context, at, before) => {
  const day = dayAt(context, at)
  if (day === null) return readMonthFirst(context, at)
  const linked = foldedAt(context, day.next) === 'من' || foldedAt(context, day.next) === 'في'
  const dotted = DAY_MARKS.has(foldedAt(context, day.next)) && !day.ordinal
  const from = linked || dotted ? day.next + 1 : day.next
  const month = monthAt(context, from)
  if (month !== null) {
    const relative = readRelative(context, month.next)
    if (
      (isDatedName(context, at) && relative === null && yearAt(context, month.next) === null) ||
      (day.ordinal && day.day === 1 && !linked && month.name.homograph)
    )
      return null
    const fields: Fields = {
      day: day.day,
      month: month.name.month,
      calendar: month.name.calendar,
      ...(relative === null ? {} : { direction: directionOf(relative.shift), directionStated: true }),
    }
    return { start: day.start, next: relative?.next ?? month.next, fields, mod: null, rule: 'timex.date' }
  }
  const present = dayOfPresentMonth(context, day, linked)
  if (present !== null) return present
  if (!linked) {
    if (before.weekday !== undefined)
      return before.day === undefined && !day.ordinal && standsAlone(context, day.next) ? bareDay(day) : null
    return Object.keys(before).length === 0 ? dayAlone(context, at, day) : null
  }
  const around = readEnclosing(context, from, {})
  if (around === null || (around.fields.within ?? around.fields.related)?.unit !== 'month') return null
  return { start: day.start, next: around.next, fields: { day: day.day, ...around.fields }, mod: null, rule: 'timex.day-of-month' }
}

/** يوم 27: of this month or the one before, or the next one where the clause looks ahead. */
export function readDayOfMonth(context: TimexContext, at: number): Piece | null {
  const day = dayAt(context, at)
  return day !== null && context.tokens[at]!.kind === 'number' && standsAlone(context, day.next) ? placedDay(context, at, day) : null
}

/** 17 الجاري, السابع من الجاري; الخامس منه, في 15 منه, of the month told before. */
function dayOfPresentMonth(context: TimexContext, { day, start, next, ordinal }: DayMatch, linked: boolean): Piece | null {
  const at = linked ? next + 1 : next
  const word = foldedAt(context, at)
  const shape = { start, next: at + 1, mod: null, rule: 'timex.day-of-month' } as const
  if (PRESENT.has(word)) return { ...shape, fields: { day, within: { unit: 'month', shift: 0 } } }
  // الرابع من الشهر: of this one, or of the one before
  if (linked && word === 'الشهر' && readRelative(context, at + 1) === null && !OF_MONTH.has(foldedAt(context, at + 1)))
    return { ...shape, fields: { day, direction: directionAround(context, next - 1, at + 1) === 'future' ? 'future' : 'present' } }
  // في 15 منه
  const isDay = ordinal ? day > 2 : DAYS_OF_IT.has(foldedAt(context, next - 2))
  const told = word === 'منه' && !linked && isDay && standsAlone(context, at + 1)
  return told ? { ...shape, fields: { day, related: { unit: 'month', shift: 0 } } } : null
}
const DAYS_OF_IT = new Set(['في', 'وفي', 'يوم', 'حتي', 'بحلول', 'قبل', 'منذ', 'بتاريخ'])
const PRESENT = new Set(['الجاري', 'الحالي'])
const OF_MONTH = new Set(['نفسه', 'ذاته', 'عينه', 'الجاري', 'الحالي', 'التالي', 'السابق', 'القمري', 'المقدس', 'الفضيل'])

const placedDay = (context: TimexContext, at: number, day: DayMatch): Piece => ({
  ...bareDay(day),
  fields: { day: day.day, direction: directionAround(context, at, day.next) === 'future' ? 'future' : 'present' },
})

/** في 27 or إلى الخامس والعشرين at the end of a sentence; no rank below eleven, which mostly is one of persons told before (الثاني). */
function dayAlone(context: TimexContext, at: number, day: DayMatch): Piece | null {
  const behind = context.tokens[day.next]
  if (behind !== undefined && !ENDS.has(behind.word.surface)) return null
  const word = foldedAt(context, at - 1)
  const token = context.tokens[at]!
  if (!day.ordinal) return token.kind === 'number' && INSIDE.has(word) ? placedDay(context, at, day) : null
  const compound = day.next > at + 1 && day.day > 10 && !/^[وفبلك]*(?:ال|ل)\S*ه$/.test(token.word.folded)
  return compound && (BEFORE_DAYS.has(word) || /^[بل]ل?/.test(token.word.folded)) ? placedDay(context, at, day) : null
}
const ENDS = new Set(['.', '،', '؛', '!', '؟'])
const INSIDE = new Set(['في', 'وفي', 'بتاريخ'])
const BEFORE_DAYS = new Set(['في', 'وفي', 'الي', 'حتي', 'قبل', 'منذ', 'بحلول'])

const bareDay = ({ day, start, next }: DayMatch): Piece => ({ start, next, fields: { day }, mod: null, rule: 'timex.day-of-month' })

/** سبتمبر الحادي والعشرين; سبتمبر 21, 2019; سبتمبر-21. */
function readMonthFirst(context: TimexContext, at: number): Piece | null {
  const month = monthAt(context, at)
  if (month === null || month.introduced) return null
  const hyphen = foldedAt(context, month.next) === '-' && context.tokens[month.next]!.start === context.tokens[month.next - 1]!.end
  const day = dayAt(context, hyphen ? month.next + 1 : month.next)
  if (day === null) return null
  const yearBehind = COMMAS.has(foldedAt(context, day.next)) && (yearAt(context, day.next + 1)?.year ?? 0) >= 1900
  const joined = hyphen && context.tokens[month.next + 1]!.start === context.tokens[month.next]!.end && standsAlone(context, day.next)
  if (!(day.ordinal && day.day > 2) && !yearBehind && !joined) return null
  return {
    start: month.start,
    next: day.next,
    fields: { day: day.day, month: month.name.month, calendar: month.name.calendar },
    mod: null,
    rule: 'timex.date',
  }
}

const COMMAS = new Set(['،', ','])

/** 2. أكتوبر, 2- أكتوبر, 2/ أكتوبر. */
const DAY_MARKS = new Set(['.', '-', '/'])
