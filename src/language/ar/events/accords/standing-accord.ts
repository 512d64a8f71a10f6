import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import { isKnown } from '../clause/known.ts'
import { mayBePlace } from '../place/may-be-place.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isCalling, makingClause } from './accord-clause.ts'
import { isAccord, laysDownBefore, SIGNED } from './accord-words.ts'
import { BREAKING, BROKEN, isKeeping, KEEPING, OBSERVING } from './keeping-words.ts'

export const isAccordType = ({ pattern: { frame } }: Trigger): boolean => frame.type === 'ceasefire' || frame.type === 'agreement'

/** Its verbal noun is an accord too: اتفاق الدوحة. */
const AGREEING = fold('اتفق')
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
  // توقيع روسيا اتفاقا: who does it
  const isDeed = trigger.pattern.verbal && tags[trigger.first]!.lemma !== AGREEING
  const own = isDeed ? null : placeAt(trigger.last + 1)
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
  (isKept(context, trigger) || (isSpokenOf(context, trigger) && tellingVerb(context, trigger) === null))

/** Of such an accord one speaks of how it is kept. */
export const isKeptStanding = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite &&
  isAccordType(trigger) &&
  isKept(context, trigger) &&
  (isSpokenOf(context, trigger) || context.document.tags[trigger.last]!.analysis?.article === true)

/** With the article, or by what identifies it: its town, its day, a clause that tells of its making. */
const isSpokenOf = (context: ReadingContext, trigger: Trigger): boolean =>
  context.document.tags[trigger.first]!.analysis?.article === true || isIdentified(context, trigger)

/** «اتفاق جوبا», «اتفاق 10 آذار», «الهدنة الموقعة في جدة» */
export const isIdentified = (context: ReadingContext, trigger: Trigger): boolean =>
  calledBy(context, trigger) !== null || isCalling(context, trigger.last + 1) || makingClause(context, trigger.last)?.isBare === false

/** «تنفيذا لاتفاق …», «خرقا لوقف إطلاق النار»: one carries out or breaks an accord that others have made. */
export const isKept = (context: ReadingContext, trigger: Trigger): boolean =>
  isUnder(context, trigger, KEEPING) || isOfVerb(context, trigger) || laysDownBefore(context.document.tags, trigger.first)

/** «خرقا لوقف إطلاق النار», «لجنة الإشراف على وقف النار»: it is broken, or watched, at one place of those where it is to hold. */
export const isBroken = (context: ReadingContext, trigger: Trigger): boolean => isUnder(context, trigger, BROKEN)

/** «رغم اتفاق تبادل الأسرى», «بخرق اتفاق السلام»: one that the reader knows is carried out or broken, or something is done in spite of it. */
export const isKnownAndKept = (context: ReadingContext, trigger: Trigger): boolean => {
  if (trigger.finite || !isAccordType(trigger)) return false
  const { tags } = context.document
  const before = tags[trigger.first - 1]?.pos === 'preposition' ? trigger.first - 2 : trigger.first - 1
  return (isKeeping(tags[before]) || isKeeping(tags[trigger.first - 1])) && (isKnown(context, trigger) || endsInArticle(tags, trigger.last))
}
/** «اتفاق تبادل الأسرى»: the article stands at the end of a chain of genitives. */
function endsInArticle(tags: ReadingContext['document']['tags'], last: number): boolean {
  for (let i = last + 1; i <= last + CHAIN && tags[i]?.pos === 'nominal'; i++) {
    const { analysis } = tags[i]!
    if (analysis === null || analysis.preposition !== '' || analysis.conjunction !== '') return false
    if (analysis.article) return true
  }
  return false
}
/** Nouns of such a chain. */
const CHAIN = 3

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

/** «انتهك الجيش الهدنة أمس», «لم تلتزم الحركة بالاتفاق»: the verb of its clause, behind who keeps to it or breaks it. */
function isOfVerb({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, { first }: Trigger): boolean {
  if (tags[first]!.analysis?.article !== true) return false
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= Math.max(start, first - SUBJECT); i--) {
    const { lemma, pos } = tags[i]!
    if (pos === 'verb') return OBSERVING.has(lemma) || BREAKING.has(lemma)
    if (tokens[i]!.kind === 'punctuation' || (pos !== 'nominal' && pos !== 'adjective' && pos !== 'preposition')) return false
  }
  return false
}
/** Tokens of such a subject. */
const SUBJECT = 6
