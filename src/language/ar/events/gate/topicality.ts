import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isCleft } from '../clause/front.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Nouns for violence, and verbs of it in a relative clause, are as often what is talked about as what is told. */
export const isTopic = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  OFTEN_TOPIC.has(event.type) && event.mode !== 'reopen' && (!trigger.finite || isRelative(context, trigger))

/** «الغارة التي استهدفت …»: a verb right behind a relative pronoun. */
export const isRelative = (context: ReadingContext, { first }: Trigger): boolean =>
  context.document.tags[first - 1]?.pos === 'relative' && !isCleft(context, first)

/** Kinds of event that are as often talked about as told. */
export const OFTEN_TOPIC: ReadonlySet<string> = new Set(['attack', 'clash', 'abduct', 'destroy', 'control', 'arrest', 'blockade'])
/** Whether somebody is named who takes part. */
export const isNamed = (event: UnresolvedEvent): boolean => event.roles.some((role) => role.role !== 'place')

/** الهجوم, التفجير: violence that has been spoken of before; after تعرض لـ the article says nothing. */
export const isKnown = ({ document: { tags } }: ReadingContext, { first }: Trigger, { type }: UnresolvedEvent): boolean =>
  OFTEN_TOPIC.has(type) && type !== 'control' && tags[first]!.analysis?.article === true && tags[first]!.analysis.preposition === ''

export const isToldByVerb = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite && tellingVerb(context, trigger) !== null

/** تواصلت الغارات, تجددت الاشتباكات: what is known goes on, begins anew or grows. */
export function goesOn(context: ReadingContext, trigger: Trigger): boolean {
  const verb = trigger.finite ? null : tellingVerb(context, trigger)
  return verb !== null && context.document.tags[verb]!.pos === 'verb' && GOING_ON.has(context.document.tags[verb]!.lemma)
}
const GOING_ON = foldedWords('تواصل استمر تجدد تصاعد اشتد احتدم توسع اتسع اندلع استأنف عاد')
