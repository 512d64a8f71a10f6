import { written } from '../written.ts'
import { standsAlone } from './alone.ts'
import { foldedAt, type Piece, type PieceReader, startBehind, type TimexContext } from './context.ts'

/** Years that news names. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2100
const FIRST_BARE_YEAR = 1900
/** In words nothing else is meant. */
const FIRST_SPELLED_YEAR = 1700

export interface YearMatch {
  readonly year: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly next: number
  /** م, ميلادي or هـ stands behind it. */
  readonly marked: boolean
}

/** A number that can be a year, with its era: 2020, 2020م, 1442 هـ, ألفين وعشرين. */
export function yearAt(context: TimexContext, at: number): YearMatch | null {
  const cardinal = context.cardinalAt(at)
  if (cardinal === null || cardinal.lower !== cardinal.upper || cardinal.percent || cardinal.preposition !== '') return null
  const year = Math.abs(cardinal.lower)
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null
  if (cardinal.digits !== null && !/^\d{4}$/.test(cardinal.digits)) return null
  if (cardinal.digits === null && context.tokens[cardinal.first]!.kind === 'number') return null
  const next = cardinal.last + 1
  const era = foldedAt(context, next)
  if (era === 'ه' || era === 'هجري' || era === 'هجريه' || era === 'للهجره') return { year, calendar: 'hijri', next: next + 1, marked: true }
  if (era === 'م' || era === 'ميلادي' || era === 'ميلاديه') return { year, calendar: 'gregorian', next: next + 1, marked: true }
  return { year, calendar: 'gregorian', next, marked: false }
}

export const isYearWord = written(/^[وبل]?(?:ال|ل)?(?:عام|سنه)$/)
const proclitics = (word: string): number => /^[وبل]*(?=(?:ال|ل)?(?:عام|سنه)$)/.exec(word)?.[0].length ?? 0

/** عام 2020, سنة 1442 هـ, العام 2020: a year said to be one. */
export const readYear: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  if (token.kind === 'word' && isYearWord(token.word)) {
    const next = foldedAt(context, at + 1) === 'ال' ? at + 2 : at + 1
    const year = yearAt(context, next) ?? earlyYear(context, at, next)
    return year === null ? null : piece(startBehind(token, proclitics(token.word.folded)), year)
  }
  const year = yearAt(context, at)
  return year?.marked === true ? piece(context.cardinalAt(at)!.start, year) : null
}

/** عام 637, سنة 476 للميلاد: three digits behind the word, where nothing follows that they could count; بشكل عام 300 is no year. */
function earlyYear(context: TimexContext, at: number, next: number): YearMatch | null {
  const cardinal = context.cardinalAt(next)
  if (cardinal === null || cardinal.lower !== cardinal.upper || cardinal.percent || cardinal.conjunction || cardinal.preposition !== '')
    return null
  if (!Number.isInteger(cardinal.lower) || cardinal.lower < 100 || cardinal.lower >= FIRST_YEAR || isAdjective(context, at)) return null
  const era = ERA.test(foldedAt(context, cardinal.last + 1)) ? 1 : 0
  const end = cardinal.last + 1 + era
  return standsAlone(context, end) ? { year: cardinal.lower, calendar: 'gregorian', next: end, marked: false } : null
}
/** بشكل عام, الأمين العام: general, no year. */
const isAdjective = (context: TimexContext, at: number): boolean =>
  /^(?:ب?شكل|ب?وجه|بصوره|مدير|امين)$/.test(foldedAt(context, at - 1)) ||
  (foldedAt(context, at).endsWith('العام') && foldedAt(context, at - 1).startsWith('ال'))
const ERA = /^(?:م|ميلادي|ميلاديه|للميلاد)$/

const piece = (start: number, { year, calendar, next }: YearMatch): Piece => ({
  start,
  next,
  fields: calendar === 'hijri' ? { year, calendar } : { year },
  mod: null,
  rule: 'timex.year',
})

/** A year as a bare number where the words before it license one: في 2020, منذ 2014, حرب 2006. */
export function readLicensedYear(context: TimexContext, at: number): Piece | null {
  const year = yearAt(context, at)
  const first = context.tokens[at]!.kind === 'number' ? FIRST_BARE_YEAR : FIRST_SPELLED_YEAR
  return year === null || year.year < first ? null : piece(context.cardinalAt(at)!.start, year)
}
