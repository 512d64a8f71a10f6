import { numeralOf } from '../number/evaluate.ts'
import { directionOf, type Fields, foldedAt, type Piece, type PieceReader, readRelative, type TimexContext } from './context.ts'
import { readEnclosing } from './enclosing.ts'
import { monthAt } from './month.ts'
import { ordinalOf } from './ordinal.ts'

/** A day of the month: its number, and where it ends. */
interface DayMatch {
  readonly day: number
  readonly start: number
  readonly next: number
  readonly ordinal: boolean
}

const asDay = (value: number): number | null => (Number.isInteger(value) && value >= 1 && value <= 31 ? value : null)

/** 21, الـ21, الحادي والعشرين, أول. */
export function dayAt(context: TimexContext, at: number): DayMatch | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') {
    const ordinal = readOrdinal(context, at)
    if (ordinal !== null)
      return asDay(ordinal.value) === null ? null : { day: ordinal.value, start: ordinal.start, next: ordinal.next, ordinal: true }
    if (GLUED.has(token.word.folded) && context.tokens[at + 1]?.kind === 'number') return withStart(dayAt(context, at + 1), token.start)
  }
  const cardinal = context.cardinalAt(at)
  if (cardinal === null || cardinal.lower !== cardinal.upper || cardinal.percent || cardinal.scale !== 1) return null
  if (cardinal.digits !== null && !/^\d{1,2}$/.test(cardinal.digits)) return null
  const day = asDay(Math.abs(cardinal.lower))
  return day === null ? null : { day, start: cardinal.start, next: cardinal.last + 1, ordinal: false }
}
const GLUED = new Set(['ال', 'لل'])
const withStart = (match: DayMatch | null, start: number): DayMatch | null => (match === null ? null : { ...match, start })

/** An ordinal number of one or more words: الثالث, الثالث عشر, الحادي والعشرين, الثلاثين. */
export function readOrdinal(
  context: TimexContext,
  at: number,
): { readonly value: number; readonly start: number; readonly next: number; readonly article: boolean } | null {
  const token = context.tokens[at]!
  const one = ordinalOf(token.word)
  const head = one === null && isOneHead(token.word.folded)
  if (one === null && !head) {
    const tens = numeralOf(token.word)
    if (tens === null || !tens.article || tens.value.slot !== 'tens') return null
    return { value: tens.value.value, start: token.start + tens.offset, next: at + 1, article: true }
  }
  const value = one?.value ?? 1
  const start = token.start + (one?.offset ?? 0)
  const next = context.tokens[at + 1]
  const detached = next?.word.folded === 'و'
  const second = next === undefined ? null : numeralOf((detached ? context.tokens[at + 2]?.word : next.word) ?? next.word)
  if (second?.value.slot === 'ten' && !second.conjunction && !detached && value < 10)
    return { value: value + 10, start, next: at + 2, article: true }
  if (second?.value.slot === 'tens' && (second.conjunction || detached) && value < 10)
    return { value: value + second.value.value, start, next: at + (detached ? 3 : 2), article: true }
  return head ? null : { value, start, next: at + 1, article: one!.article }
}
const isOneHead = (folded: string) => /^[وفبل]?(?:ال|ل)(?:حادي|حاديه|واحد|واحده|احد|ثان)$/.test(folded)

/** Names that contain a date: قوى 14 آذار, حركة 23 مارس. */
const DATED_NAMES = new Set([
  'قوي',
  'فريق',
  'تحالف',
  'تيار',
  'حركه',
  'ساحه',
  'شارع',
  'كتيبه',
  'ميدان',
  'جسر',
  'جامعه',
  'مستشفي',
  'لواء',
  'حراك',
  'مؤسسه',
  'منظمه',
  'حزب',
])

/** The name may stand in quotation marks: فريق «14 آذار». */
const isDatedName = (context: TimexContext, at: number): boolean =>
  DATED_NAMES.has(foldedAt(context, at - 1)) ||
  (context.tokens[at - 1]?.kind === 'punctuation' && (DATED_NAMES.has(foldedAt(context, at - 2)) || foldedAt(context, at - 2) === 'لقوي'))

/** 21 أيلول, الخامس من أيار, 5 من الشهر الجاري, أول يناير. */
export const readDate: PieceReader = (context, at, before) => {
  const day = dayAt(context, at)
  if (day === null) return readMonthFirst(context, at)
  const linked = foldedAt(context, day.next) === 'من' || foldedAt(context, day.next) === 'في'
  const dotted = DAY_MARKS.has(foldedAt(context, day.next)) && !day.ordinal
  const from = linked || dotted ? day.next + 1 : day.next
  const month = monthAt(context, from)
  if (month !== null) {
    if (isDatedName(context, at) || (day.ordinal && day.day === 1 && !linked && month.name.homograph)) return null
    const relative = readRelative(context, month.next)
    const fields: Fields = {
      day: day.day,
      month: month.name.month,
      calendar: month.name.calendar,
      ...(relative === null ? {} : { direction: directionOf(relative.shift), directionStated: true }),
    }
    return { start: day.start, next: relative?.next ?? month.next, fields, mod: null, rule: 'timex.date' }
  }
  if (!linked)
    return before.weekday !== undefined && before.day === undefined && !day.ordinal && standsAlone(context, day.next) ? bareDay(day) : null
  const around = readEnclosing(context, from, {})
  if (around?.fields.within?.unit !== 'month') return null
  return {
    start: day.start,
    next: around.next,
    fields: { day: day.day, within: around.fields.within },
    mod: null,
    rule: 'timex.day-of-month',
  }
}
/** يوم 27: of this month or the one before. */
export function readDayOfMonth(context: TimexContext, at: number): Piece | null {
  const day = dayAt(context, at)
  return day !== null && context.tokens[at]!.kind === 'number' && standsAlone(context, day.next)
    ? { ...bareDay(day), fields: { day: day.day, direction: 'present' } }
    : null
}
const bareDay = ({ day, start, next }: DayMatch): Piece => ({ start, next, fields: { day }, mod: null, rule: 'timex.day-of-month' })
/** الخميس 21: a day of the month where nothing follows that the number could count. */
function standsAlone(context: TimexContext, at: number): boolean {
  const token = context.tokens[at]
  return token === undefined || (token.kind === 'punctuation' && !JOINING.has(token.word.surface)) || STANDING.has(token.word.folded)
}
const JOINING = new Set(['%', '٪', '/', '-', ':', '+', '$'])
const STANDING = new Set(['حتي', 'الي', 'في', 'علي'])

/** سبتمبر الحادي والعشرين; سبتمبر 21, 2019. */
function readMonthFirst(context: TimexContext, at: number): Piece | null {
  const month = monthAt(context, at)
  if (month === null || month.introduced) return null
  const day = dayAt(context, month.next)
  if (day === null) return null
  const yearBehind = COMMAS.has(foldedAt(context, day.next)) && /^(?:19|20)\d\d$/.test(foldedAt(context, day.next + 1))
  if (!(day.ordinal && day.day > 2) && !yearBehind) return null
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

/** 27/9/2020, 27-09-2020, 2020/09/27, 27.9.2020; the day stands first unless it cannot be one. */
export const readNumericDate: PieceReader = (context, at) => {
  const first = context.tokens[at]!
  if (first.kind !== 'number') return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(first.word.folded)
  if (dotted !== null) return numericPiece(first.start, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), dotted[3]!.length)
  const short = readShortDate(context, at)
  if (short !== null) return short
  const numbers: string[] = []
  const mark = context.tokens[at + 1]?.word.surface
  if (mark !== '/' && mark !== '-' && mark !== '\\') return null
  let next = at
  for (let k = 0; k < 3; k++) {
    const token = context.tokens[at + 2 * k]
    if (token === undefined || token.kind !== 'number' || !/^\d{1,4}$/.test(token.word.folded)) return null
    if (k > 0) {
      const link = context.tokens[at + 2 * k - 1]!
      if (link.word.surface !== mark || link.end !== token.start || link.start !== context.tokens[at + 2 * k - 2]!.end) return null
    }
    numbers.push(token.word.folded)
    next = at + 2 * k + 1
  }
  const [a, b, c] = numbers
  return numericPiece(first.start, behindEra(context, next), Number(a), Number(b), Number(c), c!.length)
}

/** 26/7/2015م. */
const behindEra = (context: TimexContext, at: number): number => (ERAS.has(foldedAt(context, at)) ? at + 1 : at)
const ERAS = new Set(['م', 'ه'])

function numericPiece(start: number, next: number, a: number, b: number, c: number, digits: number): Piece | null {
  const yearFirst = a > 31
  const year = yearFirst ? a : digits === 4 ? c : digits === 2 ? 2000 + c : null
  if (year === null || year < 1000 || year > 2100) return null
  let [day, month] = yearFirst ? [c, b] : [a, b]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const calendar = year < 1500 && year > 1300 ? { calendar: 'hijri' as const } : {}
  return { start, next, fields: { year, month, day, ...calendar }, mod: null, rule: 'timex.numeric-date' }
}

/** 22/4 behind a word that announces a date or with a padded month; 3/2015, 2015/3. No fraction, score or ratio (24/7). */
function readShortDate(context: TimexContext, at: number): Piece | null {
  const [first, mark, second, further] = [0, 1, 2, 3].map((k) => context.tokens[at + k])
  if (first === undefined || mark === undefined || second === undefined || second.kind !== 'number') return null
  const slash = mark.word.surface === '/'
  if ((!slash && mark.word.surface !== '-') || mark.start !== first.end || second.start !== mark.end) return null
  if (further !== undefined && further.start === second.end && (further.word.surface === '/' || further.word.surface === '-')) return null
  const [a, b] = [first.word.folded, second.word.folded]
  const piece = (fields: Fields): Piece => ({ start: first.start, next: at + 3, fields, mod: null, rule: 'timex.numeric-date' })
  if (/^\d{4}$/.test(a) !== /^\d{4}$/.test(b)) {
    const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)]
    return /^\d{1,2}$/.test(a.length === 4 ? b : a) && year >= 1900 && year <= 2100 && month >= 1 && month <= 12
      ? piece({ year, month })
      : null
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null
  const announced = ANNOUNCING.has(foldedAt(context, at - 1))
  if (!announced && !(slash && (a[0] === '0' || b[0] === '0'))) return null
  let [day, month] = [Number(a), Number(b)]
  if (month > 12) [day, month] = [month, day]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? piece({ day, month }) : null
}
const ANNOUNCING = new Set(['في', 'يوم', 'بتاريخ', 'تاريخ', 'منذ', 'حتي', 'وفي'])
