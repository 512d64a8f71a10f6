import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import { isRareOnADay, isTelling, natureOfBoth } from './kinds.ts'
import { comesIntoForce, compareTimes, type Ground, groundsOf, type Likeness, likeness } from './likeness.ts'
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
  const strength = strengthOf(a, b, alike)
  if (!commonSuffices(a, b, alike, parties)) return null
  return strength === 0 ? null : { a: a.index, b: b.index, because: groundsOf(a, b, alike), strength }
}

function strengthOf(a: Occurrence, b: Occurrence, alike: Likeness): number {
  const when = alike.time === 'same' ? 2 : alike.time === 'overlap' ? 1 : 0
  const where = alike.place === 'same' ? 1 : 0
  const who = (alike.actor ? 1 : 0) + (alike.target ? 1 : 0) + (alike.participant && !alike.actor && !alike.target ? 1 : 0)
  const total = when + where + who + (alike.quantity ? 1 : 0)
  const nature = natureOfBoth(a.mention.type, b.mention.type)
  if (a.mention.type !== b.mention.type) return when > 0 && who > 0 && (where > 0 || who > 1 || nature === 'staged') ? total : 0
  const agrees =
    when > 0 ||
    (alike.time === 'near' && who > 0 && (where > 0 || who > 1 || alike.quantity)) ||
    (nature === 'staged' && where > 0 && (comesIntoForce(a, b) || comesIntoForce(b, a)))
  switch (nature) {
    case 'single':
    case 'staged':
    case 'lasting':
      return agrees && (where > 0 || who > 0) ? total : 0
    case 'act':
      return agrees && alike.actor && alike.target ? total : 0
    case 'frequent':
      return agrees && (where > 0 || alike.target || alike.quantity) && total >= 3 ? total : 0
  }
}

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
function dayKeyOf({ mention: { type, mode }, days, published }: Occurrence): string | null {
  if (isRareOnADay(type)) return `${type} ${days!.from}`
  const isRecalled = published !== null && published - days!.to >= LOOKING_BACK
  return isRecalled && natureOfBoth(type, type) === 'frequent' && isTelling(mode) ? `${type} ${mode} ${days!.from}` : null
}

const pairsOf = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
