import { byText } from '../../text/order.ts'
import { daysOf } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { calledAlike, calledApart } from './called.ts'
import type { Join } from './dated.ts'
import { type Ground, groundsOf, likeness } from './likeness.ts'

/** Modalities in which one speaks of an accord that is there. */
const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged', 'historical'])

/**
 * The accord that a bare word for one means: the one spoken of last before it in the article, else the first one after it, else the one that most
 * articles of the component tell of, if this article names its parties. The joins to try, the best first; `group` and `clusters` hold no such words.
 */
export function antecedentsOf(
  word: Occurrence,
  group: readonly Occurrence[],
  clusters: readonly (readonly Occurrence[])[],
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
  const told = here.filter(({ mention }) => !mention.provided)
  const before = told.filter(({ index }) => index < word.index).toReversed()
  const after = told.filter(({ index }) => index > word.index)
  const near = [...before.slice(0, 1), ...after.slice(0, 1), ...before.slice(1), ...after.slice(1)]
  const main = told.length > 0 || !HAPPENED.has(word.mention.modality) ? [] : mainAccord(word, clusters, named, parties)
  // called by the town of an accord that other articles tell of
  const called =
    told.length > 0 && word.place !== null && HAPPENED.has(word.mention.modality) ? mainAccord(word, clusters, named, parties) : []
  const isThere = (accord: Occurrence) => accord.place !== null && parties.lie(word.place!, accord.place) === 'same'
  return [
    ...called.filter((accord) => isThere(accord) && !isOther(accord)).map((accord) => join(accord, 'same-place')),
    ...near.map((accord) => join(accord, 'nearest-before')),
    ...main.filter((accord) => !isOther(accord)).map((accord) => join(accord, 'best-candidate')),
    ...here.filter(({ mention }) => mention.provided).map((accord) => join(accord, 'same-clause')),
  ]
}

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
function isLongAgo({ published }: Occurrence, cluster: readonly Occurrence[]): boolean {
  if (published === null) return false
  const last = Math.max(...cluster.flatMap(({ days }) => days?.to ?? []))
  return Number.isFinite(last) && published - last > A_SEASON
}

/** First mention of the accord that most articles tell of, of those made by the day of the word whose parties its article names. */
function mainAccord(
  word: Occurrence,
  clusters: readonly (readonly Occurrence[])[],
  named: ReadonlySet<string>,
  parties: Parties,
): readonly Occurrence[] {
  const { published, place } = word
  // the town by which it is called
  const lieOf = (cluster: readonly Occurrence[]) => {
    const lies = place === null ? [] : cluster.flatMap((one) => (one.place === null ? [] : [parties.lie(place, one.place)]))
    return lies.includes('same') ? 'same' : lies.length > 0 && lies.every((lie) => lie === 'apart') ? 'apart' : 'unknown'
  }
  const called = (cluster: readonly Occurrence[]) => (lieOf(cluster) === 'same' ? 1 : 0)
  const fit = clusters.filter((cluster) => {
    const theirs = new Set(cluster.flatMap(({ principals }) => principals.map((one) => parties.party(one))))
    const from = Math.min(...cluster.flatMap(({ days }) => days?.from ?? []))
    if (called(cluster) === 0 && isLongAgo(word, cluster)) return false
    // what is called by a name is what others call so
    if (word.mention.called.length > 0 && !cluster.some((one) => calledAlike(word, one))) return false
    const isKnownHere = [...theirs].filter((party) => named.has(party)).length >= (called(cluster) === 1 ? 1 : Math.min(2, theirs.size))
    return theirs.size > 0 && isKnownHere && lieOf(cluster) !== 'apart' && (published === null || from <= published + 1)
  })
  const articles = (cluster: readonly Occurrence[]) => new Set(cluster.map(({ article }) => article)).size
  const start = (cluster: readonly Occurrence[]) => Math.max(...cluster.map(({ date }) => daysOf(date?.value ?? null)?.from ?? 0))
  const [most] = fit.toSorted(
    (x, y) => called(y) - called(x) || articles(y) - articles(x) || start(y) - start(x) || byText(x[0]!.reading.id, y[0]!.reading.id),
  )
  return most === undefined ? [] : [most[0]!]
}
