import type { ReadingContext } from '../../context.ts'
import type { Trigger } from './triggers.ts'

/** A question about triggers that several rules ask of each: answered once. */
export function askedOnce<Answer>(answer: (context: ReadingContext, trigger: Trigger) => Answer): typeof answer {
  const known = new WeakMap<Trigger, { readonly context: ReadingContext; readonly answer: Answer }>()
  return (context, trigger) => {
    const before = known.get(trigger)
    if (before?.context === context) return before.answer
    const found = answer(context, trigger)
    known.set(trigger, { context, answer: found })
    return found
  }
}
