import type { CalendarUnit } from '../../../partial-time.ts'
import { foldedAt, type Piece, type PieceReader, readRelative, startBehind, type TimexContext, unitOf } from './context.ts'

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
  const related = relatedUnit(context, at + 1, unit)
  if (related !== null)
    return { start: token.start + found.offset, next: related.next, fields: related.fields, mod: null, rule: 'timex.related' }
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
/** الشهر نفسه, العام التالي, العام الذي سبقه: counted from the month or year told before. */
function relatedUnit(context: TimexContext, at: number, unit: CalendarUnit): Pick<Piece, 'next' | 'fields'> | null {
  if (unit !== 'month' && unit !== 'year') return null
  const word = foldedAt(context, at)
  if (SAME.test(word)) return { next: at + 1, fields: { related: { unit, shift: 0 } } }
  if (word === 'التالي' || word === 'التاليه' || word === 'الموالي') return { next: at + 1, fields: { related: { unit, shift: 1 } } }
  if (!/^الت?[ذي]+$/.test(word)) return null
  const shift = /^(?:يسبق|سبق)ت?(?:ه|ها)$/.test(foldedAt(context, at + 1))
    ? -1
    : /^ت?(?:تلا|يلي|تلي)(?:ه|ها)$/.test(foldedAt(context, at + 1))
      ? 1
      : 0
  return shift === 0 ? null : { next: at + 2, fields: { related: { unit, shift } } }
}
const SAME = /^(?:نفس|ذات|عين)(?:ه|ها)$/
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
