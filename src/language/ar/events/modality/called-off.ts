import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What is planned before it is, and so may be called off; an accord, a truce or a measure that is annulled was there. */
const PLANNED: ReadonlySet<EventType> = new Set(['talks', 'visit', 'session', 'call', 'release', 'evacuate', 'safe-passage'])
const CALLING_OFF = foldedWords('ألغى')
/** Tokens from such a word to what is called off, past who does it. */
const REACH = 6

/** «ألغى الوزير زيارته إلى بيروت», «ألغيت جولة المفاوضات», «إلغاء القمة»: it is not to be. */
export function isCalledOff(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first, finite, pattern }: Trigger,
): boolean {
  if (finite || !PLANNED.has(pattern.frame.type) || (tags[first]!.analysis?.preposition ?? '') !== '') return false
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - REACH); i--) {
    const { pos, lemma, derived } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'complementizer' || pos === 'relative' || pos === 'preposition') return false
    if (pos === 'verb' || (derived === 'masdar' && i === first - 1)) return CALLING_OFF.has(lemma)
  }
  return false
}
