import { calendarTime, dayShift, type PartialTime } from '../../../partial-time.ts'
import { type Word, wordProperty } from '../../vocabulary.ts'
import { type Fields, foldedAt, type Phrase, type Piece, type TimexContext, weekdayOf } from './context.ts'
import { readDate, readDayOfMonth, readNumericDate } from './date.ts'
import { readersOf } from './pieces.ts'
import { readWeekday } from './weekday.ts'
import { yearAt } from './year.ts'

function readPiece(context: TimexContext, at: number, before: Fields): Piece | null {
  const token = context.tokens[at]
  if (token === undefined) return null
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
  return found !== null && compatible(before, found.fields) ? { ...found, start: token.start + prefix } : null
}
const DAY_WORDS = /^([وفبلك]?)(?:يوم|نهار|يومي)$/
/** Length of the proclitic of a noun that introduces a day, or null. */
const dayPrefix = wordProperty((word): number | null => DAY_WORDS.exec(word.folded)?.[1]?.length ?? null)
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
  for (const key of Object.keys(more) as (keyof Fields)[]) {
    if (key === 'calendar') continue
    if (before[key] !== undefined && before[key] !== more[key]) return key === 'direction' || key === 'directionStated'
  }
  if (Object.keys(before).length === 0) return true
  if (Object.keys(more).every((key) => key === 'calendar' || before[key as keyof Fields] !== undefined)) return false
  if (more.calendar !== undefined && before.calendar !== undefined && more.calendar !== before.calendar) return false
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

const COMMAS = new Set(['،', ','])
/** How many tokens link what has been said to a piece behind: a comma, a bracket, في, من, الموافق. */
function linkLength(context: TimexContext, at: number): number {
  const word = foldedAt(context, at)
  return COMMAS.has(word) ||
    word === '(' ||
    word === 'في' ||
    word === 'من' ||
    word === 'عند' ||
    word === '-' ||
    CORRESPONDING.has(word) ||
    word === 'بتاريخ' ||
    word === 'لعام'
    ? 1
    : 0
}
const CORRESPONDING = new Set(['الموافق', 'الموافقه', 'المصادف', 'الموافقة'])

function linked(context: TimexContext, at: number, before: Fields): Piece | null {
  const word = foldedAt(context, at)
  if (linkLength(context, at) === 0) return null
  if (CORRESPONDING.has(word)) return corresponding(context, at + 1, before)
  const found = readPiece(context, at + 1, before)
  if (found === null) return null
  const { fields } = found
  const day = before.weekday !== undefined || before.shift !== undefined
  if (COMMAS.has(word)) {
    if (day && fields.day !== undefined && fields.month !== undefined) return found
    return (day || before.day !== undefined) && fields.clock !== undefined ? found : null
  }
  if (word === '-' && before.day !== undefined && fields.clock !== undefined) return found
  if (word === '(' || word === '-') {
    const named = before.shift !== undefined && fields.weekday !== undefined
    if (!named && (!day || fields.day === undefined || fields.month === undefined)) return null
    if (word === '-') return named ? null : found
    return foldedAt(context, found.next) === ')' ? { ...found, next: found.next + 1 } : null
  }
  if (word === 'في' && before.month !== undefined && before.year === undefined && fields.year !== undefined) return found
  if (word === 'في')
    return (day && fields.day !== undefined) ||
      (before.clock !== undefined && (fields.day ?? fields.weekday ?? fields.shift ?? fields.part) !== undefined)
      ? found
      : null
  if (word === 'عند') return fields.clock !== undefined ? found : null
  if (word === 'بتاريخ') return fields.day !== undefined ? found : null
  if (word === 'من') {
    if (
      (before.clock !== undefined || before.part !== undefined) &&
      (fields.part ?? fields.weekday ?? fields.shift ?? fields.day) !== undefined
    )
      return found
    if ((before.weekday ?? before.month) !== undefined && fields.within !== undefined) return found
    return before.month !== undefined && fields.year !== undefined ? found : null
  }
  return null
}

/** 15 رجب 1442 هـ الموافق 27 فبراير 2021: one day in two calendars; the Gregorian one is exact. */
function corresponding(context: TimexContext, at: number, before: Fields): Piece | null {
  const from = foldedAt(context, at) === 'ل' || foldedAt(context, at) === 'يوم' ? at + 1 : at
  const found = readNumericDate(context, from, {}) ?? readDate(context, from, {})
  if (found === null) return null
  const gregorian = found.fields.calendar !== 'hijri'
  return before.day === undefined || gregorian
    ? { ...found, rule: 'timex.corresponding' }
    : { ...found, fields: {}, rule: 'timex.corresponding' }
}

/** The longest expression that begins with a token, or null. What says too little (a bare part of the day) is none. */
export function readPhrase(context: TimexContext, at: number): Phrase | null {
  const token = context.tokens[at]
  if (token === undefined || !mayBeginPhrase(token.word)) return null
  const known = context.phrases[at]
  if (known !== undefined) return known
  const found = readNewPhrase(context, at)
  context.phrases[at] = found
  return found
}

function readNewPhrase(context: TimexContext, at: number): Phrase | null {
  const first = readPiece(context, at, {})
  if (first === null) return null
  let { fields, next, rule } = first
  for (;;) {
    const direct = readPiece(context, next, fields) ?? yearBehind(context, next, fields)
    const more = direct ?? linked(context, next, fields)
    if (more === null) break
    fields =
      more.rule === 'timex.corresponding' && fields.day !== undefined && more.fields.day !== undefined
        ? { ...withoutDate(fields), ...more.fields }
        : { ...fields, ...more.fields }
    if (RANK.indexOf(more.rule) > RANK.indexOf(rule)) rule = more.rule
    next = more.next
  }
  return { start: first.start, first: at, next, fields, mod: first.mod, rule }
}
/** The rule that names an expression is that of its most telling piece. */
const RANK = [
  'timex.part-of-day',
  'timex.year',
  'timex.weekday',
  'timex.enclosing',
  'timex.this-unit',
  'timex.deictic',
  'timex.month',
  'timex.season',
  'timex.date',
  'timex.numeric-date',
  'timex.corresponding',
  'timex.clock',
]
function withoutDate(fields: Fields): Fields {
  const { calendar: _calendar, year: _year, month: _month, day: _day, ...rest } = fields
  return rest
}

/** The year behind a month or season, and behind a comma where a day stands: سبتمبر 2020, 27 سبتمبر, 2020, أيار من عام 2019. */
function yearBehind(context: TimexContext, at: number, before: Fields): Piece | null {
  if ((before.month ?? before.season) === undefined || before.year !== undefined || before.within !== undefined) return null
  const comma = COMMAS.has(foldedAt(context, at)) && before.day !== undefined
  const from = comma || foldedAt(context, at) === 'ل' ? at + 1 : at
  const year = yearAt(context, from)
  if (year === null || year.year < 1300) return null
  if (before.calendar === 'hijri' && year.year >= 1700)
    return { start: context.tokens[from]!.start, next: year.next, fields: { year: year.year }, mod: null, rule: 'timex.year' }
  return { start: context.tokens[from]!.start, next: year.next, fields: { year: year.year }, mod: null, rule: 'timex.year' }
}

/** Whether the fields date anything without a licence from outside. */
export function isComplete(fields: Fields): boolean {
  const { shift, weekday, day, month, within, decade, clock, year, season, nth } = fields
  if (shift !== undefined || weekday !== undefined || within !== undefined || decade !== undefined || nth !== undefined) return true
  if (day !== undefined) return month !== undefined || fields.direction === 'present'
  if (season !== undefined) return year !== undefined || fields.direction !== undefined
  return month !== undefined || clock !== undefined || year !== undefined
}

/** The partial time that fields make. */
export function timeOf(fields: Fields): PartialTime {
  const { shift, part, clock, weekday, within, direction, directionStated, ...date } = fields
  const dated = date.day ?? date.month ?? date.year ?? date.decade ?? date.season ?? date.nth
  if (within !== undefined && dated === undefined && weekday === undefined && clock === undefined)
    return { kind: 'enclosing', ...within, partOfDay: part ?? null }
  if (shift !== undefined && dated === undefined)
    return dayShift(shift, { weekday: weekday ?? null, partOfDay: part ?? null, clock: clock ?? null })
  return calendarTime({
    ...date,
    weekday: weekday ?? null,
    partOfDay: part ?? null,
    clock: clock ?? null,
    within: within ?? null,
    direction: direction ?? null,
    directionStated: directionStated ?? false,
    offset: shift ?? null,
  })
}
