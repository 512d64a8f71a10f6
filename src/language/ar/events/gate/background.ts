import type { EventType } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { PartialTime } from '../../../partial-time.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { firstOfSeveral } from '../clause/coordination.ts'
import { isKnown } from '../clause/known.ts'
import { isRestrictive, isWithinRelative } from '../clause/relative.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { CONSEQUENCES } from './consequences.ts'
import { isTold, sufferedIn } from './told.ts'

/** Happenings that are told as news once and spoken of long after. */
const RECALLED: ReadonlySet<EventType> = new Set(['attack', 'clash', 'abduct', 'destroy', 'operation', 'protest'])

/** One way to speak of what the reader is taken to know. */
interface Sign {
  readonly name: string
  readonly holds: (context: ReadingContext, trigger: Trigger) => boolean
}

/**
 * Whether a mention takes up a happening without telling it: in a relative clause that says which one is meant, as the day or the reason of something
 * else, as what is judged, looked into or answered for, or as something known that no verb says to have happened; or tells it of a year.
 */
export const isBackground = (context: ReadingContext, trigger: Trigger, { type, mode, time }: UnresolvedEvent): boolean =>
  RECALLED.has(type) &&
  (type !== 'operation' || mode === 'launch') &&
  ((time !== null && isLongAgo(context.times[time]!.time) && !(LASTING.has(type) && isSince(context, time))) ||
    SIGNS.some(({ holds }) => holds(context, trigger)))

/** «في سبتمبر 1970», «عام 2002», «قبل عشر سنوات»: news of the day has a day. */
const isLongAgo = (time: PartialTime): boolean =>
  time.kind === 'calendar'
    ? (time.year !== null || time.decade !== null) && time.day === null && time.weekday === null
    : time.kind === 'shift'
      ? time.from === 'publication' && time.count < 0 && YEARS.has(time.unit)
      : time.kind === 'enclosing' && time.shift < 0 && YEARS.has(time.unit)
/** «تقاتل الحركة منذ عام 2007»: and to this day. */
const isSince = ({ document: { tags }, timeAt }: ReadingContext, time: number): boolean => {
  const at = timeAt.indexOf(time)
  return SINCE.has(tags[at]?.lemma ?? '') || SINCE.has(tags[at - 1]?.lemma ?? '')
}
const SINCE = foldedWords('منذ مذ')
/** What goes on; «قتل الآلاف منذ عام 2011» adds up what is over. */
const LASTING: ReadonlySet<EventType> = new Set(['clash', 'operation', 'protest'])
const YEARS: ReadonlySet<string> = new Set(['year', 'decade', 'century'])

const SIGNS: readonly Sign[] = [
  { name: 'which-one', holds: isWhichOne },
  {
    name: 'frame',
    holds: (context, trigger) =>
      !trigger.finite && isGoverned(context, trigger, FRAMES) && isKnown(context, trigger) && !sufferedIn(context, trigger),
  },
  { name: 'matter', holds: (context, trigger) => !trigger.finite && isGoverned(context, trigger, MATTERS) },
  // عدد الهجمات, not عدد من الهجمات
  { name: 'counted', holds: ({ document: { tags } }, { finite, first }) => !finite && COUNTS.has(tags[first - 1]?.analysis?.stem ?? '') },
  { name: 'judged', holds: (context, trigger) => !trigger.finite && isJudged(context, trigger) },
  { name: 'followed-from-it', holds: (context, trigger) => !trigger.finite && isConsequenceOfKnown(context, trigger) },
  { name: 'topic', holds: (context, trigger) => !trigger.finite && isKnown(context, trigger) && !isTold(context, trigger) },
]

/** «القوات التي هاجمت البلدة», «الجماعة التي شنت هجوما»: the clause says who or which is meant. */
function isWhichOne(context: ReadingContext, trigger: Trigger): boolean {
  const verb = trigger.finite ? trigger.first : tellingVerb(context, trigger)
  return verb !== null && (trigger.finite ? isRestrictive(context, verb) : isWithinRelative(context, verb))
}

/** Prepositions and nouns of time and reason that take what they name as known. */
export const FRAMES = foldedWords(
  'بعد قبل منذ عقب غداة عشية أثناء خلال عند لدى حين إثر أثر بسبب نتيجة جراء أعقاب قبيل بعيد رد ردا ردة خلفية انتقام انتقاما ثأر مناسبة ظل إطار احتجاج احتجاجا فترة زمن مرحلة توقيت لحظة',
)
/** Nouns and prepositions that make of a happening a matter of talk, inquiry, blame or memory. */
export const MATTERS = foldedWords(
  'مسؤولية مسؤول علاقة صلة تحقيق حقق ملابسات ظروف تفاصيل تفصيل طريقة كيفية أسباب سبب دوافع قضية ملف موضوع لجنة دليل أدلة وثائق وثيقة ضحايا ضحية آثار تداعيات تبعات عواقب موقع مسرح مكان منفذ منفذي منفذو مرتكب مرتكبي مدبر مدبري مشتبه تورط متورط ضلوع ضالع ذكرى إدانة استنكار تنديد شجب تعليق انتقاد اتهام تهمة جريمة حول بشأن بصدد بخصوص شأن صدد خصوص',
)

/** What is told is how many there are. */
const COUNTS = foldedWords('عدد أعداد معدل معدلات نسبة')

/** Whether a word holds a noun: one of the nouns before it as far as they go on without article or name, or of the prepositions between them. */
export function isGoverned({ document, names, timeAt }: ReadingContext, { first }: Trigger, wanted: ReadonlySet<string>): boolean {
  const { tags, tokens, sentences, sentenceOf } = document
  const head = firstOfSeveral(document, first)
  const start = sentences[sentenceOf[head]!]!.first
  for (let i = head - 1; i >= Math.max(start, head - CHAIN); i--) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos !== 'verb' && (wanted.has(lemma) || (analysis !== null && wanted.has(analysis.stem)))) return true
    if (/["«»“”]/.test(tokens[i]!.word.surface) || timeAt[i] !== -1 || pos === 'preposition' || pos === 'number') continue
    if (names.at[i] !== -1 || tokens[i]!.kind === 'punctuation' || (pos !== 'nominal' && pos !== 'adjective')) return false
    if (analysis?.article === true) return false
  }
  return false
}
/** Tokens between a noun and the farthest word that holds it. */
const CHAIN = 7

/** Verbs and verbal nouns of judging, answering for and remembering: everybody knows what they are about. */
const JUDGING = foldedWords(
  'أدان دان ندد استنكر شجب انتقد رحب وصف اعتبر علق برر أشاد حمل استغرب أسف تبنى تذكر استذكر استعاد أيد عارض ناقش تناول حقق أثار شكل ارتبط سبق تلا استغل',
)
function isJudged({ document }: ReadingContext, { first }: Trigger): boolean {
  const { tags, tokens, sentences, sentenceOf } = document
  const head = firstOfSeveral(document, first)
  const start = sentences[sentenceOf[head]!]!.first
  for (let i = head - 1; i >= Math.max(start, head - JUDGED); i--) {
    const { pos, lemma, derived } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || /[؛:،,]/.test(tokens[i]!.word.surface)) return false
    if ((pos === 'verb' || derived === 'masdar') && JUDGING.has(lemma)) return true
    if (pos === 'verb') return false
  }
  return false
}
const JUDGED = 8

/** «الهجوم الذي أسفر عن مقتل ثلاثة»: what followed, told of to say which one is meant. */
function isConsequenceOfKnown(context: ReadingContext, { first }: Trigger): boolean {
  const { tags, sentences, sentenceOf } = context.document
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - JUDGED); i--)
    if (tags[i]!.pos === 'verb') return CONSEQUENCES.has(tags[i]!.lemma) && isWithinRelative(context, i)
  return false
}
