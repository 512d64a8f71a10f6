import type { TimexMod } from '../../../../model/lists.ts'
import type { CalendarUnit } from '../../../partial-time.ts'
import type { Qualifier } from '../../lexicon/vague.ts'
import { qualifierAfter, qualifierBefore } from '../number/qualifiers.ts'
import { foldedAt, readRelative, type TimexContext, unitOf } from './context.ts'
import { type AmountOf, halves, readUnit, type Single } from './single-amount.ts'
import { yearAt } from './year.ts'

/** A length of time: its units, and where it stands. */
export interface Amount extends Single {
  /** −1, 0, 1 where an adjective places it: الأيام الثلاثة الماضية. */
  readonly relative: number | null
}

/** Units that are lengths only with a number; ساعة and يوم alone are points or events. */
const MODS: Readonly<Record<Qualifier, TimexMod | null>> = {
  'more-than': 'more',
  'at-least': 'more',
  'less-than': 'less',
  'at-most': 'less',
  about: 'approx',
  between: null,
}

/** 24 ساعة, ثلاثة أعوام, يومين, قرابة الساعتين, ساعة ونصف الساعة, سنة و3 أشهر. `bare`: a single unit without a number counts one. */
export function readAmount(context: TimexContext, at: number, bare: boolean): Amount | null {
  const one = readQualified(context, at, bare)
  if (one === null) return null
  let { next } = one
  const amounts = [...one.amounts]
  for (;;) {
    const more = readMore(context, next, amounts.at(-1)!)
    if (more === null) break
    amounts.push(more.amount)
    next = more.next
  }
  const after = qualifierAfter(context.tokens, next)
  const relative = readRelative(context, after === null ? next : after.last + 1)
  return {
    ...one,
    amounts,
    mod: one.mod ?? (after === null ? null : MODS[after.qualifier]),
    relative: relative?.shift ?? null,
    next: relative?.next ?? (after === null ? next : after.last + 1),
  }
}

function readQualified(context: TimexContext, at: number, bare: boolean): Single | null {
  const { tokens } = context
  const mention = context.mentionAt(at)
  if (mention !== null) {
    const counted = readCounted(
      context,
      mention.cardinals.at(-1)!.last + 1,
      mention.lower === mention.upper || mention.approximate || mention.qualifier !== null ? single(mention) : null,
    )
    if (counted === null) return null
    return { ...counted, start: mention.start, first: mention.first, mod: mention.qualifier === null ? null : MODS[mention.qualifier] }
  }
  const ahead = readUnit(context, at, true) === null ? behindQualifier(context, at) : at
  const before = ahead === null ? null : qualifierBefore(tokens, ahead)
  const measured = before !== null && MEASURING.has(before.qualifier)
  const plain = ahead === null ? null : readUnit(context, ahead, bare || measured)
  if (ahead === null || plain === null) return null
  if (before === null || (plain.singular && !measured)) return ahead === at ? { ...plain, first: at, mod: null } : null
  return { ...plain, start: before.start, first: before.first, mod: MODS[before.qualifier] }
}

/** A single unit is a length behind these (أقل من ساعة); حتى ساعة متأخرة is none. */
const MEASURING = new Set<Qualifier>(['about', 'more-than', 'less-than', 'at-least'])

/** The unit behind a qualifier that begins here: نحو شهرين, أكثر من عام. */
function behindQualifier(context: TimexContext, at: number): number | null {
  for (let unit = at + 1; unit <= at + 4 && context.tokens[unit] !== undefined; unit++)
    if (unitOf(context.tokens[unit]!.word) !== null) return qualifierBefore(context.tokens, unit)?.first === at ? unit : null
  return null
}

const TWO = /^(?:[وف]?ال)?(?:اثنين|اثنان)$/
const single = (mention: { readonly lower: number | null; readonly upper: number | null }): number | null => mention.lower ?? mention.upper

/** The unit behind a number; between them may stand nothing. الأيام الثلاثة: the number stands behind its noun. */
function readCounted(context: TimexContext, at: number, count: number | null): Single | null {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const unit = unitOf(token.word)
  if (unit === null || unit.conjunction || unit.preposition !== '') return null
  // أعلن الاثنين يوم حداد: a day, and no two of them
  if (count === 2 && unit.value.number === 'singular' && TWO.test(foldedAt(context, at - 1))) return null
  // 7 عام 2001: the year is a date
  if (unit.value.unit === 'year' && unit.value.number === 'singular' && yearAt(context, at + 1) !== null) return null
  return { ...halves(context, unit.value.unit, count, at + 1), start: token.start, first: at, mod: null }
}

/** A smaller unit joined by و or a comma: وثلاثة أشهر, و20 دقيقة. */
function readMore(context: TimexContext, at: number, before: AmountOf): { readonly amount: AmountOf; readonly next: number } | null {
  const word = foldedAt(context, at)
  const from = word === 'و' || word === '،' || word === ',' ? at + 1 : at
  const mention = context.cardinalAt(from)
  const joined = from > at || mention?.conjunction === true
  if (mention !== null && joined) {
    const token = context.tokens[mention.last + 1]
    const unit = token === undefined ? null : unitOf(token.word)
    return unit !== null && isSmaller(unit.value.unit, before.unit) && !unit.article && mention.lower === mention.upper
      ? { amount: { unit: unit.value.unit, count: mention.lower }, next: mention.last + 2 }
      : null
  }
  const token = context.tokens[from]
  const unit = token === undefined ? null : unitOf(token.word)
  if (
    unit === null ||
    unit.article ||
    unit.preposition !== '' ||
    !(unit.conjunction || word === 'و') ||
    !isSmaller(unit.value.unit, before.unit)
  )
    return null
  if (unit.value.number === 'plural' || (unit.value.number === 'singular' && before.count === null)) return null
  return { amount: { unit: unit.value.unit, count: unit.value.number === 'dual' ? 2 : 1 }, next: from + 1 }
}

const ORDER: readonly CalendarUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']

const isSmaller = (unit: CalendarUnit, than: CalendarUnit) => ORDER.indexOf(unit) < ORDER.indexOf(than)
