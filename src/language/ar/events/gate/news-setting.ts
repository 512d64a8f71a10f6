import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { opensTelling } from '../place/heading-place.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** أعلنت مقتل, نفت قصف, اتهمت موسكو بقصف, تبنى التنظيم الهجوم: what is said is that it happened. */
const ANNOUNCING = new Set('اعلن نفي اتهم اكد كشف ذكر تبني افاد سجل وثق رصد اقر اعترف قضي'.split(' '))
export function isAnnounced({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 4); i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (tags[i]!.pos === 'verb') return ANNOUNCING.has(tags[i]!.lemma)
  }
  return false
}

/** «عمليات القتل»; what has a preposition of its own is of no such noun (تعرض رجل أعمال للخطف). */
export const isOneOfMany = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags[first]!.analysis?.preposition === '' && MANY.has(tags[first - 1]?.analysis?.stem ?? '')
const MANY = new Set(['عمليات', 'اعمال', 'حوادث', 'حالات', 'جرائم', 'مسلسل', 'محاولات', 'سياسه', 'ظاهره', 'موجه'])

/** The noun that opens a heading or a lead without verb (مقتل 3 جنود في …). */
export function isHeadlineNoun(context: ReadingContext, trigger: Trigger): boolean {
  const { sentences, sentenceOf } = context.document
  const sentence = sentences[sentenceOf[trigger.first]!]!
  // عمليات نهب واسعة في المدينة
  const first = isOneOfMany(context, trigger) ? trigger.first - 1 : trigger.first
  return !trigger.finite && (sentence.heading || sentence.paragraph === 0) && opensTelling(context, first)
}

/** التحقيقات جارية, المعارك مستمرة: the predicate says that it goes on. */
export function isUnderWay({ document: { tags } }: ReadingContext, trigger: Trigger): boolean {
  for (let i = trigger.last + 1; i <= trigger.last + 3; i++)
    if (UNDER_WAY.has(tags[i]?.lemma ?? '') || UNDER_WAY.has(tags[i]?.analysis?.stem ?? '')) return true
  return false
}
const UNDER_WAY = new Set([
  'جار',
  'جاري',
  'جاريه',
  'مستمر',
  'مستمره',
  'متواصل',
  'متواصله',
  'قاءم',
  'قائم',
  'قائمه',
  'استمر',
  'تواصل',
  'مفروض',
  'مضروب',
  'باق',
  'باقيه',
  'داءر',
  'دائر',
  'دائره',
  'محتدم',
  'محتدمه',
])
/** خلال اجتماع, عقب مكالمة: something else happened in its setting. */
export const SETTINGS = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'بعد', 'علي', 'منذ', 'قبيل'])
/** These, and others that say in whose course something is done. */
export const MEANWHILE: ReadonlySet<string> = new Set([...SETTINGS, ...foldedWords('لدى عند إبان غداة')])

/** في ختام زيارة, على هامش قمة, في مستهل لقاء. */
export const isInItsCourse = ({ document: { tags } }: ReadingContext, { first }: Trigger, { type }: UnresolvedEvent): boolean =>
  (type === 'visit' || type === 'talks' || type === 'call') && COURSES.has(tags[first - 1]?.analysis?.stem ?? '')
const COURSES = foldedWords('ختام مستهل نهاية بداية هامش إطار سياق أعقاب')
