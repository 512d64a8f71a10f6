import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { type Content, contentBefore } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { isStandOnDeed } from '../cues/cue-resumption.ts'
import { type Draft, draftOf } from '../draft.ts'
import { isDenial } from '../falsity.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { agrees } from './agreement.ts'

/** What «وهو ما نفته س» takes up stands before it; the subject stands after the word of saying, or before it where a verb leads to it. */
export function resumed(context: ReadingContext, cue: Cue, before: readonly Draft[], first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let opening = cue.at
  while (opening > first && tokens[opening]!.kind !== 'punctuation' && !(tags[opening]!.pos === 'pronoun' && opening < cue.at)) opening--
  const behind = tags[cue.at]!.analysis!.enclitic === '' ? cue.at + 2 : cue.at + 1
  // وهو اتهام رده متحدث: spelt like the noun with its pronoun
  const isVerb = tags[cue.at]!.pos === 'verb' || (opening === cue.at - 2 && mayBeVerb(context, cue.at))
  const named = isVerb ? phraseAt(context, behind, last) : leadingSubject(context, opening + 1, cue.at)
  const speaker = named ?? (isVerb ? accusedOf(context, cue, before.at(-1), first) : null)
  if (speaker === null || !canSpeak(context, speaker)) return null
  const claim = claimBefore(context, before, opening, first)
  const whole = claim ?? contentBefore(context, opening, first)
  const content = whole === null ? null : asideBefore(context, whole, speaker.last + 1)
  const rule = isStandOnDeed(context, cue.at) ? ON_A_DEED : 'statement.resumed'
  if (content === null) return null
  // وهو ما وصفه الوزير بأنه كذب
  const judged: Content = { ...content, first: speaker.last + 1, last: Math.min(last, speaker.last + JUDGEMENT) }
  const isCalledFalse =
    (tags[cue.at]!.pos === 'verb' && !cue.negated && isDenial(context, cue.frame.act, judged)) ||
    (named !== null && GIVING_BACK.has(tags[cue.at]!.lemma) && isVerb)
  return draftOf(cue, content, { speaker, rule, ...(isCalledFalse ? { act: 'deny' } : {}) })
}
/** «وهو اتهام رده متحدث»: gave it back. */
const GIVING_BACK = foldedWords('ردّ')
const mayBeVerb = ({ document: { tokens } }: ReadingContext, at: number): boolean =>
  tokens[at]!.word.analyses.some(({ form, enclitic, conjunction }) => form?.pos === 'verb' && enclitic !== '' && conjunction === '')

/** «واتهم الجيش الجماعة بقصف القرية، وهو ما نفته»: where nobody follows, whom the verb agrees with and somebody has accused right before. */
function accusedOf(context: ReadingContext, { at, frame }: Cue, claim: Draft | undefined, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  const form = tags[at]!.analysis?.form
  if (frame.act !== 'deny' || claim === undefined || claim.act !== 'accuse' || claim.cue.first < first || form == null) return null
  if (tokens[at + 1] !== undefined && tokens[at + 1]!.kind !== 'punctuation') return null
  const accused = phraseAt(context, claim.content.first, claim.content.last)
  if (accused === null || (tags[accused.first]!.analysis?.preposition ?? '') !== '') return null
  const own = tags[accused.first]!.analysis?.form
  const isOfOtherGender = claim.speaker !== null && tags[claim.speaker.first]!.analysis?.form?.gender !== own?.gender
  return isOfOtherGender && agrees(context, accused, form) ? accused : null
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
