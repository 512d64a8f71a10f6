import type { ReadingContext } from '../../context.ts'
import { type Content, contentBefore } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { isStandOnDeed } from '../cues/cue-resumption.ts'
import { type Draft, draftOf } from '../draft.ts'
import { isDenial } from '../falsity.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** What «وهو ما نفته س» takes up stands before it; the subject stands after the word of saying, or before it where a verb leads to it. */
export function resumed(context: ReadingContext, cue: Cue, before: readonly Draft[], first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let opening = cue.at
  while (opening > first && tokens[opening]!.kind !== 'punctuation' && !(tags[opening]!.pos === 'pronoun' && opening < cue.at)) opening--
  const behind = tags[cue.at]!.analysis!.enclitic === '' ? cue.at + 2 : cue.at + 1
  const speaker = tags[cue.at]!.pos === 'verb' ? phraseAt(context, behind, last) : leadingSubject(context, opening + 1, cue.at)
  if (speaker === null || !canSpeak(context, speaker)) return null
  const claim = claimBefore(context, before, opening, first)
  const whole = claim ?? contentBefore(context, opening, first)
  const content = whole === null ? null : asideBefore(context, whole, speaker.last + 1)
  const rule = isStandOnDeed(context, cue.at) ? ON_A_DEED : 'statement.resumed'
  if (content === null) return null
  // وهو ما وصفه الوزير بأنه كذب
  const judged: Content = { ...content, first: speaker.last + 1, last: Math.min(last, speaker.last + JUDGEMENT) }
  const isCalledFalse = tags[cue.at]!.pos === 'verb' && !cue.negated && isDenial(context, cue.frame.act, judged)
  return draftOf(cue, content, { speaker, rule, ...(isCalledFalse ? { act: 'deny' } : {}) })
}
/** Tokens in which somebody calls what was said before something. */
const JUDGEMENT = 6
/** «قالت الحركة إن الجيش قصف القرية، وهو ما نفاه»: what was said right before, where it reaches to the remark; else null. */
function claimBefore({ document: { tokens } }: ReadingContext, before: readonly Draft[], opening: number, first: number): Content | null {
  for (let i = before.length - 1; i >= 0 && before[i]!.cue.first >= first; i--) {
    const { content, cue } = before[i]!
    if (cue.first > content.last || content.last >= opening) continue
    let end = content.last
    while (end + 1 < opening && tokens[end + 1]!.kind === 'punctuation') end++
    return end + 1 >= opening ? content : null
  }
  return null
}

/** «عيّن الرئيس س، وهي خطوة رفضتها الحركة»: the narrator tells what was done; somebody takes a stand on it. */
export const ON_A_DEED = 'statement.resumed.deed'

/** «الحركة، التي تقول الأمم المتحدة إنها مدعومة، وهو ما تنفيه كيغالي، على غوما»: where the sentence goes on, the remark is on the relative clause before it. */
function asideBefore({ document: { tags, tokens } }: ReadingContext, content: Content, closing: number): Content {
  const next = tags[closing + 1]
  if (!/^[،,]$/.test(tokens[closing]?.word.surface ?? '') || next === undefined || next.analysis?.conjunction === 'و') return content
  for (let i = content.last; i > content.first; i--)
    if (tags[i]!.pos === 'relative' && /^[،,]$/.test(tokens[i - 1]!.word.surface)) return { ...content, first: i + 1 }
  return content
}

/** «سارعت باكو إلى نفيه»: the subject of the verb between. */
function leadingSubject(context: ReadingContext, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i++) if (context.document.tags[i]!.pos === 'verb') return phraseAt(context, i + 1, to - 1)
  return null
}
