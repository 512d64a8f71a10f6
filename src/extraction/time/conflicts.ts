import type { Diagnostic } from '../../model/diagnostic.ts'
import { WEEKDAYS } from '../../model/lists.ts'
import { formatDay, weekdayIndex } from './calendar.ts'
import { dateNear, type Evidence } from './evidence.ts'

const WARNED: readonly Evidence['kind'][] = ['weekday', 'date', 'not-before']

/** What an article's words say against a day (a day number). A single day is a dateline before midnight or another time zone and only noted. */
export function conflicts(day: number, evidence: readonly Evidence[]): readonly Diagnostic[] {
  let worst = 0
  let where = 0
  for (const found of evidence) {
    if (!WARNED.includes(found.kind)) continue
    const off = deviation(found, day)
    if (off > worst) {
      worst = off
      where = found.start
    }
  }
  if (worst === 0) return []
  const message = `The text speaks of its day as another than ${formatDay(day)} (${worst} day${worst === 1 ? '' : 's'} apart, at ${where}).`
  return [{ code: 'article.date-conflict', severity: worst > 1 ? 'warning' : 'info', message }]
}

/** Days between a given day and what a piece of evidence allows. */
function deviation(found: Evidence, day: number): number {
  if (found.kind === 'weekday') {
    const distance = (weekdayIndex(day) - WEEKDAYS.indexOf(found.weekday) + 7) % 7
    return Math.min(distance, 7 - distance)
  }
  if (found.kind === 'not-before') return Math.max(0, found.day - day)
  if (found.kind === 'date') return Math.abs(dateNear(found, day) - found.offset - day)
  return 0
}
