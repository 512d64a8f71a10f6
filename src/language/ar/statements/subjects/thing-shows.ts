import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isPaper } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** «خطابا من السلطات يشير إلى …»: in the present right behind an indefinite thing and what it is of: what that thing shows. */
export function saysOfThing(context: ReadingContext, { kind, at, first }: Cue, from: number): boolean {
  const { tags, tokens } = context.document
  const form = tags[at]!.analysis?.form
  if (kind !== 'verb' || first !== at || form?.tense !== 'imperfect' || tags[at]!.analysis!.conjunction !== '' || form.number !== 's')
    return false
  if (thingBefore(context, at, from) !== null) return true
  for (let i = at - 1; i >= Math.max(from, at - THING); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || pos === 'conjunction' || pos === 'pronoun') return false
    if (tokens[i]!.kind === 'punctuation' || (pos === 'particle' && i === at - 1) || pos === 'verbal-particle') return false
    if (pos === 'nominal' && analysis?.form?.indefiniteAccusative === true) return true
  }
  return false
}
/** «معلومات دقيقة تفيد …»: which those show, right behind them and their adjectives. */
export function thingBefore(context: ReadingContext, at: number, from: number): SpeakerPhrase | null {
  const { tags } = context.document
  let noun = at - 1
  if (noun < from) return null
  while (noun > from && tags[noun]!.pos === 'adjective' && tags[noun]!.analysis?.article === false) noun--
  const { pos, analysis } = tags[noun]!
  if (pos !== 'nominal' || analysis?.form == null || analysis.article || analysis.enclitic !== '' || context.names.at[noun] !== -1)
    return null
  const phrase = phraseAt(context, noun, at - 1)
  return phrase !== null && (isPaper(context, phrase) || !canSpeak(context, phrase)) ? phrase : null
}
/** Tokens of such a thing. */
const THING = 6
