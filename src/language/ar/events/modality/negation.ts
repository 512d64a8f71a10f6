import type { Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { OBSERVING } from '../accords/keeping-words.ts'
import { isAtLeast } from '../clause/bounds.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { NEGATIONS, RULING_OUT, TALKED_OF } from './modality-cues.ts'
import { isNotWholly, isOnly } from './part-done.ts'

/**
 * What a negation makes of an event, itself the word at `at` or right before that word; null where the event is there all the same, undefined where there
 * is none that reaches it. `governed`: whether the word may govern the event.
 */
export function negationAt(context: ReadingContext, trigger: Trigger, at: number, governed: boolean): Modality | null | undefined {
  const { tags } = context.document
  const { lemma, pos } = tags[at]!
  const next = tags[at + 1]!
  const distance = trigger.first - at
  const isRight = NEGATIONS.has(lemma)
  if ((isRight || NEGATIONS.has(tags[at - 1]?.lemma ?? '')) && isUnkept(context, trigger, isRight ? at + 1 : at)) return null
  if (isRight) {
    // لم تقع سوى معركة, لم يجدوا ردا إلا القصف: the one that there was
    if (isExcepted(context.document, at, trigger.first) || (lemma === BUT && isBehindNegation(context.document, at))) return null
    // ما لم ينسحب الجيش: unless it does
    if (lemma === NOT_YET && UNLESS.has(tags[at - 1]?.lemma ?? '') && distance <= 2) return 'conditional'
    // لا تزال متمركزة, لم تتوقف المعارك: it is so
    if (STAYING.has(next.lemma) || (distance === 2 && CEASING.has(next.lemma))) return null
    // عدم إرجاء المحادثات: they are to be
    if (distance === 2 && PUTTING_OFF.has(next.lemma)) return TALKED_OF.has(trigger.pattern.frame.type) ? 'planned' : null
    if (
      distance <= 2 &&
      // غير أن المعارك اندلعت: but
      !(lemma === BUT && next.pos === 'complementizer') &&
      !trigger.pattern.frame.refused &&
      (distance === 1 || !leadsTo(next.lemma, distance))
    )
      // لم تفرج سوى عن عشرة: it did, as far as that
      return lemma === NOT_YET && (isOnly(context.document, trigger.last) || isNotWholly(context.document, trigger)) ? null : 'negated'
  }
  // لم يسجلوا أي إطلاق نار: what governs it did not happen; a verb of its own is governed by أن alone
  const isNegated =
    governed &&
    pos === 'verb' &&
    lemma !== LESS &&
    !PASSING.has(lemma) &&
    !STAYING.has(lemma) &&
    !ANSWERING.has(lemma) &&
    !(lemma === FEASIBLE && CONFIRMING.has(next.lemma)) &&
    !CEASING.has(lemma) &&
    !isAtLeast(context.document, at) &&
    !isExcepted(context.document, at, trigger.first) &&
    distance <= 4 &&
    NEGATIONS.has(tags[at - 1]?.lemma ?? '') &&
    !leadsTo(lemma, distance)
  if (isNegated && lemma === RULING_OUT) return 'conditional'
  return isNegated ? 'negated' : undefined
}
/** «لم ينفذ الجيش الاتفاق»: there is one, whoever does not keep it. */
const isUnkept = ({ document: { tags } }: ReadingContext, { first, pattern: { frame } }: Trigger, at: number): boolean =>
  (frame.type === 'agreement' || frame.type === 'ceasefire') && OBSERVING.has(tags[at]!.lemma) && tags[first]!.analysis?.article === true
const STAYING = foldedWords('زال برح انفك')
/** «لم يعلق الجيش على القصف», «لم تتبن أي جهة الهجوم»: it was, whoever says nothing of it. */
const ANSWERING = foldedWords('علّق عقّب تبنى أدان استنكر ندد')
/** «لم يتسن التأكد من انسحابهم» */
const FEASIBLE = fold('تسنى')
const CONFIRMING = foldedWords('تأكد تحقق')
/** «لم تتوقف المعارك»: they go on. */
const CEASING = foldedWords('توقف انقطع هدأ انتهى')
const NOT_YET = 'لم'
const BUT = 'غير'
const UNLESS = foldedWords('ما إذا لو')
/** «لم تمض ساعات على الهدنة», «لم يكد أسبوع يمر على الاتفاق»: soon after it, and not that it was none. */
const PASSING = foldedWords('كاد مضى مرّ انقضى')
/** ما لا يقل عن: at least. */
const LESS = 'قل'
const PUTTING_OFF = foldedWords('أرجأ أجّل تأجل علّق ألغى عطّل أخّر تأخر عرقل إرجاء تأجيل تعليق إلغاء تعطيل تأخير عرقلة')

/** Whether a word of exception right before what a negation reaches takes it out. */
function isExcepted({ tags, tokens }: ReadingContext['document'], negation: number, at: number): boolean {
  for (let i = at - 1; i > negation && i >= at - EXCEPTED; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (EXCEPTING.has(tags[i]!.lemma)) return true
  }
  return false
}
const EXCEPTING = foldedWords('سوى إلا غير')
/** Tokens from such a word to what it takes out. */
const EXCEPTED = 2

/** «لم ينفذ غير تبادل الأسرى» */
function isBehindNegation({ tags, tokens }: ReadingContext['document'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - CLAUSE); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return tags[i - 1]!.pos === 'negation'
  }
  return false
}
/** Tokens from the verb to the exception. */
const CLAUSE = 7

/** لم تسفر المحادثات عن اتفاق: what leads to nothing is there all the same. */
const leadsTo = (lemma: string, distance: number): boolean => distance <= 2 && LEADING_TO.has(lemma)
const LEADING_TO = new Set([
  'اسفر',
  'تمخض',
  'ادي',
  'افضي',
  'حقق',
  'نجح',
  'افلح',
  'حسم',
  'حل',
  'منع',
  'اوقف',
  'انهي',
  'غير',
  'خلف',
  'اوقع',
  'شمل',
  'تناول',
])
