import type { Claim, Family, Figure, RecordArticle, RecordEvent, Series } from '../model/record.ts'
import type { StoreReader } from '../store/contract.ts'
import { notFound } from './errors.ts'
import { articleRow, claimBody, familyBody, quoteOf, readAll, readEntities, statementBody } from './views.ts'
import type { EventBody, Evidence } from './wire.ts'

const evidenceOf = (mention: RecordEvent['mentions'][number], article: RecordArticle, families: readonly Family[]): Evidence => {
  const local = article.events.find(({ id }) => id === mention.event)
  const timex = article.timexes.find(({ id }) => id === local?.date?.timex)
  const statement = article.statements.find(({ id }) => id === mention.statement)
  const isCopied = ({ members }: Family) =>
    members.some(
      (member) => member.article === article.id && member.passages.some(({ start, end }) => start <= mention.start && mention.end <= end),
    )
  return {
    quote: quoteOf(article, mention),
    modality: mention.modality,
    aspect: local?.aspect ?? null,
    because: mention.because,
    rule: local?.rule ?? null,
    date:
      local?.date == null ? null : { ...local.date, expression: timex === undefined ? null : article.text.slice(timex.start, timex.end) },
    statement: statement === undefined ? null : statementBody(article, statement),
    families: families.filter(isCopied).map(({ id }) => id),
  }
}

/** Claims about the event or its figures; claims are looked up in the event's stories. */
const claimsAbout = async (reader: StoreReader, event: RecordEvent): Promise<readonly Claim[]> => {
  const claims = new Map<string, Claim>()
  for (const story of event.stories) {
    for await (const claim of reader.items('claims', { story })) {
      const { event: about, figure } = claim.about
      if (about === event.id || (figure !== undefined && event.figures.includes(figure))) claims.set(claim.id, claim)
    }
  }
  return [...claims.values()]
}

/** Series in which a figure of the event stands. */
const seriesOf = async (reader: StoreReader, event: RecordEvent): Promise<readonly Series[]> => {
  const found = new Map<string, Series>()
  for (const story of event.stories)
    for await (const series of reader.items('series', { story }))
      if (series.lines.some(({ figures }) => figures.some((id) => event.figures.includes(id)))) found.set(series.id, series)
  return [...found.values()]
}

const entitiesNamed = (event: RecordEvent, evidence: readonly Evidence[], claims: readonly Claim[], figures: readonly Figure[]) => [
  event.place,
  ...event.roles.map(({ entity }) => entity),
  ...claims.map(({ speaker }) => speaker),
  ...figures.flatMap(({ claimant, via, place }) => [claimant, via, place]),
  ...evidence.flatMap(({ statement }) => [statement?.speaker?.entity, statement?.via?.entity]),
]

/** One event with every mention quoted, who says and who denies it, its figures, and who copied whom. Throws `ApiError`. */
export const viewEvent = async (reader: StoreReader, id: string): Promise<EventBody> => {
  const event = await reader.item('events', id)
  if (event === null) throw notFound('event', id)
  const claims = await claimsAbout(reader, event)
  const series = await seriesOf(reader, event)
  const inSeries = series.flatMap(({ lines }) => lines.flatMap((line) => line.figures))
  const figures = await readAll(reader, 'figures', [...event.figures, ...inSeries])
  const named = [...event.mentions, ...claims.flatMap(({ statements }) => statements), ...figures.flatMap(({ mentions }) => mentions)]
  const articles = new Map(
    (
      await readAll(
        reader,
        'articles',
        named.map(({ article }) => article),
      )
    ).map((article) => [article.id, article]),
  )
  const families = await readAll(
    reader,
    'families',
    event.mentions.flatMap(({ article }) => articles.get(article)?.families ?? []),
  )
  const relatives = await readAll(
    reader,
    'articles',
    families.flatMap(({ members }) => members.map(({ article }) => article)).filter((one) => !articles.has(one)),
  )
  const all = new Map([...articles, ...relatives.map((article) => [article.id, article] as const)])
  const evidence = event.mentions.flatMap((mention) => {
    const article = articles.get(mention.article)
    return article === undefined ? [] : [evidenceOf(mention, article, families)]
  })
  const copied = new Set(evidence.flatMap((one) => one.families))
  return {
    event,
    evidence,
    claims: claims.map((claim) => claimBody(claim, articles)),
    figures,
    series,
    families: families.filter((family) => copied.has(family.id)).map((family) => familyBody(family, all)),
    articles: [...all.values()].map(articleRow),
    entities: await readEntities(reader, entitiesNamed(event, evidence, claims, figures)),
    stories: (await readAll(reader, 'stories', event.stories)).map(({ id: story, label }) => ({ id: story, label })),
  }
}
