import type { PartOfDay } from '../../../partial-time.ts'
import { fractionOf } from '../number/evaluate.ts'
import { written } from '../written.ts'
import { deicticOf, foldedAt, partOf, type TimexContext, unitOf, weekdayOf } from './context.ts'
import { readOrdinal } from './ordinal.ts'

export interface Reading {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly next: number
  /** Minutes are told in words (والنصف, إلا ربعا): nothing else reads so. */
  readonly told: boolean
}

/** Digits: 14:30, 14:30:05, 13.00, 1130, 5. */
export function readDigital(context: TimexContext, at: number): Reading | null {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'number') return null
  const { folded } = token.word
  const pair = /^(\d{1,2})[.,،٫](\d{2})$/.exec(folded)
  if (pair !== null) return checked(Number(pair[1]), Number(pair[2]), null, at + 1)
  if (/^\d{3,4}$/.test(folded))
    return foldedAt(context, at + 1) === ':' ? null : checked(Number(folded.slice(0, -2)), Number(folded.slice(-2)), null, at + 1)
  if (!/^\d{1,2}$/.test(folded)) return null
  const minute = minuteAfterColon(context, at + 1)
  if (minute === null) return readMinutes(context, Number(folded), at + 1)
  const second = minuteAfterColon(context, at + 3)
  return checked(Number(folded), minute, second, second === null ? at + 3 : at + 5)
}

function minuteAfterColon(context: TimexContext, at: number): number | null {
  const colon = context.tokens[at]
  const minutes = context.tokens[at + 1]
  if (colon === undefined || minutes === undefined || colon.word.surface !== ':' || minutes.start !== colon.end) return null
  return /^[0-5]\d$/.test(minutes.word.folded) ? Number(minutes.word.folded) : null
}

const checked = (hour: number, minute: number, second: number | null, next: number, told = false): Reading | null =>
  hour <= 24 && minute < 60 ? { hour, minute, second, next, told } : null

/** Hours in words: الخامسة, الثانية عشرة, خمسة. */
export function readHour(context: TimexContext, at: number): Reading | null {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  if (isOneOclock(token.word)) return readMinutes(context, 1, at + 1)
  const ordinal = readOrdinal(context, at)
  if (ordinal?.article === true) return ordinal.value <= 12 ? readMinutes(context, ordinal.value, ordinal.next) : null
  const cardinal = context.cardinalAt(at)
  if (cardinal === null || cardinal.lower !== cardinal.upper) return null
  const hour = Math.floor(cardinal.lower)
  const minute = Math.round((cardinal.lower - hour) * 60)
  return hour > 24
    ? null
    : minute > 0
      ? checked(hour, minute, null, cardinal.last + 1, cardinal.first === at)
      : readMinutes(context, hour, cardinal.last + 1)
}

/** التاسعة, الواحدة: an hour by its rank; تسعة is a number. */
export const isRankedHour = (context: TimexContext, at: number): boolean =>
  isOneOclock(context.tokens[at]!.word) || readOrdinal(context, at)?.article === true
const isOneOclock = written(/^[وبل]?(?:ال|ل)واحده$/)

/** Minutes behind an hour: والنصف, وربع, إلا ثلثا, و18 دقيقة, إلا خمس دقائق. */
function readMinutes(context: TimexContext, hour: number, at: number): Reading | null {
  const token = context.tokens[at]
  if (token === undefined) return checked(hour, 0, null, at)
  const minus = token.word.folded === 'الا'
  const next = minus || token.word.folded === 'و' ? at + 1 : at
  const word = context.tokens[next]
  const fraction = word === undefined || word.kind !== 'word' ? null : fractionOf(word.word)
  if (fraction !== null && (minus || fraction.conjunction || next > at))
    return lessMinutes(context, offset(hour, (minus ? -60 : 60) * fraction.value, next + 1))
  const minutes = context.cardinalAt(next)
  if (
    minutes !== null &&
    (minus || minutes.conjunction || next > at) &&
    Number.isInteger(minutes.lower) &&
    minutes.lower > 0 &&
    minutes.lower < 60
  ) {
    const unit = context.tokens[minutes.last + 1]
    const signed = minus ? -minutes.lower : minutes.lower
    if (unit !== undefined && unitOf(unit.word)?.value.unit === 'minute') return offset(hour, signed, minutes.last + 2)
    // السابعة وخمسة وثلاثين مساء
    if (partAfter(context, minutes.last + 1) !== null) return offset(hour, signed, minutes.last + 1)
  }
  return checked(hour, 0, null, at)
}

function offset(hour: number, minutes: number, next: number): Reading | null {
  const total = hour * 60 + Math.round(minutes)
  return total < 0 ? null : checked(Math.floor(total / 60), total % 60, null, next, true)
}

/** الخامسة والنصف إلا ثلاث دقائق. */
function lessMinutes(context: TimexContext, reading: Reading | null): Reading | null {
  if (reading === null || foldedAt(context, reading.next) !== 'الا') return reading
  const minutes = context.cardinalAt(reading.next + 1)
  const unit = minutes === null ? undefined : context.tokens[minutes.last + 1]
  if (minutes === null || unit === undefined || unitOf(unit.word)?.value.unit !== 'minute') return reading
  return offset(reading.hour, reading.minute - minutes.lower, minutes.last + 2)
}

/** The part of the day behind a clock time: صباحًا, بعد الظهر, من مساء (left to the phrase). */
export function partAfter(context: TimexContext, at: number): { readonly part: PartOfDay; readonly next: number } | null {
  const word = foldedAt(context, at)
  // الواحدة بعد منتصف الليل
  if (word === 'بعد' && foldedAt(context, at + 1) === 'منتصف' && foldedAt(context, at + 2) === 'الليل') return { part: 'NI', next: at + 3 }
  const around = word === 'بعد' || word === 'قبل'
  const inside = word === 'في'
  const token = context.tokens[around || inside ? at + 1 : at]
  const found = token === undefined ? null : partOf(token.word)
  if (token === undefined || found === null || found.conjunction || found.preposition !== '') return null
  if (around && found.article && found.value === 'MI') return { part: word === 'بعد' ? 'AF' : 'MO', next: at + 2 }
  if (around) return found.article && found.value === 'EV' ? { part: word === 'بعد' ? 'EV' : 'AF', next: at + 2 } : null
  if (inside) return found.article ? { part: found.value, next: at + 2 } : null
  // the adverb has tanwin or its alef, or nothing behind it that it could be a part of; else the phrase takes it with its day
  const adverb = token.word.folded.endsWith('ا') || token.word.surface.includes('\u064b') || !isDay(context, at + 1)
  return adverb && !found.article ? { part: found.value, next: at + 1 } : null
}

/** What a part of the day may belong to: مساء أمس, مساء الخميس, مساء يوم الخميس. */
const isDay = (context: TimexContext, at: number): boolean => {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  return weekdayOf(token.word) !== null || deicticOf(token.word) !== null || /^(?:ال)?يوم$|^اول$|^غد$/.test(token.word.folded)
}
