import type { Aspect, EventMode } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { Token } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'
import { wordTest } from '../vocabulary.ts'
import { isFruitless } from './fruitless.ts'
import { isDoneInPart } from './modality/part-done.ts'
import { predicateOf } from './triggers/telling-verb.ts'
import type { Trigger } from './triggers/triggers.ts'

const tableOf = <T extends string>(rows: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(rows) as [T, string][]).flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)))

/** Words beside a happening that say where in its course it stands, by folded lemma. */
const ASPECTS = tableOf<Aspect>({
  begun: 'بدأ باشر شرع انطلق اندلع استهل استأنف',
  ongoing: 'استمر تواصل واصل مستمر متواصل جار جاري زال ظل صمد التزم',
  ended: 'انتهى اختتم توقف أنهى أكمل اكتمل أتم',
})

type AccordStage = Extract<EventMode, 'propose' | 'declare' | 'agree' | 'sign' | 'in-effect' | 'extend' | 'suspend' | 'end'>
/** What is said to happen to a truce or an accord. The first that stands beside it counts. */
const ACCORD_STAGES = tableOf<AccordStage>({
  propose: 'اقترح عرض طرح دعا مقترح مبادرة طالب',
  sign: 'وقّع أمضى',
  'in-effect': 'سرى سريان ساري سارية سار دخل تنفيذ اعتبار بدأ صمد التزم',
  extend: 'مدّد جدّد أطال',
  suspend: 'علّق جمّد',
  end: 'انهار انتهى انقضى انقضّ أنهى سقط انسحب ألغى نقض قطع انفرط نسف أجهض تداعى تهاوى',
  agree: 'اتفق توصل وافق أبرم قبل ارتضى رضي',
  declare: 'أعلن',
})

/** What is said to happen to talks. */
const TALK_STAGES = tableOf<Extract<EventMode, 'resumed' | 'adjourned' | 'collapsed' | 'announced'>>({
  resumed: 'استأنف عاد عاود أحيا',
  adjourned: 'علّق أرجأ أجّل رفع تأجّل توقّف جمّد',
  collapsed: 'انهار فشل أخفق تعثّر مسدود اصطدم انفرط',
  announced: 'حدّد',
})

const BEFORE = 6
const AFTER = 6

/** What is said to happen to fighting that is brought to an end (وقف العملية, وضع حدا للحرب, تعليق الغارات). */
const HALTS = tableOf<'ended'>({ ended: 'وقف أوقف علّق أنهى حدّ إنهاء تعليق' })
const FIGHTING: ReadonlySet<string> = new Set(['operation', 'clash', 'war'])

/** Nearest word of a table around a trigger in its clause: before it first, then after its phrase. */
function nearest<T>(context: ReadingContext, trigger: Trigger, table: ReadonlyMap<string, T>, inForce: InForce = NOWHERE): T | null {
  const own = table.get(context.document.tags[trigger.first]!.lemma)
  return own ?? nearestBefore(context, trigger, trigger.first, table) ?? nearestAfter(context, trigger, table, inForce)
}

/** First tokens of the clauses by which an accord that a verb before them tells of comes into force, each an event of its own. */
export type InForce = ReadonlySet<number>
const NOWHERE: InForce = new Set()

/** شارع: by its root one who begins. */
const STREETS: ReadonlySet<string> = new Set(['شارع', 'شوارع'].map(fold))

const closes = ({ word }: Token): boolean => isClosing(word)
const isClosing = wordTest(({ kind, surface }) => kind !== 'word' && /[،؛,:]/.test(surface))

function nearestBefore<T>({ document }: ReadingContext, trigger: Trigger, from: number, table: ReadonlyMap<string, T>): T | null {
  const { tags, tokens, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[trigger.first]!]!
  for (let i = from - 1; i >= Math.max(sentence.first, trigger.first - BEFORE); i--) {
    if (closes(tokens[i]!)) break
    const found = STREETS.has(tags[i]!.analysis?.stem ?? '') ? undefined : table.get(tags[i]!.lemma)
    if (found !== undefined && !(LEAVING.has(tags[i]!.lemma) && !isLeft(tags, i, from))) return found
  }
  return null
}
/** انسحب من الاتفاق, not انسحب من المدينة تنفيذا للاتفاق. */
const LEAVING = new Set([fold('انسحب')])
const isLeft = (tags: ReadingContext['document']['tags'], verb: number, accord: number): boolean =>
  tags[accord - 1]?.lemma === 'من' || (tags[accord - 2]?.lemma === 'من' && accord - 2 > verb)

function nearestAfter<T>({ document, names }: ReadingContext, trigger: Trigger, table: ReadonlyMap<string, T>, inForce: InForce): T | null {
  const { tags, tokens, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.last + 1, left = AFTER; i <= sentence.last && left > 0; i++, left--) {
    // a name counts as one, however long
    if (names.at[i] !== -1 && names.at[i] !== names.at[trigger.last]) {
      i = names.last[names.at[i]!]!
      continue
    }
    // بخرق الهدنة بعد سقوط قذائف: something else happened
    if (inForce.has(i) || closes(tokens[i]!) || CIRCUMSTANCE.has(tags[i]!.lemma)) break
    if (STREETS.has(tags[i]!.analysis?.stem ?? '')) continue
    // لم يبدأ بعد
    if (tags[i - 1]!.lemma === NOT) continue
    const found = table.get(tags[i]!.lemma) ?? table.get(tags[i]!.analysis?.stem ?? '')
    // هدنة تنهي أسبوعين من القتال: it puts an end to something
    if (found !== undefined && !(tags[i]!.pos === 'verb' && PUTTING_AN_END.has(tags[i]!.lemma))) return found
    if (isPurpose(tags[i]!)) break
  }
  return null
}
const NOT = 'لم'
/** «مفاوضات لانسحاب القوات وعودة السكان»: what they are about. */
const isPurpose = ({ derived, analysis }: Tag): boolean => derived === 'masdar' && analysis?.preposition === 'ل'
const CIRCUMSTANCE = foldedWords('بعد إثر عقب جراء منذ رغم')
const PUTTING_AN_END = new Set([fold('أنهى')])

/** Begun, going on, ended, or null where nothing is said of its course. */
export function aspectOf(context: ReadingContext, trigger: Trigger, inForce: InForce): Aspect | null {
  const isHalted = FIGHTING.has(trigger.pattern.frame.type) && nearestBefore(context, trigger, trigger.first, HALTS) !== null
  if (isHalted || hasLasted(context, trigger)) return 'ended'
  // اندلعت الاحتجاجات بعد مقتل الناشط: something else began
  if (MOMENTARY.has(trigger.pattern.frame.type) && isBehind(context, trigger)) return null
  return nearest(context, trigger, ASPECTS, inForce) ?? (isDoneInPart(context.document, trigger) ? 'begun' : null)
}

/** Types of deeds that are over at once. */
const MOMENTARY: ReadonlySet<string> = new Set(['attack', 'arrest', 'abduct', 'destroy'])
/** Right behind a word that says after what something else was. */
const isBehind = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean => AFTERWARDS.has(tags[first - 1]?.lemma ?? '')
const AFTERWARDS = foldedWords('بعد إثر عقب جراء رغم بسبب غداة بعيد قبيل')

/** «مفاوضات في مينسك استمرت 16 ساعة», «القتال الذي اندلع الخميس ودام أسبوعا»: how long it was says that it is over. */
function hasLasted({ document: { tags, tokens, sentences, sentenceOf }, timeAt, times }: ReadingContext, trigger: Trigger): boolean {
  const { last } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.last + 1; i <= Math.min(last, trigger.last + LASTED_REACH); i++) {
    if (closes(tokens[i]!)) return false
    if (tags[i]!.pos !== 'verb' || !LASTING.has(tags[i]!.lemma) || tags[i]!.analysis?.form?.tense !== 'perfect') continue
    for (let at = i + 1; at <= Math.min(last, i + HOW_LONG); at++) {
      if (tags[at]!.lemma === 'منذ') return false
      if (timeAt[at] !== -1) return times[timeAt[at]!]!.time.kind === 'duration'
    }
    return false
  }
  return false
}
const LASTING = new Set(['استمر', 'تواصل', 'دام', 'استغرق'].map(fold))
/** Tokens from a happening to the verb that says how long it was, and from there to the time. */
const LASTED_REACH = 14
const HOW_LONG = 3

/** Stage of talks beyond their being held; null where nothing says. */
export const talkStage = (context: ReadingContext, trigger: Trigger): EventMode | null => {
  if (trigger.finite) return TALK_STAGES.get(context.document.tags[trigger.first]!.lemma) ?? null
  const predicate = predicateOf(context, trigger)
  const became = predicate === null ? undefined : TALK_STAGES.get(context.document.tags[predicate]!.lemma)
  return isFruitless(context, trigger) ? 'collapsed' : (became ?? nearest(context, trigger, TALK_STAGES))
}

/**
 * Stage of a ceasefire: proposed, declared, agreed …; null where nothing says. The noun of an accord or of keeping to it right before is its name,
 * and only tells where nothing else does.
 */
export function accordStage(context: ReadingContext, trigger: Trigger, inForce: InForce): AccordStage | null {
  const { tags } = context.document
  const became = predicateStage(context, trigger)
  if (became !== null) return became
  const nameOf = (at: number) => (tags[at]?.pos === 'nominal' && ACCORDS.has(tags[at].lemma) ? ACCORD_STAGES.get(tags[at].lemma)! : null)
  const from = nameOf(trigger.first - 1) === null ? trigger.first : trigger.first - 1
  const named = nameOf(trigger.first) ?? nameOf(from)
  if (named === null) {
    const stage = nearest(context, trigger, ACCORD_STAGES, inForce)
    return stage === 'end' && isTermOf(tags, trigger.first) ? null : stage
  }
  return nearestBefore(context, trigger, from, ACCORD_STAGES) ?? nearestAfter(context, trigger, ACCORD_STAGES, inForce) ?? named
}
/** «الهدنة المبرمة في المدينة انهارت»: what became of it, whatever says which one it is. */
export function predicateStage(context: ReadingContext, trigger: Trigger): AccordStage | null {
  const predicate = trigger.finite ? null : predicateOf(context, trigger)
  return predicate === null ? null : (ACCORD_STAGES.get(context.document.tags[predicate]!.lemma) ?? null)
}
/** «انتهاء المهلة المحددة في الهدنة»: the time for something ends, not the truce. */
function isTermOf(tags: ReadingContext['document']['tags'], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TERM_REACH) && tags[i]!.pos !== 'verb'; i--)
    if (TERMS.has(tags[i]!.analysis?.stem ?? '')) return true
  return false
}
/** Tokens from a time that is given to the accord that gives it. */
const TERM_REACH = 4
const TERMS = foldedWords('مهلة أجل')
/** Lemmas of اتفاق and التزام. */
const ACCORDS = new Set(['اتفق', 'التزم'])
