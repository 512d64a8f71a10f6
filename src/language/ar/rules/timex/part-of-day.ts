import type { PartOfDay } from '../../../partial-time.ts'
import { foldedAt, type Piece, type PieceReader, partOf, readRelative, startBehind, type TimexContext, weekdayOf } from './context.ts'
import { weekdayAfter, weekdayAt } from './weekday.ts'

/**
 * مساء before a day, مساءً behind one, بعد ظهر اليوم, هذه الليلة, الليلة الماضية, ليل الخميس الجمعة. A part of the day alone dates nothing: the phrase
 * that holds it decides.
 */
export const readPartOfDay: PieceReader = (context, at, before) =>
  Object.keys(before).length > 0 && partOf(context.tokens[at]!.word)?.conjunction === true
    ? null
    : (readNight(context, at) ?? readTonight(context, at) ?? readPart(context, at, before.part))

const piece = (start: number, next: number, part: PartOfDay, fields: Piece['fields'] = {}): Piece => ({
  start,
  next,
  fields: { part, ...fields },
  mod: null,
  rule: 'timex.part-of-day',
})

function readTonight(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]!
  const { folded } = token.word
  const demonstrative = folded === 'هذا' || folded === 'هذه'
  const word = context.tokens[demonstrative ? at + 1 : at]
  const found = word === undefined ? null : partOf(word.word)
  if (word === undefined || found === null || !found.article) return null
  const next = demonstrative ? at + 2 : at + 1
  const start = demonstrative ? token.start : token.start + found.offset
  const relative = demonstrative ? null : readRelative(context, next)
  if (relative !== null && found.value === 'NI') return piece(start, relative.next, 'NI', { shift: relative.shift })
  if (demonstrative || (word.word.folded.endsWith('الليله') && found.preposition === ''))
    return piece(start, next, found.value, { shift: 0 })
  return null
}

/** The night between two days, named by both, or its middle: ليل الخميس الجمعة, منتصف ليل الخميس الجمعة, ليل الخميس – الجمعة, ليلة الخميس إلى الجمعة, الليلة الفاصلة بين الخميس والجمعة. */
function readNight(context: TimexContext, first: number): Piece | null {
  const middle = foldedAt(context, first) === 'منتصف'
  const at = middle ? first + 1 : first
  const token = context.tokens[at]
  const part = token === undefined ? null : partOf(token.word)
  const between = foldedAt(context, at + 1) === 'بين' ? at + 2 : BETWEEN_DAYS.has(foldedAt(context, at + 1)) ? at + 3 : null
  if (token === undefined || part === null || part.value !== 'NI' || (part.article && between === null)) return null
  if (between !== null && foldedAt(context, between - 1) !== 'بين') return null
  const day = between ?? at + 1
  const named = foldedAt(context, day) === 'يومي' ? day + 1 : day
  const one = weekdayAt(context, named)
  if (one === null) return null
  const link = NIGHT_LINKS.has(foldedAt(context, named + 1)) ? named + 2 : named + 1
  const other = context.tokens[link] === undefined ? null : weekdayOf(context.tokens[link]!.word)
  if (other === null || other.value !== weekdayAfter(one.weekday)) return null
  if (!middle) return piece(token.start + part.offset, link + 1, 'NI', { weekday: one.weekday })
  // the middle of the night is where the second day begins
  const fields = { weekday: other.value, clock: { hour: 0, minute: 0, second: null, zone: null } }
  return { start: context.tokens[first]!.start, next: link + 1, fields, mod: null, rule: 'timex.part-of-day' }
}
/** الليلة الفاصلة بين السبت والأحد. */
const BETWEEN_DAYS = new Set(['الفاصله', 'الواقعه', 'ما', 'الممتده'])
const NIGHT_LINKS = new Set(['-', '–', '/', 'الي', 'و', 'علي'])

function readPart(context: TimexContext, at: number, said: PartOfDay | undefined): Piece | null {
  const token = context.tokens[at]!
  if (said !== undefined) return null
  let start = token.start
  let next = at
  let after = false
  const folded = token.word.folded
  // بعد ظهر, قبل ظهر, بعد منتصف ليل
  const around = /^([وف]?)(بعد|قبل|بعيد|قبيل)$/.exec(folded)
  if (around !== null) {
    start = startBehind(token, around[1]!.length)
    after = around[2]!.startsWith('بع')
    next++
  }
  const middle = foldedAt(context, next) === 'منتصف'
  if (middle) {
    if (next === at) start = token.start
    next++
  }
  const word = context.tokens[next]
  const found = word === undefined ? null : partOf(word.word)
  if (word === undefined || found === null || (next > at && found.conjunction) || (next > at && found.preposition !== '')) return null
  if (next > at && !(found.value === 'MI' || (found.value === 'NI' && middle) || (found.value === 'EV' && after && !middle))) return null
  // نهار الثلاثاء: the day
  if (found.value === 'DT' && next === at && !found.article && weekdayAt(context, next + 1) !== null) return null
  if (next === at) start = token.start + found.offset
  // منتصف ليل الأربعاء: where Wednesday ends
  if (middle && around === null && found.value === 'NI' && !found.article)
    return { ...piece(start, next + 1, 'NI'), fields: { clock: { hour: 24, minute: 0, second: null, zone: null } } }
  // منتصف الليلة الماضية: where today begins
  const last = middle && around === null && found.value === 'NI' && found.article ? readRelative(context, next + 1) : null
  if (last !== null)
    return { ...piece(start, last.next, 'NI'), fields: { shift: last.shift, clock: { hour: 24, minute: 0, second: null, zone: null } } }
  const part = next > at && found.value === 'MI' ? (after ? 'AF' : 'MO') : found.value
  return piece(start, next + 1, part)
}
