import { numeralOf } from '../number/evaluate.ts'
import { qualifierBefore } from '../number/qualifiers.ts'
import { currencyOf } from '../quantity/money.ts'
import { countedNounOf } from '../quantity/nouns.ts'
import { standsAlone } from './alone.ts'
import { foldedAt, functionWordAt, type TimexContext, unitOf } from './context.ts'
import { timeOf } from './phrase.ts'
import type { Found } from './shift.ts'
import { readLicensedYear } from './year.ts'

/** Words behind which a bare number of four digits is a year, where no noun that it could count follows. */
const YEAR_LICENCES = new Set([
  'في',
  'منذ',
  'حتي',
  'بحلول',
  'خلال',
  'الي',
  'انتخابات',
  'حرب',
  'اتفاق',
  'ثوره',
  'احداث',
  'هدنه',
  'تفاهم',
  'تفاهمات',
  'اتفاقيه',
  'معاهده',
  'بروتوكول',
  'مبادره',
  'ميثاق',
  'وثيقه',
  'انتفاضه',
  'اجتياح',
  'غزو',
  'حصار',
  'مجزره',
  'مذبحه',
  'استفتاء',
  'قمه',
  'عدوان',
  'انقلاب',
  'دستور',
  'حدود',
  'مونديال',
  'ازمه',
  'من',
  'بعد',
  'قبل',
])
const isYearLicence = (context: TimexContext, at: number): boolean =>
  YEAR_LICENCES.has(functionWordAt(context, at)) || YEAR_LICENCES.has(foldedAt(context, at).replace(/^[وبل](?=\p{L}{4})/u, ''))
/** في 2020, تفاهم 2003, (1974): a number alone. */
export function readBareYear(context: TimexContext, at: number): Found | null {
  if (context.tokens[at]!.kind !== 'number') return readSpelledYear(context, at)
  // أكثر من 1900 جرحوا
  if (qualifierBefore(context.tokens, at) !== null && foldedAt(context, at - 1) === 'من') return null
  const year = isYearLicence(context, at - 1) || isBracketed(context, at) ? readLicensedYear(context, at) : null
  if (year === null || followedByCounted(context, year.next, functionWordAt(context, at - 1))) return null
  return { ...year, first: at, end: context.tokens[year.next - 1]!.end, time: timeOf(year.fields) }
}
/** في ألف وتسعمئة وثمانية وأربعين: a year in words, down to its last digit and with nothing behind it. */
function readSpelledYear(context: TimexContext, at: number): Found | null {
  if (!SPELLED_YEAR_LICENCES.has(functionWordAt(context, at - 1))) return null
  const year = readLicensedYear(context, at)
  return year === null || year.next < at + 3 || !standsAlone(context, year.next)
    ? null
    : { ...year, first: at, end: context.tokens[year.next - 1]!.end, time: timeOf(year.fields) }
}
const SPELLED_YEAR_LICENCES = new Set(['في', 'منذ', 'حتي'])
const isBracketed = (context: TimexContext, at: number) => foldedAt(context, at - 1) === '(' && foldedAt(context, at + 1) === ')'
/** ارتفع من 1900 إلى 2050 قتيلا. */
const TO_OR_FROM = new Set(['من', 'الي', 'حتي', 'بعد', 'قبل', 'خلال'])
/** في 2020 منزلا, but في 1998 هجوما: only places are counted behind في. */
function followedByCounted(context: TimexContext, at: number, licence: string): boolean {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const noun = countedNounOf(token.word)
  return (
    unitOf(token.word) !== null ||
    currencyOf(token.word)?.article === false ||
    numeralOf(token.word)?.value.slot === 'scale' ||
    (noun !== null && !noun.article && !noun.conjunction && (noun.value.noun.unit === 'place' || TO_OR_FROM.has(licence)))
  )
}
