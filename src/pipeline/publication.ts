import { formatDay, parseDay } from '../extraction/time/calendar.ts'
import { inferFromNeighbours } from '../extraction/time/neighbours.ts'
import type { LanguagePack } from '../language/contract.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byText } from '../text/order.ts'
import type { ArticleRead } from './article-read.ts'
import { createNeighbourhood, type Dated, type Witness } from './neighbourhood.ts'
import { redated } from './read.ts'

/** How sure a day is that was itself inferred from neighbours. */
const AT_SECOND_HAND = 0.8
/** Each round dates what hangs on the one before; a longer chain carries nothing. */
const ROUNDS = 8
/** Witnesses that the diagnostic names. */
const NAMED = 4

/**
 * Dates articles by their neighbours: each round settles, all at once, the articles whose own words agree with what dated ones tell; those serve the
 * next round. Only what two readings themselves say is compared, never what was made of several. The same for any order of the articles.
 */
export function inferPublications(read: readonly ArticleRead[], packs: readonly LanguagePack[]): readonly ArticleRead[] {
  const isOpen = ({ reading, stored }: ArticleRead) => reading.published.value === null && stored.unresolved !== null
  if (read.length < 2 || !read.some(isOpen)) return read
  const all = read.toSorted((a, b) => byText(a.reading.id, b.reading.id))
  const uris = new Map(all.map(({ reading: { id, uri } }) => [id, uri]))
  const { witnesses } = createNeighbourhood(all, packs)
  const dates = new Map<string, Dated>()
  for (const { reading: { id, published } } of all) if (published.value !== null) dates.set(id, { day: parseDay(published.value)!, certainty: 1 })
  const settled = new Map<string, ArticleRead>()
  for (let round = 0; round < ROUNDS; round++) {
    const found = all.flatMap((article) => {
      const { id } = article.reading
      if (!isOpen(article) || settled.has(id)) return []
      const inference = inferFromNeighbours(article.stored.unresolved!.times, witnesses(id, dates))
      if (inference === null) return []
      const { published, used } = inference
      return [{ ...article, reading: redated(article, published, inferred(published.value!, used, uris)) }]
    })
    if (found.length === 0) break
    for (const article of found) {
      settled.set(article.reading.id, article)
      dates.set(article.reading.id, { day: parseDay(article.reading.published.value!)!, certainty: AT_SECOND_HAND })
    }
  }
  return read.map((article) => settled.get(article.reading.id) ?? article)
}

function inferred(date: string, used: readonly Witness[], uris: ReadonlyMap<string, string>): Diagnostic {
  const named = used
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, NAMED)
    .map(({ start, thing, day, other, otherStart }) => `${thing.split(' ')[0]} at ${start} as in ${uris.get(other)} at ${otherStart} (${formatDay(day)})`)
  return {
    code: 'article.date-inferred', severity: 'info',
    message: `The day of publication, ${date}, follows from neighbouring articles: ${named.join('; ')}.`,
  }
}
