import { type Fields, foldedAt, type Piece, type PieceReader, type TimexContext, unitOf, weekdayOf } from './context.ts'
import { readEnclosing } from './enclosing.ts'
import { monthAt } from './month.ts'
import { ordinalOf } from './ordinal.ts'
import { readYear } from './year.ts'

/** The how-manieth week or weekday of a month: الأسبوع الأول من أيار, ثاني أربعاء من شهر أكتوبر, الثلاثاء الأخير من مارس. */
export const readNth: PieceReader = (context, at) => {
  const head = rankBefore(context, at) ?? rankBehind(context, at)
  if (head === null) return null
  const link = LINKS.has(foldedAt(context, head.next)) ? head.next + 1 : head.next
  const month = monthAt(context, link)
  const token = context.tokens[at]!
  if (
    month !== null &&
    (foldedAt(context, head.next).startsWith('ب') || link > head.next || month.introduced || token.word.folded.startsWith('اول'))
  ) {
    const fields: Fields = { ...head.fields, month: month.name.month, calendar: month.name.calendar }
    return { start: head.start, next: month.next, fields, mod: null, rule: 'timex.nth' }
  }
  const ofYear = head.fields.weekday === undefined ? readWeekOfYear(context, head, link) : null
  if (ofYear !== null) return ofYear
  const around = link > head.next ? readEnclosing(context, link, {}) : null
  if (around?.fields.within?.unit !== 'month') return null
  return { start: head.start, next: around.next, fields: { ...head.fields, within: around.fields.within }, mod: null, rule: 'timex.nth' }
}
/** الأسبوع الثالث من عام 2027. */
function readWeekOfYear(context: TimexContext, head: Head, at: number): Piece | null {
  const year = context.tokens[at] === undefined ? null : (readYear(context, at, {}) ?? readEnclosing(context, at, {}))
  if (year === null || (year.fields.year === undefined && year.fields.within?.unit !== 'year')) return null
  return { ...year, start: head.start, fields: { ...head.fields, ...year.fields }, rule: 'timex.nth' }
}
const LINKS = new Set(['من', 'في'])

type Head = Pick<Piece, 'start' | 'next' | 'fields'>

const rank = (context: TimexContext, at: number): number | null => {
  const token = context.tokens[at]
  if (token === undefined) return null
  if (LAST.test(token.word.folded)) return -1
  const found = ordinalOf(token.word)
  return found !== null && found.value <= 5 && found.preposition === '' ? found.value : null
}
const LAST = /^(?:ال)?(?:اخير|اخيره|اخر)$/

/** ثاني أربعاء, أول أسبوع, ثالث يوم ثلاثاء. */
function rankBefore(context: TimexContext, at: number): Head | null {
  const value = rank(context, at)
  if (value === null) return null
  const noun = foldedAt(context, at + 1) === 'يوم' ? at + 2 : at + 1
  const fields = counted(context, noun, value)
  return fields === null ? null : { start: context.tokens[at]!.start, next: noun + 1, fields }
}

/** الأسبوع الأول, الثلاثاء الأخير. */
function rankBehind(context: TimexContext, at: number): Head | null {
  const token = context.tokens[at]!
  const week = unitOf(token.word)
  const weekday = weekdayOf(token.word)
  if ((week === null || !week.article) && (weekday === null || !weekday.article)) return null
  const value = rank(context, at + 1)
  const fields = value === null ? null : counted(context, at, value)
  return fields === null ? null : { start: token.start + (week ?? weekday)!.offset, next: at + 2, fields }
}

function counted(context: TimexContext, at: number, nth: number): Fields | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const weekday = weekdayOf(token.word)
  if (weekday !== null) return { weekday: weekday.value, nth }
  return unitOf(token.word)?.value.unit === 'week' ? { nth } : null
}
