import type { ReadingContext } from '../../context.ts'
import { tagTest } from '../../tag-facts.ts'
import { nounPhraseEnd } from '../../units.ts'

const QUANTIFIERS = new Set([
  'عدد',
  'كثير',
  'كثيرون',
  'بعض',
  'عشره',
  'عشرات',
  'مءه',
  'مئات',
  'الف',
  'الاف',
  'مجموعه',
  'جمع',
  'عديد',
  'غالبيه',
  'اغلبيه',
  'معظم',
  'احد',
])

/** عدد، كثير، عشرات: a noun that only counts those who speak. */
export const isQuantifier = ({ document: { tags } }: ReadingContext, at: number): boolean => counts(tags[at]!)
const counts = tagTest(
  ({ pos, lemma, analysis }) => pos === 'number' || lemma === 'ثلاثه' || QUANTIFIERS.has(lemma) || QUANTIFIERS.has(analysis?.stem ?? ''),
)

const ONE = 'احد'
/** «عدد من أنصار المعارضة»: who is counted belongs to the phrase. */
export function extendOverCounted(context: ReadingContext, first: number, last: number): number {
  const { document } = context
  const isEach = EACH.has(document.tags[first]!.lemma)
  if (
    !(isQuantifier(context, first) || isEach) ||
    // أحد الناجين من الغرق: he is one of them already
    (document.tags[first]!.lemma === ONE && last > first) ||
    document.tokens[last + 1]?.word.folded !== 'من' ||
    document.sentenceOf[last + 1] !== document.sentenceOf[first]
  )
    return last
  const limit = document.sentences[document.sentenceOf[first]!]!.last
  let end = Math.max(last, nounPhraseEnd(document, context.nameTokens, last + 2, limit))
  // كل من س وص
  while (isEach && end < limit && document.tags[end + 1]!.analysis?.conjunction === 'و' && isNamed(context, end + 1)) {
    const next = nounPhraseEnd(document, context.nameTokens, end + 1, limit)
    if (next <= end) break
    end = next
  }
  return end
}
export const EACH = new Set(['كل', 'كلا'])
const isNamed = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  names.at[at] !== -1 || (tags[at]!.pos === 'nominal' && tags[at]!.analysis?.article === true)
