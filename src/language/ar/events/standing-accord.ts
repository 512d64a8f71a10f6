import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { isAccord } from './accord-words.ts'
import { mayBePlace } from './may-be-place.ts'
import { tellingVerb } from './telling-verb.ts'
import type { Trigger } from './triggers.ts'

export const isAccordType = ({ pattern: { frame } }: Trigger): boolean => frame.type === 'ceasefire' || frame.type === 'agreement'

/** Participles of those that sign and make. */
const SIGNED = foldedWords('موقع موقعة مبرم مبرمة')
/** Adjectives between an accord and where it was signed. */
const QUALITIES = 2

/** «هدنة جدة», «اتفاق مصوع»: the town by which an accord is called, in which it was made or where it holds; null for none. */
export function calledBy(context: ReadingContext, trigger: Trigger): number | null {
  if (trigger.finite || !isAccordType(trigger)) return null
  const { sentenceOf, tags, tokens } = context.document
  const placeAt = (at: number): number | null => {
    const name = sentenceOf[at] === sentenceOf[trigger.last] ? (context.names.at[at] ?? -1) : -1
    // وقف النار وتل أبيب تنفي: not of it
    const isJoined = name !== -1 && context.mentions[name]!.start > tokens[at]!.start && tokens[at]!.word.folded.startsWith('و')
    return name !== -1 && !isJoined && mayBePlace(context, name) ? name : null
  }
  const own = placeAt(trigger.last + 1)
  if (own !== null) return own
  // الاتفاق الثلاثي الموقع في لواندا
  for (let i = trigger.last + 1; i <= trigger.last + 1 + QUALITIES && tags[i] !== undefined; i++)
    if (SIGNED.has(tags[i]!.analysis?.stem ?? '') && tags[i]!.analysis?.article === true)
      return tags[i + 1]?.lemma === 'في' ? placeAt(i + 2) : null
  return null
}

/**
 * «تظاهروا الجمعة احتجاجا على الهدنة», «انسحبوا فجرا تنفيذا لاتفاق وقف إطلاق النار»: an accord that is there already. The day before it is of what is done
 * about it, and so are who does it and where.
 */
export const isStandingAccord = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite &&
  isAccordType(trigger) &&
  (isKept(context, trigger) || (context.document.tags[trigger.first]!.analysis?.article === true && tellingVerb(context, trigger) === null))

/** «تنفيذا لاتفاق …», «خرقا لوقف إطلاق النار»: one carries out or breaks an accord that others have made. */
export const isKept = (context: ReadingContext, trigger: Trigger): boolean => isUnder(context, trigger, KEEPING)

/** «خرقا لوقف إطلاق النار», «لجنة الإشراف على وقف النار»: it is broken, or watched, at one place of those where it is to hold. */
export const isBroken = (context: ReadingContext, trigger: Trigger): boolean => isUnder(context, trigger, BROKEN)

function isUnder(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  words: ReadonlySet<string>,
): boolean {
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= Math.max(start, first - REACH); i--) {
    const { lemma, pos, analysis } = tags[i]!
    if (pos === 'nominal' || pos === 'adjective' || lemma === 'بموجب') {
      if (words.has(lemma) || words.has(analysis?.stem ?? '')) return true
      if (!isAccord(tags[i]!)) return false
    } else if (pos !== 'preposition' || tokens[i]!.kind === 'punctuation') return false
  }
  return false
}
/** اتفاق between the word and what it is of, and a preposition. */
const REACH = 3
const BREAKING = foldedWords('خرق خرقا خروقات خروق انتهاك انتهاكا انتهاكات انتهك نقض نقضا')
const WATCHING = foldedWords('إشراف مراقبة رقابة متابعة مراقبو مراقبي')
const BROKEN = new Set([...BREAKING, ...WATCHING])
const KEEPING = new Set([
  ...BREAKING,
  ...WATCHING,
  ...foldedWords('صمود'),
  ...foldedWords('تنفيذ تنفيذا نفذ تطبيق تطبيقا طبق إطار بموجب مقتضى بنود بند احترام التزام التزم استنادا عملا وفقا'),
])
