import { dayNumber, parseDay } from '../../src/extraction/time/calendar.ts'
import { resolveTimex } from '../../src/extraction/time/resolve.ts'
import { createDocument } from '../../src/language/ar/document.ts'
import { createGazetteer } from '../../src/language/ar/gazetteer.ts'
import { createLexicon } from '../../src/language/ar/lexicon.ts'
import { findNumbers } from '../../src/language/ar/rules/number/number.ts'
import { createTimexContext } from '../../src/language/ar/rules/timex/context.ts'
import { findTimes } from '../../src/language/ar/rules/timex/index.ts'
import { readOrdinal } from '../../src/language/ar/rules/timex/ordinal.ts'
import { createVocabulary } from '../../src/language/ar/vocabulary.ts'
import type { UnresolvedTimex } from '../../src/language/contract.ts'
import type { Direction, PartialTime } from '../../src/language/partial-time.ts'
import { type MinuteSpan, secondsOf, spanOfValue } from './span-of-value.ts'

interface Phrase {
  /** Its place in the file of the set, from 1. */
  readonly number: number
  readonly input: string
  readonly expected: string
}
export interface Score {
  readonly name: string
  readonly right: number
  readonly of: number
  /** Cases that no platform of the set supports. */
  readonly leftOut: number
  readonly wrong: readonly (Phrase & { readonly got: string })[]
}

const vocabulary = createVocabulary(createLexicon(createGazetteer(new Map(), {})))
const documentOf = (text: string) => createDocument(text, vocabulary)

/** Assistant speech says what is meant by convention, news by tense: what only the tense told is set to the convention of the test set. */
function assume(time: PartialTime, direction: Direction): PartialTime {
  if (time.kind === 'interval') return { ...time, from: assume(time.from, direction), to: assume(time.to, direction) }
  return time.kind === 'calendar' && !time.directionStated ? { ...time, direction } : time
}

const resolvedAs = (timex: UnresolvedTimex, published: string, direction: Direction) =>
  resolveTimex({ time: assume(timex.time, direction), mod: timex.mod }, published)

type Judge = (one: Phrase) => { readonly right: boolean; readonly got: string }

function score(name: string, cases: readonly Phrase[], judge: Judge, leftOut = 0): Score {
  const judged = cases.map((one) => ({ ...one, ...judge(one) }))
  const wrong = judged.filter(({ right }) => !right)
  return { name, right: cases.length - wrong.length, of: cases.length, leftOut, wrong }
}

/** A line of a set whose cases are phrase and value. */
type Line = Omit<Phrase, 'number'>
const numbered = (lines: readonly Line[]): readonly Phrase[] => lines.map((line, index) => ({ ...line, number: index + 1 }))

const REFERENCE = '2013-02-12'
const GRAIN_MINUTES: Readonly<Record<string, number>> = { Second: 0, Minute: 0, Hour: 0, Day: 1440, Week: 7 * 1440 }

/** `datetime (y, m, d, h, min, s) Grain`, intervals and holidays, by their beginning and, of days and longer, their end. */
export const timeScore = (lines: readonly Line[]): Score =>
  score('duckling time', numbered(lines), ({ input, expected }) => {
    const tuples = [...expected.matchAll(/\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g)].map((match) => match.slice(1).map(Number))
    const instants = tuples.map(
      ([year, month, day, hour, minute, second]) => dayNumber(year!, month!, day!) * 1440 + hour! * 60 + minute! + second! / 60,
    )
    const length = GRAIN_MINUTES[/\) (Second|Minute|Hour|Day|Week)/.exec(expected)?.[1] ?? ''] ?? null
    // the set means the coming weekday, but of dates the nearest one
    const times = findTimes(documentOf(input))
    const found = (['future', 'past'] as const).flatMap((direction) => times.map((timex) => resolvedAs(timex, REFERENCE, direction)))
    const right = found.some(({ value, mod }) => {
      const span = spanOfValue(value, mod)
      return span !== null && agrees(span, value, mod, instants, length)
    })
    return { right, got: found.map(({ value, mod }) => value + (mod ?? '')).join(' ') }
  })

function agrees(span: MinuteSpan, value: string, mod: string | null, [from, to]: readonly number[], length: number | null): boolean {
  // the middle of a month is its fifteenth, its edges are ten days
  const month = /^\d{4}-\d{2}$/.test(value)
  if (month && mod === 'mid') return span.from + 14 * 1440 === from
  if (month && mod === 'start') return span.from === from && to === from! + 10 * 1440
  if (month && mod === 'end') return span.to === to && from === span.to - Math.round((span.to - from!) / 1440) * 1440
  if (span.from !== from) return false
  // hours end an hour later
  return to !== undefined
    ? span.to === to || span.from === span.to || (value.includes('T') && span.to + 60 === to)
    : length === null || length === 0 || span.to - span.from === length
}

export const numeralScore = (lines: readonly Line[]): Score =>
  score('duckling numeral', numbered(lines), ({ input, expected }) => {
    const wanted = Number(/-?[\d.]+/.exec(expected)![0])
    const found = findNumbers(documentOf(input)).flat()
    return {
      right: found.length === 1 && Math.abs(found[0]!.lower! - wanted) < 1e-9 && found[0]!.lower === found[0]!.upper,
      got: found.map(({ lower, upper }) => `${lower}..${upper}`).join(' '),
    }
  })

export const ordinalScore = (lines: readonly Line[]): Score =>
  score('duckling ordinal', numbered(lines), ({ input, expected }) => {
    const { tokens, tags } = documentOf(input)
    const found = readOrdinal(createTimexContext(tokens, tags, []), 0)
    return { right: found?.value === Number(/\d+/.exec(expected)![0]) && found.next === tokens.length, got: String(found?.value) }
  })

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 604_800,
  Month: 30 * 86_400,
  Year: 365 * 86_400,
}
/** The word that makes a length of a unit. */
const FOR = '\u0644\u0645\u062f\u0629'
/** A lone unit is a length only where something says so: the phrase is put behind "for". */
export const durationScore = (lines: readonly Line[]): Score =>
  score('duckling duration', numbered(lines), ({ input, expected }) => {
    const [, count, unit] = /(\d+) (\w+)/.exec(expected)!
    const found = findTimes(documentOf(`${FOR} ${input}`)).map((timex) => resolveTimex(timex, REFERENCE).value)
    return { right: found.some((value) => secondsOf(value) === Number(count) * UNIT_SECONDS[unit!]!), got: found.join(' ') }
  })

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime: string }
  readonly NotSupported?: string
  readonly Results: readonly {
    readonly Text: string
    readonly Resolution?: { readonly value: string }
    readonly Value?: { readonly Timex: string; readonly PastResolution?: Readonly<Record<string, string>> }
  }[]
}
/** The cases that the set itself can do, by their place in its file. */
const supported = (specs: readonly Spec[]) =>
  specs.map((spec, index) => ({ ...spec, number: index + 1 })).filter(({ NotSupported }) => !(NotSupported ?? '').includes('dotnet'))

/**
 * Date, period, time and duration specifications, by the value that lies in the past. "A month ago" is a month to us, a day to them: right where the day
 * lies in the month. The next three weeks are a length to us, with an end to them: right where the length is theirs. The rest of a week is its end to us:
 * right where both end alike.
 */
export function recognizedTimes(name: string, specs: readonly Spec[]): Score {
  const cases = supported(specs).map((spec) => ({
    ...spec,
    input: spec.Input,
    expected: spec.Results.map(({ Value }) => Object.values(Value?.PastResolution ?? {}).join('..') || Value?.Timex).join(' '),
  }))
  const judge: Judge = (one) => {
    const spec = one as Phrase & Spec
    const reference = spec.Context?.ReferenceDateTime.slice(0, 10) ?? REFERENCE
    const found = findTimes(documentOf(spec.Input)).map((timex) => ({ rule: timex.rule, ...resolvedAs(timex, reference, 'past') }))
    const right =
      spec.Results.every(({ Value }) =>
        found.some(({ rule, value, mod }) => isRecognized({ rule, value, mod }, Value!.PastResolution ?? {}, Value!.Timex, reference)),
      ) &&
      (spec.Results.length > 0 || found.length === 0)
    return { right, got: found.map(({ value, mod }) => value + (mod ?? '')).join(' ') }
  }
  return score(`recognizers ${name}`, cases, judge, specs.length - cases.length)
}

/** Rules whose units are coarser than the day that the set has. */
const AGO = new Set(['timex.ago', 'timex.in'])

const DAY_MINUTES = 1440

function isRecognized(
  { rule, value, mod }: { readonly rule: string; readonly value: string; readonly mod: Parameters<typeof spanOfValue>[1] },
  expected: Readonly<Record<string, string>>,
  timex: string,
  reference: string,
): boolean {
  if (expected.duration !== undefined) return secondsOf(value) === Number(expected.duration)
  const span = spanOfValue(value, mod)
  if (expected.date !== undefined) {
    const day = parseDay(expected.date)! * 1440
    return value.slice(0, 10) === expected.date || (AGO.has(rule) && span !== null && span.from <= day && day < span.to)
  }
  if (value.startsWith('P')) return timex.endsWith(`,${value})`)
  if (mod === 'end' && timex.endsWith('-WE')) return timex.startsWith(value)
  // the rest of a unit: its end to us, to them the days from the reference on
  if (mod === 'end' && timex.startsWith('(') && expected.endDate !== undefined && span !== null && expected.startDate === reference)
    return Math.abs(span.to - DAY_MINUTES - parseDay(expected.endDate)! * DAY_MINUTES) < 1
  if (expected.time !== undefined)
    return value.includes('T') && span !== null && Math.abs((span.from % 1440) - minutesOf(expected.time)) < 0.001
  if (expected.startDate === undefined || expected.endDate === undefined) return value === timex || value.slice(4) === `-${timex}`
  const [start, end] = [parseDay(expected.startDate), parseDay(expected.endDate)]
  if (span === null || start === null || end === null) return false
  // an interval of days names its last day, a unit the first day behind it
  return (
    span.from === start * 1440 &&
    (span.to === end * 1440 || (value.includes('/') && span.to === (end + 1) * 1440) || (value.length === 9 && span.to > end * 1440))
  )
}
const minutesOf = (time: string): number => time.split(':').reduce((sum, part, index) => sum + Number(part) * [60, 1, 1 / 60][index]!, 0)

export function numberScore(specs: readonly Spec[]): Score {
  const cases = supported(specs).map((spec) => ({
    ...spec,
    input: spec.Input,
    expected: spec.Results.map(({ Resolution }) => Resolution?.value).join(' '),
  }))
  const judge: Judge = (one) => {
    const spec = one as Phrase & Spec
    const found = findNumbers(documentOf(spec.Input))
      .flat()
      .flatMap(({ cardinals }) => cardinals.map(({ lower }) => lower))
    const wanted = spec.Results.map(({ Resolution }) => Number(Resolution!.value))
    return {
      right:
        found.length === wanted.length && wanted.every((value, index) => Math.abs(found[index]! - value) <= 1e-9 * Math.abs(value) + 1e-15),
      got: found.join(' '),
    }
  }
  return score('recognizers NumberModel', cases, judge, specs.length - cases.length)
}
