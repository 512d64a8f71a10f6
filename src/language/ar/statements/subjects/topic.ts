import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** «أما الوزير فرفض …»: the topic speaks. */
export function topicOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  // أما الوزير فقد رفض
  if (tags[cue.at]!.analysis?.conjunction !== 'ف' && tokens[cue.at - 1]?.word.folded !== 'فقد') return null
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - TOPIC); i--) {
    if (tokens[i]!.word.folded !== 'اما' && tokens[i]!.word.folded !== 'واما') continue
    // أما «الجبهة» فأعلنت
    const phrase = phraseAt(context, context.document.quoteOpenedBy.has(i + 1) ? i + 2 : i + 1, cue.at - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}

/** Tokens from a topic to its verb, over a relative clause. */
const TOPIC = 30
