import type { CalendarUnit } from '../../../partial-time.ts'
import { foldedAt, type PieceReader, readRelative, startBehind, unitOf } from './context.ts'

const ENCLOSING = new Set<CalendarUnit>(['week', 'month', 'year', 'decade'])

/** هذا الأسبوع, الشهر الماضي, العام المقبل, العقد الماضي, السنة الجارية. */
export const readEnclosing: PieceReader = (context, at) => {
  const token = context.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const word = token.word.folded
  const demonstrative = DEMONSTRATIVES.has(word)
  const noun = context.tokens[demonstrative ? at + 1 : at]
  const found = noun === undefined ? null : unitOf(noun.word)
  if (noun === undefined || found === null || !found.article || found.value.number !== 'singular' || !ENCLOSING.has(found.value.unit))
    return null
  const unit = found.value.unit
  if (demonstrative) {
    // هذا العام الماضي is not said; an adjective of rank makes it another one
    const start = startBehind(token, PREFIXED.test(word) ? 1 : 0)
    return { start, next: at + 2, fields: { within: { unit, shift: 0 } }, mod: null, rule: 'timex.this-unit' }
  }
  const relative = readRelative(context, at + 1)
  if (relative === null) return null
  // الأمين العام السابق: an adjective, no year
  if (noun.word.folded.endsWith('العام') && GENERAL.has(foldedAt(context, at - 1))) return null
  return {
    start: token.start + found.offset,
    next: relative.next,
    fields: { within: { unit, shift: relative.shift } },
    mod: null,
    rule: 'timex.enclosing',
  }
}
const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'وهذا', 'لهذا', 'بهذا', 'لهذه', 'بهذه', 'وهذه'])
const PREFIXED = /^[ولب]ه/
const GENERAL = new Set([
  'الامين',
  'المدير',
  'المفتش',
  'القائد',
  'النائب',
  'المدعي',
  'المراقب',
  'الامن',
  'القطاع',
  'الراي',
  'المشرف',
  'الوكيل',
  'المفوض',
  'المنسق',
  'والامين',
  'للامين',
])
