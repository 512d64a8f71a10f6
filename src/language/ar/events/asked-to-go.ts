import type { ReadingContext } from '../context.ts'
import { nounPhraseEnd } from '../units.ts'
import { namesIn } from './naming.ts'
import type { Trigger } from './triggers.ts'

/** «تظاهروا مطالبين برحيل رئيس الوزراء …», «احتجاجا … داعين إلى استقالة الحكومة»: who is to go is whom a protest is against. */
export function askedToGo(context: ReadingContext, { last }: Trigger): readonly number[] {
  const { document, nameTokens, names } = context
  const { tags, sentences, sentenceOf } = document
  const end = sentences[sentenceOf[last]!]!.last
  for (let i = last + 1; i < Math.min(end, last + PROTEST_REACH); i++) {
    if (!LEAVING.has(tags[i]!.lemma) && !LEAVING.has(tags[i]!.analysis?.stem ?? '')) continue
    if (![tags[i - 1], tags[i - 2]].some((tag) => tag !== undefined && CALLING.has(tag.lemma))) continue
    const phrase = { first: i + 1, last: nounPhraseEnd(document, nameTokens, i + 1, end), preposition: '', coordinated: false }
    if (phrase.last < phrase.first || names.at[phrase.first] === undefined) return []
    return namesIn(context, phrase)
  }
  return []
}
const PROTEST_REACH = 40
const LEAVING = new Set(['استقاله', 'استقال', 'رحيل', 'رحل', 'تنحي', 'تنحيه', 'اقاله', 'اقال', 'اسقاط', 'اسقط', 'محاكمه', 'محاسبه'])
const CALLING = new Set(['طالب', 'دعا', 'هتف', 'ندد', 'نادي'])
