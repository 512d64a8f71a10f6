import type { EventType } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { NEARLY } from '../lag.ts'
import { carrierOf } from '../roles/carrier.ts'
import { isOfClass } from '../triggers/trigger-words.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «مواجهات خاضتها القوات», «إنزال نفذته وحدة»: a past verb that carries the noun as its object says that it was done. */
export function isCarriedOut(context: ReadingContext, trigger: Trigger): boolean {
  const carrier = trigger.finite ? null : (carrierOf(context, trigger) ?? happeningAfter(context, trigger))
  if (carrier === null) return false
  return context.document.tokens[carrier]!.word.analyses.some(({ form }) => form?.pos === 'verb' && form.tense === 'perfect')
}

/** «الهجوم الذي وقع أمس», «الاشتباكات التي اندلعت في المدينة»: the verb of a relative clause right behind a noun that says that it was. */
function happeningAfter(
  { document: { tags }, names }: ReadingContext,
  {
    last,
    pattern: {
      frame: { type },
    },
  }: Trigger,
): number | null {
  let at = last + 1
  while (at <= last + QUALITIES && (tags[at]?.pos === 'adjective' || (names.at[at] ?? -1) !== -1)) at++
  // حرب اندلعت: without article it is taken up without relative
  const isBare = tags[at]?.pos === 'verb' && tags[last]!.analysis?.article === false && tags[at]!.analysis?.conjunction === ''
  if (isBare) return FIGHTING.has(type) && BREAKING_OUT.has(tags[at]!.lemma) && agrees(tags[last]!, tags[at]!) ? at : null
  return tags[at]?.pos === 'relative' && tags[at + 1]?.pos === 'verb' && HAPPENING.has(tags[at + 1]!.lemma) ? at + 1 : null
}
/** Adjectives and names between the two. */
const QUALITIES = 3
const BREAKING_OUT = foldedWords('اندلع نشب بدأ')
const agrees = (noun: Tag, verb: Tag): boolean =>
  noun.analysis?.form?.number === 'p' || noun.analysis?.form?.gender === verb.analysis?.form?.gender
const HAPPENING = foldedWords('وقع حدث جرى اندلع دار نشب ضرب هز طال استهدف')

/** «خمسة أيام من القتال», «14 عاما من الحرب», «حربا دامت سنتين»: how long there was fighting says that there was. */
export function hasLength(context: ReadingContext, { first, last, pattern: { frame } }: Trigger): boolean {
  if (!FIGHTING.has(frame.type)) return false
  const { tags } = context.document
  if (tags[first - 1]?.lemma === 'من' && UNITS.has(tags[first - 2]?.analysis?.stem ?? '')) return true
  let at = last + 1
  while (tags[at]?.pos === 'adjective' || tags[at]?.pos === 'relative') at++
  // حصار دام عامين, written like a bloody one
  if (frame.type === 'blockade' && [1, 2, 3].some((i) => isSpan(context, last + i))) return true
  if (isForLong(context, at) || isSpan(context, NEARLY.has(tags[at]?.lemma ?? '') ? at + 1 : at)) return true
  return tags[at]?.pos === 'verb' && tags[at]!.analysis?.conjunction === '' && LASTING.has(tags[at]!.lemma)
}
/** «لأكثر من ثلاثة أشهر», «على مدى أسبوعين», «طوال ليلتين». */
function isForLong({ document: { tags }, timeAt, times }: ReadingContext, at: number): boolean {
  const opens = tags[at]?.analysis?.preposition === 'ل' || tags[at]?.lemma === 'علي' || THROUGHOUT.has(tags[at]?.lemma ?? '')
  if (!opens) return false
  for (let i = at; i <= at + LENGTH; i++) if ((timeAt[i] ?? -1) !== -1) return times[timeAt[i]!]!.time.kind === 'duration'
  return false
}
const isSpan = ({ timeAt, times }: ReadingContext, at: number): boolean =>
  (timeAt[at] ?? -1) !== -1 && times[timeAt[at]!]!.time.kind === 'duration'
const LENGTH = 4
const THROUGHOUT = foldedWords('طوال طيلة خلال مدى')
const FIGHTING: ReadonlySet<EventType> = new Set(['war', 'clash', 'blockade'])
const LASTING = foldedWords('دام استمر طال استغرق امتد أوقع خلف حصد أودى شرد')
const UNITS = foldedWords(
  'يوم أيام يوما يومين أسبوع أسابيع أسبوعا أسبوعين شهر أشهر شهور شهرا شهرين عام أعوام عاما عامين سنة سنوات سنين سنتين عقد عقود عقدا عقدين ساعات ساعة',
)

/** «عدد الذين شردتهم الحرب», «مئات ممن خطفهم»: how many it befell. */
export function isOfAllWho({ document: { tags, tokens } }: ReadingContext, { first }: Trigger): boolean {
  const at = tags[first - 1]?.pos === 'verbal-particle' ? first - 2 : first - 1
  return WHO.has(tokens[at]?.word.folded ?? '') && NUMBERS.has(tags[at - 1]?.analysis?.stem.replace(/ا$/u, '') ?? '')
}
const WHO = foldedWords('الذين من ممن')
const NUMBERS = foldedWords('عدد أعداد مئات آلاف عشرات مجموع')

/** «بسبب القصف», «جراء المعارك»: what led to something else was there. */
export const isCauseOf = ({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean =>
  !finite &&
  VIOLENT.has(frame.type) &&
  (CAUSES.has(tags[first - 1]?.analysis?.stem ?? tags[first - 1]?.lemma ?? '') ||
    (tags[first - 1]?.lemma === 'علي' && ANSWERS.has(tags[first - 2]?.analysis?.stem ?? '')))
const CAUSES = foldedWords('سبب بسبب جراء نتيجة إثر فعل وطأة')
/** ردا على قصف البلدة. */
const ANSWERS = foldedWords('رد ردا انتقاما')
const VIOLENT: ReadonlySet<EventType> = new Set(['attack', 'clash', 'blockade'])

/** «بعد سيطرة الحركة على البلدة», «خلال اقتحام القوات المدينة»: when something else was. */
export const tellsWhen = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  !finite && WHEN.has(tags[first - 1]?.lemma ?? '')
const WHEN = foldedWords('بعد عقب إثر منذ غداة خلال أثناء')

/** «بعد هجوم بعربة ملغمة», «إثر هجوم بطائرة مسيرة»: with what it was made says that it was. */
export const isWithArms = (
  { document: { tags } }: ReadingContext,
  { first, last, finite, pattern: { frame } }: Trigger,
  { mode }: UnresolvedEvent,
): boolean =>
  !finite &&
  frame.type === 'attack' &&
  tags[first]!.analysis?.article === false &&
  BEHIND.has(tags[first - 1]?.lemma ?? '') &&
  tags[last + 1] !== undefined &&
  // بعد انفجار سيارة ملغومة
  (frame.mode === 'explosion'
    ? isOfClass(tags[last + 1]!, 'explosive')
    : frame.mode === 'other' && mode !== frame.mode && tags[last + 1]!.analysis?.preposition === 'ب')
const BEHIND = foldedWords('بعد عقب إثر')
