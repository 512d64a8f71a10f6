import type { ClockTime, PartOfDay } from '../../../partial-time.ts'
import { standsAlone } from './alone.ts'
import { deicticOf, foldedAt, type Piece, type PieceReader, partOf, startBehind, type TimexContext, unitOf, weekdayOf } from './context.ts'
import { isRankedHour, partAfter, readDigital, readHour } from './hour.ts'
import { monthAt } from './month.ts'
import { readOrdinal } from './ordinal.ts'
import { halfDay, isHourWord, readUniversal, readZone } from './zone.ts'

/**
 * الساعة 13.00 بالتوقيت المحلي, السادسة صباحًا, عند 14:30 بتوقيت غرينتش, 1130 تغ. A bare number is a clock time only with الساعة, minutes and a zone,
 * or a part of the day; a bare ordinal also with minutes in words or behind عند.
 */
export const readClock: PieceReader = (context, at, before) =>
  readMiddle(context, at) ?? readFirstMinute(context, at) ?? readTime(context, at, before)

/** الدقيقة الأولى بعد منتصف الليل, من فجر الأحد, من يوم الأحد. */
function readFirstMinute(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]!
  const unit = unitOf(token.word)
  if (unit?.value.unit !== 'minute' || !unit.article) return null
  const minute = context.tokens[at + 1] === undefined ? null : readOrdinal(context, at + 1)
  const start = token.start + unit.offset
  if (minute !== null && foldedAt(context, minute.next) === 'من' && isDayWord(context, minute.next + 1)) {
    const clock: ClockTime = { hour: 0, minute: minute.value, second: null, zone: null }
    return { start, next: minute.next, fields: { clock }, mod: null, rule: 'timex.clock' }
  }
  if (foldedAt(context, at + 2) !== 'بعد') return null
  const middle = minute === null ? null : readMiddle(context, minute.next + 1)
  if (minute === null || middle?.fields.clock === undefined) return null
  return { ...middle, start, fields: { clock: { ...middle.fields.clock, minute: minute.value } } }
}

const isDayWord = (context: TimexContext, at: number): boolean => {
  const word = context.tokens[at]?.word
  if (word === undefined) return false
  return (
    word.folded === 'يوم' || word.folded === 'اليوم' || [partOf, weekdayOf, deicticOf].some((table) => table(word)?.conjunction === false)
  )
}

/** منتصف الليل, منتصف النهار. */
const readMiddle: (context: TimexContext, at: number) => Piece | null = (context, at) => {
  const word = foldedAt(context, at)
  const half = foldedAt(context, at + 1)
  const hyphen = half === '-' ? 1 : 0
  const named = hyphen === 1 ? foldedAt(context, at + 2) : half
  if ((word !== 'منتصف' && word !== 'ومنتصف') || (named !== 'الليل' && named !== 'النهار')) return null
  const clock: ClockTime = { hour: named === 'الليل' ? 0 : 12, minute: 0, second: null, zone: null }
  return {
    start: startBehind(context.tokens[at]!, word.length - 5),
    next: at + 2 + hyphen,
    fields: { clock },
    mod: null,
    rule: 'timex.clock',
  }
}

const readTime: PieceReader = (context, at, before) => {
  const token = context.tokens[at]!
  // ساعة واحدة is a length
  if (/^[وب]?ساعه$/.test(token.word.folded) && foldedAt(context, at + 1) === 'واحده') return null
  const named = isHourWord(token.word)
  const from = named ? at + (SKIPPED.has(foldedAt(context, at + 1)) ? 2 : 1) : at
  const inside = readDigital(context, from) ?? readHour(context, from)
  if (inside === null) return null
  // الساعة (11:59)
  const reading =
    foldedAt(context, from - 1) === '(' && foldedAt(context, inside.next) === ')' ? { ...inside, next: inside.next + 1 } : inside
  const part = partAfter(context, reading.next) ?? (minutesWritten(context, from, inside.next) ? halfAfter(context, reading.next) : null)
  const afterPart = part?.next ?? reading.next
  const zone = readZone(context, afterPart)
  const written = minutesWritten(context, from, inside.next)
  // صباح 19 كانون الثاني, ليلة 4 نوفمبر 2020: a day or year, no hour
  const hour =
    token.kind === 'number' &&
    before.part !== undefined &&
    token.word.folded.length <= 2 &&
    !isDated(context, reading.next) &&
    // مساء أمس 14 جنديا; ليلة أمس، 11 محتجزا
    standsAlone(context, reading.next) &&
    context.tokens[at - 1]?.kind !== 'punctuation'
  const ofPart =
    token.kind === 'word' &&
    FEMININE.test(token.word.folded) &&
    (isOfPart(context, reading.next) || isBeforePartOfDay(context, at, reading.next))
  const licensed = named || zone !== null || written || reading.told || hour || ofPart
  // عند التاسعة, but not توقفت الحصيلة عند تسعة
  const ranked = token.kind === 'word' ? isRankedHour(context, at) : standsAlone(context, reading.next)
  const atHour = ranked && LICENSES.has(foldedAt(context, at - 1))
  if (!licensed && part === null && !atHour && !isNight(context, reading.next)) return null
  const value = halfDay(reading, part?.part ?? before.part ?? null)
  const local: ClockTime = { ...value, zone: zone?.zone ?? null }
  const bracket = readUniversal(context, zone?.next ?? afterPart, local)
  const start = named ? startBehind(token, /^[وب]?/.exec(token.word.folded)![0].length) : startOf(context, from)
  return {
    start,
    next: bracket?.next ?? zone?.next ?? afterPart,
    fields: { clock: bracket?.clock ?? local },
    mod: null,
    rule: 'timex.clock',
  }
}

/** 14:30, as against a bare hour. */
const minutesWritten = (context: TimexContext, at: number, next: number): boolean => foldedAt(context, at + 1) === ':' && next > at + 1

/** 09:30 م, 09:30 ص: afternoon and morning as web pages shorten them. */
const halfAfter = (context: TimexContext, at: number): { readonly part: PartOfDay; readonly next: number } | null => {
  const part = HALVES.get(foldedAt(context, at))
  return part === undefined ? null : { part, next: at + 1 }
}
const HALVES = new Map<string, PartOfDay>([
  ['م', 'AF'],
  ['ص', 'MO'],
])

const isDated = (context: TimexContext, at: number): boolean =>
  monthAt(context, /^(?:من|\/|-)$/.test(foldedAt(context, at)) ? at + 1 : at) !== null
/** السادسة من صباح الأربعاء. */
const FEMININE = /(?:ه|ي)$/
const isOfPart = (context: TimexContext, at: number): boolean => {
  const part = context.tokens[at + 1] === undefined ? null : partOf(context.tokens[at + 1]!.word)
  return (
    foldedAt(context, at) === 'من' &&
    !/ساعات$/.test(foldedAt(context, at - 2)) &&
    part !== null &&
    part.preposition === '' &&
    !part.conjunction
  )
}

/** الرابعة عصر الخميس; للمرة الثانية مساء أمس is no hour. */
function isBeforePartOfDay(context: TimexContext, at: number, next: number): boolean {
  const part = context.tokens[next] === undefined ? null : partOf(context.tokens[next]!.word)
  if (part === null || part.article || part.conjunction || part.preposition !== '' || !context.tokens[at]!.word.folded.includes('ال'))
    return false
  const before = context.tags[at - 1]
  // الهجوم الرابعة عصرا: no rank of a noun that is not feminine
  return before?.pos !== 'nominal' || before.analysis?.form?.gender === 'm'
}

const SKIPPED = new Set(['ال', 'حوالي', 'نحو', 'قرابه', '('])

/** Behind these an ordinal hour needs nothing else, one in digits nothing that it could count: عند السابعة, عند 7, في تمام العاشرة. */
const LICENSES = new Set(['عند', 'تمام'])

const startOf = (context: TimexContext, at: number) =>
  context.cardinalAt(at)?.start ?? readOrdinal(context, at)?.start ?? context.tokens[at]!.start

/** الثامنة هذه الليلة. */
const isNight = (context: TimexContext, at: number): boolean => {
  const word = foldedAt(context, at)
  const part = context.tokens[at + 1] === undefined ? null : partOf(context.tokens[at + 1]!.word)
  return (word === 'هذه' || word === 'هذا') && part?.article === true
}
