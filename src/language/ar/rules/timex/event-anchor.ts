import { dayShift } from '../../../partial-time.ts'
import { functionWordAt, startBehind, type TimexContext } from './context.ts'
import type { Found } from './shift.ts'

/**
 * غداة X is the day after X, عشية X the day before it. News that tells the event of the day in this way tells it on that day: the value is resolved
 * from the event by extraction, which without one takes the day of publication.
 */
export function readEventAnchor(context: TimexContext, at: number): Found | null {
  const word = functionWordAt(context, at)
  if (word !== 'غداه' && word !== 'عشيه') return null
  const token = context.tokens[at]!
  if (context.tokens[at + 1] === undefined || context.tokens[at + 1]!.kind === 'punctuation') return null
  return {
    first: at,
    next: at + 1,
    start: startBehind(token, token.word.folded.length - word.length),
    end: token.end,
    time: dayShift(word === 'غداه' ? 1 : -1, { from: 'event' }),
    mod: null,
    rule: 'timex.event-anchor',
  }
}
