import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What is there though nothing of it has been done. */
const STANDING: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement', 'war', 'clash', 'blockade'])
/** With a negation: سحب القوات لم يبدأ بعد. */
const DOING = foldedWords('بدأ تم حصل حدث نفذ تحقق جرى انطلق انجز')
const NEGATIONS = foldedWords('لم لن')
/** «بقي الانسحاب حبرا على ورق» */
const INK = foldedWords('حبر حبرا')
const STAYING = foldedWords('بقي ظل بات')
/** Tokens from a verbal noun, with what belongs to it, to the words that say so. */
const REACH = 16

/** «سحب الوحدات من الحدود «لم يبدأ بعد»», «عودة القوات بقيت حبرا على ورق»: what stands before such a verb has not been done. */
export function isUndoneAfter({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first, last, finite, pattern } = trigger
  if (STANDING.has(pattern.frame.type) || (finite && !mayBeNoun(tokens[first]!))) return false
  const end = Math.min(sentences[sentenceOf[first]!]!.last, last + REACH)
  for (let i = last + 1; i <= end; i++) {
    const { pos, lemma } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || /[،,؛:.]/u.test(tokens[i]!.word.surface)) return false
    if (INK.has(tokens[i]!.word.folded)) return true
    if (pos !== 'verb' || STAYING.has(lemma)) continue
    return DOING.has(lemma) && NEGATIONS.has(tags[i - 1]!.lemma)
  }
  return false
}

const mayBeNoun = ({ word }: ReadingContext['document']['tokens'][number]): boolean =>
  word.analyses.some(({ form }) => form?.pos === 'masdar')
