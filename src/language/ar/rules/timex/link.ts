import { standsAlone } from './alone.ts'
import { type Fields, foldedAt, type Piece, type TimexContext } from './context.ts'
import { readDate } from './date.ts'
import { monthAt } from './month.ts'
import { readNumericDate } from './numeric-date.ts'
import { readPiece } from './piece.ts'
import { yearAt } from './year.ts'

const COMMAS = new Set(['،', ','])
const CORRESPONDING = new Set(['الموافق', 'الموافقه', 'المصادف', 'والموافق'])

/** A piece that a mark or particle links to what has been said: a comma, a bracket, في, من, الموافق. */
export function linkedPiece(context: TimexContext, at: number, before: Fields): Piece | null {
  const word = foldedAt(context, at)
  // السبت، الموافق 2 مايو 2026
  const named = COMMAS.has(word) ? at + 1 : at
  if (CORRESPONDING.has(foldedAt(context, named))) return corresponding(context, named + 1, before)
  if (word === '(') return bracketed(context, at + 1, before)
  if (word === '-' || word === '–' || word === '/') {
    const twin = otherCalendar(before) === null ? null : corresponding(context, at + 1, before)
    if (twin !== null && isTwin(before, twin.fields)) return twin
  }
  const isLink = LINKS[word]
  if (isLink === undefined) return null
  // أيلول من ألف وتسعمئة وسبعين
  if (word === 'من' && before.month !== undefined && before.year === undefined) {
    const year = yearBehind(context, at + 1, before)
    if (year !== null && standsAlone(context, year.next)) return year
  }
  const found = readPiece(context, at + 1, before)
  return found !== null && isLink(before, found.fields) ? found : null
}

const isDay = ({ weekday, shift }: Fields): boolean => weekday !== undefined || shift !== undefined
const isDate = ({ day, month }: Fields): boolean => day !== undefined && month !== undefined
const says = (...values: readonly unknown[]): boolean => values.some((value) => value !== undefined)

/** What each link may join: `before` it and `more` behind it. */
type Joins = (before: Fields, more: Fields) => boolean
const comma: Joins = (before, more) =>
  (isDay(before) && isDate(more)) ||
  ((isDay(before) || before.day !== undefined) && more.clock !== undefined) ||
  // أمس، السبت
  (before.shift !== undefined && before.weekday === undefined && Object.keys(more).join() === 'weekday')
const LINKS: Readonly<Record<string, Joins>> = {
  '،': comma,
  ',': comma,
  '-': (before, more) => (before.day !== undefined && more.clock !== undefined) || (isDay(before) && isDate(more)),
  في: (before, more) =>
    (isDay(before) && says(more.day, more.clock)) ||
    (before.month !== undefined && before.year === undefined && more.year !== undefined) ||
    (before.clock !== undefined && says(more.day, more.weekday, more.shift, more.part, more.related)),
  عند: (_, more) => more.clock !== undefined,
  بتاريخ: (_, more) => more.day !== undefined,
  من: (before, more) =>
    (says(before.clock, before.part) && says(more.part, more.weekday, more.shift, more.day, more.related)) ||
    (says(before.weekday, before.month) && says(more.within, more.related)) ||
    (before.month !== undefined && more.year !== undefined),
}

/** اليوم (السبت), الخميس (21 أيلول 2023): all that stands in the brackets. */
function bracketed(context: TimexContext, at: number, before: Fields): Piece | null {
  // 11 سبتمبر 2001 (أيلول)
  const twin = before.month === undefined ? null : monthAt(context, at)
  if (twin !== null && twin.name.month === before.month && foldedAt(context, twin.next) === ')')
    return { start: twin.start, next: twin.next + 1, fields: {}, mod: null, rule: 'timex.month' }
  if (otherCalendar(before) !== null) {
    const twin = corresponding(context, at, before)
    return twin !== null && isTwin(before, twin.fields) && foldedAt(context, twin.next) === ')' ? { ...twin, next: twin.next + 1 } : null
  }
  if (!isDay(before)) return null
  const first = readPiece(context, at, before)
  if (first === null) return null
  let { fields, next } = first
  for (;;) {
    const said = { ...before, ...fields }
    const more = readPiece(context, next, said) ?? yearBehind(context, next, said)
    if (more === null) break
    fields = { ...fields, ...more.fields }
    next = more.next
  }
  if (foldedAt(context, next) !== ')') return null
  const named = (before.shift !== undefined && fields.weekday !== undefined) || (before.weekday !== undefined && fields.shift !== undefined)
  return named || isDate(fields) ? { ...first, fields, next: next + 1 } : null
}

/** The other calendar than that of a full date. */
const otherCalendar = ({ day, month, calendar }: Fields): Fields['calendar'] | null =>
  day === undefined || month === undefined ? null : calendar === 'hijri' ? 'gregorian' : 'hijri'
/** ٢ شوال ١٤٤٠هـ - ٥ يونيو ٢٠١٩م, 26 مارس 2015 (6 جمادى الآخرة 1436هـ): `more` is empty where it says the same less exactly. */
const isTwin = (before: Fields, more: Fields): boolean =>
  otherCalendar(before) === 'hijri' ? Object.keys(more).length === 0 : more.day !== undefined && more.calendar !== 'hijri'

/** 15 رجب 1442 هـ الموافق 27 فبراير 2021: one day in two calendars; the Gregorian one is exact. */
function corresponding(context: TimexContext, at: number, before: Fields): Piece | null {
  const introduced = foldedAt(context, at) === 'ل' || foldedAt(context, at) === 'يوم' ? at + 1 : at
  const bracket = foldedAt(context, introduced) === '('
  const from = bracket ? introduced + 1 : introduced
  if (context.tokens[from] === undefined) return null
  const found = readNumericDate(context, from, {}) ?? readDate(context, from, {})
  if (found === null) return null
  const year = yearBehind(context, found.next, found.fields)
  const next = year?.next ?? found.next
  if (bracket && foldedAt(context, next) !== ')') return null
  const replaces = before.day === undefined || found.fields.calendar !== 'hijri'
  return {
    ...found,
    next: bracket ? next + 1 : next,
    fields: replaces ? { ...found.fields, ...year?.fields } : {},
    rule: 'timex.corresponding',
  }
}

/** The year behind a month or season, and behind a comma where a day stands: سبتمبر 2020, 27 سبتمبر, 2020, أيار من عام 2019. */
export function yearBehind(context: TimexContext, at: number, before: Fields): Piece | null {
  if ((before.month ?? before.season) === undefined || before.year !== undefined || before.within !== undefined) return null
  const mark = foldedAt(context, at)
  const comma = (COMMAS.has(mark) || mark === '/' || mark === '.') && before.day !== undefined
  const from = comma || foldedAt(context, at) === 'ل' ? at + 1 : at
  const year = yearAt(context, from)
  if (year === null || year.year < 1300) return null
  if (before.calendar === 'hijri' && year.year >= 1700)
    return { start: context.tokens[from]!.start, next: year.next, fields: { year: year.year }, mod: null, rule: 'timex.year' }
  return { start: context.tokens[from]!.start, next: year.next, fields: { year: year.year }, mod: null, rule: 'timex.year' }
}
