import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { UnresolvedRole } from './cast.ts'
import { isSomebody, namesIn, namesPlace } from './naming.ts'

/** «اتفقت أرمينيا وأذربيجان على سحب القوات»: forces of no name are pulled back by those who are named, if any; -1 where there are none. */
export function pulledBack(
  { document: { tags }, mentions }: ReadingContext,
  { first, finite }: Trigger,
  roles: readonly Pick<UnresolvedRole, 'role' | 'name'>[],
): number {
  if (finite || tags[first]!.lemma !== PULLING) return -1
  return roles.findIndex(({ role, name }) => role === 'actor' && FORCES.has(fold(mentions[name]!.name).replace(OF_NOBODY, '')))
}
/** Verbal nouns of what is done to one person: an adjective of a people behind them is that person. */
export const HARMING = foldedWords('قتل مقتل اغتيال إصابة اعتقال خطف اختطاف احتجاز إعدام استشهاد مصرع وفاة طعن دهس جرح أسر توقيف')
const PULLING = fold('سحب')
/** What forces may be without being anybody's. */
const OF_NOBODY = / (?:ال)?(?:اضافيه|عسكريه|متحاربه|منتشره|اضافيين)$/u
const FORCES = foldedWords('القوات قوات الجنود جنود المقاتلين مقاتلين')

/** «تبادل الجنود الأسرى»: who is held is exchanged, and exchanges nobody. */
export const isHeldThere = (context: ReadingContext, { last, pattern: { frame } }: Trigger, at: number): boolean => {
  const { stem = '', form = null, article = false } = context.document.tags[at]!.analysis ?? {}
  const isAdjective = context.names.last[context.names.at[at]!] === last - 1 && context.document.tags[last]!.analysis?.article === article
  return (
    frame.type === 'release' && isAdjective && form?.number !== 'd' && form?.number !== 's' && !stem.endsWith('ون') && isMen(context, at)
  )
}
const isMen = (context: ReadingContext, at: number): boolean =>
  (['armed', 'resident', 'police'] as const).some((one) =>
    phraseHasClass(context, { first: at, last: at, preposition: '', coordinated: false }, one),
  )

/** «دفعة من مقاتلي الحركة», against مجموعة من حلب: people, and not where they come from. */
export const isPeople = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  isSomebody(context, phrase) || namesIn(context, phrase).some((name) => context.mentions[name]!.kind === 'group')

/** اتفاق على فتح الطريق بين البلدتين: two places that a way or a line lies between are no parties. */
export const isWay = (context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): boolean =>
  phrase.preposition === 'بين' && phrase.first > trigger.last + 2 && namesPlace(context, phrase)

/** «استهدفت مسيرة سيارة على طريق كذا»: past what a verb hits, the road on which it was. */
export const isOnTheWay = (
  context: ReadingContext,
  { finite, pattern: { frame } }: Trigger,
  phrase: ArgumentPhrase,
  bare: number,
): boolean =>
  finite && bare > 0 && frame.object === 'target' && phrase.preposition === 'علي' && phraseHasClass(context, phrase, 'crossing', 0)

/** «خطفوا القنصل وقتلوا سائقه»: one person is no subject of a plural verb. */
export function isOneFor(
  { document: { tags }, mentions, names }: ReadingContext,
  { first, finite, arguments: { subjectBefore } }: Trigger,
): boolean {
  if (!finite || subjectBefore === null || tags[first]!.analysis?.form?.number !== 'p') return false
  const name = names.at[subjectBefore.last]!
  return name !== -1 && (mentions[name]!.kind === 'person' || mentions[name]!.kind === 'office')
}

/** Verbs of these say what they hit. */
export const HITTING: ReadonlySet<string> = new Set(['attack', 'destroy'])

/** «وتستهدف عبرها مواقع الحركة والقوات»: posts and lands hit nobody. */
export const isOnlyHit = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  context.names.at[phrase.first] === -1 && HIT.has(context.document.tags[phrase.first]!.analysis?.stem ?? '')
const HIT = foldedWords(
  'مواقع مقرات مقار مراكز معسكرات ثكنات تجمعات أهداف أهدافا مخازن مستودعات مصافي مدن قرى بلدات أحياء منازل مدارس مستشفيات موقع مقر معسكر ثكنة مبنى مباني بناية منزل بيت بيوت قرية بلدة مدينة حي سوق مسجد مساجد كنيسة كنائس مدرسة مستشفى مطار ميناء جسر حاجز مخيم قصر فندق',
)

export const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])
export const isGround = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  namesIn(context, phrase).some((name) => GROUND.has(context.mentions[name]!.kind))
