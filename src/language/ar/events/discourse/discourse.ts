import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { placeHeld } from '../accords/held.ts'
import { isBackground } from '../gate/background.ts'
import { isRelative } from '../gate/topicality.ts'
import type { Participants } from '../roles/cast.ts'
import {
  type Agreed,
  actorOf,
  isAfter,
  isEndOf,
  isForBoth,
  isHeldBefore,
  isNextRound,
  isTheirWar,
  NOBODY,
  TERMS,
} from '../roles/implied-parties.ts'
import { firstSides, isEnvoy, isOfHelpers, laterSides, opposedIn } from '../roles/sides.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { heirOf, inherits, isLeft, isOnVisit } from './heirs.ts'
import type { ToldEvent } from './one-happening.ts'

/** What an article has told up to an event, as far as the next ones take it up. */
export interface Discourse {
  /** The two who last acted together: whom «الجانبان» takes up. */
  sides: readonly number[]
  /** The two who last fought each other, or came to terms on that: whom «the war» is of. */
  foes: readonly number[]
  previous: ToldEvent | null
  /** The last one that is told of in no relative clause. */
  outer: ToldEvent | null
  /** The last visit that was told. */
  visit: ToldEvent | null
  /** Who comes to terms in the sentence so far. */
  agreed: Agreed
  sentence: number
  /** Who did what the verb at a token tells. */
  readonly actorsAt: Map<number, readonly number[]>
}

export const openDiscourse = (context: ReadingContext): Discourse => ({
  sides: firstSides(context),
  foes: [],
  previous: null,
  outer: null,
  visit: null,
  agreed: NOBODY,
  sentence: -1,
  actorsAt: new Map(),
})

/** Participants with those who act by what has been told, where nobody is named who does. */
export function withImplied(
  context: ReadingContext,
  discourse: Discourse,
  trigger: Trigger,
  participants: Participants,
  provided: boolean,
): Participants {
  const sentence = context.document.sentenceOf[trigger.first]!
  if (discourse.sentence !== sentence) discourse.agreed = NOBODY
  discourse.sentence = sentence
  if (participants.roles.some(({ role }) => role === 'actor')) return participants
  const { sides, foes, agreed } = discourse
  if (isNextRound(context, trigger)) return withDoers(context, participants, sides)
  const fighting = foes.length > 0 ? foes : sides
  if (isTheirWar(context, trigger, participants, fighting)) return withDoers(context, participants, fighting)
  // ينص الاتفاق على تبادل الأسرى: both of them
  const bound = agreed.names.length > 1 ? agreed.names : sides
  if (provided && isForBoth(trigger, participants)) return withDoers(context, participants, bound)
  return isHeldBefore(context, trigger, agreed) ? withDoers(context, participants, agreed.names) : participants
}

const withDoers = (context: ReadingContext, participants: Participants, doers: readonly number[]): Participants => {
  return { ...participants, roles: [...doers.map((name) => actorOf(context, name)), ...participants.roles] }
}

/** Types in which two who fight each other act together. */
const OF_FOES: ReadonlySet<string> = new Set(['clash', 'war', 'ceasefire', 'release'])
/** Notes who acts in an event. */
export function noteActors(
  context: ReadingContext,
  discourse: Discourse,
  trigger: Trigger,
  participants: Participants,
  actors: readonly number[],
  provided: boolean,
): void {
  if (trigger.finite && actors.length > 0) discourse.actorsAt.set(trigger.first, actors)
  const isTogether =
    actors.length >= 2 && !provided && !isOfHelpers(trigger.pattern.frame) && !actors.some((name) => isEnvoy(context, name))
  if (isTogether && OF_FOES.has(trigger.pattern.frame.type)) discourse.foes = laterSides(context, discourse.foes, actors)
  if (isTogether) discourse.sides = laterSides(context, discourse.sides, actors)
  else if (discourse.sides.length === 0) discourse.sides = opposedIn(context, trigger, participants)
}

/** An event with what it takes over from those told before: doers, place, and whether it is news. */
export function inDiscourse(
  context: ReadingContext,
  { previous, outer, visit, agreed }: Discourse,
  trigger: Trigger,
  own: UnresolvedEvent,
): UnresolvedEvent {
  // ينص على سحب القوات وفتح الطريق: one need not do both; يسحب قواته ويفتح الطريق does
  const before = previous !== null && outer !== null && isLeft(context, previous.trigger, trigger) ? outer : previous
  // … على إطلاق جنود تحتجزهم الحركة وفتح الطريق: what is provided for is not joined to what is told
  const isJoined = before !== null && (!own.provided || (before.event.provided && trigger.finite && before.trigger.finite))
  const isHeir = before !== null && isJoined && inherits(context, trigger, before.trigger)
  const heir = isHeir ? heirOf(own, before.event, trigger) : own
  // وقعوا في هافانا هدنة في ختام جولة محادثات: there
  const isThere = heir.type === 'talks' && (isEndOf(context, trigger) || isAfter(context, trigger))
  const there =
    (isThere ? agreed.place : isOnVisit(context, trigger, heir, visit) ? visit!.event.place : null) ?? placeHeld(context, trigger)
  const placed = heir.place === null ? { ...heir, place: there } : heir
  return isNews(placed) && isBackground(context, trigger, placed) ? lookingBack(placed) : placed
}

/** Notes an event as the last that was told. */
export function noteEvent(context: ReadingContext, discourse: Discourse, told: ToldEvent, actors: readonly number[]): void {
  if (actors.length > 0 && TERMS.has(told.event.type))
    discourse.agreed = { names: actors.some((name) => isEnvoy(context, name)) ? [] : actors, place: told.event.place }
  discourse.previous = told
  if (told.event.type === 'visit') discourse.visit = told
  if (!isRelative(context, told.trigger)) discourse.outer = told
}

const isNews = ({ modality }: UnresolvedEvent): boolean => modality === 'asserted' || modality === 'reported'
/** What is only taken up is not news of any day but its own. */
const lookingBack = (event: UnresolvedEvent): UnresolvedEvent => ({
  ...event,
  modality: 'historical',
  dated: event.time === null ? 'unknown' : event.dated,
})
