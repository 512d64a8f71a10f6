import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What is done by its being decreed. */
const BY_DECREE: ReadonlySet<EventType> = new Set(['blockade', 'mobilise', 'agreement', 'office', 'sanction'])
const ISSUING = foldedWords('أصدر وقّع اتخذ')
const DECREES = foldedWords('قرار قرارا قرارات مرسوم مرسوما مراسيم أمر أمرا')
const RULERS = foldedWords('رئيس حكومة وزير محافظ حاكم ملك أمير سلطان والي عمدة رئاسة وزارة سلطات')
/** Tokens from a decree to what it decrees. */
const REACH = 30

/** «أصدر الرئيس قرارات قضت بإعلان حالة الطوارئ وفرض حظر جوي»: who rules decrees it, and it is done. */
export function isDecreed(
  { document: { tags, sentences, sentenceOf } }: ReadingContext,
  { first, finite, pattern: { frame } }: Trigger,
): boolean {
  if (!BY_DECREE.has(frame.type) || (frame.type === 'mobilise' && frame.mode !== 'alert')) return false
  if (finite && tags[first]!.analysis?.form?.tense === 'imperfect') return false
  const has = (words: ReadonlySet<string>, from: number, to: number) =>
    tags.slice(from, to).some(({ lemma, analysis }) => words.has(analysis?.stem ?? lemma))
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - REACH); i--)
    if (tags[i]!.pos === 'verb' && ISSUING.has(tags[i]!.lemma)) return has(DECREES, i + 1, first) && has(RULERS, i + 1, first)
  return false
}
