import type { Role } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { extentOf, wordsOf } from './extent.ts'
import { isSomebody, isSomething, isStrikingArms, isThing, mayAct, namesBothSides, namesIn, placed } from './naming.ts'
import { isOfOneBefore, isOwnOf, relatedOwner } from './own.ts'
import { spokenFor } from './own-deed.ts'
import { GROUND, HITTING } from './parts.ts'
import { answerableFor } from './protested.ts'
import { type Surroundings, speakerOf } from './surroundings.ts'

export type UnresolvedRole = UnresolvedEvent['roles'][number]
export type Participants = Pick<UnresolvedEvent, 'roles' | 'unnamed'>

/** Those who take part in an event, as they are found one after the other. */
export interface Cast {
  readonly context: ReadingContext
  readonly trigger: Trigger
  readonly around: Surroundings
  readonly roles: UnresolvedRole[]
  readonly unnamed: UnresolvedEvent['unnamed'][number][]
  /** Of those without name, what are but arms (قصفت طائرات). */
  readonly arms: UnresolvedEvent['unnamed'][number][]
  /** Who tells of it, and for whom he speaks. */
  readonly speaker: number | null
  readonly principal: number | null
  /** تعرض الوزير لهجوم: whom the verb that carries the event names as its victim. */
  readonly undergoer: ArgumentPhrase | null
  readonly undergone: readonly number[]
  /** Whether things are hit too. */
  readonly hits: boolean
}

/** A cast with nobody in it. */
export function castOf(context: ReadingContext, trigger: Trigger, around: Surroundings, undergoer: ArgumentPhrase | null): Cast {
  const { frame } = trigger.pattern
  return {
    context,
    trigger,
    around,
    roles: [],
    unnamed: [],
    arms: [],
    speaker: speakerOf(around),
    principal: spokenFor(context, around),
    undergoer,
    undergone: undergoer === null ? [] : namesIn(context, undergoer),
    hits: undergoer !== null || (trigger.finite && frame.object === 'target' && BEFALLING.has(frame.type)),
  }
}

/** What befalls whatever stands as its object. */
const BEFALLING: ReadonlySet<string> = new Set([...HITTING, 'abduct', 'arrest'])

/** Gives a part to one who is named; `phrase`: the noun phrase in which the name stands, where all of it counts. */
export function put({ context, roles, undergone }: Cast, role: Role, name: number, phrase?: ArgumentPhrase): void {
  if (role === 'place' && !GROUND.has(context.mentions[name]!.kind)) return
  // تعرض الوزير لهجوم: not his own
  if (role === 'actor' && undergone.includes(name)) return
  const { start, end } = phrase === undefined ? context.mentions[name]! : extentOf(context, name, phrase)
  if (!roles.some((known) => known.name === name && known.role === role)) roles.push({ role, name, start, end })
}

/**
 * Gives a part to those whom a phrase names, or to whom it means without a name; none where the part is undefined. `isSure`: it is told to befall what
 * the phrase means, whatever that is.
 */
export function add(cast: Cast, role: Role | undefined, phrase: ArgumentPhrase, isSure = false): void {
  if (role === undefined) return
  const { context, trigger, around } = cast
  const names = namesIn(context, phrase)
  if (role === 'actor' && namesBothSides(context, phrase)) for (const side of around.sides) put(cast, role, side)
  if (names.length === 0) addUnnamed(cast, role, phrase, isSure)
  // دخلت قافلة مساعدات مدينة كذا: no one can tell by the form where the convoy ends
  const goes = role === 'actor' && trigger.pattern.frame.object === 'destination'
  for (const name of names)
    put(
      cast,
      goes && context.mentions[name]!.kind === 'place' && !mayAct(context, name)
        ? 'destination'
        : placed(context, role, name, trigger.finite || phrase.preposition !== ''),
      name,
      role === 'actor' || role === 'target' ? phrase : undefined,
    )
}

function addUnnamed(cast: Cast, role: Role, phrase: ArgumentPhrase, isSure: boolean): void {
  const { context, trigger, around, roles, unnamed, speaker, principal, hits } = cast
  // انسحاب القوات وعودة النازحين: another happening
  const isHappening = phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar'
  const isArmed = role === 'actor' && trigger.pattern.frame.type === 'attack' && isStrikingArms(context, phrase)
  const isMeant =
    !isHappening &&
    (role === 'target'
      ? isSure || isSomething(context, phrase) || (hits && isThing(context, phrase))
      : isSomebody(context, phrase) || isArmed)
  const { start, end } = wordsOf(context, phrase)
  if (isMeant && !unnamed.some((known) => known.role === role && known.start === start)) {
    const one = { role, start, end }
    unnamed.push(one)
    if (isArmed) cast.arms.push(one)
  }
  const owner = role === 'actor' ? relatedOwner(context, trigger, phrase) : null
  if (owner !== null) put(cast, role, owner)
  if (speaker === null || owner !== null || (role !== 'actor' && role !== 'target')) return
  // who does it is not whom it is done to
  if (role === 'target' && (roles.some(({ name }) => name === speaker) || isOfOneBefore(context, trigger, phrase))) return
  // طالبت كييف موسكو بسحب قواتها: whose they are is whom she asks
  if (role === 'actor' && (ASKING.has(around.statement?.statement.act ?? '') || isFinishedByAnother(context, trigger, speaker))) return
  const isOwn = isOwnOf(context, phrase, speaker, role) || (principal !== null && isOwnOf(context, phrase, principal, role))
  if (isOwn) put(cast, role, principal ?? speaker)
}

/** «انتهاء الجيش من سحب مدرعاته»: one who stands right before it is nearer than who tells of it. */
const isFinishedByAnother = ({ document: { tags }, names }: ReadingContext, { first, finite }: Trigger, speaker: number): boolean =>
  !finite && tags[first - 1]?.lemma === 'من' && ![-1, speaker].includes(names.at[first - 2] ?? -1)
const ASKING: ReadonlySet<string> = new Set(['demand', 'urge', 'call'])

/** Gives the part of the one whom it is against to whoever answers for what a phrase names. */
export function addOpposed(cast: Cast, phrase: ArgumentPhrase): void {
  const whose = answerableFor(cast.context, phrase)
  if (whose !== null) add(cast, 'target', whose)
}

export const plays = ({ roles }: Pick<Participants, 'roles'>, part: Role): boolean => roles.some(({ role }) => role === part)
