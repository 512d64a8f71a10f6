import type { Weekday } from '../../../../model/lists.ts'
import { WEEKDAYS } from '../../../../model/lists.ts'
import { standsAlone } from './alone.ts'
import { directionOf, foldedAt, type Piece, type PieceReader, readRelative, type TimexContext, weekdayOf } from './context.ts'
import { readEnclosing } from './enclosing.ts'

/** الخميس، يوم الخميس، للخميس الماضي. Without the article only behind يوم, كل or an ordinal, which ask for it themselves. */
export const readWeekday: PieceReader = (context, at) => {
  const found = weekdayAt(context, at)
  if (found === null) return ofThisWeek(context, at)
  if (!found.article) return ofWeek(context, at, found)
  const word = foldedAt(context, at - 1)
  if (NAMED_AFTER.has(word) || NAMING.test(foldedAt(context, at + 1)) || (found.weekday === 'Monday' && PAIRS.has(word))) return null
  if (THIS.has(foldedAt(context, at + 1)) && standsAlone(context, at + 2))
    return { start: found.start, next: at + 2, fields: { weekday: found.weekday, ...THIS_WEEK }, mod: null, rule: 'timex.weekday-relative' }
  const relative = readRelative(context, at + 1)
  return {
    start: found.start,
    next: relative?.next ?? at + 1,
    fields: { weekday: found.weekday, ...(relative === null ? {} : weekShift(relative.shift)) },
    mod: null,
    rule: relative === null ? 'timex.weekday' : 'timex.weekday-relative',
  }
}
const THIS = new Set(['هذا', 'هذه'])
const THIS_WEEK = { within: { unit: 'week', shift: 0 } } as const

/** هذه الجمعة, هذا الثلاثاء. */
function ofThisWeek(context: TimexContext, at: number): Piece | null {
  if (!THIS.has(foldedAt(context, at))) return null
  const named = foldedAt(context, at + 1) === 'يوم' ? at + 2 : at + 1
  const found = weekdayAt(context, named)
  return found?.article === true && !found.preposition
    ? {
        start: context.tokens[at]!.start,
        next: named + 1,
        fields: { weekday: found.weekday, ...THIS_WEEK },
        mod: null,
        rule: 'timex.weekday-relative',
      }
    : null
}

/** ثلاثاء الأسبوع الماضي. */
function ofWeek(
  context: TimexContext,
  at: number,
  { weekday, start }: { readonly weekday: Weekday; readonly start: number },
): Piece | null {
  const week = readEnclosing(context, at + 1, {})
  const within = week?.fields.within
  return week === null || within?.unit !== 'week'
    ? null
    : { start, next: week.next, fields: { weekday, within }, mod: null, rule: 'timex.weekday-relative' }
}

const weekShift = (shift: number): Piece['fields'] =>
  Math.abs(shift) === 2 ? { within: { unit: 'week', shift } } : { direction: directionOf(shift), directionStated: true }

/** Words that make a weekday a name (صلاة الجمعة، سوق الأحد), or الاثنين a pair. */
const NAMED_AFTER = new Set(['صلاه', 'خطبه', 'مسجد', 'جامع', 'سوق', 'بصلاه', 'لصلاه', 'وصلاه', 'لواحد', 'الواحد'])
/** الأحد الدامي, الجمعة العظيمة: names of days. */
const NAMING = /^ال(?:اسود|سوداء|دامي|داميه|عظيمه)$/
const PAIRS = new Set(['كلا', 'هذين', 'بين', 'احد', 'هما', 'كلاهما', 'الشخصين', 'الطرفين', 'البلدين', 'الجانبين'])

/** The weekday a token names, with or without article; the eleven (الأحد عشر) is none. */
export function weekdayAt(
  context: TimexContext,
  at: number,
): { readonly weekday: Weekday; readonly start: number; readonly article: boolean; readonly preposition: boolean } | null {
  const token = context.tokens[at]
  const found = token === undefined ? null : weekdayOf(token.word)
  if (token === undefined || found === null) return null
  if (found.value === 'Sunday' && foldedAt(context, at + 1).startsWith('عشر')) return null
  return { weekday: found.value, start: token.start + found.offset, article: found.article, preposition: found.preposition !== '' }
}

export const weekdayAfter = (weekday: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 1) % 7]!
