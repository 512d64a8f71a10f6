import { WEEKDAYS, type Weekday } from '../model/lists.ts'
import { fill, type Messages } from './messages.ts'
import { formatSymbolic } from './time-symbolic.ts'

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

/** The weekday of an ISO day, by Sakamoto's rule; null where the value is no calendar day. */
export const weekdayOf = (day: string): Weekday | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(day)
  if (match === null) return null
  const [month, date] = [Number(match[2]), Number(match[3])]
  const year = Number(match[1]) - (month < 3 ? 1 : 0)
  const sunday = year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + (MONTH_OFFSETS[month - 1] ?? 0) + date
  return WEEKDAYS[(sunday + 6) % 7] ?? null
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/u
const MONTH = /^(\d{4})-(\d{2})$/u
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/u
const WEEK = /^(\d{4})-W(\d{2})$/u
const DECADE = /^(\d{3})X$/u

const formatPoint = (value: string, messages: Messages): string => {
  const { labels, words } = messages
  const month = (number: string | undefined) => labels.months[Number(number) - 1] ?? ''
  const day = DAY.exec(value)
  if (day !== null) {
    const date = fill(words.day, { day: Number(day[3]), month: month(day[2]), year: day[1] ?? '' })
    const time = day[4]
    if (time === undefined) return date
    return fill(words.withTime, { day: date, time: labels.partOfDay[time as keyof typeof labels.partOfDay] ?? time.slice(0, 5) })
  }
  const ofMonth = MONTH.exec(value)
  if (ofMonth !== null) return fill(words.month, { month: month(ofMonth[2]), year: ofMonth[1] ?? '' })
  const season = SEASON.exec(value)
  if (season !== null) return fill(words.season, { season: labels.season[season[2] as keyof typeof labels.season], year: season[1] ?? '' })
  const week = WEEK.exec(value)
  if (week !== null) return fill(words.week, { week: Number(week[2]), year: week[1] ?? '' })
  const decade = DECADE.exec(value)
  if (decade !== null) return fill(words.decade, { decade: `${decade[1]}0` })
  return formatSymbolic(value, messages) ?? value
}

/**
 * A TIMEX3 value, symbolic ones (`pub-1D`) among them, or an interval of two, written out for a reader; durations stay as they are,
 * for they are no dates. Null is the table's "date unknown".
 */
export const formatTime = (value: string | null, messages: Messages): string => {
  if (value === null) return messages.words.dateUnknown
  const [from = '', to] = value.split('/')
  if (to === undefined || to === from) return formatPoint(from, messages)
  const [a, b] = [DAY.exec(from), DAY.exec(to)]
  if (a !== null && b !== null && a[4] === undefined && b[4] === undefined && a[1] === b[1] && a[2] === b[2]) {
    const month = messages.labels.months[Number(a[2]) - 1] ?? ''
    return fill(messages.words.daysOfMonth, { from: Number(a[3]), to: Number(b[3]), month, year: a[1] ?? '' })
  }
  return fill(messages.words.interval, { from: formatPoint(from, messages), to: formatPoint(to, messages) })
}

/** The calendar day on which a value begins; null where it names none. */
export const firstDay = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : null

/** The calendar day on which a value ends. */
export const lastDay = (value: string | null): string | null => firstDay(value?.split('/').at(-1) ?? null)

/** An ISO day as a heading, with its weekday. */
export const formatDayHeading = (day: string, messages: Messages): string => {
  const weekday = weekdayOf(day)
  return weekday === null ? formatTime(day, messages) : `${messages.labels.weekday[weekday]} ${formatTime(day, messages)}`
}
