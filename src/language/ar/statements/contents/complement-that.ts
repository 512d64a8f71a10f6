import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt } from '../speakers/speaker.ts'
import type { Complement } from '../walk.ts'

/** «نفى ذلك المتحدث باسم الجيش»: what was told before stands as the object before who speaks; «أكد ذلك المتحدث أن …» is that one. */
export function thatBeforeSubject(context: ReadingContext, cue: Cue, limit: number): Complement | null {
  const { tags, tokens } = context.document
  const that = cue.at + 1
  if (cue.kind !== 'verb' || cue.frame.object !== true || cue.frame.requires !== undefined || tags[cue.at]!.analysis?.enclitic !== '')
    return null
  if (that >= limit || tokens[that]!.word.folded !== THAT) return null
  const { pos, analysis } = tags[that + 1]!
  if ((pos !== 'nominal' && pos !== 'adjective' && context.names.at[that + 1] === -1) || analysis?.preposition || analysis?.conjunction)
    return null
  const subject = phraseAt(context, that + 1, limit)
  if (subject === null || subject.first !== that + 1 || !canSpeak(context, subject)) return null
  for (let i = subject.last + 1; i <= limit && !/[،,؛.]/.test(tokens[i]!.word.surface); i++)
    if (tags[i]!.pos === 'complementizer') return null
    // ونفى ذلك سكان أبلغوا الصحيفة أن: what those have told
    else if (tags[i]!.pos === 'verb' && tags[i]!.analysis?.conjunction === '') break
  const rest = { medium: null, audience: null, act: null, relays: false, person: null }
  return { ...rest, anchor: 'object', content: that, through: that, until: that, subject }
}
const THAT = 'ذلك'
