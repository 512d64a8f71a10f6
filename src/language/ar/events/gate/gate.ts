import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { EVIDENCE } from './evidence.ts'

const THRESHOLD = 0.8

/** «قال في اتصال هاتفي», «قالت عبر الهاتف»: how somebody spoke to the press, no call of two who matter. */
const isChannel = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  event.type === 'call' &&
  event.time === null &&
  event.roles.length < 2 &&
  !isWithSomebody(context, trigger) &&
  CHANNELS.has(context.document.tags[trigger.first - 1]?.lemma ?? '')
/** «في اتصال هاتفي مع المبعوث»: with somebody who is no outlet. */
const isWithSomebody = ({ document: { tags }, names, mentions }: ReadingContext, { last }: Trigger): boolean => {
  const name = tags[last + 1]?.lemma === 'مع' ? (names.at[last + 2] ?? -1) : -1
  return name !== -1 && (mentions[name]!.kind === 'person' || mentions[name]!.kind === 'office')
}
const CHANNELS = new Set(['في', 'عبر'])

/** «طرفا النزاع», «أطراف الحرب»: they are told of, and not what is between them. */
const isOfSides = ({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean =>
  !finite && (frame.type === 'war' || frame.type === 'clash') && first > 0 && SIDES.has(tags[first - 1]!.analysis?.stem ?? '')
const SIDES = foldedWords('طرفا طرفي أطراف طرف جانبا جانبي')

/** Whether a trigger, with what was found about it, tells of a particular event. */
export function isReported(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (isChannel(context, trigger, event) || isOfSides(context, trigger)) return false
  let sum = 0
  for (let i = 0; i < EVIDENCE.length; i++) {
    if (i > LAST_FOR && sum < THRESHOLD) return false
    const { weight, holds } = EVIDENCE[i]!
    if (holds(context, trigger, event)) sum += weight
  }
  return sum >= THRESHOLD
}
/** Behind it all evidence speaks against a report. */
const LAST_FOR = EVIDENCE.findLastIndex(({ weight }) => weight > 0)
