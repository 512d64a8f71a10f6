import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import type { Cue } from '../cues/cue.ts'
import { FRAMES } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isDocument } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** نقلا عن س: between a verb of saying and what is said. */
export const isRelay = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean =>
  tokens[at]!.word.folded === 'نقلا' && tags[at + 1]?.lemma === 'عن'

/** Whose words are passed on, by the preposition each verb takes: نقلت الوكالة عن الوزير قوله إن, نسبت الصحيفة إلى مسؤول أن. */
export const RELAYING: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
  ['علم', 'من'],
])

/** قوله, تأكيده: whoever stands before it speaks. */
export const isOwnWord = (tag: Tag | undefined): boolean =>
  tag?.derived === 'masdar' && tag.analysis?.enclitic !== '' && FRAMES.has(tag.lemma)

/** The word that opens what a verb passes on (قوله): no part of the phrase before it; −1 where there is none. */
export function ownWordAfter({ document: { tags } }: ReadingContext, cue: Cue, limit: number): number {
  if (RELAYING.has(tags[cue.at]!.lemma)) for (let i = cue.at + 2; i <= limit; i++) if (isOwnWord(tags[i])) return i
  return -1
}

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
