import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import type { Content } from './contents/content.ts'

/** Acts of plain speech, which what is said may turn into a denial. */
const PLAIN: ReadonlySet<Act> = new Set(['say', 'affirm', 'announce', 'describe', 'report'])
/** Tokens of a content in which it calls something untrue. */
const REACH = 40

/**
 * «… إن الاتهامات لا أساس لها من الصحة», «وصف المزاعم بأنها محض افتراء», «عدم صحة الأنباء», «لا علاقة لقواته بالقصف»: whether plain words deny what somebody
 * else says. What is false inside a noun phrase (نشر أخبارا كاذبة) is none.
 */
export function isDenial({ document }: ReadingContext, act: Act, { first, last }: Content): boolean {
  if (!PLAIN.has(act)) return false
  const { tokens, tags } = document
  const word = (at: number): string => (at < 0 || at > last ? '' : (tokens[at]?.word.folded ?? ''))
  // أكد عدم صحة الأنباء: what is governed by عدم begins before the content
  for (let i = Math.max(0, first - 1); i <= Math.min(last, first + REACH); i++) {
    if (i < tokens.length && !tellsTruth(tokens[i]!.word)) continue
    const here = word(i)
    if (here === 'لا' && GROUNDS.has(word(i + 1)) && isTo(word(i + 2)) && !isAttribute(tags[i - 1])) return true
    if (here === 'عدم' && TRUTH.has(word(i + 1))) return true
    if (BARE.has(here) && [i + 1, i + 2, i + 3].some((at) => TRUTH.has(word(at)))) return true
    if (MERE.has(here) && LIES.has(word(i + 1))) return true
    if (act === 'describe' && isCalledFalse(here)) return true
    const untrue = (here === 'غير' && RIGHT.has(word(i + 1))) || FALSE.has(here) || (LIES.has(here) && !isToldBy(tags, i))
    if (untrue && i >= first && isPredicate(tags, i)) return true
  }
  return false
}

/** Whether words that call something untrue may begin with a word. */
const tellsTruth = wordTest(
  ({ folded }) =>
    folded === 'لا' ||
    folded === 'عدم' ||
    folded === 'غير' ||
    BARE.has(folded) ||
    MERE.has(folded) ||
    FALSE.has(folded) ||
    LIES.has(folded) ||
    isCalledFalse(folded),
)

type Tags = ReadingContext['document']['tags']
/** بأنها كاذبة, هذه الاتهامات باطلة: behind a complementizer or a noun with the article. */
function isPredicate(tags: Tags, at: number): boolean {
  const before = tags[at - 1]
  if (before === undefined || tags[at]!.analysis?.article === true) return false
  return before.pos === 'complementizer' ? before.analysis?.enclitic !== '' : before.pos === 'nominal' && before.analysis?.article === true
}

/** «حركات لا علاقة لها بالعنف», «الجهات التي لا علاقة لها»: said of a noun, not of what somebody else says. */
const isAttribute = (before: Tags[number] | undefined): boolean =>
  before?.pos === 'relative' || (before?.pos === 'nominal' && before.analysis?.article === false && before.analysis.enclitic === '')

const isTo = (word: string): boolean => word.startsWith('ل')
const GROUNDS = foldedWords('أساس صحة علاقة صلة دخل')
const TRUTH = foldedWords('الصحة صحة صدقية')
const BARE = foldedWords('عار عاري عارية عاريا')
const MERE = foldedWords('محض مجرد')
const LIES = foldedWords('افتراء افتراءات أكاذيب كذب كذبا كذبة تلفيق تلفيقات اختلاق إشاعات شائعات هراء مزاعم')
/** وصفها بالكذب, بالكاذبة */
const isCalledFalse = (word: string): boolean => {
  const said = word.startsWith('بال') ? word.slice(3) : ''
  return LIES.has(said) || FALSE.has(said) || FEIGNED.has(said)
}
const FEIGNED = foldedWords('مزعوم مزعومة واه واهية')
/** «يروج الإعلام أكاذيب»: whoever spreads them tells of no words that are called so. */
const isToldBy = (tags: Tags, at: number): boolean => tags[at - 1]?.pos === 'nominal' && tags[at - 2]?.pos === 'verb'
const RIGHT = foldedWords('صحيح صحيحة دقيق دقيقة صحيحين')
const FALSE = foldedWords('كاذب كاذبة باطل باطلة ملفق ملفقة مفبرك مفبركة مختلق مختلقة زائف زائفة مغلوطة مكذوبة')
