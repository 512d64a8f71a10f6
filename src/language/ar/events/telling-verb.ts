import type { ReadingContext } from '../context.ts'
import type { Trigger } from './triggers.ts'

/** Verbs that say of a noun that it happened, was done or was suffered: وقع انفجار, ارتكب مجزرة, تعرض لهجوم. */
const TELLING = new Set(
  'وقع اندلع دار خرج شهد ارتكب نفذ تعرض هز انهار توصل طرح اصدر شكل فرض شن عقد بدا انطلق نشب حدث حصل اطلق قاد خاض اعلن وجه استانف تجدد تواصل استمر اجري اعقب خلف'.split(
    ' ',
  ),
)

/** Index of the verb before a noun that tells that it happened, with nothing between them but who and where; null for none. */
export function tellingVerb({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): number | null {
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 5); i--) {
    if (tokens[i]!.kind === 'punctuation') return null
    if (tags[i]!.pos === 'verb') return TELLING.has(tags[i]!.lemma) ? i : null
  }
  return null
}
