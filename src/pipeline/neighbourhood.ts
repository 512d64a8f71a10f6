import { dayMeant, publicationDays, type SharedTime } from '../extraction/time/neighbours.ts'
import type { LanguagePack } from '../language/contract.ts'
import { findFamilies } from '../lineage/families.ts'
import { recordEntities } from '../resolution/record-entities.ts'
import { byText, firstOf } from '../text/order.ts'
import { type ArticleRead, entitiesOf, lineageOf } from './article-read.ts'
import { copiedTimes, copiesOf } from './copied-times.ts'
import { dayOf, figureOf, likelihood, type Moment, momentsOf, NAME_WEIGHTS, thingOf } from './moments.ts'

/** A time that an article shares with a neighbour: where the two tell it, and of which day (a number). */
export interface Witness extends SharedTime {
  readonly start: number
  readonly other: string
  readonly otherStart: number
  readonly day: number
}

/** The day of an article, and how sure it is, 0–1. */
export interface Dated {
  readonly day: number
  readonly certainty: number
}

export interface Neighbourhood {
  /** What articles with these dates tell of the day of one without; the strongest word on each thing, in order of place. */
  witnesses(article: string, dates: ReadonlyMap<string, Dated>): readonly Witness[]
}

/** Log-odds that the two tell one day, where the words beside the time agree on both sides, or on one. */
const FRAMED = 5
const HALF_FRAMED = 2.5
/** For a copy of the whole text. */
const COPY = 5
/** Names (countries half) that two articles have in common before their events are compared. */
const SAME_MATTER = 3

/** What can be compared between articles without knowing their days. Ids that their names share are those of all names read together. */
export function createNeighbourhood(all: readonly ArticleRead[], packs: readonly LanguagePack[]): Neighbourhood {
  const { idOf } = recordEntities(all.flatMap(entitiesOf), packs[0]!, () => [])
  const entityOf = (article: string) => (local: string) => idOf.get(article)?.get(local) ?? `${article} ${local}`
  const lineage = all.map(({ stored, reading }) => lineageOf(stored, reading, packs))
  const families = findFamilies(lineage, () => false)
  const copied = Map.groupBy(copiedTimes(all, lineage, families), ({ article }) => article)
  const copies = Map.groupBy(copiesOf(lineage, families), ({ article }) => article)
  const moments = new Map(all.map((one, i) => [one.reading.id, momentsOf(one, lineage[i]!.words, entityOf(one.reading.id))]))
  const names = new Map(all.map((one) => [one.reading.id, namesOf(one, entityOf(one.reading.id))]))
  const profiles = new Map(all.map((one) => [one.reading.id, profileOf(one, entityOf(one.reading.id))]))
  const partners = (article: string) => all.flatMap(({ reading: { id } }) => (id !== article && isOneMatter(names.get(article)!, names.get(id)!) ? [id] : []))

  return {
    witnesses(article, dates) {
      const found: Witness[] = []
      for (const { other, mine, theirs, isFramed } of copied.get(article) ?? []) {
        const dated = dates.get(other)
        const day = dayMeant(theirs, dated?.day ?? null)
        const days = day === null ? null : publicationDays(mine, day)
        if (days === null) continue
        const weight = (isFramed ? FRAMED : HALF_FRAMED) * (dated?.certainty ?? 1)
        found.push({ relation: 'equal', ...days, day: day!, weight, thing: `time ${mine.start}`, isCopied: isFramed, start: mine.start, other, otherStart: theirs.start })
      }
      for (const { other, share, start, otherStart } of copies.get(article) ?? []) {
        const dated = dates.get(other)
        if (dated === undefined) continue
        const { day, certainty } = dated
        found.push({ relation: 'near', from: day, to: day, day, weight: COPY * share * certainty, thing: 'text', isCopied: true, start, other, otherStart })
      }
      const near = nearest(profiles.get(article)!, partners(article).flatMap((other) => (dates.has(other) ? [{ other, profile: profiles.get(other)!, ...dates.get(other)! }] : [])))
      if (near !== null) found.push(near)
      for (const other of partners(article)) found.push(...sameMoments(moments.get(article)!, moments.get(other)!, other, dates.get(other) ?? null))
      return strongest(found)
    },
  }
}

function sameMoments(mine: readonly Moment[], theirs: readonly Moment[], other: string, dated: Dated | null): readonly Witness[] {
  return theirs.flatMap((their) => {
    const day = dayOf(their, dated?.day ?? null)
    if (day === null) return []
    return mine.flatMap((my): Witness[] => {
      if (thingOf(my) !== thingOf(their)) return []
      const weight = likelihood(my, their) * (dated?.certainty ?? 1)
      const days = weight > 0 ? publicationDays(my.told, day) : null
      return days === null ? [] : [{ relation: 'equal', ...days, day, weight, thing: thingOf(my), isCopied: false, start: my.start, other, otherStart: their.start }]
    })
  })
}

/** What tells one week of a matter from another: figures, and names that no gazetteer knows or that are persons'. */
interface Profile {
  readonly names: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}

function profileOf({ reading, stored }: ArticleRead, entityOf: (local: string) => string): Profile {
  const rare = reading.entities.filter(({ kind, known }) => (kind === 'person' || known === null) && NAME_WEIGHTS[kind] === 1 && kind !== 'group')
  return {
    names: new Set(rare.map(({ id }) => entityOf(id))),
    figures: new Set(stored.unresolved!.quantities.flatMap((quantity) => figureOf(quantity) ?? [])),
  }
}

const RARE_NAME = 0.35
const SHARED_FIGURE = 1
const COMPANY = 3
const WEEK = 6
const LEAST_COMPANY = 1

interface DatedNeighbour extends Dated {
  readonly other: string
  readonly profile: Profile
}

/** The week of the dated neighbour with which an article has most figures and names in common; null where one of another week has as many. */
function nearest(mine: Profile, neighbours: readonly DatedNeighbour[]): Witness | null {
  const common = neighbours
    .map(({ other, day, certainty, profile }) => {
      const names = [...mine.names].filter((name) => profile.names.has(name)).length
      const figures = [...mine.figures].filter((figure) => profile.figures.has(figure)).length
      return { other, day, weight: Math.min(COMPANY, RARE_NAME * names + SHARED_FIGURE * figures) * certainty }
    })
    .sort((a, b) => firstOf(b.weight - a.weight, byText(a.other, b.other)))
  const best = common[0]
  if (best === undefined || best.weight < LEAST_COMPANY) return null
  if (common.some(({ day, weight }) => Math.abs(day - best.day) > WEEK && weight > best.weight - 1)) return null
  const { day, other, weight } = best
  return { relation: 'near', from: day, to: day, day, weight, thing: 'matter', isCopied: false, start: 0, other, otherStart: 0 }
}

/** Of all that is told of one thing and allows the same days, the strongest: ten articles that tell it are no ten grounds. */
function strongest(found: readonly Witness[]): readonly Witness[] {
  const best = new Map<string, Witness>()
  const order = (a: Witness, b: Witness) => firstOf(b.weight - a.weight, a.start - b.start, byText(a.other, b.other), a.otherStart - b.otherStart)
  for (const one of found) {
    const key = `${one.thing} ${one.from} ${one.to}`
    const known = best.get(key)
    if (known === undefined || order(one, known) < 0) best.set(key, one)
  }
  return [...best.values()].sort((a, b) => firstOf(a.start - b.start, byText(a.thing, b.thing), a.from - b.from, a.to - b.to))
}

function namesOf({ reading }: ArticleRead, entityOf: (local: string) => string): ReadonlyMap<string, number> {
  return new Map(reading.entities.map(({ id, kind }) => [entityOf(id), NAME_WEIGHTS[kind]]))
}

function isOneMatter(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  let sum = 0
  for (const [name, weight] of a) if (b.has(name)) sum += weight
  return sum >= SAME_MATTER
}
