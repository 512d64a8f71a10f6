import type { RecordEvent } from '../model/record.ts'
import type { ArticleRow, StoryCounts } from './wire.ts'

/**
 * The four counts of a story. Three are of its articles; an outlet of which no owner is known counts for itself. `independent` is that of its best supported event, as far as its own articles tell it: over
 * weeks every outlet copies another one once, so that whole articles hang together by chains, whatever each event rests on.
 */
export const countVoices = (articles: readonly ArticleRow[], events: readonly Pick<RecordEvent, 'support' | 'mentions'>[]): StoryCounts => {
  const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size
  const own = new Set(articles.map(({ id }) => id))
  const independentOf = ({ support, mentions }: Pick<RecordEvent, 'support' | 'mentions'>) =>
    Math.min(support.independent, distinct(mentions.map(({ article }) => (own.has(article) ? article : null))))
  return {
    articles: articles.length,
    outlets: distinct(articles.map(({ outlet }) => outlet)),
    outletsUnknown: articles.filter(({ outlet }) => outlet === null).length,
    publishers: distinct(articles.map(({ publisher, outlet }) => publisher ?? outlet)),
    independent: events.reduce((most, event) => Math.max(most, independentOf(event)), Math.min(articles.length, 1)),
  }
}
