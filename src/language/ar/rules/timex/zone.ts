import type { ClockTime, PartOfDay } from '../../../partial-time.ts'
import { LATIN_ZONES } from '../../lexicon/units.ts'
import { written } from '../written.ts'
import { foldedAt, type TimexContext, zoneOf } from './context.ts'
import { readDigital, readHour } from './hour.ts'

/** الساعة, at the head of a clock time. */
export const isHourWord = written(/^[وب]?(?:ال|لل)?ساعه$/)

/** Twelve-hour clock by the part of the day. */
export function halfDay(reading: Omit<ClockTime, 'zone'>, part: PartOfDay | null): Omit<ClockTime, 'zone'> {
  const { minute, second } = reading
  let { hour } = reading
  if (hour === 24) return reading
  if (part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6) || (part === 'MI' && hour < 5)) hour = hour < 12 ? hour + 12 : hour
  if ((part === 'NI' || part === 'MO' || part === 'DA') && reading.hour === 12) hour = 0
  return { hour, minute, second }
}

/** بتوقيت غرينتش, بالتوقيت المحلي, تغ, ت غ, GMT. */
export function readZone(context: TimexContext, at: number): { readonly zone: string | null; readonly next: number } | null {
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
export function readUniversal(
  context: TimexContext,
  at: number,
  local: ClockTime,
): { readonly clock: ClockTime; readonly next: number } | null {
  if (foldedAt(context, at) !== '(') return null
  const hour = context.tokens[at + 1]
  const from = hour !== undefined && isHourWord(hour.word) ? at + 2 : at + 1
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
