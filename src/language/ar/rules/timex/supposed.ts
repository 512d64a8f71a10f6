import { fold } from '../../letters.ts'
import { foldedAt, type TimexContext } from './context.ts'

/** «كان يفترض أن يبدأ الأربعاء»: it was to be, and is over. */
export function isSupposed(context: TimexContext, at: number): boolean {
  let supposed = false
  for (let k = at; k >= 0 && k >= at - 5; k--) {
    const word = foldedAt(context, k)
    if (SUPPOSED.has(word)) supposed = true
    else if (/^[وف]?كانت?$/.test(word)) return supposed
  }
  return false
}
/** «كان يفترض أن ينجز التبادل قبل العاشر من آذار»: in the sentence before, with nothing that is to come since. */
export function wasSupposed(context: TimexContext, first: number): boolean {
  for (let at = first - 1; at > 0 && at >= first - MAX_SUPPOSED; at--)
    if (SUPPOSED.has(foldedAt(context, at)) && [at - 1, at - 2].some((was) => /^[وف]?كانت?$/.test(foldedAt(context, was)))) return true
  return false
}
const MAX_SUPPOSED = 24
const SUPPOSED = new Set(
  'يفترض مفترض المفترض مفترضا مفروضا المفروض مقررا مقرر المقرر مقررة متوقعا المتوقع منتظرا المنتظر مرتقبا المرتقب مزمعا المزمع'
    .split(' ')
    .map(fold),
)
