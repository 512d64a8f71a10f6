import type { ReadingContext } from '../../context.ts'
import { contentFollowing } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { issuerOf } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { isCount, paperInFront } from './papers-in-front.ts'

/** «وجاء في بيان صدر عن الكرملين: …»: the speaker is who issued the paper, else the paper. */
export function cameIn(context: ReadingContext, cue: Cue, last: number): Draft | null {
  const { tokens, tags } = context.document
  const medium = phraseAt(context, cue.at + 2, last)
  if (medium === null) return null
  let speaker: SpeakerPhrase = issuerOf(context, medium, last) ?? medium
  for (let i = medium.last + 1; i <= Math.min(last, medium.last + 40); i++) {
    if (tags[i]!.pos === 'preposition' && (tags[i]!.lemma === 'عن' || tags[i]!.lemma === 'ل') && speaker === medium)
      speaker = phraseAt(context, i + 1, last) ?? medium
    const anchor = tokens[i]!.word.surface === ':' || tags[i]!.pos === 'complementizer'
    if (!anchor) continue
    const content = contentFollowing(context, i + 1, last, new Set())
    return content === null ? null : draftOf(cue, content, { speaker, medium, rule: 'statement.came-in' })
  }
  return null
}

/** «وفي حصيلة أوردها المرصد، قتل …»: what follows the count is told by who made it. */
export function counted(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, last: number): Draft | null {
  const front = paperInFront(context, cue.first, last, (at) => isCount(context, at))
  const content = front === null ? null : contentFollowing(context, front.comma + 1, last, cues)
  return front === null || content === null
    ? null
    : draftOf(cue, content, { speaker: front.issuer, act: 'report', rule: 'statement.counted' })
}
