import { byText } from '../../text/order.ts'
import { daysOf } from '../days.ts'
import { HAPPENED } from '../modalities.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { calledAlike, calledApart } from './called.ts'
import type { Join } from './dated.ts'
import { type Ground, groundsOf, likeness } from './likeness.ts'

/**
 * The accord that a bare word for one means: the one spoken of last before it in the article, else the first one after it, else the one that most
 * articles of the component tell of, if this article names its parties. The joins to try, the best first; `group` and `accords` hold no such words.
 */
export function antecedentsOf(
  word: Occurrence,
  group: readonly Occurrence[],
  accords: readonly Accord[],
  named: ReadonlySet<string>,
  parties: Parties,
): readonly Join[] {
  const isOther = (accord: Occurrence) =>
    calledApart(word, accord) ||
    isOldNameless(word, accord) ||
    (word.principals.length > 0 &&
      accord.principals.length > 0 &&
      word.principals.every((x) => accord.principals.every((y) => parties.distinct(x, y))))
  const join = (accord: Occurrence, ground: Ground): Join => ({
    a: Math.min(word.index, accord.index),
    b: Math.max(word.index, accord.index),
    because: [
      ...groundsOf(word, accord, likeness(word, accord, parties)),
      ...(word.article === accord.article ? (['same-article'] as const) : []),
      ground,
    ],
    strength: 0,
  })
  const here = group.filter((one) => one.article === word.article && one.mention.modality !== 'negated' && !isOther(one))
  // the truce that an accord lays down is no other accord, but what it is about
  const spokenOf = here.filter(({ mention }) => !mention.provided)
  // that it was ratified is news of it, and what is said of it later is of the accord
  const made = spokenOf.filter(({ mention }) => mention.mode !== RATIFYING)
  const told = made.length > 0 ? made : spokenOf
  const before = told.filter(({ index }) => index < word.index).toReversed()
  const after = told.filter(({ index }) => index > word.index)
  const near = [...before.slice(0, 1), ...after.slice(0, 1), ...before.slice(1), ...after.slice(1)]
  const main = told.length > 0 || !HAPPENED.has(word.mention.modality) ? [] : mainAccord(word, accords, named, parties)
  // called by the town of an accord that other articles tell of
  const called =
    told.length > 0 && word.place !== null && HAPPENED.has(word.mention.modality) ? mainAccord(word, accords, named, parties) : []
  const isThere = (accord: Occurrence) => accord.place !== null && parties.lie(word.place!, accord.place) === 'same'
  return [
    ...called.filter((accord) => isThere(accord) && !isOther(accord)).map((accord) => join(accord, 'same-place')),
    ...near.map((accord) => join(accord, 'nearest-before')),
    ...main.filter((accord) => !isOther(accord)).map((accord) => join(accord, 'best-candidate')),
    ...here.filter(({ mention }) => mention.provided).map((accord) => join(accord, 'same-clause')),
  ]
}

const RATIFYING = 'ratify'

/** The truce that an accord lays down is that accord: the one that its article names last before it, else the first. */
export function laidDownBy(truce: Occurrence, group: readonly Occurrence[], parties: Parties): Join | null {
  const here = group.filter(({ article, mention }) => article === truce.article && !mention.provided && mention.modality !== 'negated')
  const accord = here.findLast(({ index }) => index < truce.index) ?? here[0]
  if (accord === undefined) return null
  const because = [...groundsOf(truce, accord, likeness(truce, accord, parties)), 'same-article', 'nearest-before'] as const
  return { a: Math.min(truce.index, accord.index), b: Math.max(truce.index, accord.index), because, strength: 0 }
}

/** Days in which the accord that everybody speaks of is one of late. */
const A_SEASON = 92

/** «The nuclear accord» is none of long ago of which nobody says that it is called so. */
const isOldNameless = ({ mention, published }: Occurrence, accord: Occurrence): boolean =>
  mention.called.length > 0 &&
  accord.mention.called.length === 0 &&
  accord.days !== null &&
  published !== null &&
  published - accord.days.to > A_SEASON

/** All that is told of when it was made or began is months before the article: it would be spoken of by name. */
const isLongAgo = ({ published }: Occurrence, { last }: Accord): boolean =>
  published !== null && Number.isFinite(last) && published - last > A_SEASON

/** An accord that is told of, with what every word for one is held against. */
export interface Accord {
  readonly cluster: readonly Occurrence[]
  /** Who takes part, as parties. */
  readonly sides: ReadonlySet<string>
  /** First and last day that is told of it. */
  readonly first: number
  readonly last: number
  readonly articles: number
  readonly start: number
}

export const accordOf = (cluster: readonly Occurrence[], parties: Parties): Accord => ({
  cluster,
  sides: new Set(cluster.flatMap(({ principals }) => principals.map((one) => parties.party(one)))),
  first: Math.min(...cluster.flatMap(({ days }) => days?.from ?? [])),
  last: Math.max(...cluster.flatMap(({ days }) => days?.to ?? [])),
  articles: new Set(cluster.map(({ article }) => article)).size,
  start: Math.max(...cluster.map(({ date }) => daysOf(date?.value ?? null)?.from ?? 0)),
})

/** First mention of the accord that most articles tell of, of those made by the day of the word whose parties its article names. */
function mainAccord(word: Occurrence, accords: readonly Accord[], named: ReadonlySet<string>, parties: Parties): readonly Occurrence[] {
  const { published, place } = word
  // the town by which it is called
  const lieOf = ({ cluster }: Accord) => {
    const lies = place === null ? [] : cluster.flatMap((one) => (one.place === null ? [] : [parties.lie(place, one.place)]))
    return lies.includes('same') ? 'same' : lies.length > 0 && lies.every((lie) => lie === 'apart') ? 'apart' : 'unknown'
  }
  const called = (accord: Accord) => (lieOf(accord) === 'same' ? 1 : 0)
  const fit = accords.filter((accord) => {
    const { cluster, sides, first } = accord
    if (sides.size === 0 || (published !== null && first > published + 1)) return false
    // what is called by a name is what others call so
    if (word.mention.called.length > 0 && !cluster.some((one) => calledAlike(word, one))) return false
    const known = [...sides].filter((party) => named.has(party)).length
    if (known === 0) return false
    const lie = lieOf(accord)
    return lie !== 'apart' && known >= (lie === 'same' ? 1 : Math.min(2, sides.size)) && (lie === 'same' || !isLongAgo(word, accord))
  })
  const [most] = fit.toSorted(
    (x, y) =>
      called(y) - called(x) || y.articles - x.articles || y.start - x.start || byText(x.cluster[0]!.reading.id, y.cluster[0]!.reading.id),
  )
  return most === undefined ? [] : [most.cluster[0]!]
}
