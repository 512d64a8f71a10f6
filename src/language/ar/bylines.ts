import type { Span } from '../../model/span.ts'
import { firstEndingAfter } from '../../text/spans.ts'
import type { ReadingContext } from './context.ts'
import { type DatelinePart, datelineParts } from './dateline-parts.ts'
import type { FurnitureSpan } from './furniture.ts'
import { isInitialled } from './furniture-shapes.ts'
import { foldedWords } from './letters.ts'
import { AGENCY_LETTERS } from './lexicon/dateline-words.ts'
import { isDottedDateline, isOutletAndInitials, isStampLine, isWriterAndDesk } from './stamp-lines.ts'

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
  const { text } = context.document
  const isStamped = (line: string) =>
    isStampLine(line) || isWriterAndDesk(line) || isInitialled(line) || isDottedDateline(line) || isOutletAndInitials(line)
  const head = lines.slice(1, HEAD)
  const isSure = (line: Span) => isKnown(line) || isStamped(text.slice(line.start, line.end)) || isByline(context, line)
  const sure = head.map(isSure)
  const bylines = head.filter(
    (line, i) => !isKnown(line) && (sure[i] || ((sure[i - 1] || sure[i + 1]) === true && isOutletAndTown(context, line))),
  )
  if (bylines.length === 0) return furniture
  return [...furniture, ...bylines.map((line) => ({ ...line, kind: 'credit' as const }))].sort((a, b) => a.start - b.start)
}

function isByline(context: ReadingContext, { start, end }: Span): boolean {
  if (end - start > MAX_LINE) return false
  const { tokens, tags } = context.document
  const { first, ...reach } = tokensOf(context, { start, end })
  let { last } = reach
  if (SENTENCE_END.has(tokens[last]!.word.surface)) return false
  if (isOfReporter(context, first, last) || isOfTownAndReporter(context, first, last) || isOfOurs(context, first, last)) return true
  // الرياض 26 شوال 1445 هـ الموافق 5 مايو 2024 م وسن: the letters of an agency
  const isDated = (at: number) => context.timeAt[at] !== -1 || (tokens[at]!.word.surface === 'م' && context.timeAt[at - 1] !== -1)
  if (last > first + 4 && isDated(last - 1) && /^\p{L}{2,4}$/u.test(tokens[last]!.word.surface)) last--
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
  if (isPlain && parts.length > 1 && parts.length <= 3 && isOfUnknown(context, first, last, parts)) return true
  const isSure = parts.some(({ isCredit, isDated }) => isCredit || isDated)
  return (
    parts.length > 1 &&
    parts.some(({ isPlace }) => isPlace) &&
    parts.every((part) => isOrigin(part) || part.isWriter || (isSure && part.isTitle))
  )
}
function tokensOf({ document: { tokens } }: ReadingContext, { start, end }: Span): { readonly first: number; readonly last: number } {
  const first = firstEndingAfter(tokens, start)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
  return { first, last }
}

/** «أصداء آسيا - بانكوك», «بغداد/ صوت الرصافة»: beside a line that tells where or when an article is from, a town and what may be an outlet's name. */
function isOutletAndTown(context: ReadingContext, line: Span): boolean {
  const { first, last } = tokensOf(context, line)
  if (line.end - line.start > MAX_LINE || SENTENCE_END.has(context.document.tokens[last]!.word.surface)) return false
  const parts = datelineParts(context, first, last, false)
  const towns = parts.filter(({ isPlace }) => isPlace).length
  return parts.length === 2 && towns === 1 && parts.every(({ isPlace, isNominal }) => isPlace || isNominal)
}

/** «مرايا الساحل - متابعة»: an outlet and a word of credit; «الفاشر / تاج الدين أبكر / المنارة»: town, writer and outlet between strokes. */
function isOfUnknown({ document: { tokens } }: ReadingContext, first: number, last: number, parts: readonly DatelinePart[]): boolean {
  const [one, two, three] = parts
  if (three === undefined) return (one!.isTitle || one!.isNamed) && two!.isNobody
  for (let i = first; i <= last; i++) if (tokens[i]!.kind === 'punctuation' && tokens[i]!.word.surface !== '/') return false
  return one!.isPlace && (two!.isWriter || two!.isPersonal) && (isOrigin(three) || three.isTitle)
}

/** «نيالا (الضفة) - من موفدنا الخاص», «من مراسلنا في الفاشر»: our own reporter, with his town and his name. */
function isOfOurs({ document: { tokens, tags }, nameTokens }: ReadingContext, first: number, last: number): boolean {
  let from = first
  while (from < last && !(tokens[from]!.word.folded === 'من' && OURS.has(tokens[from + 1]!.word.folded))) from++
  if (from === last || last - first > MAX_OURS) return false
  for (let i = first; i <= last; i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'punctuation' || i === from || i === from + 1 || OF_OURS.has(word.folded)) continue
    const isKnown = tags[i]!.analysis?.form != null || tags[i]!.pos === 'verb'
    if (nameTokens.at[i] === -1 && isKnown && !(tokens[i - 1]?.word.surface === '(' && tokens[i + 1]?.word.surface === ')')) return false
  }
  return true
}
const OURS = foldedWords('مراسلنا مراسلتنا مراسلينا مبعوثنا مبعوثتنا موفدنا موفدتنا مندوبنا مندوبتنا مكتبنا')
const OF_OURS = foldedWords('الخاص الخاصة في إلى')
const MAX_OURS = 12

/** «من سليم بوعزيز»: the reporter, alone on a line; no town, no clause. */
function isOfReporter({ document: { tokens, tags }, heads, nameTokens }: ReadingContext, first: number, last: number): boolean {
  if (tokens[first]!.word.folded !== 'من' || last - first < 2 || last - first > MAX_REPORTER) return false
  for (let i = first + 1; i <= last; i++) {
    const name = nameTokens.at[i]!
    if (tokens[i]!.kind !== 'word' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'preposition') return false
    const isName =
      name !== -1 ? nameTokens.isPerson(name) : tags[i]!.analysis?.form == null || heads.firstGivenName(tokens[i]!.word)?.skip === 0
    if (!isName) return false
  }
  return true
}
const MAX_REPORTER = 4
/** «القاهرة - من حسين رفعت»: a town before him. */
function isOfTownAndReporter(context: ReadingContext, first: number, last: number): boolean {
  const { tokens, tags } = context.document
  for (let i = first; i < Math.min(last, first + MAX_TOWN); i++) {
    if (/^[-–—/ـ]$/u.test(tokens[i + 1]!.word.surface)) return i + 2 < last && isOfReporter(context, i + 2, last)
    if (context.nameTokens.at[i] === -1 && tags[i]!.analysis?.form != null) return false
  }
  return false
}
/** Tokens of a town. */
const MAX_TOWN = 3

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
