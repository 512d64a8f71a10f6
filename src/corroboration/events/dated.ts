import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import { isOneOfMany, isRareOnADay, isTelling, natureOfBoth } from './kinds.ts'
import { comesIntoForce, compareTimes, type Ground, groundsOf, type Likeness, likeness, shareVictim } from './likeness.ts'
import { commonSuffices, sameMatter } from './matter.ts'

/** Two mentions taken for one event, and why. Stronger ones are made first. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly because: readonly Ground[]
  readonly strength: number
}

/** Modalities in which a mention says that something is not, or not yet, a fact: such a one needs more than a type to be told by. */
const UNREAL: ReadonlySet<string> = new Set(['conditional', 'negated', 'demanded', 'denied'])
export const isUnreal = ({ mention }: Occurrence): boolean => UNREAL.has(mention.modality)

/** Whether what two mentions have in common makes them one event by itself, and how firmly; null where it does not. */
export function judgeDated(a: Occurrence, b: Occurrence, parties: Parties): Join | null {
  const time = compareTimes(a, b)
  if (time === 'apart' || time === 'unknown' || conflicts(a, b, parties)) return null
  const alike = likeness(a, b, parties)
  if (a.mention.type !== b.mention.type && (isUnreal(a) || isUnreal(b))) return null
  const strength = strengthOf(a, b, alike, parties)
  if (!commonSuffices(a, b, alike, parties)) return null
  return strength === 0 ? null : { a: a.index, b: b.index, because: groundsOf(a, b, alike), strength }
}

/** Each one of many at once, of which two articles tell without a place that they share, and at least one of them of more than this. */
export const areTwoOfMany = (a: Occurrence, b: Occurrence): boolean =>
  isOneOfMany(a.mention) && isOneOfMany(b.mention) && a.article !== b.article && (tellsOfMore(a) || tellsOfMore(b))
const tellsOfMore = ({ reading, mention }: Occurrence): boolean =>
  reading.events.some((other) => other.id !== mention.id && other.type === mention.type && other.mode === mention.mode)

/** Types under which one fight may be told. */
export const FORCE: ReadonlySet<string> = new Set(['attack', 'clash', 'operation'])
/** At one and the same place, which is no region or country. */
export const isOneSpot = ({ place }: Occurrence, alike: Likeness, parties: Parties): boolean =>
  alike.place === 'same' && (place === null || !parties.isWide(place))

function strengthOf(a: Occurrence, b: Occurrence, alike: Likeness, parties: Parties): number {
  const when = alike.time === 'same' ? 2 : alike.time === 'overlap' ? 1 : 0
  const where = alike.place === 'same' ? 1 : 0
  const who = (alike.actor ? 1 : 0) + (alike.target ? 1 : 0) + (alike.participant && !alike.actor && !alike.target ? 1 : 0)
  const total = when + where + who + (alike.quantity ? 1 : 0)
  const nature = natureOfBoth(a.mention.type, b.mention.type)
  if (a.mention.type !== b.mention.type) {
    // in a war the same two attack and fight each other in many places on one day
    const isOneFight = FORCE.has(a.mention.type) ? isOneSpot(a, alike, parties) || alike.quantity : where > 0 || who > 1
    return when > 0 && who > 0 && (isOneFight || nature === 'staged') ? total : 0
  }
  const agrees =
    when > 0 ||
    (alike.time === 'near' && who > 0 && (where > 0 || who > 1 || alike.quantity)) ||
    (nature === 'staged' && where > 0 && (comesIntoForce(a, b) || comesIntoForce(b, a)))
  switch (nature) {
    case 'single':
    case 'staged':
    case 'lasting':
      return agrees && (where > 0 || (who > 0 && !areTwoOfMany(a, b))) ? total : 0
    case 'act':
      return agrees && alike.actor && alike.target ? total : 0
    case 'frequent':
      return agrees && total >= 3 && isToldApart(a, b, alike, parties) ? total : 0
  }
}

/** What tells one of many of a kind from the others: its place, its victim, its count; or whom it struck in which region. */
export const isToldApart = (a: Occurrence, b: Occurrence, alike: Likeness, parties: Parties): boolean =>
  isOneSpot(a, alike, parties) ||
  alike.quantity ||
  (a.mention.type === 'control' && alike.actor && alike.place === 'same') ||
  (alike.target && (shareVictim(a, b, parties) || alike.place === 'same' || alike.place === 'within' || a.article === b.article))

/** Weaker than anything that two mentions share. */
const ALONE = 0.5

/** Days after which what is still told of an everyday kind of event is told of one that stood out. */
const LOOKING_BACK = 2

/**
 * Mentions of one day that say too little to be compared, where nothing of their type is told of that day that any of them could not be: there is
 * one such event on that day, as far as the articles tell. Of types of which there are many a day, only what is looked back at, by its mode.
 */
export function onlyOfTheirDay(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  const fit = group.filter(({ days, mention }) => days !== null && days.from === days.to && mention.modality !== 'negated')
  return [...Map.groupBy(fit, dayKeyOf)].flatMap(([key, same]) => {
    const compared = pairsOf(same)
    if (key === null || compared.some(([a, b]) => conflicts(a, b, parties))) return []
    return compared
      .filter(([a, b]) => sameMatter(a, b, parties))
      .map(([a, b]) => ({
        a: a.index,
        b: b.index,
        because: [...groundsOf(a, b, likeness(a, b, parties)), 'only-candidate' as const],
        strength: ALONE,
      }))
  })
}

/** What the mentions that there is one event for have in common; null where there may be many. */
function dayKeyOf({ mention, days, published }: Occurrence): string | null {
  const { type, mode } = mention
  if (isRareOnADay(type)) return `${type} ${days!.from}`
  const isRecalled = published !== null && published - days!.to >= LOOKING_BACK
  return isRecalled && natureOfBoth(mention.type, mention.type) === 'frequent' && isTelling(mode) ? `${type} ${mode} ${days!.from}` : null
}

const pairsOf = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
