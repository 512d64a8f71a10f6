import type { EventType, Precision } from '../../model/lists.ts'
import type { Quantity } from '../../model/reading.ts'
import { areOneNight, daysOf, gapBetween, lengthOf, overlaps } from '../days.ts'
import { HAPPENED } from '../modalities.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { isOneOfMany, natureOfBoth } from './kinds.ts'

/** Named grounds on which two mentions are taken for one event; the record shows them. */
export type Ground =
  | 'same-type'
  | 'near-type'
  | 'same-passage'
  | 'same-name'
  | 'same-date'
  | 'date-overlap'
  | 'near-date'
  | 'same-place'
  | 'within-place'
  | 'same-actor'
  | 'same-target'
  | 'same-participant'
  | 'same-quantity'
  | 'same-article'
  | 'same-clause'
  | 'heading'
  | 'only-candidate'
  | 'best-candidate'
  | 'nearest-before'
  | 'decided'

/** What two mentions have in common. */
export interface Likeness {
  readonly time: 'same' | 'overlap' | 'near' | 'apart' | 'unknown'
  readonly place: 'same' | 'within' | 'apart' | 'unknown'
  readonly actor: boolean
  readonly target: boolean
  readonly participant: boolean
  readonly quantity: boolean
}

/** Days by which mentions of something that lasts, or of the stages of a deal, may lie apart. */
const NEAR_DAYS = { lasting: 3, staged: 1 } as const
/** The same of a truce: from the night before to the day after, as one wrote early and another late. */
const NEAR_TRUCES = 2
/** Longest times whose overlap tells of one happening. */
const SHORT_DAYS = 8

export function compareTimes(a: Occurrence, b: Occurrence): Likeness['time'] {
  if (a.symbol !== null && b.symbol !== null && a.article === b.article) return a.symbol === b.symbol ? 'same' : 'apart'
  if (a.days === null || b.days === null) {
    if (isAhead(a, b) || isAhead(b, a)) return 'apart'
    const first = a.days ?? a.likely
    const second = b.days ?? b.likely
    return first !== null && second !== null && overlaps(first, second) ? 'near' : 'unknown'
  }
  if (a.days.from === b.days.from && a.days.to === b.days.to) return 'same'
  if (areOneNight(a.date!.value, b.date!.value)) return 'same'
  const nature = natureOfBoth(a.mention.type, b.mention.type)
  if (overlaps(a.days, b.days)) {
    if (nature === 'lasting') return 'overlap'
    return lengthOf(a.days) <= SHORT_DAYS && lengthOf(b.days) <= SHORT_DAYS ? 'overlap' : 'unknown'
  }
  if (nature === 'staged' && (comesIntoForce(a, b) || comesIntoForce(b, a))) return 'near'
  if (nature !== 'lasting' && nature !== 'staged') return 'apart'
  const roundly = nature === 'staged' ? Math.max(roundedBy(a), roundedBy(b)) : 0
  const near = a.mention.type === 'ceasefire' && b.mention.type === 'ceasefire' ? NEAR_TRUCES : NEAR_DAYS[nature]
  return gapBetween(a.days, b.days) <= Math.max(near, roundly) ? 'near' : 'apart'
}

/** "Signed ten days ago": days by which a distance from the day of an article may be rounded, a fifth of it. */
function roundedBy({ date, days, published, mention }: Occurrence): number {
  if (date === null || date.isStated || days === null || published === null || mention.modality === 'planned') return 0
  const distance = published - days.to
  return distance < A_WEEK || distance > A_MONTH ? 0 : Math.floor(distance / 5)
}
const [A_WEEK, A_MONTH] = [7, 31]

/** Days within which what was agreed comes into force. */
const INTO_FORCE = 7
/** Days by which two articles' mentions of one event may lie apart, by all that is said below of how times compare. */
export const MOST_APART = INTO_FORCE
const CLOCK: ReadonlySet<Precision> = new Set(['minute', 'hour'])
const IS_MADE: ReadonlySet<string> = new Set(['agree', 'sign', 'declare', 'reach'])
/** The second tells that what the first tells to be made has come into force since. */
export function comesIntoForce(made: Occurrence, inForce: Occurrence): boolean {
  if (made.days === null || inForce.days === null || !isFromWhen(inForce)) return false
  const isMade = made.mention.mode !== null && IS_MADE.has(made.mention.mode)
  const wait = made.article === inForce.article || foretells(made, inForce) ? Number.POSITIVE_INFINITY : INTO_FORCE
  return isMade && made.days.to <= inForce.days.from && inForce.days.from - made.days.to <= wait
}

/** «They signed a truce that takes effect in August»: the article of the one has said on which day the other would come into force. */
const foretells = ({ reading }: Occurrence, { days, mention }: Occurrence): boolean =>
  days !== null &&
  mention.mode === 'in-effect' &&
  reading.events.some(({ type, mode, date }) => {
    const day = mode === 'in-effect' && type === mention.type ? daysOf(date?.value ?? null) : null
    return day !== null && lengthOf(day) <= NEAR_TRUCES && overlaps(day, days)
  })

/** It tells from when on: by its mode, or where it is made by a clock time yet to come («they declared a truce from midnight»). */
const isFromWhen = ({ mention: { mode, aspect }, date, days, published }: Occurrence): boolean =>
  mode === 'in-effect'
    ? aspect !== 'ongoing'
    : mode !== null &&
      IS_MADE.has(mode) &&
      CLOCK.has(date?.precision ?? 'day') &&
      days !== null &&
      published !== null &&
      days.to >= published

/** The undated one tells of something past, in an article older than the dated one's day (time zones apart). */
function isAhead(undated: Occurrence, dated: Occurrence): boolean {
  if (undated.days !== null || undated.published === null || dated.days === null) return false
  // what has been made may come into force later, in its own article at any time
  if (dated.mention.mode === 'in-effect' && (undated.article === dated.article || foretells(undated, dated))) return false
  const wait = isFromWhen(dated) ? INTO_FORCE : 1
  return HAPPENED.has(undated.mention.modality) && dated.days.from > undated.published + wait
}

/** Where it happens: of what strikes a place, the place that it strikes, rather than a larger one that is named with it. */
export function groundOf({ place, targets, mention, roles }: Occurrence, parties: Parties): string | null {
  // one leaves where one was
  if (LEFT.has(mention.type) && place === null) return roles.find(({ role }) => role === 'origin')?.entity ?? null
  if (natureOfBoth(mention.type, mention.type) !== 'frequent') return place
  const struck = targets.filter((target) => parties.kind(target) === 'place')
  return struck.length === 1 ? struck[0]! : place
}

/** Types of which the place is the one that is left. */
const LEFT: ReadonlySet<EventType> = new Set(['withdraw', 'evacuate'])

export function comparePlaces(a: Occurrence, b: Occurrence, parties: Parties): Likeness['place'] {
  const first = groundOf(a, parties)
  const second = first === null ? null : groundOf(b, parties)
  if (first === null || second === null) return 'unknown'
  const lie = parties.lie(first, second)
  // a palace, and a town in which it may stand
  const isInTown = MADE_SOMEWHERE.has(a.mention.type) && (parties.kind(first) === 'facility') !== (parties.kind(second) === 'facility')
  if (lie !== 'unknown' && !(lie === 'apart' && isInTown && parties.countryOf(first) === parties.countryOf(second))) return lie
  // of two places that are not known one may hold the other; where much happens at once they are taken for two
  const isTown = parties.kind(first) === 'place' && parties.kind(second) === 'place'
  const areMany = natureOfBoth(a.mention.type, b.mention.type) === 'frequent' || (isOneOfMany(a.mention) && isOneOfMany(b.mention))
  return isTown && areMany ? 'apart' : 'unknown'
}

/** Types of what is made in a house as often as in a town. */
const MADE_SOMEWHERE: ReadonlySet<EventType> = new Set(['agreement', 'ceasefire', 'talks'])

/** Types in which people meet: two ministers of one country are two, though they stand for one party. */
const MET: ReadonlySet<EventType> = new Set(['talks', 'call', 'visit'])
/** Two persons in an encounter, though of one party. */
export const areTwoWhoMet = (type: EventType, a: string, b: string, parties: Parties): boolean =>
  MET.has(type) && a !== b && parties.kind(a) === 'person' && parties.kind(b) === 'person'

function share(a: readonly string[], b: readonly string[], type: EventType, parties: Parties): boolean {
  for (const x of a) for (const y of b) if (parties.sameParty(x, y) && !areTwoWhoMet(type, x, y, parties)) return true
  return false
}

/** Types that one does to another: who did the one and suffered the other is no common trait of the two. */
const ONE_WAY: ReadonlySet<EventType> = new Set(['attack', 'control', 'abduct', 'arrest', 'destroy', 'accuse', 'demand', 'threaten'])
/** Somebody has a part in both, in types that one does to another not one who does the one and suffers the other. */
function shareParticipant(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const { type } = a.mention
  if (!ONE_WAY.has(type) || type !== b.mention.type) return share(a.participants, b.participants, type, parties)
  return (
    share(
      a.participants.filter((one) => !a.targets.includes(one)),
      b.participants.filter((one) => !b.targets.includes(one)),
      type,
      parties,
    ) || share(a.targets, b.targets, type, parties)
  )
}

export function likeness(a: Occurrence, b: Occurrence, parties: Parties): Likeness {
  const place = comparePlaces(a, b, parties)
  const { type } = a.mention
  const target = share(a.targets, b.targets, type, parties)
  return {
    time: compareTimes(a, b),
    place,
    actor: share(a.actors, b.actors, type, parties),
    target,
    participant: shareParticipant(a, b, parties),
    quantity: shareCounts(a, b, a.article === b.article || target || place === 'same' || place === 'within'),
  }
}

/** From here on few other events will have the same count. */
const TELLING_COUNT = 10
/**
 * Both count the same: as many, of the same kind of people or things. Two or three are killed in many places on one day: so small a count says nothing by
 * itself, but another that agrees, or what else the two have in common, bears it out.
 */
function shareCounts(a: Occurrence, b: Occurrence, isBorneOut: boolean): boolean {
  const shared = a.quantities.filter((x) => x.lower !== null && b.quantities.some((y) => areOneCount(x, y)))
  const measures = new Set(shared.map(({ measure, item }) => measure ?? item))
  return shared.length > 0 && (isBorneOut || measures.size > 1 || shared.some(({ lower }) => lower! >= TELLING_COUNT))
}

const areOneCount = (x: Quantity, y: Quantity): boolean =>
  x.lower === y.lower &&
  x.upper === y.upper &&
  x.measure === y.measure &&
  (x.measure !== null || x.item === y.item) &&
  (x.group === y.group || x.group === 'unspecified' || y.group === 'unspecified')

/** Both name a victim whom few other events will have: a person, or people who are nowhere told by one word alone. */
export function shareVictim(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const isDistinctive = (id: string) => {
    const entity = parties.entity(id)
    if (parties.kind(id) === 'person') return true
    // a movement that is known by name is hit again and again, and so are «the civilians» and «the soldiers»
    return (
      entity?.kind === 'group' && entity.known === null && [entity.label.ar, ...entity.forms].every((name) => /\S\s+\S/u.test(name ?? ''))
    )
  }
  return a.targets.some((x) => isDistinctive(x) && b.targets.includes(x))
}

/** The grounds that a likeness gives, in a fixed order. */
export function groundsOf(a: Occurrence, b: Occurrence, alike: Likeness): readonly Ground[] {
  const grounds: Ground[] = [a.mention.type === b.mention.type ? 'same-type' : 'near-type']
  if (alike.time === 'same') grounds.push('same-date')
  if (alike.time === 'overlap') grounds.push('date-overlap')
  if (alike.time === 'near') grounds.push('near-date')
  if (alike.place === 'same') grounds.push('same-place')
  if (alike.place === 'within') grounds.push('within-place')
  if (alike.actor) grounds.push('same-actor')
  if (alike.target) grounds.push('same-target')
  if (alike.participant && !alike.actor && !alike.target) grounds.push('same-participant')
  if (alike.quantity) grounds.push('same-quantity')
  return grounds
}
