import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import type { Features } from '../../paradigms/features.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { FoundArguments } from '../clause/phrase.ts'
import { classesNear } from './classes-near.ts'
import type { FramePattern } from './frame-index.ts'
import { matchRest } from './multiword.ts'
import { isTakenUp } from './object-pronoun.ts'
import { mayStand, participleClause } from './participles.ts'
import { fits } from './selectional-restrictions.ts'
import { isOfAnotherMatter, isRefusal, suitsContext } from './trigger-conditions.ts'
import { mayTrigger, patternsOf } from './trigger-words.ts'
import { isOfWhatWasAgreed } from './unworded-accord.ts'

/** A word or phrase that names an event, with its arguments. Token indexes inclusive. */
export interface Trigger {
  readonly pattern: FramePattern
  readonly first: number
  readonly last: number
  readonly finite: boolean
  /** Tense of the verb, of the reading that fits the frame where a word has several (تجمع عدد: gathered, not gathers). */
  readonly tense: Features['tense']
  readonly arguments: FoundArguments
}

/** Triggers of an article in reading order; tokens of one are not looked at again. */
export function findTriggers(context: ReadingContext): readonly Trigger[] {
  const { document, names, timeAt } = context
  const out: Trigger[] = []
  for (const sentence of document.sentences) {
    let near: Uint8Array | null = null
    for (let at = sentence.first; at <= sentence.last; ) {
      const isFree = names.at[at] === -1 && timeAt[at] === -1
      let trigger = standingAt(context, at, sentence.last)
      if (trigger === null && isFree && mayTrigger(document.tags[at]!)) {
        near ??= classesNear(document.tags, sentence.first, sentence.last)
        trigger = triggerAt(context, at, sentence.last, near)
      }
      if (trigger === null) at++
      else {
        out.push(trigger)
        at = trigger.last + 1
      }
    }
  }
  return out
}

/** `at`: a word that may begin a wording; `near`: classes of the words around it, see `classesNear`. */
function triggerAt(context: ReadingContext, at: number, limit: number, near: Uint8Array): Trigger | null {
  const { tags } = context.document
  const finite = tags[at]!.pos === 'verb'
  let own: FoundArguments | null = null
  for (const pattern of patternsOf(tags[at]!)) {
    const { frame, rest, wanted } = pattern
    if (!wanted.every((one) => near[one] === 1)) continue
    if (frame.refused && !isRefusal(context, at)) continue
    const last = matchRest(context, at, rest, limit, frame.spread === true)
    if (last === null || !suitsContext(context, pattern, at, last, limit)) continue
    if (last === at) own ??= argumentsAfter(context, at, at, limit, finite)
    const found = last === at ? own! : argumentsAfter(context, at, last, limit, finite)
    if (!fits(context, frame, found, at, last) && !isTakenUp(context, frame, last) && !isOfWhatWasAgreed(context, frame, last)) continue
    if (isOfAnotherMatter(context, pattern, at, found)) continue
    return { pattern, first: at, last, finite, tense: finite ? tenseOf(context, at, pattern) : null, arguments: found }
  }
  return null
}

/** A participle that says how something stands. */
function standingAt(context: ReadingContext, at: number, limit: number): Trigger | null {
  const clause = mayStand(context.document.tags[at]!) ? participleClause(context, at, limit) : null
  const pattern = clause?.patterns.find(({ frame, rest }) => rest.length === 0 && fits(context, frame, clause.arguments, at))
  return pattern === undefined ? null : { pattern, first: at, last: at, finite: true, tense: null, arguments: clause!.arguments }
}

/** Tense of a verb of a frame, of the reading that fits it. */
function tenseOf({ document: { tokens, tags } }: ReadingContext, at: number, { firsts }: FramePattern): Features['tense'] {
  const tag = tags[at]!
  if (firsts.has(tag.lemma)) return tag.analysis?.form?.tense ?? null
  const fitting = tokens[at]!.word.analyses.find(({ form }) => form !== null && form.pos === 'verb' && firsts.has(fold(form.lemma)))
  return (fitting ?? tag.analysis)?.form?.tense ?? null
}
