import { fold } from '../../letters.ts'
import { FESTIVALS } from '../../lexicon/calendar.ts'
import { written } from '../written.ts'
import { foldedAt, type PieceReader, startBehind } from './context.ts'

const BY_FIRST = new Map<string, { readonly rest: readonly string[]; readonly date: (typeof FESTIVALS)[number][1] }[]>()
for (const [[first, ...rest], date] of FESTIVALS) {
  const rows = BY_FIRST.get(fold(first!)) ?? []
  rows.push({ rest: rest.map(fold), date })
  BY_FIRST.set(fold(first!), rows)
}
const PROCLITICS = 'وبلف'

/** Whether a feast may begin with a word. */
export const isFestivalWord = written(new RegExp(`^[${PROCLITICS}]?(?:${[...BY_FIRST.keys()].join('|')})$`))

/** عيد الأضحى, يوم عرفة, رأس السنة الهجرية: a feast by its date; a proclitic may stand before it. */
export const readFestival: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  const { folded } = token.word
  const offset = BY_FIRST.has(folded) ? 0 : 1
  const rows = BY_FIRST.get(offset === 0 ? folded : PROCLITICS.includes(folded[0] ?? ' ') ? folded.slice(1) : '')
  const row = rows?.find(({ rest }) => rest.every((word, k) => foldedAt(context, at + 1 + k) === word))
  if (row === undefined) return null
  const { calendar, month, day } = row.date
  return {
    start: startBehind(token, offset),
    next: at + 1 + row.rest.length,
    fields: { calendar, month: month!, day: day! },
    mod: null,
    rule: 'timex.festival',
  }
}
