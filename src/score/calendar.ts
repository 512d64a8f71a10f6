/** First and last day, ISO. */
type Days = readonly [from: string, to: string]

const MILLISECONDS_A_DAY = 864e5
const SEASONS: Readonly<Record<string, Days>> = {
  SP: ['03-01', '05-31'],
  SU: ['06-01', '08-31'],
  FA: ['09-01', '11-30'],
  WI: ['12-01', '12-31'],
}

const weekEdge = (year: number, week: number, last: boolean): string => {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return new Date(fourth + ((week - 1) * 7 - weekday + (last ? 6 : 0)) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

const edge = (value: string, last: boolean): string | null => {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value)
  if (season !== null) return `${season[1]}-${SEASONS[season[2] ?? '']?.[last ? 1 : 0]}`
  const week = /^(\d{4})-W(\d{2})$/u.exec(value)
  if (week !== null) return weekEdge(Number(week[1]), Number(week[2]), last)
  const decade = /^(\d{3})X?$/u.exec(value)
  if (decade !== null) return last ? `${decade[1]}9-12-31` : `${decade[1]}0-01-01`
  if (/^\d{4}$/u.test(value)) return `${value}${last ? '-12-31' : '-01-01'}`
  if (/^\d{4}-\d{2}$/u.test(value)) {
    return last ? new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).toISOString().slice(0, 10) : `${value}-01`
  }
  return /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : null
}

/** An ISO or TIMEX3 date or interval as first and last day; null where it is no calendar date. */
export const daysOf = (value: string | null | undefined): Days | null => {
  if (value === null || value === undefined || value === '') return null
  const [from = '', to] = value.split('/')
  const first = edge(from, false)
  const last = edge(to || from, true)
  return first === null || last === null ? null : [first, last]
}

const lengthOf = ([from, to]: Days): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY

/** A predicted date meets gold's and is at most three days longer; where gold has none, any date of at most a year will do. */
export const datesMeet = (predicted: string | null | undefined, gold: string | null | undefined): boolean => {
  const found = daysOf(predicted)
  const wanted = daysOf(gold)
  if (wanted === null) return found === null || lengthOf(found) <= 366
  return found !== null && found[0] <= wanted[1] && wanted[0] <= found[1] && lengthOf(found) <= lengthOf(wanted) + 3
}
