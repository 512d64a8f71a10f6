import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import type { ReadingContext } from './context.ts'
import { type DatelinePart, datelineParts } from './dateline-parts.ts'
import type { FurnitureSpan } from './furniture.ts'
import { foldedWords } from './letters.ts'
import { AGENCY_LETTERS } from './lexicon/dateline-words.ts'

/** Lines from the top in which an article tells where it is from; the first is its headline. */
const HEAD = 4
/** Units of such a line. */
const MAX_LINE = 70

/**
 * The furniture of an article with the lines at its head that only tell where it is from: «عواصم – وكالات», «بيروت: «المنارة»», «كتبت – مريم الطويل»,
 * «الدمازين 19 يوليو 2022 – بوابة النهر». Both in reading order.
 */
export function withBylines(
  context: ReadingContext,
  lines: readonly Span[],
  furniture: readonly FurnitureSpan[],
): readonly FurnitureSpan[] {
  const isKnown = ({ start }: Span) => furniture[firstEndingAfter(furniture, start)]?.start === start
  const bylines = lines.slice(1, HEAD).filter((line) => !isKnown(line) && isByline(context, line))
  if (bylines.length === 0) return furniture
  return [...furniture, ...bylines.map((line) => ({ ...line, kind: 'credit' as const }))].sort((a, b) => a.start - b.start)
}

function isByline(context: ReadingContext, { start, end }: Span): boolean {
  if (end - start > MAX_LINE) return false
  const { tokens, tags } = context.document
  const first = firstEndingAfter(tokens, start)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
  if (SENTENCE_END.has(tokens[last]!.word.surface)) return false
  for (let i = first; i <= last; i++)
    if ((tags[i]!.pos === 'preposition' && !isBeforeDate(context, i)) || tags[i]!.pos === 'complementizer') return false
  // كتبت ـ هالة منصور, كتب المحرر السياسي
  const isOfWriter = WRITING.has(tokens[first]!.word.folded) && last - first < MAX_WRITER
  if (isOfWriter && tags.slice(first + 1, last + 1).every(({ pos }) => pos !== 'verb')) return true
  const parts = datelineParts(context, first, last, false).filter((part) => part.isDated || !part.isBare)
  // كتب: حسن المصري - وكالات
  if (isOfWriter && parts.every((part, i) => i === 0 || part.isWriter || isOrigin(part)) && parts.some(({ isWriter }) => isWriter))
    return true
  if (parts.every(isOrigin)) return parts.length > 1 || parts.some(({ isDated, isNamed, isBare }) => isDated && (isNamed || isBare))
  // عدن: ناصر الكثيري, بيروت / مرايا / خاص, صنعاء – المرتفعات | 7 مايو 2026
  const isPlain = tags.slice(first, last + 1).every(({ pos }) => pos !== 'verb')
  if (isPlain && parts.length === 2 && parts[1]!.isWriter && last - first <= MAX_TOWN_AND_WRITER) return true
  // السلم والأمن | 7 مايو 2026
  if (isPlain && parts.length === 2 && parts[0]!.bar !== parts[1]!.bar && parts[1]!.isDated && parts[1]!.isBare) return true
  const isSure = parts.some(({ isCredit, isDated }) => isCredit || isDated)
  return (
    parts.length > 1 &&
    parts.some(({ isPlace }) => isPlace) &&
    parts.every((part) => isOrigin(part) || part.isWriter || (isSure && part.isTitle))
  )
}
/** أبوظبي في 14 مايو / وام; الرباط – ومع. */
const isBeforeDate = ({ document: { tokens }, timeAt }: ReadingContext, at: number): boolean =>
  LETTERS.has(tokens[at]!.word.folded) || timeAt[at] !== -1 || (timeAt[at + 1] ?? -1) !== -1
const LETTERS = foldedWords(AGENCY_LETTERS)
const WRITING = foldedWords('كتب كتبت بقلم')
const MAX_TOWN_AND_WRITER = 4
/** Tokens of a line that tells who wrote. */
const MAX_WRITER = 8
const SENTENCE_END = new Set(['.', '؟', '?', '!', '…'])

/** A place, an outlet, a writer or a date. */
const isOrigin = ({ isNamed, isCredit, isBare }: DatelinePart): boolean => isNamed || isCredit || isBare
