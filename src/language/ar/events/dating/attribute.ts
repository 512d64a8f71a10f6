import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isAccord } from '../accords/accord-words.ts'
import type { Trigger } from '../triggers/triggers.ts'

/**
 * «اتفاق وقف إطلاق النار المبرم هذا الأسبوع», «الاجتماع المقرر عقده في جنيف غدا», «الهدنة السارية منذ الأربعاء»: a time behind a participle with the
 * article is of the noun that it qualifies, and of nothing that stands outside its phrase.
 */
export function isAttribute(context: ReadingContext, at: number, trigger: Trigger): boolean {
  const participle = participleBefore(context, at)
  // المحتجزون منذ مارس: the time of what it tells itself
  if (participle === null || participle === trigger.first) return false
  const { tags } = context.document
  // فتح المطار المغلق منذ آب: of the noun right before it
  if (isSince(tags, participle))
    return trigger.finite || participle <= trigger.last || tags.slice(trigger.last + 1, participle).some((tag) => !isQuality(tag))
  const form = tags[trigger.first]!.analysis?.form
  // several things agree like one that is feminine (الاتفاقات المبرمة)
  const own = form?.number === 'p' ? 'f' : (form?.gender ?? null)
  const isIts = !trigger.finite && trigger.last < participle && isQualified(context, trigger, participle)
  return !isIts || (own !== null && own !== (tags[participle]!.analysis?.form?.gender ?? own))
}

/** الجوي والبحري */
const isQuality = ({ pos, analysis }: ReadingContext['document']['tags'][number]): boolean =>
  pos === 'adjective' || (analysis?.conjunction === 'و' && analysis.article && /يه?$/u.test(analysis.stem))

/** From the trigger to the participle nothing opens another clause. */
function isQualified({ document: { tags, tokens } }: ReadingContext, trigger: Trigger, participle: number): boolean {
  for (let i = trigger.last + 1; i < participle; i++)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || tokens[i]!.kind === 'punctuation') return false
  // انتهاك لاتفاق السلام الموقع في آب: the accord was signed then
  if (trigger.pattern.frame.type !== 'violation') return true
  for (let i = trigger.last + 1; i < participle; i++) if (isAccord(tags[i]!)) return false
  return true
}

/** The participle with the article that has the time at a token (المبرمة الأحد); null for none. */
export function participleBefore({ document: { tags, tokens }, timeAt, names }: ReadingContext, at: number): number | null {
  let i = at
  while (i > 0 && timeAt[i - 1] === timeAt[at]) i--
  for (const end = i - ATTRIBUTE; --i >= Math.max(1, end); ) {
    const { pos, analysis, derived } = tags[i]!
    if (analysis?.article === true && (ATTRIBUTES.has(analysis.stem) || isSince(tags, i)))
      return tags[i - 1]!.pos === 'preposition' || tags[i - 1]!.pos === 'verb' ? null : i
    if (
      tokens[i]!.kind === 'punctuation' ||
      (pos !== 'preposition' && names.at[i] === -1 && !(derived === 'masdar' && analysis?.enclitic !== ''))
    )
      return null
  }
  return null
}
/** المغلق منذ, المعتقلين منذ */
const isSince = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at + 1]?.lemma === 'منذ' &&
  (STATES.has(tags[at]!.analysis?.stem ?? '') ||
    tags[at]!.derived === 'participle' ||
    (tags[at]!.pos === 'adjective' && /^م/u.test(tags[at]!.analysis?.stem ?? '')))
/** Tokens from such a participle to its time: المقرر عقده في العاصمة القطرية. */
const ATTRIBUTE = 6
const MADE = foldedWords(
  'مبرم مبرمة موقع موقعة معلن معلنة مقرر مقررة منعقد منعقدة صادر صادرة مزمع مزمعة مرتقب مرتقبة منتظر منتظرة متوقع متوقعة ساري سارية سار قائم قائمة مستمر مستمرة نافذ نافذة متواصل متواصلة معمول معمولا',
)
/** How a road, a prisoner or a unit stands. */
const STATES = foldedWords(
  'مغلق مغلقة مقفل مقفلة مقطوع مقطوعة معلق معلقة مفروض مفروضة محاصر محاصرة محتجز محتجزة محتجزين محتجزون محتجزات معتقل معتقلة معتقلين معتقلون معتقلات موقوف موقوفة موقوفين موقوفون مختطف مختطفة مختطفين مختطفون مختطفات مخطوف مخطوفة مخطوفين مخطوفون متمركز متمركزة متمركزين متمركزون مرابط مرابطة مرابطين مرابطون منتشر منتشرة منتشرين منتشرون نازح نازحة نازحين نازحون مشرد مشردين مشردون محتل محتلة',
)
const ATTRIBUTES = new Set([...MADE, ...STATES])
