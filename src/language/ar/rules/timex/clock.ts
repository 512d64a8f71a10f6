import type { ClockTime, PartOfDay } from '../../../partial-time.ts'
import { LATIN_ZONES } from '../../lexicon/units.ts'
import { fractionOf } from '../number/evaluate.ts'
import { deicticOf, foldedAt, type Piece, type PieceReader, partOf, type TimexContext, unitOf, weekdayOf, zoneOf } from './context.ts'
import { readOrdinal } from './date.ts'

interface Reading {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly next: number
  /** Minutes are told in words (والنصف, إلا ربعا): nothing else reads so. */
  readonly told: boolean
}

/**
 * الساعة 13.00 بالتوقيت المحلي, السادسة صباحًا, عند 14:30 بتوقيت غرينتش, 1130 تغ. A bare number is a clock time only with الساعة, minutes and a zone,
 * or a part of the day; a bare ordinal also with minutes in words or behind عند.
 */
export const readClock: PieceReader = (context, at, before) => readMiddle(context, at) ?? readTime(context, at, before)

/** منتصف الليل, منتصف النهار. */
const readMiddle: (context: TimexContext, at: number) => Piece | null = (context, at) => {
  const word = foldedAt(context, at)
  const half = foldedAt(context, at + 1)
  const hyphen = half === '-' ? 1 : 0
  const named = hyphen === 1 ? foldedAt(context, at + 2) : half
  if ((word !== 'منتصف' && word !== 'ومنتصف') || (named !== 'الليل' && named !== 'النهار')) return null
  const clock: ClockTime = { hour: named === 'الليل' ? 0 : 12, minute: 0, second: null, zone: null }
  return { start: context.tokens[at]!.start + word.length - 5, next: at + 2 + hyphen, fields: { clock }, mod: null, rule: 'timex.clock' }
}

const readTime: PieceReader = (context, at, before) => {
  const token = context.tokens[at]!
  const named = HOUR_WORDS.test(token.word.folded)
  const from = named ? at + (SKIPPED.has(foldedAt(context, at + 1)) ? 2 : 1) : at
  const inside = readDigital(context, from) ?? readHour(context, from)
  if (inside === null) return null
  // الساعة (11:59)
  const reading =
    foldedAt(context, from - 1) === '(' && foldedAt(context, inside.next) === ')' ? { ...inside, next: inside.next + 1 } : inside
  const part = partAfter(context, reading.next)
  const afterPart = part?.next ?? reading.next
  const zone = readZone(context, afterPart)
  const written = foldedAt(context, from + 1) === ':'
  const licensed = named || zone !== null || written || reading.told || (before.part !== undefined && token.kind === 'number')
  const atHour = token.kind === 'word' && LICENSES.has(foldedAt(context, at - 1))
  if (!licensed && part === null && !atHour && !isNight(context, reading.next)) return null
  const value = halfDay(reading, part?.part ?? before.part ?? null)
  if (value === null) return null
  const local: ClockTime = { ...value, zone: zone?.zone ?? null }
  const bracket = readUniversal(context, zone?.next ?? afterPart, local)
  const start = named
    ? token.start + token.word.folded.length - 'الساعه'.length + (token.word.folded.startsWith('لل') ? 1 : 0)
    : startOf(context, from)
  return {
    start: Math.max(start, token.start),
    next: bracket?.next ?? zone?.next ?? afterPart,
    fields: { clock: bracket?.clock ?? local },
    mod: null,
    rule: 'timex.clock',
  }
}
const HOUR_WORDS = /^[وب]?(?:ال|لل)?ساعه$/
const SKIPPED = new Set(['ال', 'حوالي', 'نحو', 'قرابه', '('])
/** Behind these an hour in words needs nothing else: عند السابعة, في تمام العاشرة. */
const LICENSES = new Set(['عند', 'تمام'])
const startOf = (context: TimexContext, at: number) =>
  context.cardinalAt(at)?.start ?? readOrdinal(context, at)?.start ?? context.tokens[at]!.start

/** Digits: 14:30, 14:30:05, 13.00, 1130, 5. */
function readDigital(context: TimexContext, at: number): Reading | null {
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
function readHour(context: TimexContext, at: number): Reading | null {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  if (ONE_OCLOCK.test(token.word.folded)) return readMinutes(context, 1, at + 1)
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
const ONE_OCLOCK = /^[وبل]?(?:ال|ل)واحده$/

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
function partAfter(context: TimexContext, at: number): { readonly part: PartOfDay; readonly next: number } | null {
  const word = foldedAt(context, at)
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
/** الثامنة هذه الليلة. */
const isNight = (context: TimexContext, at: number): boolean => {
  const word = foldedAt(context, at)
  const part = context.tokens[at + 1] === undefined ? null : partOf(context.tokens[at + 1]!.word)
  return (word === 'هذه' || word === 'هذا') && part?.article === true
}

/** What a part of the day may belong to: مساء أمس, مساء الخميس, مساء يوم الخميس. */
const isDay = (context: TimexContext, at: number): boolean => {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  return weekdayOf(token.word) !== null || deicticOf(token.word) !== null || /^(?:ال)?يوم$|^اول$|^غد$/.test(token.word.folded)
}

/** Twelve-hour clock by the part of the day. */
function halfDay(reading: Reading, part: PartOfDay | null): Omit<ClockTime, 'zone'> | null {
  const { minute, second } = reading
  let { hour } = reading
  if (hour === 24) hour = 0
  else if (part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6) || (part === 'MI' && hour < 5))
    hour = hour < 12 ? hour + 12 : hour
  if ((part === 'NI' || part === 'MO' || part === 'DA') && reading.hour === 12) hour = 0
  return { hour, minute, second }
}

/** بتوقيت غرينتش, بالتوقيت المحلي, تغ, ت غ, GMT. */
function readZone(context: TimexContext, at: number): { readonly zone: string | null; readonly next: number } | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const word = token.word.folded
  if (token.kind === 'latin') return zoneNamed(LATIN_ZONES[token.word.surface.toLowerCase()], at + 1)
  if (word === 'تغ') return { zone: 'Z', next: at + 1 }
  if (word === 'ت') {
    const second = foldedAt(context, at + 1) === '.' ? at + 2 : at + 1
    if (foldedAt(context, second) !== 'غ') return null
    return { zone: 'Z', next: foldedAt(context, second + 1) === '.' && second > at + 1 ? second + 2 : second + 1 }
  }
  if (word !== 'بتوقيت' && word !== 'بالتوقيت' && word !== 'توقيت' && word !== 'التوقيت') return null
  const place = context.tokens[at + 1]
  if (place === undefined) return null
  if (place.kind === 'latin') return zoneNamed(LATIN_ZONES[place.word.surface.toLowerCase()], at + 2)
  const named = zoneOf(place.word)
  const second = context.tokens[at + 2]
  const compound = second !== undefined && COMPOUND_PLACES.test(`${place.word.folded} ${second.word.folded}`) ? at + 3 : at + 2
  return { zone: named?.value ?? null, next: compound }
}
const zoneNamed = (zone: string | undefined, next: number) => (zone === undefined ? null : { zone, next })
const COMPOUND_PLACES = /^(?:مكه المكرمه|رام الله|ابو ظبي|شرق\S* \S+|القدس المحتله|\S+ المحلي|الصيفي \S+|السعوديه)$/

/** A second clock time in brackets in universal time tells the zone of the first: الساعة 14:30 بالتوقيت المحلي (11:30 تغ). */
function readUniversal(context: TimexContext, at: number, local: ClockTime): { readonly clock: ClockTime; readonly next: number } | null {
  if (foldedAt(context, at) !== '(') return null
  const from = HOUR_WORDS.test(foldedAt(context, at + 1)) ? at + 2 : at + 1
  const reading = readDigital(context, from) ?? readHour(context, from)
  const zone = reading === null ? null : readZone(context, reading.next)
  if (reading === null || zone === null || foldedAt(context, zone.next) !== ')') return null
  if (zone.zone !== 'Z' || local.zone !== null) return { clock: local, next: zone.next + 1 }
  const minutes = (((local.hour - reading.hour) * 60 + local.minute - reading.minute + 36 * 60) % 1440) - 720
  if (minutes % 15 !== 0) return { clock: local, next: zone.next + 1 }
  const sign = minutes < 0 ? '-' : '+'
  const pad = (value: number) => String(value).padStart(2, '0')
  const written = `${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
  return { clock: { ...local, zone: minutes === 0 ? 'Z' : written }, next: zone.next + 1 }
}
