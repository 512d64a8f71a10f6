import type { CalendarUnit } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { type Amount, readAmount } from './amount.ts'
import { foldedAt, type TimexContext, unitOf } from './context.ts'
import { countedBehind } from './counted-from.ts'
import { directionAround } from './direction.ts'
import { ANCHORED, type Found, isFromNow } from './shift.ts'

/** Words behind which a single unit without a number is a length: لمدة ساعة, على مدى عام. */
const LENGTH_WORDS = new Set([
  'لمده',
  'مده',
  'مدي',
  'مدار',
  'طوال',
  'طيله',
  'خلال',
  'بعد',
  'استمر',
  'استمرت',
  'غضون',
  'لفتره',
  'فتره',
  'ومده',
  'مرور',
  'بمرور',
  'مضي',
  'انقضاء',
  'دام',
  'دامت',
  'يستمر',
  'تستمر',
  'يستغرق',
  'تستغرق',
  'استغرق',
  'استغرقت',
  'مدتها',
  'مدته',
])

/** 24 ساعة, ثلاثة أعوام, قرابة الساعتين, الأيام الثلاثة الماضية. */
export function readDuration(context: TimexContext, at: number): Found | null {
  const amount = readAmount(context, at, isLength(context, at))
  if (amount === null) return null
  const behind = countedBehind(context, amount)
  if (behind !== null) return behind
  const counted = amount.amounts.flatMap(({ unit, count }) => (count !== null && Number.isInteger(count) ? [{ unit, count }] : []))
  if (isFromNow(context, amount.next) && counted.length === amount.amounts.length) return shiftFromNow(context, amount, counted)
  return {
    first: amount.first,
    next: amount.next,
    start: amount.start,
    end: context.tokens[amount.next - 1]!.end,
    time: { kind: 'duration', amounts: amount.amounts },
    mod: amount.mod,
    rule: amount.relative === null ? 'timex.duration' : 'timex.duration-relative',
  }
}

/** Whether the words around a single unit make it a length: بعد شهر, but not بعد يوم الاقتراع; قبل شهر من الانتخابات, but not قبل شهر. */
function isLength(context: TimexContext, at: number): boolean {
  const before = foldedAt(context, at - 1)
  if (isAdverbial(context, at)) return true
  if (isPassed(context, at)) return true
  if (before === 'قبل') return ANCHORED.has(foldedAt(context, at + 1))
  const isDay = context.tokens[at] !== undefined && unitOf(context.tokens[at]!.word)?.value.unit === 'day'
  return LENGTH_WORDS.has(before) && !(isDay && isDefinite(context, at + 1))
}
/** لم يمض أسبوع على الهدنة, لم يكد أسبوع يمضي; not أسبوع الحداد. */
const isPassed = ({ tags, tokens }: TimexContext, at: number): boolean =>
  (PASSING.has(tags[at - 1]?.lemma ?? '') && tags[at - 1]!.pos === 'verb' && !/^ال/.test(tokens[at + 1]?.word.folded ?? '')) ||
  (PASSING.has(tags[at + 1]?.lemma ?? '') && tags[at + 1]!.pos === 'verb')
const PASSING = new Set(['مضى', 'أمضى', 'مر', 'انقضى'].map(fold))
/** استمر القصف أسبوعا, أُجلت الجلسة شهرا; عاما is also general, and a length only where something lasts. */
function isAdverbial(context: TimexContext, at: number): boolean {
  const word = foldedAt(context, at)
  if (ACCUSATIVE.has(word)) return true
  return word === YEAR && [1, 2, 3, 4].some((back) => LASTING.has(context.tags[at - back]?.lemma ?? ''))
}
const ACCUSATIVE = new Set(['اسبوعا', 'شهرا'])
const YEAR = 'عاما'
const LASTING = new Set(['استمر', 'دام', 'بقي', 'ظل', 'امتد', 'استغرق', 'مدد', 'أجل', 'أمهل', 'حبس', 'مكث', 'قضى', 'أمضى', 'حكم'].map(fold))
const isDefinite = (context: TimexContext, at: number): boolean => /^ال\S{2}/.test(foldedAt(context, at))

/** ثلاثة أشهر من الآن: ahead unless the clause tells what is over. */
function shiftFromNow(
  context: TimexContext,
  amount: Amount,
  counted: readonly { readonly unit: CalendarUnit; readonly count: number }[],
): Found {
  const next = amount.next + 2
  const back = directionAround(context, amount.first, next) === 'past'
  const [one, ...further] = counted.map(({ unit, count }) => ({ unit, count: back ? -count : count }))
  return {
    first: amount.first,
    next,
    start: amount.start,
    end: context.tokens[next - 1]!.end,
    time: { kind: 'shift', ...one!, further, from: 'publication', weekday: null, partOfDay: null, clock: null },
    mod: amount.mod,
    rule: back ? 'timex.ago' : 'timex.in',
  }
}
