import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { VIOLENT } from '../roles/doer-verbs.ts'
import type { Trigger } from '../triggers/triggers.ts'

/**
 * «عقد المجلس جلسة، هي الأولى منذ اندلاع القتال», «انسحب الوفد بعد الهجوم»: violence that only tells since or after when something was done is nobody's
 * who did that.
 */
export function tellsWhen({ document: { tags } }: ReadingContext, at: number, { first, finite, pattern }: Trigger): boolean {
  // بعد تسع سنوات من انتهاء الحرب
  const isOver = !finite && pattern.frame.type === 'war' && BEGINNING.has(tags[first - 1]?.analysis?.stem ?? '')
  if (isOver && AFTER.has(tags[at]!.lemma)) return true
  const since = SINCE.has(tags[at]!.lemma)
  if (finite || !(VIOLENT.has(pattern.frame.type) || pattern.frame.type === 'protest') || !(since || AFTER.has(tags[at]!.lemma)))
    return false
  const begins = at + 1 < first && BEGINNING.has(tags[at + 1]!.analysis?.stem ?? '')
  return since || begins || (at + 1 === first && tags[first]!.analysis?.article === true)
}
const SINCE = foldedWords('منذ مذ')
export const AFTER = foldedWords('بعد قبل عقب إثر غداة عشية قبيل بعيد')
const BEGINNING = foldedWords('اندلاع بدء بداية انطلاق نشوب تجدد وقوع استئناف انتهاء توقف')
