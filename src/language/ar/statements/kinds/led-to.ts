import type { ReadingContext } from '../../context.ts'
import { contentAfter } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { answeringVerb } from '../cues/cue-masdar.ts'
import { type Draft, draftOf } from '../draft.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt } from '../speakers/speaker.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** «سارعت الوزارة إلى نفي ذلك», «الوزارة سارعت إلى نفي ذلك», «ردت الوزارة بنفي ذلك»: who hastens or answers says it. */
export function ledTo(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  const answering = answeringVerb(tags, cue.at, first)
  let opening = answering ?? cue.at
  while (answering === null && opening > first && tokens[opening - 1]!.kind !== 'punctuation' && tags[opening]!.pos !== 'verb') opening--
  let leading = answering === null ? cue.at - 1 : cue.at
  while (answering === null && leading > opening && tags[leading]!.lemma !== 'الي') leading--
  const speaker = phraseAt(context, opening + 1, leading - 1) ?? subjectBefore(context, opening, first)
  if (speaker === null || !canSpeak(context, speaker) || cue.at >= last) return null
  // بالقول: «…»
  const isTold = tags[cue.at + 1]!.pos === 'complementizer' || tokens[cue.at + 1]!.word.surface === ':'
  const anchor = isTold ? 'that' : 'object'
  const from = anchor === 'that' && tags[cue.at + 1]!.analysis?.enclitic === '' ? cue.at + 2 : cue.at + 1
  const content = contentAfter(
    context,
    { subject: speaker, person: null, medium: null, audience: null, act: null, relays: false, anchor, content: from, through: from },
    cues,
    last,
  )
  return content === null ? null : draftOf(cue, content, { speaker, rule: 'statement.led' })
}
