import type { Weekday } from '../model/lists.ts'

export type CalendarUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'
/** Parts of the day: dawn, morning, noon, afternoon, evening, night, daytime. TIMEX3 has no dawn: it is written as morning. */
export type PartOfDay = 'DA' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/**
 * Where an under-specified date lies from the day of publication: told by the verb's tense, by planning words, by words for last and next; nearest, on
 * either side, where it says from when on something holds.
 */
export type Direction = 'past' | 'future' | 'present' | 'nearest'

export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** `Z`, `+03:00`, or null for the (unknown) local time. */
  readonly zone: string | null
}

/** So many units from the unit around the day of publication: 0 this, −1 the last, 1 the next. */
export interface EnclosingUnit {
  readonly unit: CalendarUnit
  readonly shift: number
}

/** Fields that the text states; what is missing is filled from publication and direction. */
export interface CalendarTime {
  readonly kind: 'calendar'
  readonly calendar: 'gregorian' | 'hijri'
  readonly year: number | null
  /** First year of a decade. */
  readonly decade: number | null
  /** 1–12. */
  readonly month: number | null
  /** 1–31, or −1 for the last of the month. */
  readonly day: number | null
  /** Beside a day it is a constraint and evidence, not a date of its own. */
  readonly weekday: Weekday | null
  readonly season: Season | null
  readonly partOfDay: PartOfDay | null
  readonly clock: ClockTime | null
  readonly direction: Direction | null
  /** The direction is said (last Tuesday), not told by the tense: then the day of publication itself is not meant. */
  readonly directionStated: boolean
  /** The unit in which the fields lie: Tuesday of last week, autumn of last year, the 15th of this month. */
  readonly within: EnclosingUnit | null
  /** The how-manieth weekday of the month, or week where no weekday is given; −1 is the last. */
  readonly nth: number | null
  /** Days from publication, where the text says it beside the date: today, 21 September. */
  readonly offset: number | null
}

/** So many units from publication (yesterday = day −1, two years ago), or from an event that the text names. A weekday is a constraint. */
export interface ShiftTime {
  readonly kind: 'shift'
  readonly unit: CalendarUnit
  readonly count: number
  /** Smaller units counted in the same direction: two years and three months ago. */
  readonly further: readonly { readonly unit: CalendarUnit; readonly count: number }[]
  readonly from: 'publication' | 'event'
  readonly weekday: Weekday | null
  readonly partOfDay: PartOfDay | null
  readonly clock: ClockTime | null
}

/** The unit around publication, or one before or after it: this week, last month. */
export interface EnclosingTime extends EnclosingUnit {
  readonly kind: 'enclosing'
  readonly partOfDay: PartOfDay | null
}

/**
 * A time counted from one that the article told before: the next day, the 9th of the same month, at two in the afternoon (of that day). `unit` is what is
 * shared, moved by `shift`; month and day lie in it.
 */
export interface RelatedTime {
  readonly kind: 'related'
  /** null until it is known what was told before. */
  readonly to: PartialTime | null
  readonly unit: 'day' | 'month' | 'year'
  readonly shift: number
  readonly month: number | null
  readonly day: number | null
  readonly partOfDay: PartOfDay | null
  readonly clock: ClockTime | null
}

export interface DurationTime {
  readonly kind: 'duration'
  /** `count` null = an unknown number of units. */
  readonly amounts: readonly { readonly unit: CalendarUnit; readonly count: number | null }[]
}

/**
 * A time as the words give it, before the day of publication is known. Extraction computes the value; a language brings no arithmetic.
 */
export type PartialTime =
  | CalendarTime
  | ShiftTime
  | EnclosingTime
  | RelatedTime
  | { readonly kind: 'interval'; readonly from: PartialTime; readonly to: PartialTime }
  | DurationTime
  | { readonly kind: 'set'; readonly unit: CalendarUnit; readonly weekday: Weekday | null }

const NO_FIELDS: CalendarTime = {
  kind: 'calendar',
  calendar: 'gregorian',
  year: null,
  decade: null,
  month: null,
  day: null,
  weekday: null,
  season: null,
  partOfDay: null,
  clock: null,
  direction: null,
  directionStated: false,
  within: null,
  nth: null,
  offset: null,
}

/** A calendar time with the given fields, all others null. */
export const calendarTime = (fields: Partial<Omit<CalendarTime, 'kind'>>): CalendarTime => ({ ...NO_FIELDS, ...fields })

/** A shift in days from publication. */
export const dayShift = (count: number, fields: Partial<Omit<ShiftTime, 'kind' | 'unit' | 'count'>> = {}): ShiftTime => ({
  kind: 'shift',
  unit: 'day',
  count,
  further: [],
  from: 'publication',
  weekday: null,
  partOfDay: null,
  clock: null,
  ...fields,
})
