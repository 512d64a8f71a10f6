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
const SUPPOSED = new Set(
  'يفترض مفترض المفترض مفترضا مفروضا المفروض مقررا مقرر المقرر مقررة متوقعا المتوقع منتظرا المنتظر مرتقبا المرتقب مزمعا المزمع'
    .split(' ')
    .map(fold),
)
