import type { LanguagePack } from '../language/contract.ts'
import { findFamilies } from '../lineage/families.ts'
import { WEEKDAYS, type Weekday } from '../model/lists.ts'
import { type ArticleRead, lineageOf, namesAcross } from './article-read.ts'
import { closestCompany, profileOf } from './company.ts'
import { copiedTimes, copiesOf } from './copied-times.ts'
import { type Moment, momentsOf, NAME_WEIGHTS } from './moments.ts'
import { likelihood, thingOf } from './same-happening.ts'
import { createToldDays, memo } from './told-days.ts'
import { strongest, type Witness } from './witness.ts'

/** The day of an article, and how sure it is, 0–1. */
export interface Dated {
  readonly day: number
  readonly certainty: number
}

export interface Neighbourhood {
  /** What articles with these dates tell of the day of one without: the strongest word on each thing, in order of place. */
  witnesses(article: string, dates: ReadonlyMap<string, Dated>): readonly Witness[]
  /** What copies in articles of known weekdays tell of the weekday of one, as days of a week that no article speaks of. */
  weekdayWitnesses(article: string, weekdays: ReadonlyMap<string, Weekday>): readonly Witness[]
}

/** Log-odds that the two tell one day, where the words beside the time agree on both sides, or on one. */
const FRAMED = 5
const HALF_FRAMED = 2.5
/** For a copy of the whole text. */
const COPY = 5
/** Names (countries half) that two articles have in common before their events are compared. */
const SAME_MATTER = 3

/** A Monday of the year 2100. */
const SOME_MONDAY = 47_604
const FORTNIGHT = 14

/** Two moments of one thing in two articles. */
interface Pair {
  readonly mine: Moment
  readonly other: string
  readonly theirs: Moment
  readonly weight: number
}

/** Everything that can be compared between articles without knowing their days. */
export function createNeighbourhood(all: readonly ArticleRead[], packs: readonly LanguagePack[]): Neighbourhood {
  const lineage = all.map(({ stored, reading }) => lineageOf(stored, reading))
  const families = findFamilies(lineage, () => false)
  const copied = Map.groupBy(copiedTimes(all, lineage, families), ({ article }) => article)
  const copies = Map.groupBy(copiesOf(lineage, families), ({ article }) => article)
  const known = new Map(
    all.map((one, i) => {
      const ids = namesAcross(one.reading, packs)
      const entityOf = (local: string) => ids.get(local)!
      const names = new Map(one.reading.entities.map(({ id, kind }) => [entityOf(id), NAME_WEIGHTS[kind]]))
      return [one.reading.id, { names, profile: profileOf(one, entityOf), moments: momentsOf(one, lineage[i]!.words, entityOf) }]
    }),
  )
  const partners = memo((article: string) =>
    [...known.keys()].filter((other) => other !== article && common(known.get(article)!.names, known.get(other)!.names) >= SAME_MATTER),
  )
  const pairs = memo((article: string) =>
    partners(article).flatMap((other) => pairsOf(known.get(article)!.moments, other, known.get(other)!.moments)),
  )
  const { meant, daysFor } = createToldDays()

  function* copiedOf(article: string, dates: ReadonlyMap<string, Dated>): Generator<Witness> {
    for (const { other, mine, theirs, isFramed } of copied.get(article) ?? []) {
      const dated = dates.get(other)
      const day = meant(theirs, dated?.day ?? null)
      const days = day === null ? null : daysFor(mine, day)
      if (day === null || days === null) continue
      const weight = (isFramed ? FRAMED : HALF_FRAMED) * (dated?.certainty ?? 1)
      yield {
        relation: 'equal',
        ...days,
        day,
        weight,
        thing: `time ${mine.start}`,
        isCopied: isFramed,
        start: mine.start,
        other,
        otherStart: theirs.start,
      }
    }
    for (const { other, share, start, otherStart } of copies.get(article) ?? []) {
      const dated = dates.get(other)
      if (dated === undefined) continue
      const { day, certainty } = dated
      yield {
        relation: 'near',
        from: day,
        to: day,
        day,
        weight: COPY * share * certainty,
        thing: 'text',
        isCopied: true,
        start,
        other,
        otherStart,
      }
    }
  }

  function* comparedOf(article: string, dates: ReadonlyMap<string, Dated>): Generator<Witness> {
    const dated = partners(article).flatMap((other) =>
      dates.has(other) ? [{ article: other, ...known.get(other)!.profile, ...dates.get(other)! }] : [],
    )
    for (const { article: other, day, weight } of closestCompany(known.get(article)!.profile, dated))
      yield { relation: 'near', from: day, to: day, day, weight, thing: 'matter', isCopied: false, start: 0, other, otherStart: 0 }
    for (const { mine, other, theirs, weight } of pairs(article)) {
      const date = dates.get(other)
      const day = meant(theirs.told, date?.day ?? null)
      const days = day === null ? null : daysFor(mine.told, day)
      if (day === null || days === null) continue
      yield {
        relation: 'equal',
        ...days,
        day,
        weight: weight * (date?.certainty ?? 1),
        thing: thingOf(mine),
        isCopied: false,
        start: mine.event.start,
        other,
        otherStart: theirs.event.start,
      }
    }
  }

  return {
    witnesses: (article, dates) => strongest([...copiedOf(article, dates), ...comparedOf(article, dates)]),
    weekdayWitnesses(article, weekdays) {
      const dates = new Map(
        [...weekdays].map(([other, weekday]) => [other, { day: SOME_MONDAY + WEEKDAYS.indexOf(weekday), certainty: 1 }]),
      )
      return strongest(
        [...copiedOf(article, dates)].filter(({ relation, day }) => relation === 'equal' && Math.abs(day - SOME_MONDAY) <= FORTNIGHT),
      )
    },
  }
}

function pairsOf(mine: readonly Moment[], other: string, theirs: readonly Moment[]): readonly Pair[] {
  return mine.flatMap((my) =>
    theirs.flatMap((their) => {
      const weight = thingOf(my) === thingOf(their) ? likelihood(my, their) : 0
      return weight > 0 ? [{ mine: my, other, theirs: their, weight }] : []
    }),
  )
}

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, weight] of a) if (b.has(name)) sum += weight
  return sum
}
