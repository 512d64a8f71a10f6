import { type Fields, foldedAt, type Piece, type PieceReader, type TimexContext, unitOf, weekdayOf } from './context.ts'
import { readEnclosing } from './enclosing.ts'
import { readFestival } from './festival.ts'
import { monthAt } from './month.ts'
import { ordinalOf } from './ordinal.ts'
import { readYear } from './year.ts'

/**
 * The how-manieth week or weekday of a month, and the first or last day of a month, year or feast: الأسبوع الأول من أيار, ثاني أربعاء من شهر أكتوبر,
 * الثلاثاء الأخير من مارس, آخر يوم من أيلول, ثالث أيام عيد الفطر.
 */
export const readNth: PieceReader = (context, at) => {
  const head = rankBefore(context, at) ?? rankBehind(context, at)
  if (head === null) return readRankedDay(context, at)
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

/** آخر يوم من أيلول, اليوم الأخير من العام, ثاني أيام العيد: a day by its rank. */
function readRankedDay(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]!
  const unit = unitOf(token.word)
  const behind = unit?.value.unit === 'day' && unit.article && unit.value.number === 'singular'
  const value = rank(context, behind ? at + 1 : at)
  const days = context.tokens[at + 1] === undefined ? null : unitOf(context.tokens[at + 1]!.word)
  if (value === null || (!behind && (days?.value.unit !== 'day' || days.article))) return null
  const start = token.start + (behind ? unit.offset : 0)
  const link = LINKS.has(foldedAt(context, at + 2)) || foldedAt(context, at + 2) === 'ب' ? at + 3 : at + 2
  const feast = value > 0 && context.tokens[link] !== undefined ? readFestival(context, link, {}) : null
  if (feast !== null) return { ...feast, start, fields: { ...feast.fields, day: feast.fields.day! + value - 1 } }
  const month = monthAt(context, link)
  if (month !== null)
    return {
      start,
      next: month.next,
      fields: { day: value, month: month.name.month, calendar: month.name.calendar },
      mod: null,
      rule: 'timex.nth',
    }
  const around = context.tokens[link] === undefined ? null : (readYear(context, link, {}) ?? readEnclosing(context, link, {}))
  // آخر أيام السنة: of the one that ends next or has ended last
  if (around === null && YEAR.has(foldedAt(context, link)))
    return { start, next: link + 1, fields: { month: value < 0 ? 12 : 1, day: value }, mod: null, rule: 'timex.nth' }
  if (around === null || around.fields.related !== undefined) return null
  const { within } = around.fields
  if (within?.unit === 'month') return { start, next: around.next, fields: { day: value, within }, mod: null, rule: 'timex.nth' }
  if (around.fields.year === undefined && within?.unit !== 'year') return null
  return { start, next: around.next, fields: { ...around.fields, month: value < 0 ? 12 : 1, day: value }, mod: null, rule: 'timex.nth' }
}

const YEAR = new Set(['السنه', 'العام'])

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
