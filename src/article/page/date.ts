import { isIsoDate } from '../../text/iso-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s*[|–-]\s*)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/u
const YEAR_FIRST = /(\d{4})([./])(\d{1,2})\2(\d{1,2})/u
const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u
const INTERNET = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/u
const AMERICAN = /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/u
const CLOCK = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?!\d)\s*([ap]\.?m)?/iu
const ZONE = /(?:GMT|UTC)\s*([+-]\d{1,2}):?(\d{2})?/u

/**
 * The first date that digits write, with the clock time and zone beside it: `2024-05-31`, `2024-05-31T18:30`, `2024-05-31T18:30+03:00`; null where there is none.
 * Day before month, as everywhere in the Arab world, unless that is no day. Digits of every kind; no month names but English ones.
 */
export function numericDate(text: string): string | null {
  const plain = plainDigits(text)
  const iso = ISO.exec(plain)
  if (iso !== null) return date(iso[1]!, iso[2]!, iso[3]!, time(iso[4], iso[5], iso[6]) || clockIn(plain))
  const internet = INTERNET.exec(plain)
  if (internet !== null) {
    const month = monthOf(internet[2]!)
    if (month !== null) return date(internet[3]!, month, internet[1]!, time(internet[4], internet[5], internet[6]) || clockIn(plain))
  }
  const american = AMERICAN.exec(plain)
  if (american !== null) {
    const month = monthOf(american[1]!)
    if (month !== null) return date(american[3]!, month, american[2]!, clockIn(plain))
  }
  const yearFirst = YEAR_FIRST.exec(plain)
  if (yearFirst !== null) return date(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!, clockIn(plain))
  const dayFirst = DAY_FIRST.exec(plain)
  if (dayFirst === null) return null
  const [, first, , second, year] = dayFirst
  return date(year!, second!, first!, clockIn(plain)) ?? date(year!, first!, second!, clockIn(plain))
}

/** Digits of ASCII for those of Arabic and Persian; marks of direction gone. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')

/** The day that somebody has read in a line, with the clock time and zone that digits write there. */
export const withClock = (day: string, line: string): string => (day.includes('T') ? day + zoneIn(line) : day + clockIn(plainDigits(line)))

/** A day in the path of an address: `/2024/05/31/`, `/2024-05-31-`, `/20240531/`. */
export function dateInUrl(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? url
  const found = /(?<!\d)(20\d{2}|19\d{2})([/-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/u.exec(path)
  if (found === null || (found[2] === '' && (found[3]!.length < 2 || found[4]!.length < 2))) return null
  return date(found[1]!, found[3]!, found[4]!, '')
}

const monthOf = (name: string): string | null => {
  const month = MONTHS.indexOf(name.toLowerCase())
  return month === -1 ? null : String(month + 1)
}

function date(year: string, month: string, day: string, clock: string): string | null {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(found) ? found + clock : null
}

function time(hour: string | undefined, minute: string | undefined, zone: string | undefined): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return ''
  return `T${hour.padStart(2, '0')}:${minute}${zoneOf(zone)}`
}

const zoneOf = (zone: string | undefined): string =>
  zone === undefined ? '' : /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'

/** A clock time anywhere in the line, with a zone that is told in hours from Greenwich. */
function clockIn(line: string): string {
  const found = CLOCK.exec(line)
  if (found === null) return ''
  const half = found[3]?.toLowerCase()
  const hour = (Number(found[1]) % (half === undefined ? 24 : 12)) + (half?.startsWith('p') ? 12 : 0)
  return `T${String(hour).padStart(2, '0')}:${found[2]}${zoneIn(line)}`
}

function zoneIn(line: string): string {
  const zone = ZONE.exec(line)
  if (zone === null) return /\b(?:GMT|UTC)\b/u.test(line) ? 'Z' : ''
  return `${zone[1]!.length === 2 ? `${zone[1]![0]}0${zone[1]![1]}` : zone[1]}:${zone[2] ?? '00'}`
}
