import type { ReadingContext } from '../context.ts'
import { canSpeak, isOwnWord, isRelay, ownWordAfter, RELAYING } from './complement.ts'
import type { Cue } from './cues.ts'
import { isDocument } from './sources.ts'
import { phraseAt, type SpeakerPhrase } from './speaker.ts'

/** Who said what somebody else passes on: نقلت الوكالة عن الوزير, قالت الصحيفة نقلا عن مصادر. */
export function relayedSource(context: ReadingContext, cue: Cue, contentFirst: number): SpeakerPhrase | null {
  const { tags } = context.document
  const preposition = RELAYING.get(tags[cue.at]!.lemma)
  const ownWord = ownWordAfter(context, cue, contentFirst)
  for (let i = cue.at + 1; i < contentFirst - 1; i++) {
    if (isRelay(context, i)) return phraseAt(context, i + 2, contentFirst - 1)
    if (preposition === undefined || tags[i]!.pos !== 'preposition' || tags[i]!.lemma !== preposition || tags[i]!.analysis?.enclitic)
      continue
    const phrase = phraseAt(context, i + 1, (ownWord === -1 ? contentFirst : ownWord) - 1)
    return phrase !== null && (canSpeak(context, phrase) || isDocument(context, phrase) || isOwnWord(tags[phrase.last + 1])) ? phrase : null
  }
  return null
}

/** «نقلت عنه الوكالة قوله»: the pronoun takes up who spoke last. */
export function relaysPronoun({ document: { tags } }: ReadingContext, cue: Cue, contentFirst: number): boolean {
  const preposition = RELAYING.get(tags[cue.at]!.lemma)
  if (preposition === undefined) return false
  for (let i = cue.at + 1; i < contentFirst; i++)
    if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === preposition) return (tags[i]!.analysis?.enclitic ?? '') !== ''
  return false
}
