import { fold } from '../../letters.ts'
import { LASTING_VERBS } from '../../lexicon/planning.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting.ts'
import { STANCE_VERBS } from '../../lexicon/stance-words.ts'
import { written } from '../written.ts'
import { foldedAt, type TimexContext } from './context.ts'

/**
 * «ويُعرض النص على استفتاء يوم 22 مايو»: news whose sentence opens with a present tense and names a day tells what is on its way, unless the verb says
 * something, takes a stance or tells how things go on, or the day is that of a deed behind it (وتحقق الشرطة في مقتل جندي في 3 مايو).
 */
export function isScheduled(context: TimexContext, verb: number, first: number): boolean {
  const { tags, tokens } = context
  if (NOT_AHEAD.has(tags[verb]!.lemma) || !opens(context, verb)) return false
  for (let at = verb + 1; at < first; at++) if (isDeed(tokens[at]!.word) || SINCE.has(foldedAt(context, at))) return false
  return true
}
/** Verbs of saying that are everyday words too may do either: وتقدم الحكومة خطتها الأحد. */
const SAYING = Object.entries(REPORTING_VERBS).flatMap(([verb, { weak, light }]) => (weak || light ? [] : [verb]))
const STANCES = Object.keys(STANCE_VERBS).filter((verb) => !(verb in REPORTING_VERBS))
const NOT_AHEAD = new Set([...SAYING, ...STANCES, ...LASTING_VERBS.split(' ')].map(fold))
const SINCE = new Set(['منذ', 'بعد', 'عقب', 'اثر', 'غداه', 'خلال', 'طوال', 'حسب', 'بحسب', 'وفق'])
/** What is told of because it happened. */
const isDeed = written(
  /^[وفبلك]?(?:ال)?(?:قتل|مقتل|قتلي|مصرع|وفاه|اغتيال|خطف|اختطاف|احتجاز|اعتقال|تفجير|تفجيرات|انفجار|قصف|هجوم|هجمات|غاره|غارات|مجزره|مذبحه|انقلاب|معركه|معارك|اشتباكات|حادث|حادثه|حوادث|جريمه|احداث|ذكري|كارثه)(?:ه|ها|هم|هما)?$/,
)

/** Nothing before it in its sentence, or an adjunct that a comma ends. */
function opens({ tags, tokens }: TimexContext, verb: number): boolean {
  if (verb === 0) return true
  const mark = tokens[verb - 1]!.word.surface
  if (OPENERS.has(tags[verb - 1]!.lemma) && verb === 1) return true
  if ((mark !== '،' && mark !== ',') || (tags[0]!.pos !== 'preposition' && tags[0]!.analysis?.preposition === '')) return false
  return tags.slice(0, verb).every(({ pos }) => pos !== 'verb' && pos !== 'relative' && pos !== 'complementizer')
}
/** كما تنظم الحركة, ثم تبدأ. */
const OPENERS = new Set(['كما', 'ثم', 'فيما', 'بينما'])
