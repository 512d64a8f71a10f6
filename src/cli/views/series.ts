import { formatBounds } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatFlags, formatSeries, formatView } from '../../export/series-text.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Figure, Series } from '../../model/record.ts'
import { fact, nameOf, paragraph, quoted, section, title, type ViewContext } from './page.ts'

const claimantOf = async (id: string | null, context: ViewContext): Promise<string> =>
  id === null ? context.messages.words.claimantUnknown : nameOf(id, context)

const figuresOf = async (ids: readonly string[], { reader }: ViewContext): Promise<readonly Figure[]> =>
  (await Promise.all(ids.map((id) => reader.item('figures', id)))).filter((figure) => figure !== null)

const figureLine = (figure: Figure, context: ViewContext): string => {
  const { messages, colours } = context
  const since = figure.since === null ? [] : [`${messages.words.since} ${formatTime(figure.since, messages)}`]
  const facts = [formatTime(figure.asOf, messages), formatBounds(figure, messages), ...since, figure.id]
  const line = paragraph([{ text: facts.join(' · ') }], '    ', context)
  const flags = formatFlags(figure, messages)
  return flags === '' ? line : line + paragraph([{ text: flags, style: colours.yellow }], '      ', context)
}

/** The figures of each claimant over time, then what the field makes of them, each by its rule and with the articles behind it. */
export const seriesLines = async (series: Series, context: ViewContext): Promise<string> => {
  const { messages, colours, reader } = context
  const all = await figuresOf(
    series.lines.flatMap(({ figures }) => figures),
    context,
  )
  const byId = new Map(all.map((figure) => [figure.id, figure]))
  let text = ''
  for (const { claimant, figures } of series.lines) {
    text += paragraph([{ text: await claimantOf(claimant, context), style: colours.bold }], '  ', context)
    for (const id of figures) text += figureLine(byId.get(id)!, context)
  }
  text += paragraph([{ text: messages.words.views, style: colours.bold }], '  ', context)
  for (const view of series.views) {
    const articles = await Promise.all(
      view.articles.map(async (id) => `${(await reader.item('articles', id))?.outlet ?? messages.words.outletUnknown} ${id}`),
    )
    text += paragraph(
      [
        { text: `${messages.labels.figureView[view.view]}: ` },
        { text: formatView(view, byId, messages), style: colours.bold },
        { text: ` — ${messages.labels.figureRule[view.view]}` },
      ],
      '    ',
      context,
    )
    text += paragraph([{ text: articles.join(' · '), style: colours.dim }], '      ', context)
  }
  return text
}

/** A series of figures with its views and the words that every figure stands in. */
export const showSeries = async (series: Series, context: ViewContext): Promise<string> => {
  const { words, language } = context.messages
  const event = series.event === null ? null : await context.reader.item('events', series.event)
  let text = title(formatSeries(series, context.messages), context)
  text += fact(words.event, event === null ? '' : `${labelIn(event.label, language)} · ${event.id}`, context)
  text += fact(words.place, await nameOf(series.place, context), context)
  text += `\n${await seriesLines(series, context)}`
  text += section(words.evidence, context)
  for (const figure of await figuresOf(
    series.lines.flatMap(({ figures }) => figures),
    context,
  ))
    text += await figureQuotes(figure, context)
  return text
}

/** The words of the articles that state a figure. */
export const figureQuotes = async (figure: Figure, context: ViewContext): Promise<string> => {
  let text = ''
  for (const mention of figure.mentions) {
    const article = await context.reader.item('articles', mention.article)
    const quantity = article?.quantities.find(({ id }) => id === mention.quantity)
    if (quantity !== undefined) text += await quoted({ article: mention.article, start: quantity.start, end: quantity.end }, context)
  }
  return text
}

/** The series that a figure stands in; null where it follows on nothing. */
export const seriesOf = async (figure: Figure, { reader }: ViewContext): Promise<Series | null> => {
  const event = figure.event === null ? null : await reader.item('events', figure.event)
  const stories = event?.stories ?? []
  for (const filter of stories.length === 0 ? [{}] : stories.map((story) => ({ story })))
    for await (const series of reader.items('series', filter))
      if (series.lines.some(({ figures }) => figures.includes(figure.id))) return series
  return null
}
