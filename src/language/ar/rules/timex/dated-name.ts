import { fold } from '../../letters.ts'
import { ORGANISATION_HEADS } from '../../lexicon/organisation-heads.ts'
import { PLACE_HEADS } from '../../lexicon/place-heads.ts'
import { foldedAt, type TimexContext } from './context.ts'
import { readOrdinal } from './ordinal.ts'

/** Nouns beside those that open names of places and bodies. */
const OTHERS =
  'قوى فريق تحالف تيار حركة كتيبة لواء حراك ثورة ثوار حزب أنصار لجان لجنة شباب مجموعة فصيل تجمع ائتلاف كوبري مفرق شركة فرقة معهد ملعب مدرسة طريق حديقة تنسيقية رابطة'
/** What a government, a session or a crossing of a date is, is what was there on it. */
const NO_NAMES = new Set(['government', 'presidency', 'parliament', 'court', 'mission', 'un-body', 'international-body', 'ministry'])

/** Nouns behind which a day and a month without a year are a name: قوى 14 آذار, جسر 14 تموز, مدينة السادس من أكتوبر. */
const DATED_NAMES: ReadonlySet<string> = new Set(
  [
    ...OTHERS.split(' '),
    'قصر',
    ...PLACE_HEADS.filter(({ kind }) => kind !== 'direction' && kind !== 'part' && kind !== 'border').map(({ lemma }) => lemma),
    ...ORGANISATION_HEADS.filter(({ subtype }) => !NO_NAMES.has(subtype)).map(({ lemma }) => lemma),
  ].map(fold),
)

/** Whether a date that begins with a token is part of a name, which may stand in quotation marks: فريق «14 آذار». */
export const isDatedName = (context: TimexContext, at: number): boolean =>
  opensDatedName(context, at - 1) || (context.tokens[at - 1]?.kind === 'punctuation' && opensDatedName(context, at - 2))
const opensDatedName = (context: TimexContext, at: number): boolean =>
  DATED_NAMES.has(foldedAt(context, at)) || DATED_NAMES.has(context.tags[at]?.analysis?.stem ?? '')

/** Whether the month at a token belongs to such a name: أكتوبر of مدينة السادس من أكتوبر. */
export function isMonthOfName(context: TimexContext, at: number): boolean {
  const end = foldedAt(context, at - 1) === 'من' ? at - 1 : at
  return [end - 1, end - 2, end - 3].some((first) => first > 0 && readOrdinal(context, first)?.next === end && isDatedName(context, first))
}
