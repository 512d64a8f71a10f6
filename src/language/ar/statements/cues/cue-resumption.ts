import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { FRAMES } from '../frames.ts'

/** What a saying is called where it is taken up again. */
const TOLD = new Set('روايه اتهام اتهامات زعم مزاعم ادعاء ادعاءات تهمه تهم نبا انباء معلومات تصريحات امر'.split(' '))

/**
 * «…، وهو ما نفته الحكومة», «…، الأمر الذي سارعت الوزارة إلى نفيه»: a word of saying whose pronoun takes up the clause before the comma.
 * The verb itself, or the verbal noun that another verb leads to.
 */
export function resumes(context: ReadingContext, at: number, first: number): boolean {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  if (tag.analysis === null || !FRAMES.has(tag.lemma) || (tag.pos !== 'verb' && tag.derived !== 'masdar')) return false
  if (tag.analysis.enclitic === '' && !takesUpBy(tags, at)) return false
  // شرط سبق أن رفضته الحركة
  const before = tokens[at - 1]?.word.folded === 'ان' && tags[at - 2]?.lemma === GONE_BEFORE ? at - 3 : at - 1
  for (let i = before; i > Math.max(first, at - 7); i--) {
    const word = tokens[i]!.word.folded
    if (word === 'ما' && /^و?(هو|هي)$/.test(tokens[i - 1]!.word.folded)) return true
    if (word === 'الذي' && /^و?الامر$/.test(tokens[i - 1]!.word.folded)) return true
    // وهي رواية نفتها الوزارة, وهي خطوة رفضتها الجبهة
    if (i === before && /^و(هو|هي)$/.test(tokens[i - 1]!.word.folded) && isTold(tags[i]!, FRAMES.get(tag.lemma)!.act)) return true
    if (tokens[i]!.kind === 'punctuation') return false
  }
  return false
}

const GONE_BEFORE = 'سبق'

/** «وهو ما رحبت به الحكومة»: the pronoun stands with the preposition that the verb governs by. */
export const takesUpBy = (tags: readonly Tag[], at: number): boolean => {
  const next = tags[at + 1]
  return (
    tags[at]!.pos === 'verb' &&
    next?.pos === 'preposition' &&
    (next.analysis?.enclitic ?? '') !== '' &&
    FRAMES.get(tags[at]!.lemma)!.by?.includes(next.analysis?.preposition || next.lemma) === true
  )
}

/** A word that was said, or, where somebody only takes a stand on it, a thing that was done. */
const isTold = ({ analysis }: Tag, act: Act): boolean =>
  TOLD.has(analysis?.stem ?? '') || (STANDS.has(act) && DONE.has(analysis?.stem ?? ''))
/** «وهي خطوة رفضتها الجبهة»: what the word takes up was done, not said. */
export const isStandOnDeed = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  DONE.has(tags[tags[at - 2]?.lemma === GONE_BEFORE ? at - 3 : at - 1]!.analysis?.stem ?? '')
const STANDS: ReadonlySet<Act> = new Set<Act>(['reject', 'accept', 'condemn', 'praise', 'describe', 'deny'])
const DONE = new Set('خطوه خطوات دعوه عرض مبادره قرار مقترح اقتراح شرط شروط مطلب مطالب موقف اجراء اجراءات عمليه هجوم تصريح'.split(' '))
