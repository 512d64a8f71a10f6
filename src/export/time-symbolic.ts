import { WEEKDAYS } from '../model/lists.ts'
import { formatDuration } from './duration-text.ts'
import { fill, type Messages } from './messages.ts'

const FROM_PUBLICATION = /^pub(?:([+-])(\d*)([YMWDH])?(?:-([A-Z]{3}))?)?$/u
const OF_YEAR = /^XXXX-(\d{2}|XX)(?:-(\d{2}))?$/u
const OF_WEEK = /^XXXX-WXX-([1-7])$/u
const PART = /^(.+?)T?(MO|MI|AF|EV|NI|DT)$/u

/** A symbolic TIMEX3 value (`pub-1D`, `pub-W-THU`, `XXXX-09`), whose day of publication or year is not known; null where it is none. */
export const formatSymbolic = (value: string, messages: Messages): string | null => {
  const { labels, words } = messages
  const part = PART.exec(value)
  if (part !== null) {
    const day = formatDay(part[1] ?? '', messages)
    return day === null ? null : fill(words.withTime, { day, time: labels.partOfDay[part[2] as keyof typeof labels.partOfDay] })
  }
  return formatDay(value, messages)
}

const formatDay = (value: string, messages: Messages): string | null => {
  const { labels, words } = messages
  const ofYear = OF_YEAR.exec(value)
  if (ofYear !== null) {
    const [, month, day] = ofYear
    if (month === 'XX') return day === undefined ? null : fill(words.monthUnknown, { day: Number(day) })
    const name = labels.months[Number(month) - 1] ?? ''
    return fill(words.yearUnknown, { day: day === undefined ? name : `${Number(day)} ${name}` })
  }
  const ofWeek = OF_WEEK.exec(value)
  if (ofWeek !== null) return fill(words.weekUnknown, { day: labels.weekday[WEEKDAYS[Number(ofWeek[1]) - 1] ?? 'Monday'] })
  const published = FROM_PUBLICATION.exec(value)
  return published === null ? null : fromPublication(published, messages)
}

const fromPublication = ([, sign, count, unit, short]: RegExpExecArray, messages: Messages): string => {
  const { labels, words } = messages
  if (sign === undefined) return words.publicationDay
  const away = sign === '-' ? words.beforePublication : words.afterPublication
  const found = WEEKDAYS.find((name) => name.slice(0, 3).toUpperCase() === short)
  const weekday = found === undefined ? null : labels.weekday[found]
  if (weekday !== null && count === '') return fill(away, { span: weekday })
  if (weekday !== null && count === '0') return fill(words.weekUnknown, { day: weekday })
  const span = fill(away, {
    span: formatDuration(`P${unit === 'H' ? 'T' : ''}${count === '' ? '1' : (count ?? '1')}${unit ?? 'D'}`, messages),
  })
  return weekday === null ? span : fill(words.withTime, { day: weekday, time: span })
}
