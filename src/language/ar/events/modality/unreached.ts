import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What sides come to terms on, and bodies pass. */
const REACHED: ReadonlySet<string> = new Set(['ceasefire', 'agreement', 'release', 'withdraw', 'safe-passage', 'resolution'])
/** فشلا في إقرار هدنة, عجز المجلس عن إصدار قرار. */
const FAILING = foldedWords('فشل أخفق عجز تعثر إخفاق')
/** With a negation: لم تتمخض المحادثات عن هدنة, لم ينجحوا في التوصل إلى اتفاق. */
const LEADING = foldedWords('تمخض أسفر أفضى أدى نجح أفلح أثمر انتهى خرج خلص توصل')
const NEGATIONS = foldedWords('لم لن لا ما')
/** دون التوصل إلى هدنة, من دون اتفاق على وقف القتال. */
const WITHOUT = foldedWords('دون بدون عدم بلا')
const REACHING = foldedWords('توصل اتفق تحقيق حقق أبرم إبرام إعلان أعلن إحراز أحرز إقرار أقر توقيع وقع حصول فتح')
/** Prepositions that lead from such words to what was not reached. */
const TO = foldedWords('عن إلى في على')
/** Tokens between such a word and what was not reached. */
const REACH = 18

/** Whether a noun names what nobody has come to: see the tables above. */
export function isUnreached({ document: { tags, tokens }, names }: ReadingContext, trigger: Trigger, first: number): boolean {
  if (trigger.finite || !REACHED.has(trigger.pattern.frame.type)) return false
  let led = tags[trigger.first]!.analysis?.preposition === 'ب'
  let reaching = true
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - REACH); i--) {
    const { pos, lemma } = tags[i]!
    if (/[؛:.]/u.test(tokens[i]!.word.surface) || pos === 'complementizer' || pos === 'relative') return false
    if (reaching && WITHOUT.has(lemma)) return true
    if (FAILING.has(lemma)) return led
    // من دون أن تتوصل إلى اتفاق
    const isWithout = tags[i - 1]?.pos === 'complementizer' && WITHOUT.has(tags[i - 2]?.lemma ?? '')
    if (pos === 'verb') return led && LEADING.has(lemma) && (isWithout || NEGATIONS.has(tags[i - 1]?.lemma ?? ''))
    led ||= pos === 'preposition' && TO.has(lemma)
    reaching &&= pos === 'preposition' || REACHING.has(lemma) || names.at[i] !== -1
  }
  return false
}
