import { formatBounds, formatCounts, formatMeasure } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatFlags, formatSeries } from '../../export/series-text.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Figure } from '../../model/record.ts'
import { fact, nameOf, section, title, type ViewContext } from './page.ts'
import { figureQuotes, seriesLines, seriesOf } from './series.ts'

/** A figure: its bounds, who claims it, what it covers, and the words it stands in; then the series it belongs to. */
export const showFigure = async (figure: Figure, context: ViewContext): Promise<string> => {
  const { messages } = context
  const { words, labels } = messages
  const event = figure.event === null ? null : await context.reader.item('events', figure.event)
  const parts = await Promise.all(figure.includes.map((id) => context.reader.item('figures', id)))
  let text = title(`${formatMeasure(figure, messages)}: ${formatBounds(figure, messages)}`, context)
  text += fact(words.event, event === null ? '' : `${labelIn(event.label, messages.language)} · ${event.id}`, context)
  text += fact(words.claimant, figure.claimant === null ? words.claimantUnknown : await nameOf(figure.claimant, context), context)
  text += fact(
    words.basis,
    [labels.figureBasis[figure.basis], ...(figure.since === null ? [] : [`${words.since} ${formatTime(figure.since, messages)}`])].join(
      ' · ',
    ),
    context,
  )
  text += fact(words.asOf, formatTime(figure.asOf, messages), context)
  for (const part of parts.filter((one) => one !== null))
    text += fact(words.includes, `${formatMeasure(part, messages)}: ${formatBounds(part, messages)} · ${part.id}`, context)
  text += fact(words.superseded, figure.supersedes.join(' '), context)
  text += fact(words.flagged, formatFlags(figure, messages), context)
  text += fact(words.counts, formatCounts(figure.support, messages), context)
  text += section(words.evidence, context)
  text += await figureQuotes(figure, context)
  const series = await seriesOf(figure, context)
  if (series === null) return text
  return `${text}${section(`${words.series}: ${formatSeries(series, messages)} · ${series.id}`, context)}${await seriesLines(series, context)}`
}
