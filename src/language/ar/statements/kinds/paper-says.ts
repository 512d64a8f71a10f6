import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { contentFollowing } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { isMedium } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { issuerOf } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { subjectOfSentence } from './carried.ts'

/** مفاده: what a paper comes to, before the clause that tells it. */
export const PURPORT = foldedWords('مفاده مفادها فحواه فحواها مضمونه مضمونها مؤداه مؤداها خلاصته خلاصتها نصه نصها')

/** «بيانا جاء فيه أن», «رسالة "شديدة اللهجة" مفادها أن»: the indefinite paper before a word for what stands in it, and the first token of that; else null. */
export function paperBefore(context: ReadingContext, at: number, first: number, last: number): { paper: number; content: number } | null {
  const { tags, tokens } = context.document
  const inside = PURPORT.has(tokens[at]!.word.folded) ? at : at + 1
  if (inside !== at && (tags[inside]?.lemma !== 'في' || (tags[inside]!.analysis?.enclitic ?? '') === '')) return null
  let opening = inside + 1
  while (opening <= Math.min(last, inside + OPENING) && tags[opening]!.pos !== 'complementizer' && tokens[opening]!.word.surface !== ':')
    opening++
  if (opening >= last || opening > inside + OPENING) return null
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || /[،,؛:]/.test(tokens[i]!.word.surface)) return null
    if (isMedium(tags[i]!))
      return analysis?.article === false ? { paper: i, content: tags[opening]!.analysis?.enclitic ? opening : opening + 1 } : null
  }
  return null
}
/** Tokens from the paper to that word, and from that to the clause. */
const REACH = 12
const OPENING = 4

/** Who issued the paper speaks, or who has sent or read it. */
export function paperSays(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const found = paperBefore(context, cue.at, first, last)
  const paper = found === null ? null : phraseAt(context, found.paper, cue.first - 1)
  if (found === null || paper === null) return null
  const content = contentFollowing(context, found.content, last, cues)
  // رسالة إلى العالم, رسالة للعالم: to whom it is
  const isLetter = context.document.tags[found.paper]!.lemma === LETTER
  const speaker =
    (isLetter ? null : issuerOf(context, paper, cue.first - 1)) ??
    ownerOf(context, paper, cue.first) ??
    (isLetter && !isSent(context, paper.first, first) ? null : subjectOfSentence(context, first, paper.first, null))
  return content === null || speaker === null ? null : draftOf(cue, content, { speaker, medium: paper, rule: 'statement.paper' })
}

/** A verb stands before it in its clause. */
function isSent({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && tokens[i]!.kind !== 'punctuation'; i--) if (tags[i]!.pos === 'verb') return true
  return false
}
const LETTER = 'رساله'

/** «بيان الرئاسة»: whose it is. */
function ownerOf(context: ReadingContext, { first }: SpeakerPhrase, before: number): SpeakerPhrase | null {
  const phrase = first + 1 < before ? phraseAt(context, first + 1, before - 1) : null
  return phrase !== null && phrase.first === first + 1 && canSpeak(context, phrase) ? phrase : null
}
