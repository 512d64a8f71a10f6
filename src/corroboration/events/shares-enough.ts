import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { areTwoOfMany, FORCE, isOneSpot } from './dated.ts'
import { isOnManyFronts, isTelling, natureOfBoth } from './kinds.ts'
import { type Likeness, shareVictim } from './likeness.ts'
import { commonSuffices, sameMatter } from './matter.ts'

/** Whether two mentions have so much in common that one may take up the other. */
export function sharesEnough(a: Occurrence, b: Occurrence, alike: Likeness, areOfOneType: boolean, parties: Parties): boolean {
  const who = alike.actor || alike.target || alike.participant
  const where = alike.place === 'same'
  if (a.mention.type !== b.mention.type && !areOfOneType)
    return (
      who &&
      ((where && (!FORCE.has(a.mention.type) || isOneSpot(a, alike, parties))) || mayTakeUp(a, b, parties)) &&
      !isOneVictims(a, b, alike) &&
      !isOneVictims(b, a, alike)
    )
  switch (natureOfBoth(a.mention.type, b.mention.type)) {
    case 'frequent':
      return (
        (alike.quantity && sameMatter(a, b, parties)) ||
        isKnownVictim(a, b, alike, parties) ||
        (where && ((alike.actor && (a.mention.type === 'control' || isOneSpot(a, alike, parties))) || isKnownByPlace(a, b, parties)))
      )
    case 'act':
      return (
        alike.actor &&
        (alike.target ? a.article === b.article || isNewsOf(a, b) : a.article === b.article && (!isAsked(a) || isTelling(a.mention.mode)))
      )
    default:
      if (isOnManyFronts(a.mention.type) && a.article !== b.article && !(isOneSpot(a, alike, parties) || (where && who) || alike.quantity))
        return false
      return (where || alike.quantity || (who && !areTwoOfMany(a, b))) && commonSuffices(a, b, alike, parties)
  }
}

/** One asks for many things: what is asked of whom tells one demand from another. */
const isAsked = ({ mention }: Occurrence): boolean => mention.type === 'demand'

/** The one it is done to is named, and few others will be done the same: by whom, where, or whom few have a name for. */
const isKnownVictim = (a: Occurrence, b: Occurrence, alike: Likeness, parties: Parties): boolean =>
  alike.target && (isOneSpot(a, alike, parties) || mayTakeUp(a, b, parties) || shareVictim(a, b, parties) || areAllOnOne(a, b, parties))

/** All that an article tells to have been done to one party: who is hit again and again is told of more often. */
function areAllOnOne(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  // much is done to a country
  if (a.article !== b.article || a.targets.every((one) => parties.kind(one) === 'country')) return false
  const victims = new Set([a, b].flatMap(({ mention }) => mention.roles.flatMap(({ role, entity }) => (role === 'target' ? [entity] : []))))
  const told = a.reading.events.filter(
    ({ type, roles }) => type === a.mention.type && roles.some(({ role, entity }) => role === 'target' && victims.has(entity)),
  )
  return told.length <= 2
}

/** In one article, and one of the two is told as known, and adds nothing to where it was and how many were struck: it may speak of the other. */
const mayTakeUp = (a: Occurrence, b: Occurrence, parties: Parties): boolean =>
  a.article === b.article && (isBare(a, parties) || isBare(b, parties))
const isBare = ({ mention, place, quantities }: Occurrence, parties: Parties): boolean =>
  mention.definite && (place === null || parties.isWide(place)) && quantities.length === 0

/** An attack on somebody is one of many in an operation, not the operation. */
const isOneVictims = (attack: Occurrence, operation: Occurrence, { target }: Likeness): boolean =>
  attack.mention.type === 'attack' && attack.targets.length > 0 && operation.mention.type === 'operation' && !target

/** Two of one mode in one place, which is no whole region if two articles tell of them; or one place taken, for what one side gains there the other loses. */
function isKnownByPlace({ article, mention: a, place }: Occurrence, { article: other, mention: b }: Occurrence, parties: Parties): boolean {
  const isSmall = article === other || (place !== null && !parties.isWide(place))
  return isSmall && (a.type === 'control' || (a.mode === b.mode && isTelling(a.mode)))
}

/** The article appeared within a day of what the other is dated by. */
export const isNewsOf = ({ published }: Occurrence, { days }: Occurrence) =>
  published !== null && days !== null && published - days.to <= 1 && days.from - published <= 1
