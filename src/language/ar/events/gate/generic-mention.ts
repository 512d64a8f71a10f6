import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { mayBegin } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { beginning } from '../../vocabulary.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isHeadlineNoun, isOneOfMany } from './news-setting.ts'
import { isNamed, isToldByVerb, OFTEN_TOPIC } from './topicality.ts'

/** What is over in a moment, told in the present of running text, is done again and again (يستهدفون القرى). */
const MOMENTARY: ReadonlySet<string> = new Set(['attack', 'abduct', 'arrest', 'destroy', 'release'])
export function isHabit(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  // يقوم الجيش بمهاجمة القرى: of the verb that carries it
  const verb = trigger.finite ? trigger.first : tellingVerb(context, trigger)
  if (verb === null || !MOMENTARY.has(event.type) || event.time !== null) return false
  const form = tags[verb]!.analysis?.form
  // موظفون يحتجزهم الحوثيون: it goes on
  if (tags[verb]!.lemma === HOLDING) return false
  if (form?.tense !== 'imperfect' || event.modality === 'planned' || sentences[sentenceOf[verb]!]!.heading) return false
  // تعرض may be past too
  if (!trigger.finite && tokens[verb]!.word.analyses.some((one) => one.form?.tense === 'perfect')) return false
  if (wasUnderWay(context, verb)) return false
  // لم يقصف is past, كان يقصف may be
  return !PARTICLES.has(tags[verb - 1]?.lemma ?? '')
}
/** «وجاءت الغارات بينما كانت المعارضة تشن هجوما»: in the course of something that is told. */
function wasUnderWay({ document: { tags, sentences, sentenceOf } }: ReadingContext, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(sentences[sentenceOf[verb]!]!.first + 1, verb - UNDER_WAY); i--)
    if (tags[i]!.lemma === WAS) return WHILE.has(tags[i - 1]!.lemma) || WHILE.has(tags[i - 2]?.lemma ?? '')
  return false
}
const UNDER_WAY = 7
const WAS = 'كان'
const WHILE = foldedWords('بينما فيما حين حينما عندما وقت')
const HOLDING = 'احتجز'
const PARTICLES = new Set(['لم', 'لن', 'سوف', 'ان', 'بدا', 'اخذ', 'راح', 'واصل'])

/** الاغتيالات, عمليات القتل: many of a kind, without a day or a number. */
export function isKindOfThing(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (trigger.finite || event.time !== null || event.quantities.length > 0 || !OFTEN_TOPIC.has(event.type)) return false
  if (event.type === 'clash' || isToldInPast(context, trigger)) return false
  // غارات على بيروت: a heading tells of those of the day
  if (event.place !== null && isHeadlineNoun(context, trigger)) return false
  if (cameBefore(context, trigger) && isNamed(event)) return false
  const { tags } = context.document
  const plural = tags[trigger.first]!.analysis?.form?.number === 'p'
  return plural || isOneOfMany(context, trigger)
}
/** «إثر غارات روسية على القرى», «بعد اشتباكات بين كتيبتين»: several of which nobody has heard before, and something came of them. */
export const cameBefore = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  !finite &&
  AFTER.has(tags[first - 1]?.lemma ?? '') &&
  tags[first]!.analysis?.article === false &&
  tags[first]!.analysis.form?.number === 'p'
const AFTER = foldedWords('بعد عقب إثر جراء غداة')

/** «شنت غارات», «نفذ هجمات»: they were carried out. */
const isToldInPast = (context: ReadingContext, trigger: Trigger): boolean => {
  const verb = tellingVerb(context, trigger)
  const form = verb === null ? null : context.document.tags[verb]!.analysis?.form
  return form?.pos === 'verb' && form.tense === 'perfect'
}

/** مناطق تحت سيطرة المعارضة, الخاضع لسيطرة الجيش, إنهاء الاحتلال: how things stand, and the name of it. */
export function isState({ document: { tags } }: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (event.type === 'monitor' && event.mode === 'committee') return tags[trigger.first]!.analysis?.article === true
  if (event.type !== 'control' || trigger.finite) return false
  const [before, further] = [tags[trigger.first - 1], tags[trigger.first - 2]]
  const { lemma, analysis } = tags[trigger.first]!
  if (lemma === 'احتل' && analysis?.article === true) return true
  return [before, further].some((tag) => tag !== undefined && UNDER.has(tag.lemma))
}
const UNDER = new Set(['تحت', 'خضع', 'خاضع', 'منطقه', 'ضمن', 'تنافس', 'صراع', 'صارع'])

/** «استقال احتجاجا على …»: why something else was done. */
export function isCause(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  const { tags } = context.document
  if (event.type !== 'protest' || trigger.finite || tags[trigger.last + 1]?.lemma !== 'علي') return false
  return tags[trigger.first]!.analysis?.form?.indefiniteAccusative === true && !isToldByVerb(context, trigger)
}

export function isAsked({ document }: ReadingContext, { first, last }: Trigger): boolean {
  const { tokens, tags, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[first]!]!
  if (tags[sentence.first]!.lemma === 'هل' || tokens[sentence.first]!.word.folded === 'هل') return true
  return mayBegin(document, QUESTION_MARK, last + 1, sentence.last)
}
const QUESTION_MARK = beginning(({ surface }) => surface === '؟' || surface === '?')
