import { type Fields, foldedAt, type Piece, type PieceReader, type TimexContext } from './context.ts'
import { monthAt } from './month.ts'

/** 27/9/2020, 27-09-2020, 2020/09/27, 27.9.2020; the day stands first unless it cannot be one. */
export const readNumericDate: PieceReader = (context, at) => {
  const first = context.tokens[at]!
  if (first.kind !== 'number') return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(first.word.folded)
  if (dotted !== null) return numericPiece(first.start, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), dotted[3]!.length)
  const short = readShortDate(context, at) ?? readDateline(context, at)
  if (short !== null) return short
  const numbers: string[] = []
  const mark = context.tokens[at + 1]?.word.surface
  if (mark !== '/' && mark !== '-' && mark !== '\\') return null
  let next = at
  for (let k = 0; k < 3; k++) {
    const token = context.tokens[at + 2 * k]
    if (token === undefined || token.kind !== 'number' || !/^\d{1,4}$/.test(token.word.folded)) return null
    if (k > 0) {
      const link = context.tokens[at + 2 * k - 1]!
      if (link.word.surface !== mark || link.end !== token.start || link.start !== context.tokens[at + 2 * k - 2]!.end) return null
    }
    numbers.push(token.word.folded)
    next = at + 2 * k + 1
  }
  const [a, b, c] = numbers
  return numericPiece(first.start, behindEra(context, next), Number(a), Number(b), Number(c), c!.length)
}

/** 26/7/2015م. */
const behindEra = (context: TimexContext, at: number): number => (ERAS.has(foldedAt(context, at)) ? at + 1 : at)

const ERAS = new Set(['م', 'ه'])

function numericPiece(start: number, next: number, a: number, b: number, c: number, digits: number): Piece | null {
  const yearFirst = a > 31
  const year = yearFirst ? a : digits === 4 ? c : digits === 2 ? 2000 + c : null
  if (year === null || year < 1000 || year > 2100) return null
  let [day, month] = yearFirst ? [c, b] : [a, b]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const calendar = year < 1500 && year > 1300 ? { calendar: 'hijri' as const } : {}
  return { start, next, fields: { year, month, day, ...calendar }, mod: null, rule: 'timex.numeric-date' }
}

/** 22/4 behind a word that announces a date or with a padded month; 3/2015, 2015/3. No fraction, score or ratio (24/7). */
function readShortDate(context: TimexContext, at: number): Piece | null {
  const [first, mark, second, further] = [0, 1, 2, 3].map((k) => context.tokens[at + k])
  if (first === undefined || mark === undefined || second === undefined || second.kind !== 'number') return null
  const slash = mark.word.surface === '/'
  if ((!slash && mark.word.surface !== '-') || mark.start !== first.end || second.start !== mark.end) return null
  if (further !== undefined && further.start === second.end && (further.word.surface === '/' || further.word.surface === '-')) return null
  const [a, b] = [first.word.folded, second.word.folded]
  const piece = (fields: Fields): Piece => ({ start: first.start, next: at + 3, fields, mod: null, rule: 'timex.numeric-date' })
  if (/^\d{4}$/.test(a) !== /^\d{4}$/.test(b)) {
    const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)]
    return /^\d{1,2}$/.test(a.length === 4 ? b : a) && year >= 1900 && year <= 2100 && month >= 1 && month <= 12
      ? piece({ year, month })
      : null
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null
  // في 5-6 يونيو: two days of a month
  if (monthAt(context, at + 3) !== null) return null
  const announced = ANNOUNCING.has(foldedAt(context, at - 1))
  if (!announced && !(slash && (a[0] === '0' || b[0] === '0'))) return null
  let [day, month] = [Number(a), Number(b)]
  if (month > 12) [day, month] = [month, day]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? piece({ day, month }) : null
}

/** «الكويت - 26 - 8 (كونا) --»: day and month between the dashes of a dateline, before the agency in brackets. */
function readDateline(context: TimexContext, at: number): Piece | null {
  if (at < 2 || at > MAX_DATELINE || !DASH.test(foldedAt(context, at - 1)) || !DASH.test(foldedAt(context, at + 1))) return null
  const [first, second] = [context.tokens[at]!, context.tokens[at + 2]]
  if (second?.kind !== 'number' || foldedAt(context, at + 3) !== '(' || context.tags[0]?.pos === 'verb') return null
  let close = at + 4
  while (close < at + 9 && foldedAt(context, close) !== ')') close++
  if (!DASH.test(foldedAt(context, close + 1))) return null
  const [day, month] = [Number(first.word.folded), Number(second.word.folded)]
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null
  return { start: first.start, next: at + 3, fields: { day, month }, mod: null, rule: 'timex.numeric-date' }
}
const MAX_DATELINE = 5
const DASH = /^[-–—]+$/

const ANNOUNCING = new Set(['في', 'يوم', 'بتاريخ', 'تاريخ', 'منذ', 'حتي', 'وفي'])
