/**
 * The Islamic calendar: Umm al-Qura for the years 1400–1460 (November 1979 – 2038), by its published month lengths; outside them the tabular calendar
 * (civil epoch, 16 July 622 Julian; leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30), which is arithmetic and within two days. Sighting
 * differs from both by a day from place to place: a Gregorian date beside a Hijri one is preferred.
 */
const FIRST_YEAR = 1400
/** Day number of 1 Muharram 1400. */
const FIRST_DAY = 3611
/** Bit 0 = Muharram; set = 30 days, else 29. */
const LONG_MONTHS = [
  0xaa5, 0xa4b, 0x497, 0x937, 0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, 0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad,
  0x3aa, 0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d,
  0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754,
  0xf49, 0xe92, 0xd26, 0xa56,
] as const

/** First days of the months of the table, and the day behind its last. */
const STARTS: readonly number[] = (() => {
  const starts = [FIRST_DAY]
  for (const year of LONG_MONTHS) for (let month = 0; month < 12; month++) starts.push(starts.at(-1)! + 29 + ((year >> month) & 1))
  return starts
})()

/** Tabular day number of the first of 1 Muharram of year 1. */
const EPOCH = -492_148
const tabularDay = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + EPOCH - 1

/** Day number (days since 1970-01-01) of a Hijri date. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const start = STARTS[(year - FIRST_YEAR) * 12 + month - 1]
  return start === undefined ? tabularDay(year, month, day) : start + day - 1
}

/** The Hijri year in which a day lies. */
export function hijriYear(days: number): number {
  let year = Math.floor((30 * (days - EPOCH) + 10_646) / 10_631)
  while (hijriDayNumber(year, 1, 1) > days) year--
  while (hijriDayNumber(year + 1, 1, 1) <= days) year++
  return year
}

export const hijriMonthLength = (year: number, month: number): number =>
  (month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1)) - hijriDayNumber(year, month, 1)
