import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import { isEntering, makingClause } from '../accords/accord-clause.ts'
import { signingClause } from '../governor/binding.ts'
import { predicateOf } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAttribute } from './attribute.ts'
import { isDatable, SEQUENCE } from './datable.ts'

/** «دخل الاتفاق الذي أبرمه الطرفان الشهر الماضي حيز التنفيذ ظهر أمس»: when it came into force, beyond when it was made; null for none. */
export function timeOfEffect(context: ReadingContext, trigger: Trigger, last: number): number | null {
  const { tags } = context.document
  if (!isEntering(context, trigger.first)) return null
  const clause = makingClause(context, trigger.last)
  if (clause === null) return null
  let at = clause.last + 1
  while (at <= Math.min(last, clause.last + EFFECT) && tags[at]!.analysis?.stem !== FORCE) at++
  if (tags[at]?.analysis?.stem !== FORCE) return null
  for (let i = at + 1; i <= Math.min(last, at + EFFECT) && tags[i]!.pos !== 'verb' && tags[i]!.pos !== 'complementizer'; i++)
    if (isDatable(context, i)) return context.timeAt[i]!
  return null
}
const FORCE = fold('حيز')
/** Tokens from the clause of its making to حيز التنفيذ, and from there to when. */
const EFFECT = 10

/** «وقع الطرفان أمس في جدة، بعد أشهر من التفاوض، اتفاقا»: when they signed; null where the accord stands beside its verb, or no time beside that. */
export function timeOfSigning(context: ReadingContext, trigger: Trigger, first: number): number | null {
  const clause = signingClause(context, trigger, first)
  if (clause === null) return null
  for (let i = clause.verb + 1; i < clause.opening; i++)
    if (isDatable(context, i) && !isAttribute(context, i, trigger)) return context.timeAt[i]!
  return null
}

/** «كانت الهدنة المبرمة في المدينة قد انهارت في يونيو»: when became of it what its verb tells. */
export function timeOfPredicate(context: ReadingContext, trigger: Trigger, starts: ReadonlySet<number>): number | null {
  const predicate = predicateOf(context, trigger)
  if (predicate === null) return null
  const { document, timeAt } = context
  const limit = document.sentences[document.sentenceOf[predicate]!]!.last
  for (let i = predicate + 1; i <= Math.min(limit, predicate + PREDICATE); i++) {
    const { pos, lemma } = document.tags[i]!
    if (document.tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'relative' || SEQUENCE.has(lemma) || starts.has(i))
      return null
    if (isDatable(context, i)) return timeAt[i]!
  }
  return null
}
/** Tokens from such a verb to its time. */
const PREDICATE = 8
