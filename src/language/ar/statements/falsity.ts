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
    if (BY_LIES.has(here) && DESCRIBING.has(act)) return true
    const untrue = (here === 'غير' && RIGHT.has(word(i + 1))) || FALSE.has(here)
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
    BY_LIES.has(folded),
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
const LIES = foldedWords('افتراء افتراءات أكاذيب كذب تلفيق تلفيقات اختلاق إشاعات شائعات هراء')
/** وصفها بالكذب, بأنها أكاذيب */
const BY_LIES = foldedWords(
  'بالكذب بالكاذبة بالكاذب بالباطلة بالباطل بالأكاذيب بالمفبركة بالملفقة بالمزعومة بالافتراء بالافتراءات بالمغلوطة بالواهية',
)
const DESCRIBING: ReadonlySet<Act> = new Set(['describe'])
const RIGHT = foldedWords('صحيح صحيحة دقيق دقيقة صحيحين')
const FALSE = foldedWords(
  'كاذب كاذبة باطل باطلة ملفق ملفقة مفبرك مفبركة مختلق مختلقة زائف زائفة مغلوطة مكذوبة كذب كذبا كذبة أكاذيب افتراء افتراءات تلفيق مزاعم',
)
