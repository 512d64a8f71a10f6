import { dayShift, type PartialTime } from '../../../partial-time.ts'
import { type Fields, foldedAt, type Phrase, startBehind, type TimexContext } from './context.ts'
import { readFestival } from './festival.ts'
import { readPhrase, timeOf } from './phrase.ts'
import type { Found } from './shift.ts'

const DAY_OF = { kind: 'related', unit: 'day', month: null, day: null, partOfDay: null, clock: null } as const

/**
 * غداة X is the day after X, عشية X the day before it. News that tells the event of the day in this way tells it on that day: the value is resolved
 * from the event by extraction, which without one takes the day of publication. A feast has a date of its own: عشية عيد الفطر is the day before it,
 * ليلة رأس السنة the night before.
 */
export function readEventAnchor(context: TimexContext, at: number): Found | null {
  const [, proclitic = '', word = ''] = ANCHOR.exec(foldedAt(context, at)) ?? []
  if (word === '') return null
  const token = context.tokens[at]!
  if (context.tokens[at + 1] === undefined || context.tokens[at + 1]!.kind === 'punctuation') return null
  const start = startBehind(token, proclitic.length)
  const feast = readFestival(context, at + 1, {})
  if (feast !== null) {
    const phrase = readPhrase(context, at + 1)
    const next = phrase?.next ?? feast.next
    const to = timeOf(phrase?.fields ?? feast.fields)
    const time: PartialTime = { ...DAY_OF, to, shift: word === 'غداه' ? 1 : -1, partOfDay: word === 'ليله' ? 'NI' : null }
    return { first: at, next, start, end: context.tokens[next - 1]!.end, time, mod: null, rule: 'timex.festival' }
  }
  if (word === 'ليله') return null
  const day = word === 'عشيه' ? readPhrase(context, at + 1) : null
  if (day !== null && isDay(day.fields)) return eveOf(context, at, start, day)
  return {
    first: at,
    next: at + 1,
    start,
    end: token.end,
    time: dayShift(word === 'غداه' ? 1 : -1, { from: 'event' }),
    mod: null,
    rule: 'timex.event-anchor',
  }
}

const ANCHOR = /^([وفل]?)(غداه|عشيه|ليله)$/

const isDay = ({ weekday, shift, day, month, part, clock }: Fields): boolean =>
  (weekday ?? shift ?? (month === undefined ? undefined : day)) !== undefined && (part ?? clock) === undefined

/** عشية أمس, عشية السبت: its evening, as the Maghreb says it; عشية 7 أكتوبر: the day before. */
function eveOf(context: TimexContext, at: number, start: number, { fields, next }: Phrase): Found {
  const time: PartialTime = fields.day === undefined ? timeOf({ ...fields, part: 'EV' }) : { ...DAY_OF, to: timeOf(fields), shift: -1 }
  return { first: at, next, start, end: context.tokens[next - 1]!.end, time, mod: null, rule: 'timex.eve' }
}
