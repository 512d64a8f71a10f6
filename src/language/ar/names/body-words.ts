import type { ArabicDocument } from '../document.ts'
import type { Tag } from '../tagging.ts'
import type { Heads } from './heads.ts'
import type { OrganisationOpening } from './openings.ts'

/** «قوات مكافحة الشغب»: a participle by its letters, with a definite noun right behind it the verbal noun that governs it. */
export const governs = ({ tags, tokens }: ArabicDocument, at: number, limit: number): boolean =>
  at < limit &&
  tags[at]!.derived === 'participle' &&
  tags[at + 1]!.pos === 'nominal' &&
  tags[at + 1]!.analysis?.article === true &&
  tags[at + 1]!.analysis?.preposition === '' &&
  tags[at + 1]!.analysis?.conjunction === '' &&
  tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar')

/** «مستشفى مرزق العام», «الإدارة العامة»: general, spelt like the year. */
export const isGeneral = ({ analysis }: Tag, stem: string): boolean =>
  analysis?.form?.number === 's' && stem === (analysis.form.gender === 'f' ? 'عامه' : 'عام')

/** «مجلس حكماء وأعيان س»: two nouns for many that the name behind them belongs to alike. */
export const pairsWith = ({ analysis: one, pos }: Tag, { analysis: other, pos: otherPos }: Tag): boolean =>
  (pos === 'nominal' || pos === 'adjective') && otherPos === 'nominal' && other?.conjunction === 'و' && isBareMany(one) && isBareMany(other)
const isBareMany = (analysis: Tag['analysis']): boolean =>
  analysis?.form?.number === 'p' && !analysis.article && analysis.enclitic === '' && analysis.preposition === ''

/**
 * «وزارة التربية والتعليم», «مجلس القبائل والعشائر»: what a body is for or whose it is, told by two verbal nouns or two nouns for many of a kind;
 * the second is no body of its own.
 */
export function joins({ tokens, tags }: ArabicDocument, heads: Heads, head: number, at: number): boolean {
  const [first, second] = [tags[at - 1]!, tags[at]!]
  const opening = heads.organisation(tokens[head]!.word)
  if (opening === null || opening.kind !== 'organisation' || tags[head]!.analysis?.article === true) return false
  if (second.pos !== 'nominal' || second.analysis?.conjunction !== 'و' || !second.analysis.article || second.analysis.preposition !== '')
    return false
  if (first.analysis?.article !== true || first.analysis.preposition !== '') return false
  if (first.derived === 'masdar' && second.derived === 'masdar')
    return (heads.organisation(tokens[at]!.word) ?? heads.group(tokens[at]!.word) ?? heads.title(tokens[at]!.word)) === null
  const groups = heads.group(tokens[at - 1]!.word)?.role
  return (
    groups !== undefined &&
    heads.group(tokens[at]!.word)?.role === groups &&
    first.analysis.form?.number === 'p' &&
    second.analysis.form?.number === 'p'
  )
}

/** «اللجنة الوطنية للانتخابات», «المفوضية العليا لحقوق الإنسان»: what a body is for, not to whom it does something. */
export function isPurpose({ tokens, tags }: ArabicDocument, heads: Heads, head: number, at: number): boolean {
  const { analysis, pos, derived } = tags[at]!
  if (analysis?.preposition !== 'ل' || analysis.conjunction !== '' || pos !== 'nominal' || analysis.enclitic !== '') return false
  if ((heads.organisation(tokens[head]!.word)?.kind ?? 'facility') === 'facility' || at - head < 2) return false
  if ((heads.organisation(tokens[at]!.word) ?? heads.title(tokens[at]!.word)) !== null) return false
  return (
    PURPOSES.has(analysis.stem) ||
    (derived === 'masdar' &&
      (analysis.article ? !DEEDS.has(analysis.stem) : isAim(tags, heads.organisation(tokens[head]!.word)!, head, at)))
  )
}
/** What bodies are for, by stem. */
const PURPOSES = new Set(
  'حقوق شؤون شءون انتخابات لاجءين هجره طفوله نازحين اسري مفقودين محاربين مساعدات دستور عداله سلام امن صحه مياه نفط غاز طاقه اثار اوقاف زكاه حدود جمارك ضرائب مواصلات موحدين منطقه دول شعوب قبائل عشائر قضاء صحافه اعلام ثقافه فنون رياضه شباب مراه'.split(
    ' ',
  ),
)
/** «لتحرير أزواد», «لمكافحة الفساد»: what bodies are made to do to something. */
const AIMS = new Set(
  'تحرير مكافحه محاربه دعم انقاذ حمايه مراقبه تنسيق رعايه تنميه ازاله نزع حفظ تعزيز مناهضه مقاومه ادارة اداره متابعه توثيق رصد نصره'.split(
    ' ',
  ),
)
/** Bodies that are named by what they are for are no forces. */
const FORCES = new Set(['armed-forces', 'police'])
/** … and it is no aim of the verb whose subject the body is. */
const PREPARING = new Set([
  'سعي',
  'استعد',
  'خطط',
  'تحرك',
  'عمل',
  'دعا',
  'تقدم',
  'تدخل',
  'تاهب',
  'تهيا',
  'اتجه',
  'توجه',
  'وصل',
  'اجتمع',
  'عقد',
])

function isAim(tags: readonly Tag[], { subtype }: OrganisationOpening, head: number, at: number): boolean {
  if (!AIMS.has(tags[at]!.analysis!.stem) || FORCES.has(subtype) || PREPARING.has(tags[head - 1]?.lemma ?? '')) return false
  const [next, then] = [tags[at + 1], tags[at + 2]]
  if (next?.pos !== 'nominal' || next.analysis === null || next.analysis.preposition || next.analysis.conjunction || next.analysis.enclitic)
    return false
  return next.analysis.article || next.analysis.form === null || then?.analysis?.article === true
}
/** What a body is about to do at the moment. */
const DEEDS = new Set('انسحاب تفاوض رد نظر توقيع تصويت انعقاد اجتماع تحقيق'.split(' '))

/** «المكتب الإعلامي لحرس الحدود», «المركز الصحفي للرئاسة»: the office by which a body or somebody in office speaks. */
export function isOfficeFor({ tokens, tags }: ArabicDocument, heads: Heads, head: number, at: number): boolean {
  const { analysis } = tags[at]!
  const [office, kind] = [tags[head]!.analysis, tags[head + 1]?.analysis]
  if (!OFFICES.has(office?.stem ?? '') || !office?.article || !VOICES.has(kind?.stem ?? '') || !kind?.article) return false
  if (analysis === null || tags[at]!.pos !== 'nominal' || analysis.conjunction !== '' || !tokens[at]!.word.folded.startsWith('ل'))
    return false
  const isOne = analysis.form?.number === 's' && heads.title(tokens[at]!.word) !== null
  return isOne || heads.bodySkip(tokens[at]!.word) !== null || heads.namesFrom(tokens[at]!.word).length > 0
}
const OFFICES = new Set(['مكتب', 'مركز', 'جهاز', 'قسم', 'مجلس', 'جناح'])
const VOICES = new Set(['اعلامي', 'صحفي', 'صحافي', 'سياسي', 'تنفيذي', 'عسكري', 'قيادي', 'قانوني', 'حقوقي'])
