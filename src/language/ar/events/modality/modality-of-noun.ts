import type { Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isCalledOut, isDiscussed, isPermitted, isScheduled, isToBeHeld, promisedBefore, wouldBe } from './ahead.ts'
import { isUndergone, isWhatFor, sharesAim } from './aims.ts'
import { governedModality } from './modality-of-governor.ts'
import { heldUp } from './part-done.ts'

/** How an event is meant that a noun names, from the words that stand closely with the noun; null where they tell nothing. */
export function nounModality(context: ReadingContext, trigger: Trigger, first: number): Modality | null {
  const { tags } = context.document
  const promised = promisedBefore(context, trigger, first)
  if (promised !== null) return promised
  if (wouldBe(context, trigger)) return 'conditional'
  const held = heldUp(context.document, trigger)
  if (held !== null) return held
  if (isToBeHeld(context, trigger) || isScheduled(context, trigger)) return 'planned'
  // يستهدف استعادة المدينة: what it is for
  if (tags[trigger.first - 1]?.lemma === AIMS && trigger.pattern.verbal) return 'planned'
  if (isCalledOut(context, trigger, first)) return 'planned'
  if (isDiscussed(context, trigger, first)) return 'proposed'
  if (isPermitted(context, trigger, first)) return 'planned'
  if (isComing(context, trigger)) return 'planned'
  const governed = governedModality(context, trigger, first)
  if (governed !== null) return governed
  if (isFoughtFor(context, trigger)) return 'planned'
  if (isPurpose(context, trigger, first)) return 'planned'
  if (trigger.pattern.frame.type === 'ceasefire' && isWhatFor(context, trigger, first)) return 'planned'
  return isUntil(context, trigger) || sharesAim(context, trigger, first) ? 'planned' : null
}
const AIMS = fold('استهدف')

/** «معركة تحرير الموصل», «معارك تطهيرها»: what they fight for. */
const isFoughtFor = ({ document: { tags }, timeAt }: ReadingContext, { first, last, pattern: { frame } }: Trigger): boolean =>
  frame.type === 'control' &&
  tags[first]!.derived === 'masdar' &&
  FIGHTS.has(tags[first - 1]?.analysis?.stem ?? '') &&
  timeAt.slice(last + 1, last + 5).every((time) => time === -1)
const FIGHTS = foldedWords('معركة معارك عملية عمليات حملة')

/** القمة القادمة, اجتماع طارئ الأسبوع المقبل. */
function isComing({ document: { tags } }: ReadingContext, { last }: Trigger): boolean {
  for (let i = last + 1; i <= last + 3 && tags[i]?.pos === 'adjective'; i++) if (COMING.has(tags[i]!.lemma)) return true
  return false
}

/** لـ + verbal noun of purpose: لإجراء محادثات, هجوما لطرد القوات. */
function isPurpose(context: ReadingContext, trigger: Trigger, first: number): boolean {
  const { tags } = context.document
  const { analysis, derived } = tags[trigger.first]!
  if (analysis?.preposition !== 'ل' || derived !== 'masdar') return false
  if (!trigger.pattern.verbal && trigger.pattern.frame.type !== 'talks') return false
  const before = tags[trigger.first - 1]
  if (isFelt(tags, trigger.first, first)) return false
  // اللحظات الأولى لتحرير المدينة
  const head = before?.pos === 'adjective' ? tags[trigger.first - 2] : before
  if (MOMENTS.has(head?.analysis?.stem ?? '')) return false
  return !(before?.pos === 'nominal' && ACCORDING.has(before.lemma)) && !isUndergone(context, trigger.first, first)
}

/** «قلق جدا لخرق الهدنة», «عن أسفه لقصف المستشفى»: what one feels about, and does not aim at. */
function isFelt(tags: ReadingContext['document']['tags'], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - FELT); i--) {
    const { lemma, analysis } = tags[i]!
    if (FEELINGS.has(lemma) || FEELINGS.has(fold(analysis?.stem ?? ''))) return true
    if (!STRONGLY.has(lemma) && !STRONGLY.has(fold(analysis?.stem ?? ''))) return false
  }
  return false
}
/** Tokens from the word for a feeling to what it is about. */
const FELT = 3
const FEELINGS = foldedWords(
  'قلق أسف حزن غضب استياء صدمة ارتياح امتنان سعيد آسف حزين غاضب مستاء مصدوم ممتن شكر تقدير انزعاج منزعج دهشة خيبة ألم أسى',
)
const STRONGLY = foldedWords('جدا بالغ شديد عميق كبير للغاية غاية')

/** حتى يتم إيصال المساعدات. */
const isUntil = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags[first - 1]?.pos === 'verb' && UNTIL.has(tags[first - 2]?.lemma ?? '') && tags[first - 1]!.analysis?.form?.tense === 'imperfect'

/** Nouns that take ل without a purpose: تنفيذا لانسحاب, نتيجة لقصف, رفضا لاحتلال. */
const ACCORDING = new Set('نفذ وفق نتيجه طبق استجاب رفض ايد انهاء انهي حد ذكري تبع اعقاب خلاف سبب عرض رد شهد تاييد قبول استعداد'.split(' '))
const MOMENTS = foldedWords('لحظة لحظات ساعة ساعات يوم أيام أسبوع أسابيع بداية بدايات مرحلة مراحل ذكرى')
const COMING = new Set(['قادم', 'مقبل', 'مرتقب', 'مزمع', 'مقرر', 'قدم', 'اقبل', 'ارتقب'])
const UNTIL = new Set(['حتي', 'كي', 'لكي', 'ريثما'])
