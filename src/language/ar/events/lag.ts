import type { UnresolvedEvent, UnresolvedTimex } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'

type Lag = NonNullable<UnresolvedEvent['lag']>

/** How long before (or after) something else a happening was said to have been, and where the words that say so begin. */
export interface LagPhrase {
  readonly first: number
  readonly lag: Lag
}

/** Tokens from «من» to the happening: بعد يومين من إعلان المبعوث توصل الطرفين إلى هدنة. */
const REACH = 9
const SIGN: ReadonlyMap<string, 1 | -1> = new Map([
  ['بعد', -1],
  ['بعيد', -1],
  ['عقب', -1],
  ['قبل', 1],
  ['قبيل', 1],
])
const FROM = foldedWords('من على')
/** من اندلاع الحرب */
const BEGINNING = foldedWords('بدء بداية اندلاع انطلاق نشوب وقوع تفجر')
/** بعد مرور أسبوع على */
export const isPassing = ({ analysis }: Tag): boolean => PASSING.has(analysis?.stem ?? '')
const PASSING = foldedWords('مرور مضي انقضاء')
/** Units of which no number is said, in days at least and at most. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['ثوان ثواني دقائق ساعات ساعة', [0, 1]],
      ['أيام', [2, 9]],
      ['أسابيع', [14, 35]],
    ] as const
  ).flatMap(([words, days]) => words.split(' ').map((word) => [fold(word), days] as const)),
)
const FEW = foldedWords('قليل معدود قلائل معدودات بضع')

/**
 * «بعد ثلاثة أيام من توقيع الاتفاق», «بعد ساعات على دخول الهدنة حيز التنفيذ», «قبل يومين من المحادثات»: how far from what is told before such words the
 * happening lies that the noun at `noun` tells; null where nothing says so. `lasts`: it is of a kind that goes on, of which «بعد ستة أيام من» says how long.
 */
export function lagBefore(context: ReadingContext, noun: number, lasts: boolean): LagPhrase | null {
  const { document, timeAt, names } = context
  const { tags, tokens, sentences, sentenceOf } = document
  // بعد ساعات من إعلان الحركة أنها قصفت
  const isSaid = tags[noun]!.pos === 'verb'
  if (isSaid && tags[noun - 1]?.pos !== 'complementizer') return null
  const { first } = sentences[sentenceOf[noun]!]!
  for (let i = isSaid ? noun - 2 : noun - 1; i >= Math.max(first + 2, noun - REACH); i--) {
    const { pos, lemma } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    // over nothing but a noun that governs it and who does that
    if (pos === 'preposition' && FROM.has(lemma)) {
      const found = phraseTo(context, i - 1, first)
      if (isSaid && tags[i + 1]!.derived !== 'masdar') return null
      const isLength = lasts && lemma === 'من' && !BEGINNING.has(tags[i + 1]!.analysis?.stem ?? '')
      if (found !== null) return isLength && found.lag.most < 0 ? null : found
    }
    if (names.at[i] === -1 && timeAt[i] !== -1) return null
  }
  return null
}

/** The words of a length of time that end at a token, with what says before or after in front of them. */
function phraseTo({ document: { tags }, timeAt, times }: ReadingContext, end: number, first: number): LagPhrase | null {
  let at = end
  // بعد ساعات قليلة من
  while (at > first && timeAt[at] === -1 && tags[at]!.pos === 'adjective' && FEW.has(tags[at]!.lemma)) at--
  const time = timeAt[at] ?? -1
  const days = time === -1 ? (VAGUE.get(tags[at]!.analysis?.stem ?? '') ?? null) : daysOf(times[time]!)
  if (days === null) return null
  if (time === -1) at--
  else while (at >= first && timeAt[at] === time) at--
  while (at > first && (isPassing(tags[at]!) || FEW.has(tags[at]!.lemma) || NEARLY.has(tags[at]!.lemma))) at--
  const sign = SIGN.get(tags[at]?.lemma ?? '')
  if (at < first || sign === undefined) return null
  const [least, most] = sign === -1 ? [0 - days[1], 0 - days[0]] : days
  return { first: at, lag: { least, most, time: time === -1 ? null : time } }
}
/** What rounds a number. */
export const NEARLY = foldedWords('نحو حوالي قرابة زهاء')

/** Days in a unit at least and at most, as one counts them back roughly. */
const UNIT_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  week: [6, 8],
  month: [26, 35],
  year: [330, 400],
}
const HOURS_OF_DAY = 24
/** The part of a length by which one that is said roughly may be off. */
const ROUGHLY = 0.25

/** A length of time in days at least and at most; null for one of which only the unit is told. */
function daysOf({ time, mod }: UnresolvedTimex): readonly [number, number] | null {
  if (time.kind !== 'duration') return null
  let [least, most] = [0, 0]
  for (const { unit, count } of time.amounts) {
    const vague = count === null && unit === 'day' ? ([2, 9] as const) : null
    if (vague === null && count === null) return null
    if (unit === 'hour' || unit === 'minute' || unit === 'second') {
      const days = unit === 'hour' ? count! / HOURS_OF_DAY : 0
      least += Math.floor(days)
      most += Math.ceil(days === 0 ? 1 : days)
      continue
    }
    const own = UNIT_DAYS[unit]
    if (own === undefined) return null
    least += vague?.[0] ?? Math.round(own[0] * count!)
    most += vague?.[1] ?? Math.round(own[1] * count!)
  }
  if (mod === 'less') return [0, most]
  if (mod === 'more') return [least, Math.ceil(most * (1 + ROUGHLY)) + 1]
  if (mod === 'approx') return [Math.floor(least * (1 - ROUGHLY)), Math.ceil(most * (1 + ROUGHLY))]
  return [least, most]
}

/** «بعد يومين من توقيع», «منذ التوقيع على»: the phrase of a preposition that follows a length of time, or since what. */
export const isLongAfter = (
  context: ReadingContext,
  { first, preposition }: { readonly first: number; readonly preposition: string },
): boolean =>
  (FROM.has(preposition) && first >= 2 && phraseTo(context, first - 2, 0) !== null) ||
  (preposition === SINCE && context.document.tags[first]!.derived === 'masdar')
const SINCE = 'منذ'
