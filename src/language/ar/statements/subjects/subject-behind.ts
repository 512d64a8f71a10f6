import type { ReadingContext } from '../../context.ts'
import { nounPhraseEnd } from '../../units.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import type { Complement } from '../walk.ts'
import { disagrees, isOblique } from './subject-tests.ts'

/**
 * «ورحب بالاتفاق الأمين العام …», «وشكك في جدية العرض مصدر دبلوماسي»: who speaks stands behind what is said, past the phrases of that; null where nobody
 * does. A name right behind a title in what is said bears that title (رحب بدعوة الأمين العام للأمم المتحدة س).
 */
function subjectBehind(context: ReadingContext, cue: Cue, content: number, last: number): SpeakerPhrase | null {
  const { document, nameTokens, names, mentions, timeAt } = context
  const { tags, tokens } = document
  if (cue.kind !== 'verb' || tags[cue.at]!.analysis?.form?.number !== 's' || content !== cue.at + 1) return null
  // نفى الخبر الناطق: a thing that is told
  const isThing = tags[content]!.pos === 'nominal' && tags[content]!.analysis?.preposition === ''
  if (isThing && !isTold(context, content, last)) return null
  let end = isThing ? nounPhraseEnd(document, nameTokens, content, last) : content - 1
  for (let phrases = 0; phrases < PHRASES; phrases++) {
    const next = end + 1
    if (next > last) return null
    const { pos, analysis } = tags[next]!
    const isGoverned = pos === 'preposition' || (pos !== 'verb' && (analysis?.preposition ?? '') !== '')
    if (!isGoverned) break
    // إزاء القصف, بما يجري: no clause
    const from = pos === 'preposition' ? next + 1 : next
    if ((pos === 'preposition' && (analysis?.enclitic ?? '') !== '') || from > last) return null
    const stop = nounPhraseEnd(document, nameTokens, from, last)
    if (stop < from) return null
    end = stop
  }
  const first = end + 1
  if (first > last || end < content || tokens[first]!.kind !== 'word' || timeAt[first] !== -1) return null
  const { analysis, pos } = tags[first]!
  if (pos === 'verb' || pos === 'relative' || analysis?.conjunction || analysis?.preposition) return null
  const phrase = phraseAt(context, first, last)
  // كل من مصر وقطر
  if (phrase !== null && tags[first]!.lemma === EACH && tokens[first + 1]?.word.folded === 'من') return phrase
  if (
    phrase === null ||
    phrase.first !== first ||
    !canSpeak(context, phrase) ||
    disagrees(context, cue, phrase) ||
    isOblique(context, phrase)
  )
    return null
  const kind = names.at[first] === -1 ? null : mentions[names.at[first]!]!.kind
  if (kind === 'place' || kind === 'facility') return null
  // … a title that the name behind bears
  const isPerson = kind === 'person' || nameTokens.isTitle(first) || (phrase.name !== null && mentions[phrase.name]!.kind === 'person')
  if (isPerson) for (let i = content; i < first; i++) if (nameTokens.isTitle(i)) return null
  return agrees(tags[cue.at]!.analysis?.form?.gender ?? null, tags[first]!.analysis?.form?.gender ?? null) ? phrase : null
}
/** A definite thing or a deed, which does not speak. */
function isTold(context: ReadingContext, at: number, last: number): boolean {
  const { analysis, derived } = context.document.tags[at]!
  const phrase = phraseAt(context, at, last)
  return (analysis?.article === true || derived === 'masdar') && analysis?.enclitic === '' && phrase !== null && !canSpeak(context, phrase)
}
const EACH = 'كل'
/** Phrases of what is said. */
const PHRASES = 4

const agrees = (verb: string | null, noun: string | null): boolean => verb === null || noun === null || verb === noun

/** A complement with who speaks behind what is said, where nobody stands before that. */
export function withSubjectBehind(
  context: ReadingContext,
  cue: Cue,
  complement: Complement,
  inFront: SpeakerPhrase | null,
  last: number,
): Complement {
  const { anchor, subject, person, content } = complement
  if (inFront !== null || anchor === 'that' || anchor === 'quote') return complement
  if (anchor === 'by') {
    const behind = subject === null && person === null ? subjectBehind(context, cue, content, last) : null
    return behind === null ? complement : { ...complement, subject: behind, until: behind.first - 1 }
  }
  const { frame, at } = cue
  const takes =
    frame.object === true && !frame.person && !frame.weak && !frame.light && context.document.tags[at]!.analysis?.enclitic === ''
  if (!takes || (subject !== null && canSpeak(context, subject))) return complement
  const isThing = context.document.tags[at + 1]?.pos === 'nominal' && context.document.tags[at + 1]!.analysis?.preposition === ''
  const behind = isThing && at < last ? subjectBehind(context, cue, at + 1, last) : null
  return behind === null
    ? complement
    : { ...complement, anchor: 'object', content: at + 1, through: at + 1, subject: behind, person: null, until: behind.first - 1 }
}
