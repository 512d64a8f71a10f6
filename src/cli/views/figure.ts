import { formatBounds, formatCounts, formatMeasure } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Figure } from '../../model/record.ts'
import { fact, nameOf, quoted, section, title, type ViewContext } from './page.ts'

/** A figure: its bounds, who claims it, what it covers, and the words it stands in. */
export const showFigure = async (figure: Figure, context: ViewContext): Promise<string> => {
  const { messages } = context
  const { words, labels } = messages
  const event = figure.event === null ? null : await context.reader.item('events', figure.event)
  let text = title(`${formatMeasure(figure, messages)}: ${formatBounds(figure, messages)}`, context)
  text += fact(words.event, event === null ? '' : `${labelIn(event.label, messages.language)} · ${event.id}`, context)
  text += fact(words.claimant, figure.claimant === null ? words.claimantUnknown : await nameOf(figure.claimant, context), context)
  text += fact(
    words.basis,
    [labels.figureBasis[figure.basis], ...(figure.since === null ? [] : [formatTime(figure.since, messages)])].join(' · '),
    context,
  )
  text += fact(words.asOf, formatTime(figure.asOf, messages), context)
  text += fact(words.superseded, figure.supersedes.join(' '), context)
  text += fact(words.counts, formatCounts(figure.support, messages), context)
  text += section(words.evidence, context)
  for (const mention of figure.mentions) {
    const article = await context.reader.item('articles', mention.article)
    const quantity = article?.quantities.find(({ id }) => id === mention.quantity)
    if (quantity !== undefined) text += await quoted({ article: mention.article, start: quantity.start, end: quantity.end }, context)
  }
  return text
}
