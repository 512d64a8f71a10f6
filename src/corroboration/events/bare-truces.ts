import { gapBetween } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import type { Join } from './dated.ts'
import { groundsOf, likeness } from './likeness.ts'

type Cluster = readonly Occurrence[]

/** Modalities in which one speaks of a truce that is there. */
const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged', 'historical'])
/** Modes that tell of something new. */
const NEW: ReadonlySet<string> = new Set(['propose', 'extend', 'suspend', 'end'])
/** Days between two tellings of when one truce was made or began. */
const DAYS = 7

/**
 * «The truce», «the truce of last week», of which its article names no sides: the only accord of those told elsewhere that it can be, one whose sides or
 * ground the article names. Null where none fits, or several.
 */
export function onlyTruce(truce: Cluster, clusters: readonly Cluster[], parties: Parties): Join | null {
  if (!truce.every(isBare)) return null
  const fit = clusters.filter((accord) => accord !== truce && mayBe(truce, accord, parties))
  const called = fit.filter((accord) => isThere(truce, accord, parties))
  const [only, other] = called.length > 0 ? called : fit
  if (only === undefined || other !== undefined) return null
  const [a, b] = [truce[0]!, only[0]!]
  const because = [...groundsOf(a, b, likeness(a, b, parties)), 'only-candidate'] as const
  return { a: Math.min(a.index, b.index), b: Math.max(a.index, b.index), because, strength: 0 }
}

const isBare = ({ mention, principals, place }: Occurrence): boolean =>
  (mention.type === 'ceasefire' || (mention.type === 'agreement' && (mention.definite || place !== null))) &&
  principals.length === 0 &&
  HAPPENED.has(mention.modality) &&
  !NEW.has(mention.mode ?? '') &&
  !mention.another

function mayBe(truce: Cluster, accord: Cluster, parties: Parties): boolean {
  if (!accord.some((one) => one.principals.length > 0 && HAPPENED.has(one.mention.modality))) return false
  // what its own article tells of both is decided there
  const here = new Set(truce.map(({ article }) => article))
  if (accord.every(({ article }) => here.has(article))) return false
  const made = Math.min(...accord.flatMap(({ days, published }) => days?.from ?? published ?? []))
  const told = Math.max(...truce.flatMap(({ published }) => published ?? []))
  if (made > told + 1) return false
  const isOfTime = truce.every(
    ({ days }) => days === null || accord.every((one) => one.days === null || gapBetween(days, one.days) <= DAYS),
  )
  if (!isOfTime || truce.some((x) => accord.some((y) => conflicts(x, y, parties)))) return false
  return isThere(truce, accord, parties) || truce.some((one) => knowsSides(one, truce, accord, parties))
}

/** It holds where the other does, as far as both say. */
const isThere = (truce: Cluster, accord: Cluster, parties: Parties): boolean =>
  truce.some(({ place }) => place !== null && accord.some((one) => one.place !== null && parties.lie(place, one.place) === 'same'))

/** Its article names both sides of the accord; or one of them, and where it holds, or it is called by a place that those on the accord name. */
function knowsSides({ named }: Occurrence, truce: Cluster, accord: Cluster, parties: Parties): boolean {
  const known = new Set([...named.keys()].map((entity) => parties.party(entity)))
  const sides = new Set(accord.flatMap(({ principals }) => principals.map((one) => parties.party(one))))
  const common = [...sides].filter((side) => known.has(side)).length
  const isPlaced = accord.some(({ place }) => place !== null && known.has(parties.party(place)))
  const isCalled = truce.some(({ place }) => place !== null && accord.some((one) => one.named.has(place)))
  return common >= Math.min(2, sides.size) || (common > 0 && (isPlaced || isCalled))
}
