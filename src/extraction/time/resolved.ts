import type { Precision, TimexBasis, TimexMod, TimexType } from '../../model/lists.ts'

/** What extraction makes of a partial time: a TIMEX3 value, or a symbolic one where the day of publication is unknown. */
export interface ResolvedTime {
  readonly type: TimexType
  readonly value: string
  /** Zone of the clock time where the text tells it. */
  readonly zone: string | null
  readonly mod: TimexMod | null
  readonly precision: Precision
  readonly basis: TimexBasis
}

/** A point or stretch of the calendar before it is written down. `day` is the day number where the value is one day. */
export interface CalendarValue {
  readonly value: string
  readonly precision: Precision
  readonly basis: TimexBasis
  readonly day: number | null
}
