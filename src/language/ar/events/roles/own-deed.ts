import type { ReadingContext } from '../../context.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { mayHaveFought } from './fighters.ts'
import { principalOf } from './principal.ts'
import { type Surroundings, speakerOf, speakerPhraseStart } from './surroundings.ts'

/** What one who fights says by a pronoun, with those to whom it was done right after it. */
export const isOwnDeed = (context: ReadingContext, trigger: Trigger, speaker: number): boolean =>
  takesUpSpeaker(context, trigger.first) &&
  trigger.arguments.phrases[0]?.preposition === '' &&
  VIOLENCE.has(trigger.pattern.frame.type) &&
  mayHaveFought(context, trigger, speaker)
const VIOLENCE: ReadonlySet<string> = new Set(['attack', 'abduct', 'destroy'])

/** أنهم يتفاوضون: the pronoun before the verb is who speaks. */
export const takesUpSpeaker = (context: ReadingContext, at: number): boolean => {
  const tag = context.document.tags[at - 1]
  // أنه سقطت قذائف: it stands for nobody
  if (tag?.analysis?.enclitic === 'ه' && context.document.tags[at]!.analysis?.form?.gender === 'f') return false
  return tag?.pos === 'complementizer' && (tag.analysis?.enclitic ?? '') !== ''
}

/**
 * Whom the pronoun before a verb means: who speaks (أعلن الجيش أنه انسحب), or for whom a spokesman does (قال المتحدث باسم الحركة إنها انسحبت). Null
 * where it cannot be the one who speaks.
 */
export function ownOf(context: ReadingContext, at: number, around: Surroundings): number | null {
  const { tags } = context.document
  const speaker = speakerOf(around)
  const first = speakerPhraseStart(context, around)
  if (speaker === null || first === null) return null
  const principal = spokenFor(context, around)
  if (principal !== null) return principal
  const { kind } = context.mentions[speaker]!
  const isOne = kind === 'person' || kind === 'office'
  const pronoun = tags[at - 1]!.analysis?.enclitic
  // أحد القادة: … أنهم استهدفوا
  if (isOne && pronoun === 'هم') return null
  return isOne && pronoun === 'ها' && tags[first]!.analysis?.form?.gender === 'm' ? null : speaker
}

/** «قال المتحدث باسم الجيش فلان إن طائراته قصفت …»: for whom a spokesman speaks; null for anybody else. */
export function spokenFor(context: ReadingContext, around: Surroundings): number | null {
  const first = speakerPhraseStart(context, around)
  return first === null ? null : principalOf(context, { first })
}
