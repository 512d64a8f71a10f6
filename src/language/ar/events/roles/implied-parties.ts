import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isFurther } from '../another.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Participants } from './cast.ts'
import { namesIn } from './naming.ts'

/** «الجولة المقبلة من المفاوضات», «جولة جديدة», «محادثات إضافية»: of the two who have met so far. */
export function isNextRound(context: ReadingContext, trigger: Trigger): boolean {
  const { frame } = trigger.pattern
  if (frame.type !== 'talks') return false
  if (context.document.tags[trigger.first]!.analysis?.article === true) return frame.mode === 'round'
  return isFurther(context, trigger)
}

/** «توصل الطرفان إلى هدنة في ختام مشاورات»: those who come to terms are those who talked; one alone only where the talks end in it. */
export const isHeldBefore = (context: ReadingContext, trigger: Trigger, { names }: Agreed): boolean =>
  trigger.pattern.frame.type === 'talks' && (names.length > 1 || (names.length > 0 && isEndOf(context, trigger)))
/** في ختام محادثات, تتويجا لجولة محادثات */
export const isEndOf = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  [tags[first - 1], tags[first - 2]].some((tag) => ENDING.has(tag?.analysis?.stem ?? ''))
/** بعد تسعة أيام من المفاوضات, عقب محادثات */
export const isAfter = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags.slice(Math.max(0, first - 5), first).some(({ lemma, pos }) => pos === 'preposition' && AFTER.has(lemma))
const AFTER = new Set(['بعد', 'عقب', 'اثر'])
/** Who came to terms, and where. */
export interface Agreed {
  readonly names: readonly number[]
  readonly place: number | null
}
export const NOBODY: Agreed = { names: [], place: null }
const ENDING = new Set(['ختام', 'نهايه', 'تتويجا', 'تتويج'])
export const TERMS: ReadonlySet<string> = new Set(['ceasefire', 'agreement', 'release', 'talks'])

/**
 * «شردت المعارك مليون شخص», «منذ اندلاع الحرب»: with the article and nobody named beside it, the fighting is that of the two sides, if
 * they are no persons.
 */
export const isTheirWar = (
  context: ReadingContext,
  { pattern: { frame }, first, arguments: { phrases } }: Trigger,
  { roles }: Participants,
  sides: readonly number[],
): boolean =>
  (frame.type === 'war' || frame.type === 'clash') &&
  (context.document.tags[first]!.analysis?.article === true || isLasting(context, first)) &&
  roles.length === 0 &&
  !sides.some((name) => context.mentions[name]!.kind === 'person') &&
  phrases.every((phrase) => {
    const names = namesIn(context, phrase)
    // استؤنف القتال في كيدال, القتال اندلع إثر رفض الحركة; على خلفية القتال في الإقليم tells nothing new
    const isNew = frame.type === 'clash' && [first - 1, first + 1].some((at) => context.document.tags[at]?.pos === 'verb')
    return (
      names.length === 0 || (isNew && (ASIDE.has(phrase.preposition) || names.every((name) => context.mentions[name]!.kind === 'place')))
    )
  })
/** «منهيتين حربا دامت سنتين»: one that has been told of by how long it was. */
const isLasting = ({ document: { tags } }: ReadingContext, first: number): boolean =>
  tags[first + 1]?.pos === 'verb' && LASTED.has(tags[first + 1]!.lemma) && tags[first + 1]!.analysis?.form?.tense === 'perfect'
const LASTED = foldedWords('دام استمر')
/** When and why. */
const ASIDE = foldedWords('إثر بعد قبل منذ عقب خلال بسبب نتيجة جراء عقب غداة عشية')

/** «وقف القتال», «تبادل الأسرى», «سحب القوات من خطوط التماس», «تشكيل لجنة مشتركة»: laid down for nobody in particular, for both. */
export const isForBoth = ({ pattern: { frame } }: Trigger, { roles, unnamed }: Participants): boolean =>
  (FOR_BOTH.has(frame.type) || (frame.type === 'release' && frame.mode === 'exchange') || frame.mode === 'committee') &&
  ![...roles, ...unnamed].some(({ role }) => role === 'actor' || role === 'origin')
const FOR_BOTH: ReadonlySet<string> = new Set(['ceasefire', 'withdraw', 'talks'])

/** One who is named, as the one who acts. */
export const actorOf = ({ mentions }: ReadingContext, name: number): Participants['roles'][number] => ({
  role: 'actor',
  name,
  start: mentions[name]!.start,
  end: mentions[name]!.end,
})
