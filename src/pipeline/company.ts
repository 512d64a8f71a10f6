import { byText, firstOf } from '../text/order.ts'
import type { ArticleRead } from './article-read.ts'
import { figureOf, NAME_WEIGHTS } from './moments.ts'

/** What tells one week of a matter from another: figures, and names of persons or that no gazetteer knows. */
export interface Profile {
  readonly names: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}

/** `entityOf` gives ids that mean the same in all articles. */
export function profileOf({ reading, stored }: ArticleRead, entityOf: (local: string) => string): Profile {
  const telling = reading.entities.filter(
    ({ kind, known }) => kind === 'person' || (known === null && kind !== 'group' && NAME_WEIGHTS[kind] === 1),
  )
  return {
    names: new Set(telling.map(({ id }) => entityOf(id))),
    figures: new Set((stored.unresolved?.quantities ?? []).flatMap((quantity) => figureOf(quantity) ?? [])),
  }
}

export interface DatedProfile extends Profile {
  readonly article: string
  readonly day: number
  /** How sure the day is, 0–1. */
  readonly certainty: number
}

export interface Company {
  readonly article: string
  readonly day: number
  readonly weight: number
}

/** Log-odds that two articles which share a name, or a figure, belong to one week of a matter. */
const SHARED_NAME = 0.35
const SHARED_FIGURE = 1
const MOST = 3
const LEAST = 1
/** Days apart at which another article is of another week, and how far it must stand behind. */
const WEEK = 6
const AHEAD = 1

/**
 * The week of the dated articles with which this one has most in common: those around the closest, sharing its weight by what they have in common.
 * Empty where an article of another week has almost as much.
 */
export function closestCompany(mine: Profile, others: readonly DatedProfile[]): readonly Company[] {
  const found = others
    .map(({ article, day, certainty, names, figures }) => {
      const likeness = SHARED_NAME * common(mine.names, names) + SHARED_FIGURE * common(mine.figures, figures)
      return { article, day, weight: Math.min(MOST, likeness) * certainty }
    })
    .sort((a, b) => firstOf(b.weight - a.weight, a.day - b.day, byText(a.article, b.article)))
  const best = found[0]
  if (best === undefined || best.weight < LEAST) return []
  const isOfWeek = ({ day }: Company) => Math.abs(day - best.day) <= WEEK
  if (found.some((one) => !isOfWeek(one) && one.weight > best.weight - AHEAD)) return []
  const week = found.filter((one) => isOfWeek(one) && one.weight >= LEAST)
  const total = week.reduce((sum, { weight }) => sum + weight, 0)
  return week.map((one) => ({ ...one, weight: (one.weight / total) * best.weight }))
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
