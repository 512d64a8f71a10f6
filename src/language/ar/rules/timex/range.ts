import { written } from '../written.ts'
import { standsAlone } from './alone.ts'
import { type Fields, foldedAt, functionWordAt, startBehind, type TimexContext } from './context.ts'
import { dayAt } from './date.ts'
import { readEnclosing } from './enclosing.ts'
import { monthAt } from './month.ts'
import { isComplete, readPhrase, timeOf } from './phrase.ts'
import { mayBeginPhrase } from './piece.ts'
import { mayBeDate } from './pieces.ts'
import type { Found } from './shift.ts'
import { weekdayAfter, weekdayAt } from './weekday.ts'
import { yearAt } from './year.ts'

interface End {
  readonly start: number
  readonly next: number
  readonly fields: Fields
  /** A bare number that is a day or a year only beside the other end. */
  readonly bare: boolean
}

/** بين 27 سبتمبر و10 نوفمبر 2020, من 2016 إلى 2018, 27-29 أيلول, 2020-2022, عامي 2018 و2019, بين آب وأيلول. */
export function readRange(context: TimexContext, at: number): Found | null {
  const token = context.tokens[at]!
  const word = functionWordAt(context, at)
  const start = startBehind(token, token.word.folded.length - word.length)
  if (word === 'بين' || word === 'ما') {
    const between = word === 'ما' ? at + 1 : at
    if (word === 'ما' && foldedAt(context, between) !== 'بين') return null
    return pair(context, at, start, skipPlural(context, between + 1), 'and')
  }
  if (word === 'من') return pair(context, at, start, skipPlural(context, at + 1), 'to')
  if (isPlural(token.word)) return pair(context, at, startBehind(token, PLURALS.exec(token.word.folded)![1]!.length), at + 1, 'and')
  if (isYears(token.word)) return listedYears(context, at, startBehind(token, YEARS.exec(token.word.folded)![1]!.length))
  // no end of a range: neither a time by itself nor a number, day, weekday or month
  if (!mayBeDate(token.word) && context.cardinalAt(at) === null && readPhrase(context, at) === null) return null
  return monthWithDays(context, at) ?? pair(context, at, null, at, 'hyphen') ?? listedDays(context, at) ?? listedWeekdays(context, at)
}

/** يوليو 13-15, في أكتوبر بين 12 و15, نوفمبر من 3 إلى 9: days of a month named before them. */
function monthWithDays(context: TimexContext, at: number): Found | null {
  const month = monthAt(context, at)
  if (month === null) return null
  const word = foldedAt(context, month.next)
  const link: Link = word === 'بين' ? 'and' : word === 'من' ? 'to' : 'hyphen'
  const from = dayAt(context, link === 'hyphen' ? month.next : month.next + 1)
  const behind = from === null || from.ordinal ? null : linkBehind(context, from.next, link)
  const to = behind === null ? null : dayAt(context, behind)
  if (from === null || to === null || to.ordinal || from.day >= to.day || !standsAlone(context, to.next)) return null
  const end = (day: number) => timeOf({ month: month.name.month, calendar: month.name.calendar, day })
  return {
    first: at,
    next: to.next,
    start: month.start,
    end: context.tokens[to.next - 1]!.end,
    time: { kind: 'interval', from: end(from.day), to: end(to.day) },
    mod: null,
    rule: 'timex.range',
  }
}

/** الثلاثاء والأربعاء: two days on end. */
function listedWeekdays(context: TimexContext, at: number): Found | null {
  const one = weekdayAt(context, at)
  if (one === null || !one.article || !foldedAt(context, at + 1).startsWith('و')) return null
  const other = weekdayAt(context, at + 1)
  if (other === null || !other.article || other.weekday !== weekdayAfter(one.weekday)) return null
  const found = pair(context, at, null, at, 'and')
  // الأربعاء والخميس عاد القصف: two clauses
  return found !== null && found.next === at + 2 && context.tags[at + 2]?.pos !== 'verb' ? found : null
}

/** 27 و28 أيلول, 5 و6 و7 أبريل, الرابع والخامس من أغسطس: days on end of a month that only the last names. */
function listedDays(context: TimexContext, at: number): Found | null {
  const one = dayAt(context, at)
  if (one === null) return null
  let day = one
  let last = at
  for (let listed = 0; ; listed++) {
    const next = linkBehind(context, day.next, 'and')
    const other = next === null ? null : dayAt(context, next)
    if (next === null || other === null || other.ordinal !== one.ordinal || listed > MAX_LISTED) return null
    if (monthAt(context, foldedAt(context, other.next) === 'من' ? other.next + 1 : other.next) !== null) break
    if (other.day !== day.day + 1) return null
    day = other
    last = next
  }
  const found = pair(context, at, one.start, last, 'and')
  if (found?.time.kind !== 'interval' || found.time.from.kind !== 'calendar' || found.time.to.kind !== 'calendar') return null
  const from = { ...found.time.from, day: one.day }
  const { to } = found.time
  return from.month !== null && from.month === to.month && to.day !== null && one.day < to.day
    ? { ...found, time: { ...found.time, from } }
    : null
}
const MAX_LISTED = 6

/** سنوات 2011 و2012 و2013: years on end. */
function listedYears(context: TimexContext, first: number, start: number): Found | null {
  const from = yearAt(context, first + 1)
  let last = from
  for (;;) {
    const behind: number | null = last === null ? null : linkBehind(context, last.next, 'and')
    const other = behind === null ? null : yearAt(context, behind)
    if (last === null || other === null || other.year !== last.year + 1) break
    last = other
  }
  if (from === null || last === null || last === from) return null
  const year = (value: number) => timeOf({ year: value })
  return {
    first,
    next: last.next,
    start,
    end: context.tokens[last.next - 1]!.end,
    time: { kind: 'interval', from: year(from.year), to: year(last.year) },
    mod: null,
    rule: 'timex.range',
  }
}
const YEARS = /^([وفبل]{0,2})(?:سنوات|اعوام|السنوات|الاعوام)$/
const PLURALS = /^([وفبل]{0,2})(?:عامي|شهري|سنتي|يومي|العامين|عامين)$/
const [isYears, isPlural] = [written(YEARS), written(PLURALS)]
const skipPlural = (context: TimexContext, at: number) => {
  const token = context.tokens[at]
  return token !== undefined && isPlural(token.word) ? at + 1 : at
}

type Link = 'and' | 'to' | 'hyphen'

function pair(context: TimexContext, first: number, start: number | null, at: number, link: Link): Found | null {
  const one = readEnd(context, at)
  if (one === null) return null
  const to = linkBehind(context, one.next, link)
  if (to === null) return null
  const other = readEnd(context, skipPlural(context, to))
  if (other === null || (one.bare && other.bare && !bothYears(one, other))) return null
  // ارتفعت حصيلة هجوم 12 مايو إلى تسعة قتلى: what a toll comes to, where no «من» opens a range
  if (link === 'hyphen' && other.bare && !one.bare && UNTIL.has(foldedAt(context, one.next))) return null
  const week = one.fields.weekday === undefined ? undefined : weekBefore(context, first)
  const fields = align({ ...week, ...one.fields }, { ...week, ...other.fields })
  if (fields === null || !isComplete(fields[0]) || !isComplete(fields[1])) return null
  return {
    first,
    next: other.next,
    start: start ?? one.start,
    end: context.tokens[other.next - 1]!.end,
    time: { kind: 'interval', from: timeOf(fields[0]), to: timeOf(fields[1]) },
    mod: null,
    rule: 'timex.range',
  }
}
/** الأسبوع المقبل بين الأربعاء والجمعة: the week stands right before the range. */
function weekBefore(context: TimexContext, at: number): Pick<Fields, 'within'> | undefined {
  for (let first = at - 1; first >= 0 && first >= at - 3; first--) {
    const phrase = context.phrases[first]
    if (phrase?.next === at && phrase.fields.within?.unit === 'week') return { within: phrase.fields.within }
  }
  return undefined
}
const bothYears = (one: End, other: End) =>
  one.fields.year !== undefined && other.fields.year !== undefined && one.fields.year < other.fields.year

const HYPHENS = new Set(['-', '–', '—', '−', '/'])
const UNTIL = new Set(['الي', 'حتي', 'ل', 'وحتي'])

/** Index of the token behind the word or mark that joins two ends, or null. */
function linkBehind(context: TimexContext, at: number, link: Link): number | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const { folded, surface } = token.word
  if (link === 'and') {
    if (folded === 'و') return at + 1
    if (HYPHENS.has(surface) && surface !== '/') return at + 1
    return token.kind === 'word' && folded[0] === 'و' && folded.length > 2 ? at : null
  }
  if (UNTIL.has(folded)) return at + 1
  if (!HYPHENS.has(surface)) return null
  return surface === '/'
    ? token.start === context.tokens[at - 1]!.end && context.tokens[at + 1]?.kind === 'number'
      ? at + 1
      : null
    : at + 1
}

function readEnd(context: TimexContext, at: number): End | null {
  const token = context.tokens[at]
  if (token === undefined || !(mayBeginPhrase(token.word) || context.cardinalAt(at) !== null)) return null
  const phrase = readPhrase(context, at)
  if (phrase !== null && isComplete(phrase.fields)) return { ...phrase, bare: false }
  const year = yearAt(context, at)
  if (year !== null && year.year >= 1700)
    return { start: context.cardinalAt(at)!.start, next: year.next, fields: { year: year.year }, bare: true }
  const day = dayAt(context, at)
  if (day === null) return null
  const around = readEnclosing(context, day.next, {})
  if (around?.fields.within?.unit === 'month')
    return { start: day.start, next: around.next, fields: { day: day.day, within: around.fields.within }, bare: false }
  // a month without its day may not follow: that would have been a date
  return monthAt(context, day.next) === null ? { start: day.start, next: day.next, fields: { day: day.day }, bare: true } : null
}

/** Ends of one kind; what one leaves out is taken from the other (the year carries back, the month too). */
function align(from: Fields, to: Fields): readonly [Fields, Fields] | null {
  if (from.clock === undefined && from.day !== undefined && from.month === undefined && to.clock !== undefined) {
    // بين الثانية والرابعة فجرا: the first ordinal is an hour as well
    const { day, ...rest } = from
    return day > 12 ? null : align({ ...rest, clock: { ...to.clock, hour: day, minute: 0, second: null } }, to)
  }
  if ((from.related ?? to.related) !== undefined) return null
  const clocks = from.clock !== undefined && to.clock !== undefined
  if (!clocks && (from.clock ?? to.clock) !== undefined) return null
  const start: Fields = { ...carried(to, from), ...from, ...afternoon(from, to) }
  let end: Fields = { ...to }
  if (to.month === undefined && from.month !== undefined && to.day !== undefined)
    end = { ...end, month: from.month, ...(from.calendar === undefined ? {} : { calendar: from.calendar }) }
  if (to.year === undefined && from.year !== undefined) end = { ...end, year: from.year }
  if (kindOf(start) !== kindOf(end)) return null
  if (start.year !== undefined && end.year !== undefined && start.year > end.year) return null
  return [start, end]
}

/** من الثالثة إلى الرابعة مساء: both are of the afternoon. */
const afternoon = (from: Fields, to: Fields): Fields =>
  from.clock !== undefined &&
  to.clock !== undefined &&
  from.part === undefined &&
  from.clock.hour < 12 &&
  to.clock.hour >= 13 &&
  from.clock.hour <= to.clock.hour - 12
    ? { clock: { ...from.clock, hour: from.clock.hour + 12 } }
    : {}

function carried(to: Fields, from: Fields): Fields {
  const month = from.month === undefined && from.day !== undefined && from.within === undefined ? to.month : undefined
  const isWeekday = from.weekday !== undefined && from.day === undefined
  const year = from.year === undefined && to.year !== undefined && !isWeekday ? yearOf(from, to, month) : undefined
  return {
    ...(month === undefined ? {} : { month, ...(to.calendar === undefined ? {} : { calendar: to.calendar }) }),
    ...(year === undefined ? {} : { year }),
    ...(to.within !== undefined && from.within === undefined && from.day !== undefined && from.month === undefined
      ? { within: to.within }
      : {}),
    ...(to.direction !== undefined && from.direction === undefined ? { direction: to.direction, directionStated: true } : {}),
  }
}
/** بين نوفمبر وفبراير 2021 begins the year before. */
const yearOf = (from: Fields, to: Fields, month: number | undefined): number | undefined =>
  to.year === undefined ? undefined : (from.month ?? month ?? 0) > (to.month ?? 12) ? to.year - 1 : to.year

const kindOf = ({ day, month, weekday, within, shift, year, clock, decade, season }: Fields): string =>
  clock !== undefined
    ? 'clock'
    : (day ?? weekday ?? shift) !== undefined
      ? 'day'
      : month !== undefined
        ? 'month'
        : season !== undefined
          ? 'season'
          : decade !== undefined
            ? 'decade'
            : year !== undefined
              ? 'year'
              : within !== undefined
                ? within.unit
                : 'other'
