import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { BOTH_DO, takesActor } from './actor-frames.ts'
import { askedBy, askedToGo, seatsFaced } from './asked-to-go.ts'
import { isAvenged } from './avenged.ts'
import { sendersOf } from './carrier.ts'
import { add, addOpposed, type Cast, plays, put } from './cast.ts'
import { namesIn } from './naming.ts'
import { carriedSubject, isOneSided, mayCarry } from './null-subject.ts'
import { HITTING, pulledBack } from './parts.ts'
import { partsElsewhere } from './parts-elsewhere.ts'
import { ownersOf, possessorsOf } from './possessor.ts'
import { denouncedIn } from './protested.ts'

/**
 * Gives the parts that the clause of an event leaves open to those whom other words tell. `passive`: whether its verb is; `fromPreposition`: whether the one
 * who does it is known by a preposition alone.
 */
export function addImplicitRoles(cast: Cast, passive: boolean, fromPreposition: boolean): void {
  const { context, trigger, around } = cast
  const { frame } = trigger.pattern
  if (frame.mode === 'resignation' && !plays(cast, 'target')) addAskedToGo(cast)
  if (frame.type === 'protest') addProtestedAgainst(cast)
  // خلال لقائه المبعوث: the pronoun is who speaks
  if (!trigger.finite && (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== '')
    for (const name of around.setting) put(cast, 'actor', name)
  // دعا الوزير، في اتصالين مع س وص، إلى: he is on the line with each
  if (isCallOfOne(cast)) for (const name of around.setting.slice(0, 1)) put(cast, 'actor', name)
  if (!isAvenged(context, trigger) && mayBeCarried(cast, passive))
    for (const name of carriedSubject(context, trigger, trigger.first, around.actorsAt)) put(cast, 'actor', name)
  if (takesActor(trigger)) addElsewhere(cast, passive, fromPreposition)
  if ((HITTING.has(frame.type) || frame.type === 'aid') && !passive && !plays(cast, 'actor'))
    for (const phrase of sendersOf(context, trigger)) add(cast, 'actor', phrase)
  if (!plays(cast, 'actor')) addOwners(cast)
  for (const name of possessorsOf(context, trigger, around)) {
    const isPut = cast.roles.some((one) => one.name === name)
    if (!isPut && (BOTH_DO.has(frame.type) || !plays(cast, 'actor'))) put(cast, 'actor', name)
  }
}

const isCallOfOne = ({ context: { document }, trigger: { first, finite, pattern, arguments: found } }: Cast): boolean =>
  !finite &&
  pattern.frame.type === 'call' &&
  IN.has(document.tags[first - 1]?.lemma ?? '') &&
  found.phrases.some(({ preposition }) => preposition === 'مع')
const IN = new Set(['في', 'خلال', 'اثر', 'عقب', 'بعد'])

/** قبل أن تنسحب قواته: he whose forces they are. */
function addOwners(cast: Cast): void {
  const { context, trigger, unnamed } = cast
  const { tokens } = context.document
  const { phrases, subjectBefore } = trigger.arguments
  for (const phrase of subjectBefore === null ? phrases : [subjectBefore, ...phrases])
    if (unnamed.some(({ role, start }) => role === 'actor' && start === tokens[phrase.first]!.start))
      for (const name of ownersOf(context, trigger, phrase)) put(cast, 'actor', name)
}

function addAskedToGo(cast: Cast): void {
  for (const name of askedToGo(cast.context, cast.trigger).flatMap((phrase) => namesIn(cast.context, phrase)))
    if (!cast.roles.some((one) => one.name === name)) put(cast, 'target', name)
}

function addProtestedAgainst(cast: Cast): void {
  const { context, trigger } = cast
  for (const phrase of [...askedToGo(context, trigger), ...askedBy(context, trigger)]) add(cast, 'target', phrase)
  for (const phrase of denouncedIn(context, trigger)) addOpposed(cast, phrase)
  // where nobody is told whom it is against, whose seat they face
  if (trigger.pattern.frame.mode !== 'clash' && !plays(cast, 'target') && !cast.unnamed.some(({ role }) => role === 'target'))
    for (const phrase of seatsFaced(context, trigger)) add(cast, 'target', phrase)
}

/** Whether the subject of a verb before may do it too. */
function mayBeCarried({ context, trigger, roles, unnamed }: Cast, passive: boolean): boolean {
  const doers = [...roles, ...unnamed].filter(({ role }) => role === 'actor').length
  return doers === 0 ? mayCarry(context, trigger, passive) : doers === 1 && isOneSided(context, trigger)
}

/** Those whom the verb that carries or governs an event names, where its own clause leaves open who does it or tells but one of them. */
function addElsewhere(cast: Cast, passive: boolean, fromPreposition: boolean): void {
  const { context, trigger, around, roles, unnamed } = cast
  // عين الرئيس أكرادا فازوا: whom its own clause tells, whether that is somebody or not
  const isTold = trigger.arguments.subjectBefore !== null || unnamed.some(({ role }) => role === 'actor')
  if (trigger.finite && !passive && isTold) return
  const actors = roles.filter(({ role }) => role === 'actor').length
  const pulled = actors === 1 ? pulledBack(context, trigger, roles) : -1
  const isOpen = actors === 0 || (actors === 1 && (fromPreposition || pulled !== -1 || isRepelling(context, trigger)))
  if (!isOpen) return
  const elsewhere = partsElsewhere(context, trigger, passive, around)
  if (pulled !== -1 && elsewhere.names.some(([role]) => role === 'actor')) roles.splice(pulled, 1)
  for (const [role, phrase] of elsewhere.phrases) add(cast, role, phrase)
  for (const [role, name] of elsewhere.names) put(cast, role, name)
}

/** «أعلنت القوات صد هجوم روسي»: besides whose attack it is, those who repel it. */
const isRepelling = ({ document: { tags } }: ReadingContext, { finite, first, pattern: { frame } }: Trigger): boolean =>
  !finite && frame.type === 'clash' && tags[first]!.lemma === REPELLING
const REPELLING = fold('صدّ')
