import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { FRAMES } from '../frames.ts'
import type { Cue } from './cue.ts'

/** Whether a cue ends what was said before it: an everyday verb does only where a clause or a quotation follows. */
export function isBoundary({ document: { tokens, tags, sentences, sentenceOf, quoteOpenedBy } }: ReadingContext, cue: Cue): boolean {
  if (cue.kind === 'verb' && (cue.frame.requires !== undefined || cue.frame.light))
    return governsWord(tags, cue, sentences[sentenceOf[cue.at]!]!.last)
  if (cue.frame.weak !== true) return true
  const end = Math.min(sentences[sentenceOf[cue.at]!]!.last, cue.at + WEAK_REACH)
  for (let i = cue.at + 1; i <= end; i++) {
    if (tags[i]!.pos === 'complementizer' || quoteOpenedBy.has(i) || tokens[i]!.word.surface === ':') return true
    if (tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma)) return false
  }
  return false
}
/** Whether the word that a choosy verb asks for stands behind it (حمّل … مسؤولية, وجّه … اتهاما), before another verb. */
function governsWord(tags: readonly Tag[], { at, frame }: Cue, last: number): boolean {
  for (let i = at + 1; i <= Math.min(last, at + WEAK_REACH); i++) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer') return pos === 'complementizer' && frame.that === true
    if (frame.requires?.includes(lemma) || frame.requires?.includes(analysis?.stem ?? '')) return true
    if (frame.light && derived === 'masdar' && FRAMES.has(lemma)) return true
  }
  return false
}
/** Tokens in which the complement of an everyday verb of saying begins. */
const WEAK_REACH = 15
