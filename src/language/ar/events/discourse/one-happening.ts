import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { strikingVerb } from '../place/struck.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isLedTo, leadingVerb } from './outcome.ts'

/** An event with the word that tells of it. */
export interface ToldEvent {
  readonly trigger: Trigger
  readonly event: UnresolvedEvent
}

/** What brought the deaths about: قتل خمسة في قصف, جراء غارات, بنيران. */
const CAUSES = foldedWords('في جراء إثر بسبب سبب نتيجة نتج خلال أثناء بفعل')
/** Verbs of harm that go on with the count: قتل ثلاثة وأصيب خمسة في هجوم. */
const HARM = foldedWords('أصاب جرح قتل فقد')
/** Tokens between deaths and what brought them about. */
const REACH = 24

/**
 * Whether two events told one after the other are one happening: deaths and the attack that they are told of (قتل عشرة في قصف), an attack and the
 * verb of its relative clause (ضربات بالصواريخ استهدفت المدينة).
 */
export const isOneHappening = (context: ReadingContext, before: ToldEvent, next: ToldEvent): boolean =>
  isReached(context, before, next) || isSigned(context, before, next) || isOneAttack(context, before, next)

/** «توصل وفدا الحكومة والجبهة الأربعاء إلى اتفاق»: the verb and what it leads to. */
const isReached = (
  { document: { tags, sentenceOf } }: ReadingContext,
  { trigger: before }: ToldEvent,
  { trigger: next }: ToldEvent,
): boolean =>
  before.finite &&
  !next.finite &&
  before.pattern.frame.type === 'agreement' &&
  next.pattern.frame.type === 'agreement' &&
  REACHES.has(tags[before.first]!.lemma) &&
  sentenceOf[before.first] === sentenceOf[next.first] &&
  tags[next.first - 1]!.pos === 'preposition' &&
  tags[next.first - 1]!.lemma === TO
const REACHES = foldedWords('توصل خلص')
const TO = 'الي'

/** «بعد شهرين من توقيع الحكومة والحركة اتفاق جوبا»: the verbal noun and what is signed. */
function isSigned(
  { document: { tags, tokens, sentenceOf } }: ReadingContext,
  { trigger: before }: ToldEvent,
  { trigger: next }: ToldEvent,
): boolean {
  const isOne =
    !before.finite &&
    !next.finite &&
    before.pattern.frame.type === 'agreement' &&
    next.pattern.frame.type === 'agreement' &&
    SIGNING.has(tags[before.first]!.lemma) &&
    next.first - before.last <= SIGNED_REACH &&
    sentenceOf[before.first] === sentenceOf[next.first]
  if (!isOne) return false
  for (let i = before.last + 1; i < next.first; i++)
    if (
      tags[i]!.pos === 'verb' ||
      tags[i]!.pos === 'complementizer' ||
      tags[i]!.pos === 'relative' ||
      /^[،,؛:.]$/u.test(tokens[i]!.word.surface)
    )
      return false
  return true
}
const SIGNING = foldedWords('وقّع أبرم أمضى')
/** Tokens from the verbal noun over those who sign to what they sign. */
const SIGNED_REACH = 12

const isOneAttack = (context: ReadingContext, before: ToldEvent, next: ToldEvent): boolean =>
  before.event.type === 'attack' &&
  next.event.type === 'attack' &&
  context.document.sentenceOf[before.trigger.first] === context.document.sentenceOf[next.trigger.first] &&
  (isOutcome(context, before, next) ||
    (before.event.statement === next.event.statement &&
      (isCause(context, before, next) || strikingVerb(context, before.trigger) === next.trigger.first)))

/** «قصف الجيش السوق، ما أسفر عن مقتل عشرة»: deaths that the strike told before led to. */
function isOutcome(context: ReadingContext, { trigger, event }: ToldEvent, { trigger: deaths, event: next }: ToldEvent): boolean {
  const { tags, tokens } = context.document
  if (deaths.finite || !SUFFERED.has(tags[deaths.first]!.analysis?.stem ?? '') || event.modality === 'historical') return false
  if (event.statement !== null && next.statement !== null && event.statement !== next.statement) return false
  if (next.roles.some(({ role, name }) => role === 'actor' && !event.roles.some((one) => one.name === name))) return false
  // أدى هجوم شنه الجيش إلى مقتل طفل: the strike is what led to them
  const leading = leadingVerb(context, trigger)
  if (leading !== null && deaths.first > leading && deaths.first - trigger.last <= REACH && isLedTo(context, leading, deaths.first))
    return true
  let led = -1
  for (let i = deaths.first - 1; i > trigger.last && i >= deaths.first - LED; i--)
    if (tags[i]!.pos === 'verb' || tags[i]!.derived === 'participle') {
      if (!LEADING.has(tags[i]!.lemma)) return false
      led = i
      break
    }
  if (led === -1) return false
  // ما أدى, وأدى ذلك, مسفرا: nothing else is said to have led to it
  const before = tags[led - 1]!
  return (
    before.pos === 'relative' || /^(?:ما|مما|وهو)$/u.test(tokens[led - 1]!.word.folded) || /^[،,]$/u.test(tokens[led - 1]!.word.surface)
  )
}
/** Tokens from what led to deaths to the word for these. */
const LED = 4
const LEADING = foldedWords('أسفر أدى أوقع خلف تسبب أفضى نجم أودى')

function isCause({ document: { tags, tokens } }: ReadingContext, { trigger, event }: ToldEvent, { trigger: cause }: ToldEvent): boolean {
  if (cause.finite || cause.first - trigger.last > REACH || event.roles.some(({ role }) => role === 'actor')) return false
  if (!SUFFERED.has(tags[trigger.first]!.lemma) && !SUFFERED.has(tags[trigger.first]!.analysis?.stem ?? '')) return false
  const [before, further] = [tags[cause.first - 1]!, tags[cause.first - 2]]
  const attached = tags[cause.first]!.analysis?.preposition === 'ب'
  if (!attached && ![before, further].some((tag) => tag !== undefined && CAUSES.has(tag.lemma))) return false
  // قتلوا أثناء محاولتهم الهجوم: what those who died did
  if (!attached && !CAUSES.has(before.lemma) && (before.analysis?.enclitic ?? '') !== '') return false
  for (let i = trigger.last + 1; i < cause.first; i++) {
    const { pos, lemma } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || pos === 'conditional' || /[؛:]/.test(tokens[i]!.word.surface)) return false
    if (pos === 'verb' && !HARM.has(lemma)) return false
  }
  return true
}
/** Words for deaths and wounds as such. */
const SUFFERED = foldedWords('قتل مقتل مصرع لقي استشهد استشهاد قضى جرح إصابة أصاب سقوط سقط وفاة')

/** The one event: its words from the first to the last, with everybody and everything that either names. */
export const joined = (event: UnresolvedEvent, next: UnresolvedEvent): UnresolvedEvent => ({
  ...event,
  end: next.end,
  mode: event.mode === null || event.mode === 'other' ? (next.mode ?? event.mode) : event.mode,
  another: event.another || next.another,
  roles: [...event.roles, ...next.roles.filter((one) => !event.roles.some(({ name }) => name === one.name))],
  unnamed: [...event.unnamed, ...next.unnamed],
  ...(event.time === null && next.time !== null ? { time: next.time, dated: next.dated } : {}),
  place: event.place ?? next.place,
  quantities: [...new Set([...event.quantities, ...next.quantities])].sort((a, b) => a - b),
})
