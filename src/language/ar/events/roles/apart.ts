import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { AGENT, type ArgumentPhrase, lastPerson } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isTown } from './naming.ts'

/** «أثناء مغادرتهم نقطة التفتيش»: what a verbal noun with its doer right before it is done to. */
export const isObjectOfAnother = (
  { document: { tags } }: ReadingContext,
  trigger: Trigger,
  { first, preposition }: ArgumentPhrase,
): boolean =>
  preposition === '' &&
  first - 1 > trigger.last &&
  tags[first - 1]!.derived === 'masdar' &&
  (tags[first - 1]!.analysis?.enclitic ?? '') !== ''

/** بأمر من الحكومة, بقرار من القاضي: who gives the order does it. */
export const isOrderOf = ({ document: { tags } }: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): boolean =>
  isHelpOf(trigger, phrase) && ORDERS.has(tags[phrase.first - 2]!.analysis?.stem ?? '')
const ORDERS = foldedWords('أمر أوامر قرار مرسوم إيعاز توجيه توجيهات تعليمات')

/** «هجوم جديد لاستعادة المدينة», «عملية لطرد المتمردين»: what is to come of it; not قصف لتجمع, which is people. */
export const isPurpose = (context: ReadingContext, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === 'ل' &&
  context.document.tags[first]!.derived === 'masdar' &&
  context.names.at[first] === -1 &&
  !GATHERED.has(context.document.tags[first]!.analysis?.stem ?? '')
const GATHERED = foldedWords('طيران مقاتلة قوة تجمع تجمعات موقع تنظيم تحالف حشد حشود')

/** «قصف المناطق الشرقية من حلب», «استهداف مواقع من الحدود»: من right after what is hit says of what that is a part. */
export const isPartOfHit = ({ arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean => {
  const before = phrases[phrases.indexOf(phrase) - 1]
  return phrase.preposition === 'من' && before !== undefined && before.preposition === '' && before.last === phrase.first - 2
}

/** «وصلت القافلة بعد إعادة فتح المطار من قبل الحكومة»: by whom that was done which only says when. */
export const isAgentOfAnother = (context: ReadingContext, { finite, arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean =>
  phrase.preposition === AGENT &&
  phrases.some(
    ({ first, preposition }) =>
      first < phrase.first &&
      (WHEN.has(preposition) || (finite && preposition === 'ل')) &&
      context.document.tags[first]!.derived === 'masdar',
  )
const WHEN = foldedWords('بعد قبل عقب إثر أثر خلال أثناء منذ قبيل بعيد')

/** بدعم من روسيا, بطلب من الحكومة: who helps or asks does not do it. */
export const isHelpOf = ({ arguments: { phrases } }: Trigger, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === 'من' && phrases.some((one) => one.preposition === 'ب' && one.last === first - 2)

/** «المبعوث الأممي إلى ليبيا»: to where an envoy is accredited is not where he goes. */
export const isDestinationOfTitle = (context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): boolean =>
  (phrase.preposition === 'الي' || phrase.preposition === 'لدي') &&
  isBehindEnvoy(context, phrase) &&
  // وصل المبعوث إلى صنعاء: envoys are sent to countries
  !(trigger.pattern.frame.type === 'visit' && isTown(context, phrase) && toWhere(trigger).length === 1)
const toWhere = ({ arguments: { phrases } }: Trigger) => phrases.filter(({ preposition }) => preposition === 'الي')
const isBehindEnvoy = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean =>
  [first - 2, first - 3, first - 4].some((i) => ACCREDITED.has(tags[i]?.analysis?.stem ?? '') && tags[i + 1]?.pos !== 'verb')
const ACCREDITED = new Set(['مبعوث', 'موفد', 'سفير', 'مندوب', 'ممثل'])

const QUALIFYING = new Set([
  'مجهولون',
  'مجهولين',
  'ملثمون',
  'ملثمين',
  'مسلحون',
  'مسلحين',
  'متشددون',
  'متشددين',
  'متطرفون',
  'متطرفين',
  'انتحاريون',
  'انتحاريين',
  'موالون',
  'موالين',
  'تابعون',
  'تابعين',
])
/** «مسلحون مجهولون»: an indefinite plural right after another one qualifies it. */
export function describesThem({ document: { tags } }: ReadingContext, before: ArgumentPhrase, phrase: ArgumentPhrase): boolean {
  const [head, other] = [tags[before.last]!.analysis, tags[phrase.first]!.analysis]
  if (
    phrase.first !== before.last + 1 ||
    head === null ||
    other === null ||
    !(tags[phrase.first]!.derived === 'participle' || QUALIFYING.has(other.stem))
  )
    return false
  return isMany(head) && isMany(other) && !head.article && !other.article
}

/** A plural, or what ends like one of people. */
const isMany = ({ form, stem }: NonNullable<ReadingContext['document']['tags'][number]['analysis']>): boolean =>
  form?.number === 'p' || (form?.number == null && /(?:ون|ين)$/u.test(stem))

/** «رئيس البعثة في الحديدة … إلى عدن»: where the bearer of a title serves is not where he goes. */
export function isPostOfTitle(context: ReadingContext, { arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean {
  if (phrase.preposition !== 'في') return false
  const at = phrases.indexOf(phrase)
  const titled = phrases.slice(0, at).findLast(({ coordinated }) => !coordinated)
  if (titled === undefined || titled.preposition !== '' || titled.last < phrase.first - 2) return false
  const isTitle = context.nameTokens.isTitle(titled.first) || context.mentions[context.names.at[titled.first] ?? -1]?.kind === 'office'
  return isTitle && phrases.slice(at + 1).some(({ preposition }) => preposition === 'الي')
}

/** «الرئيسان بوتين وترامب», «الوزيرين المصري …»: persons named right after a title of several. */
export function isBearersOf(context: ReadingContext, title: ArgumentPhrase | null, phrase: ArgumentPhrase): boolean {
  if (title === null || phrase.first !== title.last + 1) return false
  const { lemma, analysis } = context.document.tags[title.first]!
  const number = analysis?.form?.number
  // … والرواندي بول كاغامي
  if (title.coordinated && title.first === title.last && analysis?.article === true && context.names.at[title.first] === -1)
    return lastPerson(context, phrase) !== null
  return (number === 'd' || number === 'p') && context.heads.isTitleStem(lemma) && lastPerson(context, phrase) !== null
}

/** «محادثات أبوجا», «اتفاق جوبا», «هدنة جدة»: one town right after the noun is where it was made, and no party; not before مع or another name. */
export function isCalledBy(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): boolean {
  if (trigger.finite || !CALLED.has(trigger.pattern.frame.type) || phrase.preposition !== '' || phrase.first !== trigger.last + 1)
    return false
  const name = context.names.at[phrase.first] ?? -1
  if (name === -1 || context.mentions[name]!.kind !== 'place') return false
  const { phrases } = trigger.arguments
  return phrases[phrases.indexOf(phrase) + 1]?.coordinated !== true && phrases.every(({ preposition }) => preposition !== 'مع')
}
const CALLED: ReadonlySet<string> = new Set(['talks', 'agreement', 'ceasefire'])
