import type { ReadingContext } from '../../context.ts'

/** Prepositions that order one happening after or before another: a day before them is the other's. */
export const SEQUENCE = new Set(['بعد', 'بعدما', 'بعيد', 'عقب', 'اثر', 'قبل', 'قبيل', 'غداه', 'عشيه', 'منذ', 'اعقاب'])

export const isDatable = ({ timeAt, times, document: { tags } }: ReadingContext, at: number): boolean => {
  const index = timeAt[at] ?? -1
  return index !== -1 && times[index]!.time.kind !== 'duration' && times[index]!.time.kind !== 'set' && !isLimit(tags, timeAt, at)
}
/** حتى الجمعة: how long something is to go on is not when it happened. */
function isLimit(tags: ReadingContext['document']['tags'], timeAt: Int32Array, at: number): boolean {
  let first = at
  while (first > 0 && timeAt[first - 1] === timeAt[at]) first--
  const before = tags[first - 1]?.lemma
  return before === 'حتي' || before === 'لغايه'
}

/** A comma. */
export const isMark = ({ document: { tokens } }: ReadingContext, at: number): boolean => {
  const mark = tokens[at]?.word.surface
  return mark === '،' || mark === ','
}
