import type { RecordItems } from '../model/component.ts'
import type { ArticleSpan } from '../model/span.ts'
import type { StoreReader } from '../store/contract.ts'
import { findFraming } from '../story/framing.ts'
import { byText, firstOf } from '../text/order.ts'
import { notFound } from './errors.ts'
import { countVoices } from './story-counts.ts'
import { articlesNamedIn, entitiesNamedIn } from './story-names.ts'
import { articleRow, claimBody, familyRow, quoteOf, readAll, readEntities } from './views.ts'
import type { ArticleRow, ClaimsBody, FramingBody, Quote, StoriesBody, StoryBody } from './wire.ts'

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

type Listed = StoriesBody['stories'][number]
/** What most articles tell comes first; of two with as many, what goes on longer. */
const largestFirst = (a: Listed, b: Listed): number =>
  b.articles - a.articles || firstOf(byText(b.to ?? '', a.to ?? ''), byText(a.id, b.id))

export const viewStories = async (reader: StoreReader): Promise<StoriesBody> => {
  const stories = await collect(reader.items('stories'))
  return {
    stories: stories
      .map(({ id, label, from, to, articles, events }) => ({ id, label, from, to, articles: articles.length, events: events.length }))
      .sort(largestFirst),
  }
}

/** Spans whose words the page of a story quotes, by article. */
const spansQuoted = (
  agreements: readonly RecordItems['agreements'][],
  positions: readonly RecordItems['positions'][],
  talks: readonly RecordItems['talks'][],
) => {
  const spans: ArticleSpan[] = [...positions, ...talks.flatMap(({ evidence, nextAnnounced }) => [...evidence, ...nextAnnounced])]
  for (const { terms, violations } of agreements) {
    for (const { evidence, compliance } of terms) spans.push(...evidence, ...compliance)
    spans.push(...violations)
  }
  return Map.groupBy(spans, ({ article }) => article)
}

/** What is said in a story that others answer, that the speaker would rather not say, or that is said again; quoted. Throws `ApiError`. */
export const viewClaims = async (reader: StoreReader, id: string): Promise<ClaimsBody> => {
  const story = await reader.item('stories', id)
  if (story === null) throw notFound('story', id)
  const filter = { story: story.id }
  const claims = await collect(reader.items('claims', filter))
  const answered = new Set(claims.flatMap(({ answers }) => answers.map(({ claim }) => claim)))
  const telling = claims.filter(
    ({ id: claim, answers, days, againstInterest }) =>
      answers.length > 0 || answered.has(claim) || days.length > 1 || againstInterest !== null,
  )
  const ids = telling.flatMap(({ statements }) => statements.map(({ article }) => article))
  const articles = new Map((await readAll(reader, 'articles', ids)).map((article) => [article.id, article]))
  return { claims: telling.map((claim) => claimBody(claim, articles)), of: claims.length, articles: [...articles.values()].map(articleRow) }
}

/** How the outlets of a story differ. Throws `ApiError`. */
export const viewFraming = async (reader: StoreReader, id: string): Promise<FramingBody> => {
  const story = await reader.item('stories', id)
  if (story === null) throw notFound('story', id)
  const filter = { story: story.id }
  const articles = await collect(reader.items('articles', filter))
  const events = await collect(reader.items('events', filter))
  const figures = await collect(reader.items('figures', filter))
  const agreements = await collect(reader.items('agreements', filter))
  return findFraming({ story, articles, events, figures, agreements })
}

/** Everything of one story but the articles' texts; of these only the words quoted. Throws `ApiError`. */
export const viewStory = async (reader: StoreReader, id: string): Promise<StoryBody> => {
  const found = await reader.item('stories', id)
  if (found === null) throw notFound('story', id)
  const { articles: _, events: __, ...story } = found
  const filter = { story: story.id }
  const events = await collect(reader.items('events', filter))
  const figures = await collect(reader.items('figures', filter))
  const series = await collect(reader.items('series', filter))
  const agreements = await collect(reader.items('agreements', filter))
  const talks = await collect(reader.items('talks', filter))
  const positions = await collect(reader.items('positions', filter))
  const families = (await collect(reader.items('families', filter))).map(familyRow)
  const spans = spansQuoted(agreements, positions, talks)
  const quotes: Quote[] = []
  const rowOf = (article: RecordItems['articles']) => {
    for (const span of spans.get(article.id) ?? []) quotes.push(quoteOf(article, span))
    return articleRow(article)
  }
  const articles: ArticleRow[] = []
  for await (const article of reader.items('articles', filter)) articles.push(rowOf(article))
  const own = new Set(articles.map((article) => article.id))
  const elsewhere = [...spans.keys(), ...articlesNamedIn({ series, families })].filter((article) => !own.has(article))
  const others = (await readAll(reader, 'articles', elsewhere)).map(rowOf)
  const entities = await collect(reader.items('entities', filter))
  const known = new Set(entities.map((entity) => entity.id))
  const named = [...entitiesNamedIn({ events, figures, series, agreements, talks, positions })].filter(
    (one) => one !== null && !known.has(one),
  )
  return {
    story,
    counts: countVoices(articles, events),
    articles,
    others,
    events,
    figures,
    series,
    agreements,
    talks,
    positions,
    entities: [...entities, ...(await readEntities(reader, named))],
    families,
    quotes,
  }
}
