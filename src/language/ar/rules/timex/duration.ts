import { readAmount } from './amount.ts'
import { foldedAt, type TimexContext } from './context.ts'
import type { Found } from './shift.ts'

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
  'مدتها',
  'مدته',
])

/** 24 ساعة, ثلاثة أعوام, قرابة الساعتين, الأيام الثلاثة الماضية. */
export function readDuration(context: TimexContext, at: number): Found | null {
  const amount = readAmount(context, at, LENGTH_WORDS.has(foldedAt(context, at - 1)))
  if (amount === null) return null
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
