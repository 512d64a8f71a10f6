import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { FRAMES } from '../../statements/frames.ts'
import { nounPhraseEnd } from '../../units.ts'
import { namesIn } from '../roles/naming.ts'
import type { ArgumentPhrase } from './phrase.ts'
import { agreesWith } from './subject-fit.ts'

type Phrase = Pick<ArgumentPhrase, 'first' | 'last'>

/**
 * «… والبعثة تدعو إلى التهدئة», «… ودمشق والمعارضة تتبادلان»: what و joins has a verb of its own right behind it, and agrees with it. `trigger`: the
 * word whose arguments are read.
 */
export function opensClause(context: ReadingContext, trigger: number, phrase: Phrase, limit: number): boolean {
  const { document, nameTokens } = context
  const { tags } = document
  const { first, last } = phrase
  if (last + 1 <= limit && tags[last + 1]!.analysis?.conjunction === 'و' && tags[last + 1]!.pos !== 'verb') {
    const end = nounPhraseEnd(document, nameTokens, last + 1, limit)
    return tags[end + 1]?.pos === 'verb' && tags[end + 1]!.analysis?.form?.number === 'd'
  }
  if (tags[last + 1]?.pos !== 'verb') return false
  // والجيش يتهمها: no clause about one who is known
  if (tags[last + 1]!.analysis?.enclitic !== '' && tags[first]!.analysis?.article !== true) return false
  if (isNamedSubject(context, trigger, phrase)) return true
  const [verb, noun] = [tags[last + 1]!.analysis?.form, tags[first]!.analysis?.form]
  return verb?.gender != null && noun?.number === 's' && noun.gender === verb.gender && verb.number === 's'
}

/** «بخرق الهدنة ودوشنبه تنفي»: one who is named and says something, or whose verb could be that of nothing before it. */
function isNamedSubject(context: ReadingContext, trigger: number, phrase: Phrase): boolean {
  const { tags } = context.document
  const { lemma, analysis } = tags[phrase.last + 1]!
  const { gender = null, number = null } = analysis?.form ?? {}
  if (number !== 's' || namesIn(context, { ...phrase, preposition: '', coordinated: false }).length === 0) return false
  const own = tags[trigger]!.analysis?.form ?? null
  const isOther = gender === 'f' && own?.gender === 'm' && own.number === 's'
  return (isOther || FRAMES.has(lemma)) && agreesWith(context, phrase, gender, number)
}

/** «تتهم الجيش بقصف قرى ومخاوف على الهدنة»: a second headline behind the first. */
export const opensHeading = ({ document: { tags } }: ReadingContext, first: number): boolean => MOODS.has(tags[first]!.analysis?.stem ?? '')
const MOODS = foldedWords('مخاوف تحذيرات دعوات قلق ترقب تساؤلات انتقادات إدانات مطالب تكهنات أنباء تعهدات')
