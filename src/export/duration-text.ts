import type { Messages } from './messages.ts'

const DURATION = /^P(T?)(\d+)([YMWDH])$/u
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const

/** A TIMEX3 duration of one unit, written out; others stay as they are. */
export const formatDuration = (value: string, { language }: Messages): string => {
  const [, time, count, letter] = DURATION.exec(value) ?? []
  const unit = time === 'T' && letter === 'M' ? 'minute' : UNITS[letter as keyof typeof UNITS]
  if (unit === undefined) return value
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' }).format(Number(count))
}
