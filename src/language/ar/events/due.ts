import type { Span } from '../../../model/span.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'

export type Timed = Pick<ReadingContext, 'document' | 'times' | 'timeAt'>

/** Words before a time by which, or within which, something is to be done: خلال أسبوعين, في غضون شهر, بحلول نهاية مايو, مهلة أقصاها عشرة أيام. */
const BY_WHEN = foldedWords('خلال غضون قبل بحلول ظرف مهلة موعد أقصاه أقصاها يتجاوز تتجاوز يتعدى تتعدى انقضاء انتهاء مرور بمهلة وقبل')
/** Words between such a word and its time: موعد أقصاه يوم 5 مايو, قبل حلول يونيو. */
const BETWEEN = foldedWords('يوم حلول نهاية آخر أواخر منتصف مطلع أوائل بداية')

/** The last time between two tokens by which something is to be done; null where none is said. */
export function dueIn({ document: { tokens }, times, timeAt }: Timed, first: number, last: number): Span | null {
  for (let i = last; i > first; i--) {
    if (timeAt[i] === -1 || timeAt[i] === timeAt[i - 1]) continue
    const before = BETWEEN.has(tokens[i - 1]!.word.folded) ? i - 2 : i - 1
    if (before < first || !BY_WHEN.has(tokens[before]!.word.folded)) continue
    const { start, end } = times[timeAt[i]!]!
    return { start, end }
  }
  return null
}
