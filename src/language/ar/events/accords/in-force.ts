import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { accordStage, type InForce } from '../aspect.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «تدخل حيز التنفيذ», told of an accord in its clause. */
export const isInForce = ({ pattern: { frame } }: Trigger): boolean => frame.type === 'ceasefire' && frame.mode === 'in-effect'

/** وقعوا هدنة تدخل حيز التنفيذ: the clause belongs to what another verb tells; not where the truce itself is its subject (إن الهدنة تدخل …). */
export function isGoverned(
  { document: { tags, sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  named: ReadonlySet<number>,
): boolean {
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= start; i--) {
    if (tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb' && !named.has(i)) return true
  }
  return false
}

/** The truce that comes into force: the accord told of last, unless another thing is said to do so (قانون يدخل حيز التنفيذ). */
export function truceOf(context: ReadingContext, trigger: Trigger, told: readonly UnresolvedEvent[]): UnresolvedEvent | null {
  const last = told.findLast(({ type }) => type === 'ceasefire' || type === 'agreement')
  if (last?.type !== 'ceasefire') return null
  const { sentences, sentenceOf, tokens } = context.document
  const subject = trigger.arguments.subjectBefore
  const isHere = last.start >= tokens[sentences[sentenceOf[trigger.first]!]!.first]!.start
  const isMeant = isHere || (trigger.pattern.frame.after === undefined && (subject === null || phraseHasClass(context, subject, 'truce')))
  return isMeant ? last : null
}

/** «اتهمهم بخرقها», «لتمديدها»: an accord that its sentence, or the one before, has told of. */
export function isAccordNear({ document }: ReadingContext, { first, pattern }: Trigger, told: readonly UnresolvedEvent[]): boolean {
  const last = told.findLast(({ type }) => type === 'ceasefire' || type === 'agreement')
  // much else is extended and called off
  const back = pattern.frame.carried || pattern.frame.mode === 'extend' || pattern.frame.mode === 'end' ? 0 : 1
  const sentence = document.sentences[Math.max(0, document.sentenceOf[first]! - back)]!
  return last !== undefined && last.start >= document.tokens[sentence.first]!.start
}

/** «بدأ سريان الاتفاق»: the accord is the ceasefire that the article has told of. */
export const entersIntoForce = (
  context: ReadingContext,
  trigger: Trigger,
  event: UnresolvedEvent,
  told: readonly UnresolvedEvent[],
  inForce: InForce,
): boolean =>
  event.type === 'agreement' &&
  trigger.pattern.frame.definite === true &&
  accordStage(context, trigger, inForce) === 'in-effect' &&
  told.findLast(({ type }) => type === 'ceasefire' || type === 'agreement')?.type === 'ceasefire'
