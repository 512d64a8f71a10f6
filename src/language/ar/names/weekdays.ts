import { fold } from '../letters.ts'
import { WEEKDAY_NAMES } from '../lexicon/calendar.ts'
import { wordTest } from '../vocabulary.ts'

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.flatMap(([, names]) => names.split(' ').map((name) => fold(`ال${name}`))))

/** «الأربعاء»: the name of a day, with its article. */
export const isWeekday = wordTest(({ folded }) => WEEKDAYS.has(folded))
