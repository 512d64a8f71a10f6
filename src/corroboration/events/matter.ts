import type { EventType } from '../../model/lists.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { isRareOnADay } from './kinds.ts'
import type { Likeness } from './likeness.ts'

/** Cosine of what two articles name from which on they are taken to be about one matter. */
const ALIKE = 0.33

/** How much an article speaks of each party, as a unit vector. */
interface Vector {
  readonly parties: readonly string[]
  readonly weightOf: ReadonlyMap<string, number>
}

/** By article, and by two of them, of all that were asked for while their component is joined. */
interface Known {
  readonly vectorsOf: Map<number, Vector>
  readonly areClose: Map<number, Uint8Array>
}
const atHand = new WeakMap<Parties, Known>()

function knownOf(parties: Parties): Known {
  const known = atHand.get(parties) ?? { vectorsOf: new Map(), areClose: new Map() }
  atHand.set(parties, known)
  return known
}

/**
 * Whether two mentions stand in articles about one matter, by whom and what the articles name and how often. What a mention leaves out can be
 * supplied only by an article that speaks of the same.
 */
export function sameMatter(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  return a.article === b.article || areClose(a, b, parties)
}

/**
 * Whether what two mentions have in common beside their time makes them one. One thing alone does where their articles are about one matter; of what
 * happens often on one day, a country alone does not: much is sent into it, and many are received there.
 */
export function commonSuffices(a: Occurrence, b: Occurrence, alike: Likeness, parties: Parties): boolean {
  const who = Number(alike.actor) + Number(alike.target) + Number(alike.participant && !alike.actor && !alike.target)
  const where = Number(alike.place === 'same')
  const isFew = alike.time === 'unknown' && a.article !== b.article && WITH_MANY.has(a.mention.type)
  if (isFew && where === 0 && !alike.quantity)
    return countShared(a, b, parties) > 1 || (who > 0 && (mayMean(a, b) || mayMean(b, a)) && sameMatter(a, b, parties))
  if (who + where + Number(alike.quantity) > 1) return true
  // where a truce holds there is one at a time, whoever else the two articles name
  if (where > 0 && a.mention.type === 'ceasefire' && b.mention.type === 'ceasefire' && parties.kind(a.place!) === 'place') return true
  const isCountryAlone = where > 0 && parties.kind(a.place!) === 'country' && !isRareOnADay(a.mention.type)
  return !(isCountryAlone && a.article !== b.article) && sameMatter(a, b, parties)
}

/** Types of which one party has many with different others: at no time and no place it takes two to know one. */
const WITH_MANY: ReadonlySet<EventType> = new Set(['talks', 'visit', 'war'])
/** «The talks» in an article that names all who took part in the other. */
const mayMean = ({ mention, named }: Occurrence, { participants }: Occurrence): boolean =>
  mention.definite && participants.length > 1 && participants.every((one) => named.has(one))
/** Parties that have a part in both. */
function countShared(a: Occurrence, b: Occurrence, parties: Parties): number {
  const theirs = new Set(b.participants.map((one) => parties.party(one)))
  return new Set(a.participants.map((one) => parties.party(one)).filter((one) => theirs.has(one))).size
}

/** What is known of two articles: most of a component are asked for with each other, so it stands in rows of bytes. */
const [FAR, CLOSE] = [1, 2]
/** Bytes of a row at least. */
const SHORTEST = 64

function areClose(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const { vectorsOf, areClose } = knownOf(parties)
  const row = rowOf(areClose, a.article, b.article)
  const known = row[b.article]!
  if (known !== 0) return known === CLOSE
  const [first, second] = [vectorOf(a, vectorsOf, parties), vectorOf(b, vectorsOf, parties)]
  let sum = 0
  for (const party of first.parties) {
    const other = second.weightOf.get(party)
    if (other !== undefined) sum += first.weightOf.get(party)! * other
  }
  row[b.article] = sum >= ALIKE ? CLOSE : FAR
  return sum >= ALIKE
}

/** The row of an article, long enough for another. */
function rowOf(rows: Map<number, Uint8Array>, article: number, other: number): Uint8Array {
  const known = rows.get(article)
  if (known !== undefined && other < known.length) return known
  let length = known?.length ?? SHORTEST
  while (length <= other) length *= 2
  const row = new Uint8Array(length)
  if (known !== undefined) row.set(known)
  rows.set(article, row)
  return row
}

function vectorOf({ article, named }: Occurrence, known: Map<number, Vector>, parties: Parties): Vector {
  const vector = known.get(article) ?? unit(named, parties)
  known.set(article, vector)
  return vector
}

function unit(named: ReadonlyMap<string, number>, parties: Parties): Vector {
  const times = new Map<string, number>()
  for (const [entity, count] of named) times.set(parties.party(entity), (times.get(parties.party(entity)) ?? 0) + count)
  // the tenth time that a name comes tells less than the second
  const weights = [...times].map(([party, count]) => [party, Math.log1p(count)] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  return { parties: [...times.keys()], weightOf: new Map(weights.map(([party, weight]) => [party, weight / length])) }
}
