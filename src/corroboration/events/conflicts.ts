import type { EventType } from '../../model/lists.ts'
import type { Quantity } from '../../model/reading.ts'
import { isHeading, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { calledApart } from './called.ts'
import { familyOf, modesMayBeOne } from './kinds.ts'
import { areTwoWhoMet, comparePlaces, compareTimes } from './likeness.ts'

/** Types in which those who take part are all there is: two meetings of other people are two meetings. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set(['talks', 'call', 'visit', 'session', 'ceasefire', 'agreement'])
/** Types that are done to somebody: another victim, another event. */
const DONE_TO: ReadonlySet<EventType> = new Set([
  'abduct',
  'arrest',
  'release',
  'office',
  'demand',
  'accuse',
  'threaten',
  'apologise',
  'sanction',
  'recognise',
])
/** Types that both sides do to each other, or blame on each other. */
const MUTUAL: ReadonlySet<EventType> = new Set([
  'attack',
  'clash',
  'war',
  'violation',
  'destroy',
  'investigate',
  'displace',
  'evacuate',
  'safe-passage',
  'protest',
])

/** Who attacks in the one suffers in the other: one attack may be told so, of two sides that fight. */
const isTurned = ({ actors, targets }: Occurrence, other: Occurrence, { sameParty }: Parties): boolean =>
  actors.some((x) => other.targets.some((y) => sameParty(x, y))) || other.actors.some((x) => targets.some((y) => sameParty(x, y)))

/** Types that two sides fight: others fight another one. */
const FOUGHT: ReadonlySet<EventType> = new Set(['clash', 'war'])

/** Nobody of the one is, or may be, anybody of the other. */
const apart = (a: readonly string[], b: readonly string[], parties: Parties) => a.length > 0 && b.length > 0 && areDistinct(a, b, parties)
function areDistinct(a: readonly string[], b: readonly string[], parties: Parties): boolean {
  for (const x of a) for (const y of b) if (!parties.distinct(x, y)) return false
  return true
}

/** Each names two or more, and one whom the other is known not to have. Who names only one may have left the other out. */
const crossed = (a: readonly string[], b: readonly string[], type: EventType, parties: Parties) => {
  const only = (these: readonly string[], those: readonly string[]) =>
    these.filter((x) => those.length > 0 && those.every((y) => parties.distinct(x, y) || areTwoWhoMet(type, x, y, parties)))
  return a.length > 1 && b.length > 1 && only(a, b).length > 0 && only(b, a).length > 0
}

/** One sentence counts the same thing twice, and the counts cannot be one: so many here, so many there. */
function countsApart(a: Occurrence, b: Occurrence): boolean {
  if (a.article !== b.article || a.sentence.start !== b.sentence.start) return false
  const clash = (x: Quantity, y: Quantity) =>
    x.measure === y.measure &&
    x.group === y.group &&
    x.id !== y.id &&
    ((x.upper !== null && y.lower !== null && x.upper < y.lower) ||
      (y.upper !== null && x.lower !== null && y.upper < x.lower) ||
      (x.upper === null && y.upper === null && x.lower !== y.lower))
  return a.quantities.some((x) => b.quantities.some((y) => clash(x, y)))
}

/** The soldiers are to leave and the fighters to draw back: one sentence tells of two who did it, each on his own. */
const actorsApart = (a: Occurrence, b: Occurrence, parties: Parties): boolean =>
  a.article === b.article &&
  a.sentence.start === b.sentence.start &&
  a.actors.length > 0 &&
  b.actors.length > 0 &&
  !a.actors.some((x) => b.actors.some((y) => parties.sameParty(x, y)))

const AHEAD: ReadonlySet<string> = new Set(['planned', 'pledged', 'proposed', 'demanded', 'conditional'])
const isAhead = ({ mention }: Occurrence) => AHEAD.has(mention.modality)

/** What is said to be another one is none of those told before it, nor, where it lies ahead, of those that have been when its article appeared. */
function isOther(other: Occurrence, one: Occurrence): boolean {
  if (!other.mention.another || one.mention.another) return false
  if (isAhead(other) && !isAhead(one)) {
    return one.article === other.article || (one.days !== null && other.published !== null && one.days.to < other.published)
  }
  return one.article === other.article && one.sentence.end <= other.sentence.start && !isHeading(one)
}

/** Days before its article in which something may have been, and still lie ahead for the one who wrote a part of it earlier. */
const RECENT = 31
/** What an article tells to come was not long before it. */
const isLongPast = (past: Occurrence, ahead: Occurrence): boolean => {
  const days = past.days ?? past.likely
  if (!isAhead(ahead) || isAhead(past) || days === null || ahead.published === null) return false
  return days.to < ahead.published - RECENT
}

/** «They did not fire a shot» of some other day, or of none, is no word on the fighting of the two sides. */
const isOtherDeed = (denied: Occurrence, fight: Occurrence, parties: Parties): boolean =>
  denied.mention.modality === 'negated' &&
  denied.mention.type === 'attack' &&
  FOUGHT.has(fight.mention.type) &&
  denied.days === null &&
  comparePlaces(denied, fight, parties) !== 'same'

/**
 * A truce is signed in one town and comes into force, and holds, in another: the same one where both name one of its sides, or where an article goes on
 * to say of the accord where it was negotiated, or where a heading and the text below it name the same two.
 */
function isMadeElsewhere(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const { sameParty } = parties
  if (familyOf(a.mention.type) !== familyOf('ceasefire')) return false
  if (isSpokenOf(a) || isSpokenOf(b) || isCalledAfter(a, b) || isCalledAfter(b, a)) return true
  if (isHeadingOf(a, b) && areOfOneTwo(a, b, parties)) return true
  const isOneOnly = (mode: string) => (a.mention.mode === mode) !== (b.mention.mode === mode)
  // «the Stockholm accord» is the truce that holds in Hodeidah
  const isOfPaper = isOneOnly('sign') || a.mention.type !== b.mention.type
  return isOneOnly('in-effect') || (isOfPaper && a.principals.some((x) => b.principals.some((y) => sameParty(x, y))))
}

/** One of the two stands in the heading of the other. */
const isHeadingOf = (a: Occurrence, b: Occurrence): boolean => a.article === b.article && isHeading(a) !== isHeading(b)

/** Both name the same two sides or more. */
const areOfOneTwo = ({ principals }: Occurrence, other: Occurrence, { party }: Parties): boolean => {
  const [these, those] = [new Set(principals.map(party)), new Set(other.principals.map(party))]
  return these.size > 1 && these.size === those.size && [...these].every((one) => those.has(one))
}

/** «The truce of Qasr», of which nothing else is said, for what another article tells that names the town, where it may have been signed. */
const isCalledAfter = (called: Occurrence, told: Occurrence): boolean =>
  called.article !== told.article &&
  called.mention.type === 'ceasefire' &&
  called.participants.length === 0 &&
  called.days === null &&
  told.principals.length > 0 &&
  called.place !== null &&
  told.named.has(called.place)

/** The accord, of nobody in particular. */
const isSpokenOf = ({ mention, principals }: Occurrence): boolean =>
  mention.type === 'agreement' && mention.definite && principals.length === 0

/**
 * Two attacks by two who are known to be two. Of one attack too each side may say that it was the other's: so not where somebody is accused, or where one
 * of the two who are said to have done it tells of the other.
 */
function areOfTwoAttackers(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  if (!apart(a.actors, b.actors, parties) || isTurned(a, b, parties)) return false
  const mayBeBlamed = ({ mention, tellers }: Occurrence, { actors }: Occurrence) =>
    mention.modality === 'alleged' || tellers.some((teller) => actors.some((actor) => parties.sameParty(teller, actor)))
  return !mayBeBlamed(a, b) && !mayBeBlamed(b, a)
}

/** Whether two mentions cannot be one event, whatever others say: symmetric. */
export function conflicts(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const { type } = a.mention
  if (familyOf(type) !== familyOf(b.mention.type)) return true
  if (type === b.mention.type && !modesMayBeOne(type, a.mention.mode, b.mention.mode)) return true
  if (calledApart(a, b)) return true
  if (compareTimes(a, b) === 'apart' || countsApart(a, b) || isOther(a, b) || isOther(b, a)) return true
  if (isLongPast(a, b) || isLongPast(b, a)) return true
  if (isOtherDeed(a, b, parties) || isOtherDeed(b, a, parties)) return true
  if (comparePlaces(a, b, parties) === 'apart' && !isMadeElsewhere(a, b, parties)) return true
  if (type === 'visit' && apart(a.actors, b.actors, parties)) return true
  if (ENCOUNTERS.has(type)) return crossed(a.principals, b.principals, type, parties)
  if (FOUGHT.has(type) && FOUGHT.has(b.mention.type) && crossed(a.principals, b.principals, type, parties)) return true
  if (DONE_TO.has(type) && apart(a.targets, b.targets, parties)) return true
  if (type === 'attack' && b.mention.type === type) {
    if (areOfTwoAttackers(a, b, parties)) return true
    if (apart(a.targets, b.targets, parties) && !isTurned(a, b, parties)) return true
  }
  return !MUTUAL.has(type) && !MUTUAL.has(b.mention.type) && (apart(a.actors, b.actors, parties) || actorsApart(a, b, parties))
}
