import type { EntityKind } from '../../../../model/lists.ts'
import { firstEndingAfter } from '../../../../text/spans.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Participants } from './cast.ts'

/** Kinds of those who may be a side of a conflict. */
const PARTIES: ReadonlySet<EntityKind> = new Set(['group', 'organisation', 'country', 'place'])
/** Tokens from بين to the second of the two. */
const REACH = 14

/**
 * The two of whom an article first tells that something is between them (هدنة بين الجيش والحركة): whom «الجانبان» means until others have acted
 * together. Empty where none are named so.
 */
export function firstSides(context: ReadingContext): readonly number[] {
  const { document, names, mentions } = context
  const { tags, sentenceOf } = document
  for (let i = 0; i < tags.length; i++) {
    if (!isBetween(tags[i]!)) continue
    const found: number[] = []
    for (let k = i + 1; k <= Math.min(tags.length - 1, i + REACH) && sentenceOf[k] === sentenceOf[i] && found.length < 2; k++) {
      const { pos, analysis } = tags[k]!
      if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') break
      const name = names.at[k]!
      if (name === -1 || names.at[k - 1] === name) continue
      if (!isParty(context, name) || (found.length === 1 && !isJoined(context, k, analysis?.conjunction ?? ''))) break
      if (!found.some((one) => mentions[one]!.name === mentions[name]!.name)) found.push(name)
    }
    if (found.length === 2) return found
  }
  return []
}

const isBetween = tagTest(({ pos, lemma }) => pos === 'preposition' && lemma === 'بين')

/** Those who watch over a truce, bring help or lead others to talk are no sides by that. */
export const isOfHelpers = ({ type }: Pick<UnresolvedEvent, 'type'>): boolean => HELPERS.has(type)
const HELPERS: ReadonlySet<string> = new Set(['monitor', 'aid', 'mediate', 'evacuate', 'investigate', 'session'])

/** «التقى المبعوث وزير العدل»: who goes between the sides is none of them. */
export function isEnvoy({ document: { tags }, names }: ReadingContext, name: number): boolean {
  let first = names.last[name]!
  while (names.at[first - 1] === name) first--
  for (let i = first - ENVOY_REACH; i <= names.last[name]!; i++) if (ENVOYS.has(tags[i]?.analysis?.stem ?? '')) return true
  return false
}
const ENVOYS = foldedWords('مبعوث مبعوثة موفد موفدة وسيط وسيطة')
/** Tokens from what somebody is to his name: المبعوث الأممي س. */
const ENVOY_REACH = 2

/** The first two of those who act together; persons do not take the place of bodies, which they lead (لقاء بين الرئيسين). */
export function laterSides({ mentions }: ReadingContext, sides: readonly number[], actors: readonly number[]): readonly number[] {
  const isPerson = (name: number) => mentions[name]!.kind === 'person'
  const next = actors.slice(0, 2)
  // موسكو وكييف after روسيا وأوكرانيا: the same two by the seats of their governments
  const isSeatOf = (name: number) =>
    mentions[name]!.kind === 'place' &&
    sides.some(
      (side) =>
        mentions[side]!.kind === 'country' && mentions[side]!.country !== null && mentions[side]!.country === mentions[name]!.country,
    )
  if (sides.length === 2 && next.every(isSeatOf)) return sides
  return next.some(isPerson) && sides.length > 0 && !sides.some(isPerson) ? sides : next
}

/** «اتهمت الحكومة الحركة بخرق الهدنة», «قصف الجيش مواقع الحركة»: where nobody has acted together yet, the two who stand against each other. */
export function opposedIn(context: ReadingContext, { pattern: { frame } }: Trigger, { roles }: Participants): readonly number[] {
  if (!AGAINST.has(frame.type)) return []
  const one = (wanted: string) =>
    roles.filter(({ role, name }) => role === wanted && FIGHTING.has(context.mentions[name]!.kind) && isNamed(context, name))
  const [actors, targets] = [one('actor'), one('target')]
  return actors.length === 1 && targets.length === 1 ? [actors[0]!.name, targets[0]!.name] : []
}
const AGAINST: ReadonlySet<string> = new Set(['attack', 'violation', 'clash', 'operation'])
const FIGHTING: ReadonlySet<EntityKind> = new Set(['group', 'organisation', 'country'])
const isNamed = ({ mentions }: ReadingContext, name: number): boolean => mentions[name]!.rule !== 'name.group'

/** A capital may stand for its government, another town is only a place. */
function isParty({ mentions, heads }: ReadingContext, name: number): boolean {
  const { kind, known } = mentions[name]!
  return PARTIES.has(kind) && (kind !== 'place' || (known !== null && heads.isCapital(known)))
}

/** Joined by و, at the name itself or at the noun before it that says what it is (وقوات الدعم السريع). */
const isJoined = ({ document: { tags } }: ReadingContext, at: number, conjunction: string): boolean =>
  conjunction === 'و' || tags[at - 1]?.analysis?.conjunction === 'و' || tags[at - 1]?.lemma === 'و'

const ACCORDS: ReadonlySet<string> = new Set(['ceasefire', 'agreement'])
/** What two sides fight, and keep. */
const THEIRS: ReadonlySet<string> = new Set(['ceasefire', 'war', 'clash'])
const UNREAL: ReadonlySet<string> = new Set(['negated', 'denied', 'conditional'])

/**
 * Events with the two sides of an article in those that it tells of with the article and without anybody («صمدت الهدنة», «منذ اندلاع الحرب»), where all
 * its accords are between the same two. Persons are no sides, they sign.
 */
export function withSides(context: ReadingContext, events: readonly UnresolvedEvent[]): readonly UnresolvedEvent[] {
  const pairs = new Map<string, readonly number[]>()
  for (const { type, modality, roles } of events) {
    if (!ACCORDS.has(type) || UNREAL.has(modality)) continue
    const actors = roles.flatMap(({ role, name }) => (role === 'actor' ? [name] : []))
    if (actors.length > 1)
      pairs.set(
        actors
          .map((name) => thingOf(context, name))
          .sort()
          .join('\n'),
        actors,
      )
  }
  const [pair] = [...pairs.values()]
  if (pairs.size !== 1 || pair === undefined || pair.length !== 2 || !pair.every((name) => isParty(context, name))) return events
  return events.map((event) =>
    THEIRS.has(event.type) && !UNREAL.has(event.modality) && isOfNobody(event) && isDefinite(context, event) && isHere(context, event)
      ? { ...event, roles: [...event.roles, ...pair.map((name) => actor(context, name))] }
      : event,
  )
}

/**
 * «الحرب في أوكرانيا», «حرب خريف 2020»: of a war in a country or at a time of its own nobody knows whose it is; and fighting at no time may be any.
 */
const isHere = ({ mentions }: ReadingContext, { type, place, time }: UnresolvedEvent): boolean =>
  (place === null || mentions[place]!.kind !== 'country') && (type === 'ceasefire' || (type === 'war') === (time === null))

const actor = ({ mentions }: ReadingContext, name: number): UnresolvedEvent['roles'][number] => ({
  role: 'actor',
  name,
  start: mentions[name]!.start,
  end: mentions[name]!.end,
})

const isOfNobody = ({ roles, unnamed }: UnresolvedEvent): boolean =>
  [...roles, ...unnamed].every(({ role }) => role !== 'actor' && role !== 'target')

/** «الهدنة», «وقف إطلاق النار»: with the article on its only word, or a wording that has it by itself and stands alone. */
function isDefinite({ document: { tags, tokens } }: ReadingContext, { start, end }: UnresolvedEvent): boolean {
  const at = firstEndingAfter(tokens, start)
  return tokens[at]!.end >= end && tags[at]!.analysis?.article === true && tags[at]!.pos !== 'verb'
}

const thingOf = ({ mentions }: ReadingContext, name: number): string => {
  const { antecedent } = mentions[name]!
  const { known, name: written } = mentions[antecedent ?? name]!
  return known ?? written
}
