import { decadeOf, directionOf, foldedAt, type PieceReader, readRelative, seasonOf } from './context.ts'
import { directionAround } from './direction.ts'
import { yearAt } from './year.ts'

/** خريف 2020, صيف العام الماضي, الشتاء المقبل: only with a year, a relative year or an adjective; the phrase sees to the first two. */
export const readSeason: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  const demonstrative = token.word.folded === 'هذا'
  const noun = context.tokens[demonstrative ? at + 1 : at]
  const found = noun === undefined ? null : seasonOf(noun.word)
  if (found === null) return null
  if (demonstrative)
    return found.article
      ? {
          start: token.start,
          next: at + 2,
          fields: { season: found.value, within: { unit: 'year', shift: 0 } },
          mod: null,
          rule: 'timex.season',
        }
      : null
  const relative = readRelative(context, at + 1)
  // قبل حلول الشتاء
  // خلال الصيف: the last one, but for spring, which is also that of peoples
  const passed = DURING.has(foldedAt(context, at - 1)) && found.value !== 'SP' && directionAround(context, at, at + 1) === 'past'
  const comes = COMING.has(foldedAt(context, at - 1)) || passed
  if (found.article && !comes && relative === null && yearAt(context, at + 1) === null) return null
  const direction = relative === null ? (comes ? (directionAround(context, at, at + 1) ?? 'past') : null) : directionOf(relative.shift)
  const fields = { season: found.value, ...(direction === null ? {} : { direction, directionStated: true }) }
  return { start: token.start + found.offset, next: relative?.next ?? at + 1, fields, mod: null, rule: 'timex.season' }
}

const DURING = new Set(['خلال', 'طوال', 'طيله', 'منذ', 'مطلع', 'اواخر', 'نهايه', 'بدايه', 'منتصف'])
const COMING = new Set(['حلول', 'قدوم', 'اقتراب', 'مجيء', 'دخول'])

/** تسعينيات القرن الماضي, الثمانينيات, عشرينيات القرن الحالي: of the twentieth century unless another is named. */
export const readDecade: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  const found = decadeOf(token.word)
  if (found === null) return null
  const start = token.start + found.offset
  const century = foldedAt(context, at + 1) === 'من' ? at + 2 : at + 1
  const named = foldedAt(context, century) === 'القرن' ? CENTURIES[foldedAt(context, century + 1)] : undefined
  if (named === undefined) return { start, next: at + 1, fields: { decade: 1900 + found.value }, mod: null, rule: 'timex.decade' }
  const next = foldedAt(context, century + 2) === 'عشر' || foldedAt(context, century + 2) === 'والعشرين' ? century + 3 : century + 2
  return { start, next, fields: { decade: named + found.value }, mod: null, rule: 'timex.decade' }
}
const CENTURIES: Readonly<Record<string, number>> = {
  الماضي: 1900,
  المنصرم: 1900,
  الفائت: 1900,
  العشرين: 1900,
  الحالي: 2000,
  الجاري: 2000,
  الحادي: 2000,
  التاسع: 1800,
  الثامن: 1700,
}
