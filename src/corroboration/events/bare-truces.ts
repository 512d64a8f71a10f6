import { gapBetween } from '../days.ts'
import { HAPPENED } from '../modalities.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import type { Join } from './dated.ts'
import { groundsOf, likeness } from './likeness.ts'
import { sameMatter } from './matter.ts'

type Cluster = readonly Occurrence[]

/** Modes that tell of something new. */
const NEW: ReadonlySet<string> = new Set(['propose', 'extend', 'suspend', 'end'])
/** Days between two tellings of when one truce was made or began. */
const DAYS = 7

/**
 * «The truce», «the truce of last week», «the accord that the government signed last month»: the only accord of those told elsewhere that it can be, one
 * whose sides or ground the article names, and whose sides are those of whom it is told. Null where none fits, or several.
 */
export function onlyTruce(truce: Cluster, clusters: readonly Cluster[], parties: Parties): Join | null {
  // «the final accord» that is still negotiated, beside the one that was made
  const telling = truce.filter(({ takesUp }) => !takesUp)
  if (!(telling.length > 0 ? telling : truce).every(isBare)) return null
  const all = clusters.filter((accord) => accord !== truce && mayBe(truce, accord, parties))
  // what others only speak of is no second one
  const told = all.filter((accord) => !accord.every(isBare))
  const fit = told.length > 0 ? told : all
  const called = fit.filter((accord) => isThere(truce, accord, parties))
  const [only, other] = called.length > 0 ? called : fit
  if (only === undefined || other !== undefined) return null
  const [a, b] = [truce[0]!, only[0]!]
  const because = [...groundsOf(a, b, likeness(a, b, parties)), 'only-candidate'] as const
  return { a: Math.min(a.index, b.index), b: Math.max(a.index, b.index), because, strength: 0 }
}

const isBare = ({ mention, principals, place, days, published }: Occurrence): boolean =>
  (mention.type === 'ceasefire' || (mention.type === 'agreement' && (mention.definite || place !== null || principals.length > 0))) &&
  HAPPENED.has(mention.modality) &&
  !NEW.has(mention.mode ?? '') &&
  !mention.another &&
  (principals.length === 0 || isSpokenOf(mention, days, published))

/** Days after which news of the making of an accord is none. */
const NEWS = 7
/** An accord that is spoken of as known, made some time before: whoever is named with it may be one of its sides. */
const isSpokenOf = ({ definite, rule }: Occurrence['mention'], days: Occurrence['days'], published: number | null): boolean =>
  (definite || !rule.endsWith('.noun')) && (days === null ? definite : published !== null && published - days.from > NEWS)

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
  const named = truce.flatMap(({ principals }) => principals)
  const isOfSides =
    named.length === 0 || accord.some(({ principals }) => principals.some((x) => named.some((y) => parties.sameParty(x, y))))
  if (!isOfSides) return false
  if (!isOfTime || truce.some((x) => accord.some((y) => conflicts(x, y, parties)))) return false
  return (
    isThere(truce, accord, parties) || truce.some((one) => knowsSides(one, truce, accord, parties)) || isOfItsTime(truce, accord, parties)
  )
}

/** Days of a month, in which a matter has hardly two accords. */
const A_MONTH = 31
/** Both are dated, and the articles are about one matter. */
const isOfItsTime = (truce: Cluster, accord: Cluster, parties: Parties): boolean =>
  truce.some(
    (x) =>
      x.days !== null &&
      x.days.to - x.days.from <= A_MONTH &&
      accord.some(
        (y) => y.days !== null && gapBetween(x.days!, y.days) === 0 && y.days.to - y.days.from <= A_MONTH && sameMatter(x, y, parties),
      ),
  )

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
