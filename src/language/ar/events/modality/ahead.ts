import type { Modality } from '../../../../model/lists.ts'
import type { PartialTime } from '../../../partial-time.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isAccord } from '../accords/accord-words.ts'
import { isComma } from '../clause/insertions.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** إن اجتماعا جديدا سيعقد قريبا: the verb after it says that it is still to be. */
export function isToBeHeld({ document: { tags, tokens } }: ReadingContext, trigger: Trigger): boolean {
  for (let i = trigger.last + 1; i <= trigger.last + HELD_REACH && i < tokens.length; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'relative' || pos === 'complementizer' || lemma === 'و') return false
    if (pos === 'verb')
      return HOLDING.has(lemma) && (analysis?.future === true || tags[i - 1]!.lemma === 'سوف') && analysis?.conjunction === ''
  }
  return false
}
/** «إن هجوما على المدينة سيؤدي إلى كارثة»: of what has no article, right behind إن, a verb to come tells what it would do. */
export function wouldBe({ document: { tags, tokens } }: ReadingContext, { first, last, pattern: { frame } }: Trigger): boolean {
  if (!STRIKING.has(frame.type)) return false
  if (tags[first - 1]?.pos !== 'complementizer' || tags[first]!.analysis?.article !== false) return false
  for (let i = last + 1; i <= last + WOULD_REACH && i < tokens.length; i++) {
    const { pos, analysis, lemma } = tags[i]!
    if (/[؛:.،]/.test(tokens[i]!.word.surface) || pos === 'relative' || pos === 'complementizer') return false
    if (lemma === 'سوف') return true
    if (pos === 'verb') return analysis?.future === true
  }
  return false
}
const STRIKING: ReadonlySet<string> = new Set(['attack', 'clash', 'abduct', 'destroy', 'operation'])
const WOULD_REACH = 10
/** «أعلنت النقابات تنظيم مظاهرة», «أعلن إقامة وقفة»: who makes known that he holds a rally is yet to. */
export function isCalledOut(
  { document: { tags, tokens } }: ReadingContext,
  { first: at, pattern: { frame } }: Trigger,
  first: number,
): boolean {
  if (frame.type !== 'protest') return false
  let held = HOLDING_RALLIES.has(tags[at]!.lemma)
  for (let i = at - 1; i >= Math.max(first, at - CALLED_REACH); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return false
    if (tags[i]!.pos === 'verb') return held && tags[i]!.lemma === ANNOUNCING
    held ||= tags[i]!.derived === 'masdar' && HOLDING_RALLIES.has(tags[i]!.lemma)
  }
  return false
}
const HOLDING_RALLIES = foldedWords('نظّم أقام أطلق')
const ANNOUNCING = fold('أعلن')
const CALLED_REACH = 8
const HELD_REACH = 6
const HOLDING = new Set('عقد انعقد جري اجري تم بدا انطلق استانف تواصل دخل نفذ وقع صدر استمر'.split(' '))

/** «اجتماع اللجنة المقرر عقده في جنيف», «القمة العربية المرتقبة»: a participle in agreement behind the noun says that it is planned. */
export function isScheduled({ document: { tags, tokens } }: ReadingContext, trigger: Trigger): boolean {
  const gender = tags[trigger.first]!.analysis?.form?.gender ?? null
  for (let i = trigger.last + 1; i <= trigger.last + SCHEDULED_REACH && i < tokens.length; i++) {
    const { pos, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'relative' || pos === 'complementizer') return false
    if (analysis !== null && SCHEDULED.has(analysis.stem))
      // من المقرر أن: of the clause after it
      return tags[i - 1]!.pos !== 'preposition' && (gender === null || (analysis.form?.gender ?? gender) === gender)
  }
  return false
}
const SCHEDULED_REACH = 9
const SCHEDULED = foldedWords('مقرر مقررة مزمع مزمعة مرتقب مرتقبة منتظر منتظرة متوقع متوقعة')

/** يتفاوضان على انسحاب القوات, محادثات بشأن تبادل الأسرى: what is talked about has not been agreed yet. */
export function isDiscussed(context: ReadingContext, trigger: Trigger, first: number): boolean {
  const { tags, tokens } = context.document
  if (tags[trigger.first]!.analysis?.preposition === 'ل') return false
  const isOnTheTable = ON_THE_TABLE.has(trigger.pattern.frame.type)
  let isTopic = false
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - DISCUSSED_REACH); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return false
    // يتفاوضون لتنظيم …: an aim of its own
    if (tags[i]!.analysis?.preposition === 'ل' && tags[i]!.derived === 'masdar') return false
    isTopic ||= TOPICS.has(tags[i]!.lemma)
    if (DISCUSSING.has(tags[i]!.lemma))
      return (
        (isOnTheTable && (isTopic || i === trigger.first - 1 || isNotYet(tags, trigger.first, i))) ||
        isConsidered(context, trigger.first, i)
      )
    if (tags[i]!.pos === 'verb') return false
  }
  return false
}
/** «يناقش الوسطاء هدنة», not «ناقشوا الهدنة» */
const isNotYet = (tags: ReadingContext['document']['tags'], at: number, verb: number): boolean =>
  tags[verb]!.pos === 'verb' &&
  tags[at]!.analysis?.article === false &&
  tags[at]!.analysis.preposition === '' &&
  tags[at - 1]!.pos !== 'preposition'
/** «تدرس الحركة الإفراج عن الأسرى»: what one has still to decide. */
const isConsidered = ({ document: { tags }, names }: ReadingContext, at: number, verb: number): boolean =>
  tags[verb]!.pos === 'verb' &&
  tags[verb]!.analysis?.form?.tense === 'imperfect' &&
  tags[at]!.derived === 'masdar' &&
  !GOVERNING.has(tags[at - 1]!.pos) &&
  // ملابسات قصف السفينة: of what is looked into
  !(tags[at - 1]!.pos === 'nominal' && tags[at - 1]!.analysis?.article === false && names.at[at - 1] === -1)
const GOVERNING: ReadonlySet<string> = new Set(['preposition', 'number'])
const DISCUSSED_REACH = 7
const TOPICS = new Set(['علي', 'بشان', 'بخصوص', 'حول', 'شان', 'خصوص', 'في', 'عن'])
const DISCUSSING = new Set(['تفاوض', 'بحث', 'ناقش', 'تباحث', 'درس', 'مفاوضات', 'محادثات', 'مباحثات', 'مشاورات', 'تداول'])
/** What sides come to terms about. */
const ON_THE_TABLE: ReadonlySet<string> = new Set([
  'ceasefire',
  'withdraw',
  'disarm',
  'release',
  'displace',
  'safe-passage',
  'aid',
  'monitor',
  'blockade',
  'agreement',
])

/**
 * «قرار يجيز نشر مراقبين», «هدنة تتيح إجلاء الجرحى», «مرسوم سمح بالإفراج عن سجناء»: what a decision or an accord allows or lays down may still be to come;
 * what people let happen has happened (سمحت السلطات بدخول القافلة).
 */
export function isPermitted({ document: { tags, tokens } }: ReadingContext, { first: at }: Trigger, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - PERMITTED_REACH); i--) {
    const { pos, lemma } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'complementizer') return false
    if (pos !== 'verb') continue
    if (!PERMITTING.has(lemma)) return false
    for (let k = i - 1; k >= Math.max(first, i - SUBJECT_REACH); k--) {
      if (tags[k]!.pos === 'verb' || tags[k]!.pos === 'complementizer') return false
      if (DECISIONS.has(tags[k]!.analysis?.stem ?? '')) return true
    }
    return DECISIONS.has(tags[i + 1]?.analysis?.stem ?? '')
  }
  return false
}
/** «تعهد الوزير، لدى زيارته المدينة، نشر قوات»: how a deed is meant that a verb governs over what is set off by commas; null for none. */
export function promisedBefore({ document: { tags, tokens } }: ReadingContext, { first: at }: Trigger, first: number): Modality | null {
  if (at === 0 || !isComma(tokens[at - 1]!) || tags[at]!.derived !== 'masdar' || tags[at]!.analysis?.conjunction !== '') return null
  for (let i = at - 2; i >= Math.max(first, at - PROMISED_REACH); i--) {
    if (tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative' || /[؛:]/.test(tokens[i]!.word.surface)) return null
    if (tags[i]!.pos === 'verb') return PROMISING.get(tags[i]!.lemma) ?? null
  }
  return null
}
const PROMISED_REACH = 18
/** How what such a verb governs is meant. */
export const PROMISING: ReadonlyMap<string, Modality> = new Map(
  (
    [
      ['pledged', 'تعهد وعد التزم'],
      ['proposed', 'اقترح عرض'],
      ['planned', 'قرر اعتزم نوى أقر'],
      ['demanded', 'طلب ناشد'],
      ['denied', 'رفض نفى'],
    ] as const
  ).flatMap(([modality, verbs]) => [...foldedWords(verbs)].map((verb) => [verb, modality] as const)),
)

const PERMITTED_REACH = 6
const SUBJECT_REACH = 8
const PERMITTING = foldedWords('أجاز سمح أتاح خول فوض كلف رخص أذن شرّع مهّد')
const DECISIONS = foldedWords(
  'قرار قرارا مشروع مرسوم مرسوما قانون اتفاق اتفاقا اتفاقية هدنة تفاهم تفاهما تفويض تفويضا خطة مبادرة مقترح بند بروتوكول بروتوكولا',
)

/**
 * يصوت المجلس غدا على مشروع قرار, يتوجه وفدان إلى الخرطوم خلال الساعات المقبلة: what is told in the imperfect of a time to come is still to be. `time`: the
 * index of the event's time, or null.
 */
export function isYetToCome(context: ReadingContext, trigger: Trigger, time: number | null): boolean {
  const { tags } = context.document
  const verb = trigger.finite ? trigger.first : tellingVerb(context, trigger)
  if (verb === null || tags[verb]!.analysis?.form?.tense !== 'imperfect') return false
  if (isByAccord(context, trigger)) return true
  if (time !== null) return liesAhead(context.times[time]!.time)
  for (let i = trigger.last + 1; i <= Math.min(tags.length - 1, trigger.arguments.end + 2); i++)
    if (COMING.has(tags[i]!.lemma) && STRETCHES.has(tags[i - 1]!.analysis?.stem ?? '')) return true
  return false
}
/** «تنسحب القوات بموجب الاتفاق خلال شهر»: what it binds them to. */
function isByAccord({ document: { tags, sentences, sentenceOf } }: ReadingContext, { first, last, finite }: Trigger): boolean {
  if (!finite || sentences[sentenceOf[first]!]!.heading) return false
  for (let i = last + 1; i <= Math.min(sentences[sentenceOf[first]!]!.last - 1, last + BY_ACCORD); i++) {
    if (tags[i]!.pos === 'verb') return false
    if (UNDER.has(tags[i]!.analysis?.stem ?? tags[i]!.lemma) && isAccord(tags[i + 1]!)) return true
  }
  return false
}
const BY_ACCORD = 8
const UNDER = foldedWords('موجب بموجب مقتضى بمقتضى')
const COMING = new Set(['قادم', 'مقبل', 'قدم', 'اقبل'])
const STRETCHES = new Set(['ساعات', 'ايام', 'اسابيع', 'اشهر', 'فتره', 'مرحله'])

function liesAhead(time: PartialTime): boolean {
  if (time.kind === 'enclosing') return time.shift > 0
  if (time.kind === 'shift') return time.from === 'publication' && time.count > 0
  return time.kind === 'calendar' && ((time.offset ?? 0) > 0 || (time.direction === 'future' && time.directionStated))
}
