import { rareProperty, type Word } from '../../vocabulary.ts'
import { isListed } from '../closed-table.ts'
import { numeralOf } from '../number/evaluate.ts'
import { isWritten, written } from '../written.ts'
import { readClock } from './clock.ts'
import { compoundMonthOf, decadeOf, deicticOf, monthOf, type PieceReader, partOf, seasonOf, unitOf, weekdayOf } from './context.ts'
import { readDate } from './date.ts'
import { readDeictic } from './deictic.ts'
import { readEnclosing } from './enclosing.ts'
import { isFestivalWord, readFestival } from './festival.ts'
import { isMonthWord, readMonth } from './month.ts'
import { readNth } from './nth.ts'
import { readNumericDate } from './numeric-date.ts'
import { ordinalOf } from './ordinal.ts'
import { readPartOfDay } from './part-of-day.ts'
import { readDecade, readSeason } from './season.ts'
import { readWeekday } from './weekday.ts'
import { isYearWord, readYear } from './year.ts'

type Test = (word: Word) => boolean
const any =
  (...tests: readonly Test[]): Test =>
  (word) =>
    tests.some((test) => test(word))
const listed =
  (...tables: readonly ((word: Word) => unknown)[]): Test =>
  (word) =>
    tables.some((table) => table(word) !== null)
const isNumber: Test = (word) => word.kind === 'number'
const DEMONSTRATIVE = /^[ولب]?(?:هذا|هذه)$/

/** A reader of pieces, and the words that one may begin with. */
interface PieceRule {
  readonly begins: Test
  readonly read: PieceReader
}

/** In the order in which they are tried at a token. */
const RULES: readonly PieceRule[] = [
  { read: readNth, begins: any(listed(ordinalOf, weekdayOf, unitOf), written(/^(?:ال)?(?:اخير|اخيره|اخر)$/)) },
  {
    read: readDeictic,
    begins: any(
      listed(deicticOf),
      written(/^(?:يوم|نهار|هذا|[وفل]?اليوم|لليوم|و?(?:اول|قبل|بعد)|[وفب]اليوم|[بل]?(?:نفس|ذات)|ل?ذلك|[وف]?ليلت(?:ها|ئذ|ذاك))$/),
    ),
  },
  { read: readFestival, begins: isFestivalWord },
  { read: readNumericDate, begins: isNumber },
  {
    read: readClock,
    begins: any(
      isNumber,
      listed(ordinalOf, numeralOf),
      written(/^(?:[وب]?(?:ال)?دقيقه|[وب]?(?:ال|لل)?ساعه|و?منتصف|[وبل]?(?:ال|ل)(?:واحده|حاديه))$/),
    ),
  },
  {
    read: readDate,
    begins: any(
      isNumber,
      listed(ordinalOf, numeralOf, monthOf, compoundMonthOf),
      written(/^(?:ال|لل|[وفب]?الفاتح|[وفبل]?(?:ال|ل)(?:حادي|حاديه|واحد|واحده|احد|ثان))$/),
    ),
  },
  { read: readPartOfDay, begins: any(listed(partOf), written(/^(?:هذا|هذه|[وف]?(?:بعد|قبل|بعيد|قبيل)|منتصف|[وفب]?(?:ال)?ساعات)$/)) },
  { read: readWeekday, begins: any(listed(weekdayOf), written(/^(?:هذا|هذه)$/)) },
  { read: readMonth, begins: any(listed(monthOf, compoundMonthOf), isMonthWord) },
  { read: readSeason, begins: any(listed(seasonOf), written(/^هذا$/)) },
  { read: readDecade, begins: listed(decadeOf) },
  { read: readEnclosing, begins: any(listed(unitOf), written(DEMONSTRATIVE)) },
  { read: readYear, begins: any(isNumber, isYearWord) },
]

const NONE: readonly PieceReader[] = []
/** First-token index: the readers of pieces that may begin with a word. */
export const readersOf = rareProperty(NONE, (word) => {
  if (word.kind === 'word' && !isListed(word) && !isWritten(word)) return NONE
  const readers = RULES.filter(({ begins }) => begins(word)).map(({ read }) => read)
  return readers.length === 0 ? NONE : readers
})

/** Whether a day of the month, a weekday or a month may begin with a word. */
export const mayBeDate = (word: Word): boolean => {
  const readers = readersOf(word)
  return readers.includes(readDate) || readers.includes(readMonth) || weekdayOf(word) !== null
}
