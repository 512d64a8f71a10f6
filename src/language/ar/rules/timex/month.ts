import { fold } from '../../letters.ts'
import type { MonthName } from '../../lexicon/calendar.ts'
import { written } from '../written.ts'
import { standsAlone } from './alone.ts'
import {
  compoundMonthOf,
  directionOf,
  type Fields,
  foldedAt,
  monthOf,
  type PieceReader,
  readRelative,
  startBehind,
  type TimexContext,
} from './context.ts'
import { isMonthOfName } from './dated-name.ts'
import { ordinalOf } from './ordinal.ts'
import { isYearWord, yearAt } from './year.ts'

export interface MonthMatch {
  readonly name: MonthName
  readonly start: number
  readonly next: number
  readonly twin: boolean
  /** شهر stands before it. */
  readonly introduced: boolean
}

/** A month in any system, شهر before it, its twin in another system behind it: أيلول/سبتمبر, أيلول (سبتمبر), أغسطس/ آب. */
export function monthAt(context: TimexContext, at: number): MonthMatch | null {
  const token = context.tokens[at]
  const introducedAt = token !== undefined && isMonthWord(token.word) ? at + 1 : at
  const one = singleMonth(context, introducedAt) ?? (introducedAt > at ? numberedMonth(context, introducedAt) : null)
  if (one === null) return null
  const introduced = introducedAt > at
  const start = introduced ? startBehind(context.tokens[at]!, prefixLength(foldedAt(context, at))) : one.start
  const twin = readTwin(context, one.next, one.name)
  return { name: one.name, start, next: twin ?? one.next, twin: twin !== null, introduced }
}
export const isMonthWord = written(/^[وبل]?(?:ال|ل)?شهر$/)
const prefixLength = (word: string) => /^[وبل]*(?=(?:ال|ل)?شهر$)/.exec(word)![0].length

/** شهر ثلاثة, الشهر الثامن, شهر 3 where nothing follows that the number could count. */
function numberedMonth(
  context: TimexContext,
  at: number,
): { readonly name: MonthName; readonly start: number; readonly next: number } | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const cardinal = context.cardinalAt(at)
  const ordinal = ordinalOf(token.word)
  const number =
    cardinal !== null && cardinal.lower === cardinal.upper && !cardinal.article
      ? cardinal.lower
      : ordinal?.article === true
        ? ordinal.value
        : null
  const next = cardinal === null ? at + 1 : cardinal.last + 1
  // خلال شهر واحد: a length
  if (cardinal?.digits === null && number === 1) return null
  if (number === null || !Number.isInteger(number) || number < 1 || number > 12) return null
  const behind = context.tokens[next]
  if (
    behind !== undefined &&
    behind.kind === 'word' &&
    !isYearWord(behind.word) &&
    !/^(?:من|في|الماضي|المقبل|القادم|الجاري)$/.test(behind.word.folded)
  )
    return null
  return { name: { calendar: 'gregorian', month: number, homograph: false }, start: token.start, next }
}

function singleMonth(
  context: TimexContext,
  at: number,
): { readonly name: MonthName; readonly start: number; readonly next: number } | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const compound = compoundMonthOf(token.word)
  const second = context.tokens[at + 1]
  if (compound !== null && second !== undefined && second.kind === 'word') {
    const word = second.word.folded
    const match = compound.value.find(([name]) => sameOrdinal(word, name))
    if (match !== undefined) return { name: match[1], start: token.start + compound.offset, next: at + 2 }
  }
  const found = monthOf(token.word)
  return found === null || found.article || isDoor(token.word.surface, found.offset)
    ? null
    : { name: found.value, start: token.start + found.offset, next: at + 1 }
}
/** «في باب المندب»: آب behind ب is written with its madda, or it is a door. */
const isDoor = (surface: string, month: number): boolean => month > 0 && /^[وف]?باب$/u.test(surface)
/** الأول, اول, الاخرة … beside the bare name in the table. */
const sameOrdinal = (word: string, name: string): boolean => {
  const bare = word.startsWith('ال') ? word.slice(2) : word
  return bare === fold(name) || (bare === 'ثان' && name === 'ثاني')
}
/** The same month in another system, behind a slash or hyphen or in brackets; of two different months only the first is read. */
function readTwin(context: TimexContext, at: number, name: MonthName): number | null {
  const mark = foldedAt(context, at)
  const adjacent = singleMonth(context, at)
  if (adjacent !== null && adjacent.name.month === name.month && adjacent.name.calendar === name.calendar) return adjacent.next
  if (mark !== '/' && mark !== '(' && mark !== '-' && mark !== '\\' && mark !== '[') return null
  const other = singleMonth(context, at + 1)
  const bracket = mark === '(' || mark === '['
  // in brackets it is meant to be the same, even where the writer errs
  if (other === null || (!bracket && (other.name.month !== name.month || other.name.calendar !== name.calendar))) return null
  if (!bracket) return other.next
  return foldedAt(context, other.next) === ')' || foldedAt(context, other.next) === ']' ? other.next + 1 : null
}

/** A month as a piece of its own: with year, adjective or edge, or alone behind a preposition of time. */
export const readMonth: PieceReader = (context, at) => {
  const month = monthAt(context, at)
  // 14 آذار that was no date (a name) is no month either
  const day = context.cardinalAt(at - 1)
  if (month === null || (day !== null && /^\d{1,2}$/.test(day.digits ?? '') && month.start === context.tokens[at]!.start)) return null
  if (month.name.homograph && !isLicensed(context, at, month)) return null
  if (isMonthOfName(context, at) || isDevoting(context, at)) return null
  // أيلول الأسود: a name
  if (foldedAt(context, month.next) === 'الاسود') return null
  const relative = readRelative(context, month.next)
  const fields: Fields = {
    month: month.name.month,
    calendar: month.name.calendar,
    ...(relative === null ? {} : { direction: directionOf(relative.shift), directionStated: true }),
  }
  const rule = relative === null ? 'timex.month' : 'timex.month-relative'
  return { start: month.start, next: relative?.next ?? month.next, fields, mod: null, rule }
}

/** «ما يوليه من اهتمام», «الذي يوليه الوسيط»: what one devotes. */
const isDevoting = (context: TimexContext, at: number): boolean =>
  foldedAt(context, at) === 'يوليه' && RELATIVE.test(foldedAt(context, at - 1))
const RELATIVE = /^(?:[وفبلك]?ما|[وفبل]?ال(?:ذي|تي)|لل(?:ذي|تي)|مما|عما|لا|لم|قد|وقد)$/

/** Words of time before a month that is also an everyday word. */
const TIME_WORDS = new Set([
  'في',
  'منذ',
  'خلال',
  'حتي',
  'بحلول',
  'من',
  'الي',
  'بين',
  'قبل',
  'بعد',
  'مطلع',
  'اوائل',
  'منتصف',
  'اواسط',
  'اواخر',
  'نهايه',
  'بدايه',
  'وفي',
  'ومنذ',
  'شهري',
  'نصف',
  'اتفاق',
  'هدنه',
  'تفاهم',
  'حرب',
  'معارك',
  'هجوم',
  'احداث',
  'ثوره',
  'انقلاب',
  'انتخابات',
])
const RAMADAN = 9
const INSIDE = new Set(['في', 'وفي', 'خلال', 'وخلال'])
function isLicensed(context: TimexContext, at: number, month: MonthMatch): boolean {
  if (month.introduced || month.twin) return true
  if (readRelative(context, month.next) !== null || yearAt(context, month.next) !== null) return true
  // in a range the other end is a month too: بين آب وأيلول
  const before = foldedAt(context, at - 1)
  if (month.name.calendar === 'gregorian') return TIME_WORDS.has(before) || singleMonth(context, at - 1) !== null
  // في رمضان, but not في رمضان قديروف
  return month.name.month === RAMADAN && INSIDE.has(before) && standsAlone(context, month.next)
}
