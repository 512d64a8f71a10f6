import type { ReadingContext } from '../context.ts'
import { tagTest } from '../tag-facts.ts'
import { type Cue, isNot, VERBS } from './cue.ts'
import type { Said } from './holder.ts'
import { noneOf } from './none-cues.ts'
import { demandedCue, mayBeNoun, nounCue } from './noun-cues.ts'
import { adjectiveCue, mayBePredicate, notUpFor, requiredCue, ruledOutCue } from './predicate-cues.ts'
import { deniedDeed, dutyCue, isDuty, isMust, verbCue } from './verb-cues.ts'

/** Words that may take a stance, or rule something out. */
export const mayTake = tagTest(
  (tag) =>
    (tag.pos === 'verb' && VERBS.has(tag.lemma)) || isMust(tag) || isDuty(tag) || isNot(tag) || mayBeNoun(tag) || mayBePredicate(tag),
)

/** The stance that the words at `at` take, or null. */
export function cueAt(context: ReadingContext, said: Said, at: number, first: number, last: number): Cue | null {
  const { tags } = context.document
  const tag = tags[at]!
  if (isDuty(tag)) return dutyCue(context, said, at, first, last)
  if (isNot(tag))
    return deniedDeed(context, said, at, first, last) ?? noneOf(context, said, at, first, last) ?? notUpFor(context, said, at, first)
  return (
    nounCue(context, said, at, first) ??
    demandedCue(context, said, at) ??
    ruledOutCue(context, said, at, first) ??
    requiredCue(context, said, at, first) ??
    (tag.pos === 'verb'
      ? verbCue(context, said, at, first)
      : tag.pos === 'nominal' || tag.pos === 'adjective'
        ? adjectiveCue(context, said, at, first)
        : null)
  )
}
