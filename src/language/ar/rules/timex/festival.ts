import { fold } from '../../letters.ts'
import { FESTIVALS } from '../../lexicon/calendar.ts'
import { foldedAt, type PieceReader } from './context.ts'

const BY_FIRST = new Map<string, { readonly second: string; readonly date: (typeof FESTIVALS)[number][1] }[]>()
for (const [[first, second], date] of FESTIVALS) {
  const rows = BY_FIRST.get(fold(first)) ?? []
  rows.push({ second: fold(second), date })
  BY_FIRST.set(fold(first), rows)
}

/** عيد الأضحى, يوم عرفة: a feast by its date; وبل may stand before it. */
export const readFestival: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  const { folded } = token.word
  const offset = BY_FIRST.has(folded) ? 0 : 1
  const rows = BY_FIRST.get(offset === 0 ? folded : 'وبلف'.includes(folded[0] ?? ' ') ? folded.slice(1) : '')
  if (rows === undefined) return null
  const second = foldedAt(context, at + 1)
  const row = rows.find((candidate) => candidate.second === second)
  if (row === undefined) return null
  const { calendar, month, day } = row.date
  return { start: token.start + offset, next: at + 2, fields: { calendar, month: month!, day: day! }, mod: null, rule: 'timex.festival' }
}
