import type { EventType, Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { indefiniteBefore } from '../clause/asyndetic-relative.ts'
import { joinedBefore } from '../clause/front.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { harmedIn } from '../discourse/outcome.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { takesActor } from './actor-frames.ts'
import { isBearersOf } from './apart.ts'
import { add, addOpposed, type Cast, castOf, type Participants, plays, put } from './cast.ts'
import { advance, type Course, courseOf } from './course.ts'
import { takenUpAsObject, topicDoneTo } from './done-to-topic.ts'
import { isCount } from './extent.ts'
import { addImplicitRoles } from './implicit-roles.ts'
import { isSomebody, namesBothSides, placed } from './naming.ts'
import { isOwnDeed, ownOf, takesUpSpeaker } from './own-deed.ts'
import { HARMING, HITTING, isHeldThere, isOneFor } from './parts.ts'
import { isPassive } from './passive.ts'
import { roleKept } from './prepositional-role.ts'
import { roleInClause } from './role-in-clause.ts'
import { genitiveRole } from './role-of-phrase.ts'
import type { Surroundings } from './surroundings.ts'
import { fallenIn, undergoerOf } from './undergoer.ts'

/**
 * Who plays which part in an event, from its frame and the phrases around its trigger; then from the words that hold it: who says it, whom he accuses
 * of it, and the two of a call or meeting in which it is said.
 */
export function rolesOf(context: ReadingContext, trigger: Trigger, around: Surroundings): Participants {
  const { frame } = trigger.pattern
  const cast = castOf(context, trigger, around, UNDERGONE.has(frame.type) ? undergoerOf(context, trigger) : null)
  const { roles, unnamed, speaker, undergoer } = cast
  addWithin(cast)
  if (undergoer !== null) add(cast, 'target', undergoer)
  if (frame.type === 'attack') for (const phrase of harmedIn(context, trigger)) add(cast, 'target', phrase, true)
  const topic = topicDoneTo(context, trigger)
  if (topic !== null) add(cast, 'target', topic)
  const takenUp = takenUpAsObject(context, trigger)
  if (takenUp !== null) add(cast, frame.type === 'withdraw' ? 'origin' : frame.object === 'actor' ? undefined : frame.object, takenUp)
  // أكدت الحركة أنها قتلت تسعة جنود: who fights has done it
  const passive = isPassive(context, trigger) && !(speaker !== null && isOwnDeed(context, trigger, speaker))
  if (!trigger.finite && takesActor(trigger)) addDemonyms(cast)
  const course = addSubject(cast, passive)
  const governing = governingEnd(context, trigger)
  for (const found of trigger.arguments.phrases) {
    const isGoverned = governing !== '' && found === trigger.arguments.phrases[0] && found.preposition === ''
    const phrase = isGoverned ? { ...found, preposition: governing } : found
    const whole = roleInClause(cast, course, phrase)
    if (isBearersOf(context, course.heading, phrase)) forget(cast, course.heading)
    if (phrase.preposition === 'من' && course.partitive === phrase.first && whole === course.previous) forgetCount(cast, course.before)
    const role = roleKept(context, trigger, phrase, whole)
    advance(course, context, trigger, phrase, role)
    if (role === 'target' && frame.type === 'protest' && phrase.preposition !== '') addOpposed(cast, phrase)
    else add(cast, role, phrase)
  }
  addImplicitRoles(cast, passive, course.fromPreposition)
  // قصفت طائرات الجيش: arms do it only where nobody is named who has them
  return { roles, unnamed: plays(cast, 'actor') ? unnamed.filter((one) => !cast.arms.includes(one)) : unnamed }
}

/** What somebody may be said to undergo: تعرض لهجوم, تعرض للخطف. */
const UNDERGONE: ReadonlySet<string> = new Set([...HITTING, 'abduct', 'arrest'])

/** A name inside the wording does it (تسليم الانفصاليين أسلحتهم), or somebody without one (أطلق جنود النار); or whom it befalls stands there (لقوا حتفهم). */
function addWithin(cast: Cast): void {
  const { context, trigger } = cast
  const { frame } = trigger.pattern
  if (frame.spread) {
    for (const phrase of fallenIn(context, trigger)) add(cast, frame.subject, phrase, true)
    return
  }
  const somebody = somebodyWithin(context, trigger)
  if (somebody !== null) add(cast, frame.subject, somebody)
  // واقتادوا الشبان إلى جهة مجهولة: the verb has its subject in it
  const { pos, analysis } = context.document.tags[trigger.first]!
  const isInVerb = pos === 'verb' && analysis?.form?.number === 'p'
  // عرضت تركيا وساطتها
  const subject = trigger.finite && frame.subject === 'mediator' ? frame.subject : 'actor'
  const part = isInVerb && frame.object !== undefined ? frame.object : subject
  for (let i = trigger.first + 1; i < trigger.last; i++) {
    const name = context.names.at[i]!
    if (name !== -1) put(cast, isHeldThere(context, trigger, i) ? 'target' : placed(context, part, name, false), name)
  }
  // خروج القوات الأجنبية: the wording ends in who does it
  const ending = context.names.at[trigger.last]!
  if (!trigger.finite && trigger.last > trigger.first && frame.genitive === 'actor' && ending !== -1) put(cast, 'actor', ending)
}

/** «أطلق جنود النار»: somebody without name between a verb and the noun that tells what is done; null where nobody stands there. */
function somebodyWithin(context: ReadingContext, { first, last, finite }: Trigger): ArgumentPhrase | null {
  if (!finite || last < first + 2) return null
  const phrase: ArgumentPhrase = { first: first + 1, last: last - 1, preposition: '', coordinated: false }
  for (let i = phrase.first; i <= phrase.last; i++)
    if (context.names.at[i] !== -1 || context.timeAt[i] !== -1 || !NOMINAL.has(context.document.tags[i]!.pos)) return null
  return isSomebody(context, phrase) && !namesBothSides(context, phrase) ? phrase : null
}
const NOMINAL: ReadonlySet<string> = new Set(['nominal', 'adjective', 'number'])

/** Tokens behind a noun in which an adjective of a people stands. */
const DEMONYM_REACH = 3
/** غارات إسرائيلية: the adjective says whose it is; of fighting that is called after one country alone, where it is (الحرب السورية). */
function addDemonyms(cast: Cast): void {
  const { context, trigger } = cast
  const named = demonymsOf(context, trigger)
  const isThere = named.length === 1 && FOUGHT.has(trigger.pattern.frame.type) && !isFoughtElsewhere(context, trigger)
  for (const name of named) put(cast, isThere ? 'place' : 'actor', name)
}
const FOUGHT: ReadonlySet<EventType> = new Set(['war', 'clash'])
/** الحرب الإسرائيلية على غزة: against whom or where it is told behind. */
const isFoughtElsewhere = ({ names }: ReadingContext, { arguments: { phrases } }: Trigger): boolean =>
  phrases.some(
    ({ preposition, first, last }) =>
      OPPOSING.has(preposition) || (WITHIN.has(preposition) && names.at.subarray(first, last + 1).some((name) => name !== -1)),
  )
const OPPOSING = foldedWords('على ضد مع')
const WITHIN = foldedWords('في داخل')

function demonymsOf(context: ReadingContext, trigger: Trigger): readonly number[] {
  const { tags } = context.document
  const out: number[] = []
  for (let i = trigger.first + 1; i <= trigger.last + DEMONYM_REACH; i++) {
    const name = context.names.at[i] ?? -1
    if (name !== -1 && context.mentions[name]!.rule === 'name.demonym') {
      // مقتل السوداني: with the article it is no adjective of a noun without
      if (i === trigger.last + 1 && isDefinite(context, i) && !isDefinite(context, trigger.last)) return out
      // قتل فلسطيني, اعتقال تركي: to whom it is done
      if (i === trigger.last + 1 && HARMING.has(tags[trigger.last]!.analysis?.stem ?? '')) return out
      out.push(name)
    } else if (name !== -1 || (tags[i]?.pos !== 'adjective' && i > trigger.last)) return out
  }
  return out
}

const isDefinite = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at]!.analysis?.article === true

/** Adds the subject that stands in front of a verb or in its pronoun; what that leaves to the phrases behind. */
function addSubject(cast: Cast, passive: boolean): Course {
  const { context, trigger, around, speaker } = cast
  const { frame } = trigger.pattern
  const { tags } = context.document
  const subject = subjectRole(trigger, passive)
  const takesUp = trigger.finite && subject !== undefined && takesUpSpeaker(context, trigger.first)
  // قال الجيش إن الغارة استهدفت القيادي وإنه قتل: he
  const isFurther = passive && tags[trigger.first - 1]?.analysis?.conjunction === 'و'
  const own = takesUp && !isFurther ? ownOf(context, trigger.first, around) : null
  if (own !== null) put(cast, subject!, own)
  const { analysis } = tags[trigger.first]!
  // زيارته العراق: the pronoun on a verbal noun is who does it
  const isHis = !trigger.finite && trigger.first === trigger.last && (analysis?.enclitic ?? '') !== ''
  const isHisDeed = isHis && genitiveRole(trigger) === 'actor' && frame.object !== undefined
  // اتفقا, قصفوا: the verb has its subject in it
  const isInVerb = trigger.finite && (analysis?.form?.number === 'd' || analysis?.form?.number === 'p')
  // هجوم استهدف المصلين: what hits stands before the verb
  const isHitBy = trigger.finite && isHit(context, trigger)
  const isTold = isHitBy || (takesUp && (speaker !== null || !passive)) || isHisDeed || isInVerb
  const front = isOneFor(context, trigger) ? null : trigger.arguments.subjectBefore
  if (front !== null) for (const one of [front, ...joinedBefore(context, front, trigger.first)]) add(cast, frame.before ?? subject, one)
  return courseOf(trigger, subject, passive, isTold || (front !== null && frame.before === undefined) ? 1 : 0)
}

const isHit = (context: ReadingContext, { first, pattern: { frame } }: Trigger): boolean =>
  frame.object === 'target' &&
  STRIKING.has(context.document.tags[first]!.lemma) &&
  context.document.tags[first]!.analysis?.enclitic === '' &&
  indefiniteBefore(context, first) !== null &&
  isHappening(context, indefiniteBefore(context, first)!.first)
const STRIKING = foldedWords('استهدف أصاب طال ضرب')
/** «انفجار سيارة استهدف»: the noun before, or the one that governs it, is what was done. */
const isHappening = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  [at, at - 1].some((i) => HAPPENINGS.has(tags[i]?.analysis?.stem ?? ''))
const HAPPENINGS = foldedWords('هجوم انفجار تفجير قصف غارة غارات كمين ضربة ضربات هجمات اعتداء قذيفة صاروخ عملية')

/** Part of the subject of a verb. */
function subjectRole({ finite, first, last, pattern: { frame } }: Trigger, passive: boolean): Role | undefined {
  if (passive) return frame.object
  // الحكومة فرضت عقوبات: a verb with the noun that tells what is done
  return finite && last > first && frame.subject === undefined ? 'actor' : frame.subject
}

/** العمليات ضد الحركة: the preposition that ends a wording and governs what follows; empty for none. */
function governingEnd({ document: { tags } }: ReadingContext, { first, last, pattern: { frame } }: Trigger): string {
  const { pos, lemma } = tags[last]!
  return last > first && pos === 'preposition' && frame.by?.[lemma] !== undefined ? lemma : ''
}

/** مئات من المزارعين: who they are is told, so that the number alone counts no more. */
function forgetCount(cast: Cast, count: ArgumentPhrase | null): void {
  if (count !== null && isCount(cast.context.document, count)) forget(cast, count)
}

/** الرئيسان بوتين وأردوغان: who is told by a phrase is told by name. */
function forget({ context: { document }, unnamed }: Cast, phrase: ArgumentPhrase | null): void {
  const at = phrase === null ? -1 : unnamed.findIndex(({ end }) => end === document.tokens[phrase.last]!.end)
  if (at !== -1) unnamed.splice(at, 1)
}
