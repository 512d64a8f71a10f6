import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { calledDay, isCalling, makingTime } from '../accords/accord-clause.ts'
import { laysDownBefore } from '../accords/accord-words.ts'
import { isAccordType, isKept, isStandingAccord } from '../accords/standing-accord.ts'
import type { InForce } from '../aspect.ts'
import { isComma, relativeClauseEnd } from '../clause/insertions.ts'
import { isVerbToo } from '../clause/verb-too.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { timeOfEffect, timeOfPredicate, timeOfSigning } from './accord-times.ts'
import { isAnchor } from './anchor.ts'
import { isAttribute, participleBefore } from './attribute.ts'
import { isDatable, isMark, SEQUENCE } from './datable.ts'
import { timeInserted } from './inserted.ts'
import { timeBefore } from './time-before.ts'

/**
 * The time expression of the trigger's clause: the nearest after it, else the nearest before it in the sentence. `starts` has the first tokens of all
 * triggers, `inForce` of those that tell when an accord comes into force.
 */
export function timeOf(context: ReadingContext, trigger: Trigger, starts: ReadonlySet<number>, inForce: InForce): number | null {
  const { document, timeAt } = context
  const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
  // باشر المقاتلون، اليوم الجمعة، تسليم أسلحتهم: the time stands right before it
  const inserted = !trigger.finite && isMark(context, trigger.first - 1) ? timeInserted(context, trigger.first - 1, sentence.first) : null
  if (inserted !== null) return inserted
  const isAccord = !trigger.finite && isAccordType(trigger)
  const inEffect = isAccordType(trigger) ? timeOfEffect(context, trigger, sentence.last) : null
  if (inEffect !== null) return inEffect
  const made = isAccord ? (makingTime(context, trigger.last) ?? calledDay(context, trigger.last)) : null
  if (made !== null) return made
  // صادقوا الجمعة على تعديلات نص عليها الاتفاق: when they were passed
  if (isAccord && laysDownBefore(document.tags, trigger.first)) return null
  const became = isAccord ? timeOfPredicate(context, trigger, starts) : null
  if (became !== null) return became
  // أعيد السبت الأول من يونيو فتح المعبر
  for (let i = trigger.first + 1; i < trigger.last; i++) if (isDatable(context, i)) return timeAt[i]!
  // خرق الهدنة مساء السبت: the day of the breach, unless it is said of the truce (الموقعة السبت, التي بدأت السبت)
  const kept = isAccordType(trigger) && trigger.pattern.frame.mode !== 'in-effect' && isKept(context, trigger)
  const isToCome = document.tags[trigger.first]!.analysis?.future === true
  let related = false
  let another = false
  let sequel = false
  let ofArgument = false
  let further: number | null = null
  for (let i = trigger.last + 1; i <= Math.min(sentence.last, trigger.arguments.end + 2); i++) {
    // اجتمع الوفد، الذي وصل الأحد، مع الوسطاء: the time of the relative clause
    const closing = trigger.finite && isComma(document.tokens[i]!) ? relativeClauseEnd(context, i, sentence.last) : null
    if (closing !== null) {
      i = closing
      continue
    }
    another ||= starts.has(i)
    // دعما للاتفاق، وتلتقي غدا الرئيس: another clause
    if (i > trigger.arguments.end && document.tags[i]!.pos === 'verb' && document.tags[i]!.analysis?.conjunction === 'و') break
    // الرئيس -الذي رعى الاتفاق- طلب أمس: beyond the dash that closes what is said aside
    if (isAccord && isDash(document.tokens[i]!) && opensAside(context, trigger.first, sentence.first)) break
    // تفاهم يقضي بسحب القوات قبل نهاية العام: when what it lays down is to be done
    if (document.tags[i]!.pos === 'verb' && LAYING_DOWN.has(document.tags[i]!.lemma)) break
    // ستطلق السلطات أسرى وفاء بوعد قطعه الرئيس الأحد: what is to come is not dated by what was
    const form = document.tags[i]!.analysis?.form
    if (isToCome && ((form?.pos === 'verb' && form.tense === 'perfect') || isVerbToo(context, i))) break
    // للمرة الأولى منذ إغلاقه في يناير: when that happened
    if (document.tags[i]!.lemma === 'منذ' && timeAt[i] === -1 && timeAt[i + 1] === -1) break
    // للمرة الأولى منذ مايو الماضي: when it was the last time
    if (document.tags[i]!.lemma === 'منذ' && FIRST.has(document.tags[i - 1]!.lemma)) break
    // هدنة تدخل حيز التنفيذ الأحد: not the day on which it was made
    if (inForce.has(i)) break
    // a relative clause dates the happening it follows (خرق الهدنة التي بدأت الأربعاء)
    if (another && document.tags[i]!.pos === 'relative') break
    // اتفقا في جدة بعد معارك خلفت قتلى منذ الأحد: the time is of what went before
    sequel ||= SEQUENCE.has(document.tags[i]!.lemma) && (starts.has(i + 1) || starts.has(i + 2))
    if (sequel && document.tags[i]!.pos === 'verb') break
    related ||= document.tags[i]!.pos === 'relative'
    // تخوض حربا ضد الحركة التي طردت من المدينة سنة 2013: when that befell her, where another time is told
    ofArgument ||= isOfArgument(context, trigger, i)
    if (
      isDatable(context, i) &&
      !isCalling(context, i) &&
      (kept ? related || participleBefore(context, i) !== null : !isAttribute(context, i, trigger))
    ) {
      if (!ofArgument) return timeAt[i]!
      further ??= timeAt[i]!
    }
  }
  if (isAnchor(context, trigger) || isStandingAccord(context, trigger)) return further
  const signed = timeOfSigning(context, trigger, sentence.first)
  if (signed !== null) return signed
  return timeBefore(context, trigger, sentence.first, isAccord) ?? further
}

/** «الحركة التي طردت من المدينة»: whether a relative clause in the past opens at a token that is of what a preposition governs in the clause of a trigger. */
function isOfArgument({ document: { tags } }: ReadingContext, { arguments: { phrases } }: Trigger, at: number): boolean {
  if (tags[at]!.pos !== 'relative') return false
  const verb = tags[at + 1]?.pos === 'verbal-particle' ? tags[at + 2] : tags[at + 1]
  if (verb?.pos !== 'verb' || verb.analysis?.form?.tense !== 'perfect') return false
  return phrases.some(({ last, preposition }) => preposition !== '' && last >= at - 2 && last < at)
}

/** Whether an odd number of dashes stands before a token in its sentence. */
function opensAside({ document: { tokens } }: ReadingContext, at: number, first: number): boolean {
  let dashes = 0
  for (let i = at - 1; i > first; i--) if (isDash(tokens[i]!)) dashes++
  return dashes % 2 === 1
}
const isDash = ({ word }: ReadingContext['document']['tokens'][number]): boolean => /^[-–—]$/u.test(word.surface)

const FIRST = foldedWords('أول أولى')
const LAYING_DOWN = foldedWords('قضى نصّ تضمّن ألزم اشترط')
