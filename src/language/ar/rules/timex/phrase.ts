import { calendarTime, dayShift, type PartialTime } from '../../../partial-time.ts'
import { type Fields, NOTHING_SAID, type Phrase, type TimexContext } from './context.ts'
import { linkedPiece, yearBehind } from './link.ts'
import { mayBeginPhrase, readPiece } from './piece.ts'
import { halfDay, readZone } from './zone.ts'

/** The longest expression that begins with a token, or null. What says too little (a bare part of the day) is none. */
export function readPhrase(context: TimexContext, at: number): Phrase | null {
  const token = context.tokens[at]
  if (token === undefined || !mayBeginPhrase(token.word)) return null
  const known = context.phrases[at]
  if (known !== undefined) return known
  const found = readNewPhrase(context, at)
  context.phrases[at] = found
  return found
}

function readNewPhrase(context: TimexContext, at: number): Phrase | null {
  const first = readPiece(context, at, NOTHING_SAID)
  if (first === null) return null
  let { fields, next, rule } = first
  for (;;) {
    const direct = readPiece(context, next, fields) ?? yearBehind(context, next, fields)
    const more = direct ?? linkedPiece(context, next, fields)
    if (more === null) break
    fields =
      more.rule === 'timex.corresponding' && fields.day !== undefined && more.fields.day !== undefined
        ? { ...withoutDate(fields), ...more.fields }
        : { ...fields, ...more.fields }
    if (RANK.indexOf(more.rule) > RANK.indexOf(rule)) rule = more.rule
    next = more.next
  }
  // السابعة من صباح الخميس بتوقيت غرينتش
  const zone = fields.clock !== undefined && fields.clock.zone === null ? readZone(context, next) : null
  if (zone !== null && fields.clock !== undefined) {
    fields = { ...fields, clock: { ...fields.clock, zone: zone.zone } }
    next = zone.next
  }
  return { start: first.start, first: at, next, fields, mod: first.mod, rule }
}
/** The rule that names an expression is that of its most telling piece. */
const RANK = [
  'timex.part-of-day',
  'timex.year',
  'timex.weekday',
  'timex.enclosing',
  'timex.this-unit',
  'timex.deictic',
  'timex.month',
  'timex.season',
  'timex.date',
  'timex.numeric-date',
  'timex.corresponding',
  'timex.clock',
]
function withoutDate(fields: Fields): Fields {
  const { calendar: _calendar, year: _year, month: _month, day: _day, ...rest } = fields
  return rest
}

/** Whether the fields date anything without a licence from outside. */
export function isComplete(fields: Fields): boolean {
  const { shift, weekday, day, month, within, decade, clock, year, season, nth, related } = fields
  if (
    related !== undefined ||
    shift !== undefined ||
    weekday !== undefined ||
    within !== undefined ||
    decade !== undefined ||
    nth !== undefined
  )
    return true
  if (day !== undefined) return month !== undefined || fields.direction !== undefined
  if (season !== undefined) return year !== undefined || fields.direction !== undefined
  return month !== undefined || clock !== undefined || year !== undefined
}

/** The partial time that fields make. */
export function timeOf(fields: Fields): PartialTime {
  const { shift, part, clock: told, weekday, within, direction, directionStated, related, ...date } = fields
  // الثالثة من بعد ظهر أمس: the part of the day came behind the hour
  const clock = told === undefined ? undefined : { ...told, ...halfDay(told, part ?? null) }
  if (related !== undefined) {
    const { month = null, day = null } = date
    return { kind: 'related', to: null, ...related, month, day, partOfDay: part ?? null, clock: clock ?? null }
  }
  const dated = date.day ?? date.month ?? date.year ?? date.decade ?? date.season ?? date.nth
  if (within !== undefined && dated === undefined && weekday === undefined && clock === undefined)
    return { kind: 'enclosing', ...within, partOfDay: part ?? null }
  if (shift !== undefined && dated === undefined)
    return dayShift(shift, { weekday: weekday ?? null, partOfDay: part ?? null, clock: clock ?? null })
  return calendarTime({
    ...date,
    weekday: weekday ?? null,
    partOfDay: part ?? null,
    clock: clock ?? null,
    within: within ?? null,
    direction: direction ?? null,
    directionStated: directionStated ?? false,
    offset: shift ?? null,
  })
}
