import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { isAccordType } from './standing-accord.ts'
import type { Trigger } from './triggers.ts'

/** Verbs by which an accord is made. */
const MAKING = foldedWords('وقّع أبرم توصّل اتفق أعلن عقد')
/** Words of an accord's name before what says who made it: مذكرة التفاهم التي, اتفاق السلام الشامل الذي. */
const NAME = 4
/** Tokens of such a clause. */
const REACH = 24

/** «مذكرة التفاهم التي وقعتها الحكومة والحركة في هلسنكي يوم 15 أغسطس»: the time of the clause that says who made an accord; null for none. */
export function signingTime(context: ReadingContext, trigger: Trigger, limit: number): number | null {
  if (trigger.finite || !isAccordType(trigger)) return null
  const { tags } = context.document
  let at = trigger.last + 1
  while (at <= trigger.last + NAME && (tags[at]?.pos === 'nominal' || tags[at]?.pos === 'adjective')) at++
  if (tags[at]?.pos !== 'relative' || tags[at + 1]?.pos !== 'verb' || !MAKING.has(tags[at + 1]!.lemma)) return null
  for (let i = at + 2; i <= Math.min(limit, at + REACH) && !ends(context, i); i++) if (isDay(context, i)) return context.timeAt[i]!
  return null
}

/** Whether a time stands in such a clause: it is of the accord, and of nothing that is told behind it. */
export function isOfSigning(context: ReadingContext, at: number): boolean {
  const { tags } = context.document
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    if (tags[i]!.pos === 'verb' && context.timeAt[i] === -1 && context.names.at[i] === -1)
      return MAKING.has(tags[i]!.lemma) && tags[i - 1]!.pos === 'relative'
    if (ends(context, i)) return false
  }
  return false
}

const ends = ({ document: { tags, tokens }, names, timeAt }: ReadingContext, at: number): boolean =>
  (tags[at]!.pos === 'verb' && names.at[at] === -1 && timeAt[at] === -1) ||
  tags[at]!.pos === 'complementizer' ||
  tags[at]!.pos === 'relative' ||
  tokens[at]!.kind === 'punctuation'

const isDay = ({ timeAt, times }: ReadingContext, at: number): boolean =>
  timeAt[at] !== -1 && times[timeAt[at]!]!.time.kind !== 'duration' && times[timeAt[at]!]!.time.kind !== 'set'
