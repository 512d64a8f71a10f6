import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { isAccordType } from './accords/standing-accord.ts'
import type { Trigger } from './triggers/triggers.ts'

const OTHER = 'جديد جديدة جديدا آخر أخرى إضافي إضافية ثان ثاني ثانيا ثانية ثالث ثالثة رابع رابعة'
const ANOTHER = foldedWords(OTHER)
const FURTHER = foldedWords(`${OTHER} مقبل مقبلة قادم قادمة لاحق لاحقة`)

const isQualified = ({ document: { tags } }: ReadingContext, { first, last }: Trigger, words: ReadonlySet<string>): boolean => {
  for (let i = first + 1; i <= last + 1; i++) if (words.has(tags[i]?.analysis?.stem ?? '')) return true
  return false
}

/** «اتفاق سابق», «هدنة مماثلة»: of accords, which are few. */
const EARLIER = foldedWords('سابق سابقة سابقا مماثل مماثلة مماثلا')

/** «اجتماع جديد», «غارة ثانية», «محادثات إضافية»: another one than what was told before. */
export const isAnother = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite && (isQualified(context, trigger, ANOTHER) || (isAccordType(trigger) && isQualified(context, trigger, EARLIER)))

/** As `isAnother`, also the next one (الجولة المقبلة). */
export const isFurther = (context: ReadingContext, trigger: Trigger): boolean => isQualified(context, trigger, FURTHER)
