import type { TimexMod } from '../../../../model/lists.ts'
import type { CalendarUnit, DurationTime } from '../../../partial-time.ts'
import { fractionOf, isPluralFraction, numeralOf } from '../number/evaluate.ts'
import { foldedAt, readRelative, type TimexContext, unitOf } from './context.ts'
import { yearAt } from './year.ts'

export type AmountOf = DurationTime['amounts'][number]

/** The units of a length before its further units and adjective are read. */
export interface Single {
  readonly start: number
  readonly first: number
  readonly next: number
  readonly amounts: readonly AmountOf[]
  readonly mod: TimexMod | null
}

/** A dual unit counts two, a plural with its number behind it that number, a single one (`bare`) one. */
export function readUnit(context: TimexContext, at: number, bare: boolean): (Single & { readonly singular: boolean }) | null {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const several = severalParts(context, at)
  if (several !== null) return several
  const fraction = fractionOf(token.word)
  if (fraction !== null && !fraction.article) return readFraction(context, at, fraction.value, token.start + fraction.offset)
  const unit = unitOf(token.word)
  // منذ عام 2018 is a date
  if (unit === null || (unit.value.unit === 'year' && yearAt(context, at + 1) !== null)) return null
  const start = token.start + unit.offset
  const shape = { start, first: at, mod: null, singular: unit.value.number === 'singular' }
  if (unit.value.number === 'dual') return { ...halves(context, unit.value.unit, 2, at + 1), ...shape }
  const glued = foldedAt(context, at + 1) === 'ال' ? at + 2 : at + 1
  const behind = context.cardinalAt(glued)
  if (unit.value.number === 'plural') {
    const counted = unit.article && behind?.article === true && behind.lower === behind.upper
    return counted ? { ...shape, amounts: [{ unit: unit.value.unit, count: behind.lower }], next: behind.last + 1 } : null
  }
  if (behind !== null && !behind.conjunction && behind.lower === 1 && behind.digits === null && !unit.article)
    return { ...halves(context, unit.value.unit, 1, behind.last + 1), ...shape }
  if (!unit.article && WHOLE.test(foldedAt(context, at + 1)))
    return { amounts: [{ unit: unit.value.unit, count: 1 }], next: at + 2, ...shape }
  if (unit.article && THROUGHOUT.has(foldedAt(context, at - 1)) && !hasAdjective(context, at + 1))
    return { amounts: [{ unit: unit.value.unit, count: 1 }], next: at + 1, ...shape }
  const next = halves(context, unit.value.unit, 1, at + 1)
  return (bare && !unit.article) || next.amounts[0]!.count !== 1 || next.amounts.length > 1 ? { ...next, ...shape } : null
}

/** عام كامل, ساعة كاملة. */
const WHOLE = /^كامل(?:ه|ا)?$/

/** طوال الأسبوع is a whole one. */
const THROUGHOUT = new Set(['طوال', 'طيله'])

const hasAdjective = (context: TimexContext, at: number): boolean => readRelative(context, at) !== null

/** نصف ساعة, ربع قرن. */
function readFraction(context: TimexContext, at: number, value: number, start: number): (Single & { readonly singular: boolean }) | null {
  const token = context.tokens[at + 1]
  const unit = token === undefined ? null : unitOf(token.word)
  if (
    unit === null ||
    unit.value.number !== 'singular' ||
    unit.conjunction ||
    unit.preposition !== '' ||
    foldedAt(context, at - 1) === 'منتصف'
  )
    return null
  if (unit.value.unit === 'day' || unit.value.unit === 'month' || (unit.article && unit.value.unit !== 'hour')) return null
  return { start, first: at, next: at + 2, amounts: [split(unit.value.unit, value)], mod: null, singular: false }
}

/** ثلاثة أرباع الساعة. */
function severalParts(context: TimexContext, at: number): (Single & { readonly singular: boolean }) | null {
  const token = context.tokens[at]!
  const next = context.tokens[at + 1]
  const count = next !== undefined && isPluralFraction(next.word) ? numeralOf(token.word) : null
  const part = count?.value.slot === 'unit' ? fractionOf(next!.word) : null
  if (count === null || part === null) return null
  const found = readFraction(context, at + 1, count.value.value * part.value, token.start + count.offset)
  return found === null ? null : { ...found, first: at }
}

/** ونصف, ونصف الساعة, وربع behind a unit. */
export function halves(
  context: TimexContext,
  unit: CalendarUnit,
  count: number | null,
  at: number,
): { readonly amounts: readonly AmountOf[]; readonly next: number } {
  const detached = foldedAt(context, at) === 'و'
  const token = context.tokens[detached ? at + 1 : at]
  const fraction = token === undefined ? null : fractionOf(token.word)
  if (count === null || token === undefined || fraction === null || !(fraction.conjunction || detached) || fraction.preposition !== '')
    return { amounts: [{ unit, count }], next: at }
  const next = detached ? at + 2 : at + 1
  const again = context.tokens[next] === undefined ? null : unitOf(context.tokens[next]!.word)
  const rest = split(unit, fraction.value)
  return {
    amounts: rest.unit === unit ? [{ unit, count: count + fraction.value }] : [{ unit, count }, rest],
    next: again?.value.unit === unit ? next + 1 : next,
  }
}

/** Part of a unit in the next smaller one where that is whole: half an hour is 30 minutes. */
function split(unit: CalendarUnit, value: number): AmountOf {
  const smaller = SMALLER[unit]
  return smaller !== undefined && Number.isInteger(smaller[1] * value)
    ? { unit: smaller[0], count: smaller[1] * value }
    : { unit, count: value }
}

const SMALLER: Readonly<Partial<Record<CalendarUnit, readonly [CalendarUnit, number]>>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  year: ['month', 12],
  century: ['year', 100],
  decade: ['year', 10],
}
