/**
 * The tabular Islamic calendar: civil epoch (16 July 622 of the Julian calendar), leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each cycle of
 * 30. It is arithmetic and within a day of Umm al-Qura and of sighting; a Gregorian date beside a Hijri one is therefore preferred.
 */
const EPOCH = -492_148

/** Day number (days since 1970-01-01) of a Hijri date. */
export const hijriDayNumber = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + EPOCH - 1

export function hijriDate(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const year = Math.floor((30 * (days - EPOCH) + 10_646) / 10_631)
  const month = Math.min(12, Math.ceil((days - (29 + hijriDayNumber(year, 1, 1))) / 29.5) + 1)
  return { year, month: Math.max(1, month), day: days - hijriDayNumber(year, Math.max(1, month), 1) + 1 }
}

export const hijriMonthLength = (year: number, month: number): number =>
  (month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1)) - hijriDayNumber(year, month, 1)
