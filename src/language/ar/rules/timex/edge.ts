import { edgeOf, type Fields, foldedAt, startBehind, type TimexContext, unitOf } from './context.ts'
import { ordinalOf } from './ordinal.ts'
import { readPhrase, timeOf } from './phrase.ts'
import type { Found } from './shift.ts'
import { readLicensedYear } from './year.ts'

/** مطلع تموز, أواخر العام 2020, نهاية الشهر الجاري, أوائل التسعينيات, النصف الثاني من أيلول, ما تبقى من العام. */
export function readEdge(context: TimexContext, at: number): Found | null {
  const token = context.tokens[at]!
  const found = edgeOf(token.word) ?? lastOf(context, at)
  if (found === null) return null
  const half = found.article ? halfOf(context, at) : null
  if (found.article && half === null) return null
  const from = half?.next ?? (foldedAt(context, at + 1) === 'من' ? at + 2 : at + 1)
  const target = readTarget(context, from)
  if (target === null) return null
  const left = token.word.folded === 'تبقي'
  if (left && !/^ل?ما$/.test(foldedAt(context, at - 1))) return null
  return {
    first: at,
    next: target.next,
    start: left ? startBehind(context.tokens[at - 1]!, foldedAt(context, at - 1).length - 2) : token.start + found.offset,
    end: context.tokens[target.next - 1]!.end,
    time: timeOf(target.fields),
    mod: half?.mod ?? found.value,
    rule: 'timex.edge',
  }
}

/** «في آخر الشهر»: its end; «آخر شهر» is the last one, «شهر آخر» another. */
function lastOf(context: TimexContext, at: number): { readonly value: 'end'; readonly offset: number; readonly article: false } | null {
  const opening = LAST.exec(foldedAt(context, at))
  return opening !== null && ENDING.has(foldedAt(context, at + 1)) ? { value: 'end', offset: opening[1]!.length, article: false } : null
}
const LAST = /^([وفب]?)اخر$/
const ENDING = new Set(['الشهر', 'العام', 'السنه', 'الاسبوع'])

/** النصف الأول من, النصف الثاني من. */
function halfOf(context: TimexContext, at: number): { readonly mod: 'start' | 'end'; readonly next: number } | null {
  const rank = context.tokens[at + 1] === undefined ? null : ordinalOf(context.tokens[at + 1]!.word)
  if (!foldedAt(context, at).endsWith('النصف') || rank === null || rank.value > 2 || foldedAt(context, at + 2) !== 'من') return null
  return { mod: rank.value === 1 ? 'start' : 'end', next: at + 3 }
}

interface Target {
  readonly fields: Fields
  readonly next: number
}

/** What has edges: a month, year, season, decade, or a unit around publication. */
function readTarget(context: TimexContext, at: number): Target | null {
  if (context.tokens[at] === undefined) return null
  const phrase = readPhrase(context, at)
  if (phrase !== null && hasEdges(phrase.fields)) return phrase
  const year = readLicensedYear(context, at)
  if (year !== null) return year
  const unit = unitOf(context.tokens[at]!.word)
  if (unit === null || !unit.article || unit.preposition !== '' || unit.value.number !== 'singular') return null
  const { unit: name } = unit.value
  return name === 'week' || name === 'month' || name === 'year' ? { fields: { within: { unit: name, shift: 0 } }, next: at + 1 } : null
}
const hasEdges = ({ day, shift, clock, part, weekday, ...rest }: Fields): boolean =>
  (day ?? shift ?? clock ?? part ?? weekday) === undefined &&
  (rest.month ?? rest.year ?? rest.season ?? rest.decade ?? rest.within) !== undefined
