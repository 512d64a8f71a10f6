import { calendarTime, type PartialTime } from '../../../partial-time.ts'
import { foldedAt, type Piece, startBehind, type TimexContext } from './context.ts'
import { readEnclosing } from './enclosing.ts'
import { ordinalOf } from './ordinal.ts'
import type { Found } from './shift.ts'
import { readLicensedYear, readYear } from './year.ts'

/** الربع الثالث من عام 2016, الربع الأول من العام الجاري: three months. */
export function readQuarter(context: TimexContext, at: number): Found | null {
  const word = foldedAt(context, at)
  const ordinal = context.tokens[at + 1] === undefined ? null : ordinalOf(context.tokens[at + 1]!.word)
  const rank = foldedAt(context, at + 1) === LAST ? 4 : ordinal?.article === true ? ordinal.value : null
  if (!QUARTER.test(word) || rank === null || rank > 4) return null
  const from = foldedAt(context, at + 2) === 'من' || foldedAt(context, at + 2) === 'ل' ? at + 3 : at + 2
  if (context.tokens[from] === undefined) return null
  const year =
    readYear(context, from, {}) ?? readEnclosing(context, from, {}) ?? readLicensedYear(context, from) ?? presentYear(context, from)
  if (year === null || (year.fields.year === undefined && year.fields.within?.unit !== 'year')) return null
  const month = (last: number): PartialTime =>
    calendarTime({ year: year.fields.year ?? null, within: year.fields.within ?? null, month: 3 * rank - last })
  const token = context.tokens[at]!
  return {
    first: at,
    next: year.next,
    start: startBehind(token, word.length - QUARTER.exec(word)![1]!.length),
    end: context.tokens[year.next - 1]!.end,
    time: { kind: 'interval', from: month(2), to: month(0) },
    mod: null,
    rule: 'timex.quarter',
  }
}
/** الربع الثالث من السنة. */
const presentYear = (context: TimexContext, at: number): Pick<Piece, 'fields' | 'next'> | null =>
  foldedAt(context, at) === 'العام' || foldedAt(context, at) === 'السنه'
    ? { fields: { within: { unit: 'year', shift: 0 } }, next: at + 1 }
    : null
const LAST = 'الاخير'
const QUARTER = /^[وبلف]?(الربع|لربع)$/
