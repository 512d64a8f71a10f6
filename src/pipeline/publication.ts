import { formatDay, parseDay } from '../extraction/time/calendar.ts'
import { inferFromNeighbours } from '../extraction/time/neighbours.ts'
import type { LanguagePack } from '../language/contract.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byText, distinct } from '../text/order.ts'
import type { ArticleRead } from './article-read.ts'
import { createNeighbourhood, type Dated } from './neighbourhood.ts'
import { datingTimes, redated } from './read.ts'
import type { Witness } from './witness.ts'

/** Log-odds that must speak for a day, from the surest on: what is sure is settled first and tells of the rest. */
const SUPPORT = [4, 3, 2]
/** How sure a day is that was itself inferred from neighbours. */
const AT_SECOND_HAND = 0.8
/** Each round dates what hangs on those before; a longer chain carries nothing. */
const ROUNDS = 16

/**
 * Dates articles by their neighbours. Each round settles, all at once, the articles whose own words agree most surely with what dated ones tell; those
 * serve the next round. Only what two readings themselves say is compared, never what was made of several. The same for any order of the articles.
 */
export function inferPublications(read: readonly ArticleRead[], packs: readonly LanguagePack[]): readonly ArticleRead[] {
  const isOpen = ({ reading, stored }: ArticleRead) => reading.published.value === null && stored.unresolved !== null
  if (read.length < 2 || !read.some(isOpen)) return read
  const all = read.toSorted((a, b) => byText(a.reading.id, b.reading.id))
  const uris = new Map(all.map(({ reading: { id, uri } }) => [id, uri]))
  const { witnesses, weekdayWitnesses } = createNeighbourhood(all, packs)
  const dates = new Map<string, Dated>()
  for (const { reading } of all)
    if (reading.published.value !== null) dates.set(reading.id, { day: parseDay(reading.published.value)!, certainty: 1 })
  const settled = new Map<string, ArticleRead>()
  for (let round = 0; round < ROUNDS; round++) {
    const open = all.filter((article) => isOpen(article) && !settled.has(article.reading.id))
    const told = open.map((article) => ({ article, shared: witnesses(article.reading.id, dates) }))
    const found = firstNotEmpty(SUPPORT, (support) => told.flatMap(({ article, shared }) => settle(article, shared, support, uris)))
    if (found.length === 0) break
    for (const article of found) {
      settled.set(article.reading.id, article)
      dates.set(article.reading.id, { day: parseDay(article.reading.published.value!)!, certainty: AT_SECOND_HAND })
    }
  }
  const weekdays = new Map(
    all.flatMap(({ reading: { id, published } }) => (published.weekday === null || dates.has(id) ? [] : [[id, published.weekday]])),
  )
  for (const article of all) {
    const { id, published } = article.reading
    if (!isOpen(article) || settled.has(id) || published.weekday !== null) continue
    for (const found of settleWeekday(article, weekdayWitnesses(id, weekdays), uris)) settled.set(id, found)
  }
  return read.map((article) => settled.get(article.reading.id) ?? article)
}

function firstNotEmpty<T>(levels: readonly number[], find: (level: number) => readonly T[]): readonly T[] {
  for (const level of levels) {
    const found = find(level)
    if (found.length > 0) return found
  }
  return []
}

function settle(
  article: ArticleRead,
  shared: readonly Witness[],
  support: number,
  uris: ReadonlyMap<string, string>,
): readonly ArticleRead[] {
  const inference = inferFromNeighbours(datingTimes(article.stored.unresolved!), shared, support)
  if (inference === null) return []
  const { published, used } = inference
  return [{ ...article, reading: redated(article, published, inferred(published.value!, grounds(used, uris))) }]
}

/** Where no day is known at least the weekday, if an article of a known one tells the same words of it. */
function settleWeekday(article: ArticleRead, shared: readonly Witness[], uris: ReadonlyMap<string, string>): readonly ArticleRead[] {
  const inference = inferFromNeighbours(datingTimes(article.stored.unresolved!), shared, SUPPORT[0]!)
  if (inference === null) return []
  const { weekday } = inference.published
  const told = inference.used.map(
    ({ start, other, otherStart }) => `what it tells at ${start} is told in ${uris.get(other)} at ${otherStart}`,
  )
  return [
    {
      ...article,
      reading: redated(article, { value: null, basis: 'neighbours', weekday }, inferred(`a ${weekday}`, told.slice(0, NAMED))),
    },
  ]
}

/** Witnesses of a kind that the diagnostic names. */
const NAMED = 3

function grounds(used: readonly Witness[], uris: ReadonlyMap<string, string>): readonly string[] {
  const strongest = used.toSorted((a, b) => b.weight - a.weight || a.start - b.start)
  const told = strongest
    .filter(({ relation }) => relation === 'equal')
    .slice(0, NAMED)
    .map(
      ({ start, day, other, otherStart }) =>
        `what it tells at ${start} is told of ${formatDay(day)} in ${uris.get(other)} at ${otherStart}`,
    )
  const alike = distinct(
    strongest
      .filter(({ relation }) => relation === 'near')
      .slice(0, NAMED)
      .map(({ other }) => uris.get(other)!),
  )
  return alike.length === 0 ? told : [...told, `it is of one matter with ${alike.join(', ')}`]
}

const inferred = (day: string, grounds: readonly string[]): Diagnostic => ({
  code: 'article.date-inferred',
  severity: 'info',
  message: `The day of publication is ${day} by its neighbours: ${grounds.join('; ')}.`,
})
