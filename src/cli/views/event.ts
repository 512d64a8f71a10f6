import { viewEvent } from '../../api/event-view.ts'
import type { EventBody, Evidence, Quote } from '../../api/wire.ts'
import { formatBounds, formatCounts, formatEventKind, formatMeasure } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatSeries } from '../../export/series-text.ts'
import { formatTime } from '../../export/time-text.ts'
import { claimFacts } from './claim.ts'
import { fact, nameOf, paragraph, placeOf, quotation, section, title, type ViewContext } from './page.ts'
import { seriesLines } from './series.ts'

const source = (quote: Quote, { articles }: EventBody, { messages }: ViewContext): readonly string[] => {
  const article = articles.find(({ id }) => id === quote.article)
  if (article === undefined) return []
  const { titleUnknown, outletUnknown } = messages.words
  return [article.title ?? titleUnknown, article.outlet ?? outletUnknown, formatTime(article.published.value, messages), placeOf(quote)]
}

const evidence = async (one: Evidence, body: EventBody, context: ViewContext): Promise<string> => {
  const { labels } = context.messages
  const speaker = one.statement?.speaker ?? null
  const who = speaker === null ? [] : [`${speaker.text} (${labels.act[one.statement?.act ?? 'say']})`]
  const copied = one.families.length === 0 ? [] : [`= ${one.families.join(' ')}`]
  return quotation(one.quote, [labels.modality[one.modality], ...who, ...source(one.quote, body, context), ...copied], context)
}

/** An event: what, when, where, who, and the words it rests on; then who says and who denies it. */
export const showEvent = async (id: string, context: ViewContext): Promise<string> => {
  const body = await viewEvent(context.reader, id)
  const { event } = body
  const { words, labels } = context.messages
  let text = title(labelIn(event.label, context.messages.language), context)
  text += fact(words.kind, formatEventKind(event, context.messages), context)
  text += fact(words.status, `${labels.status[event.status]} · ${labels.supportLevel[event.support.level]}`, context)
  const basis = event.date === null ? '' : ` (${labels.eventDateBasis[event.date.basis]})`
  text += fact(words.date, formatTime(event.date?.value ?? null, context.messages) + basis, context)
  const setting = event.placeBasis === 'setting' ? ` (${words.setting})` : ''
  text += fact(words.place, (await nameOf(event.place, context)) + setting, context)
  for (const { role, entity } of event.roles.filter(({ entity: one }) => one !== event.place))
    text += fact(labels.role[role], await nameOf(entity, context), context)
  text += fact(words.counts, formatCounts(event.support, context.messages), context)
  text += section(words.evidence, context)
  for (const one of body.evidence) text += await evidence(one, body, context)
  for (const { claim, quotes } of body.claims) {
    text += section(`${labels.act[claim.act]} · ${await nameOf(claim.speaker, context)} · ${claim.id}`, context)
    text += await claimFacts(claim, context)
    for (const quote of quotes) text += quotation(quote, source(quote, body, context), context)
  }
  if (body.figures.length > 0) text += section(words.figures, context)
  for (const figure of body.figures) {
    const claimant = figure.claimant === null ? words.claimantUnknown : await nameOf(figure.claimant, context)
    const facts = [
      formatMeasure(figure, context.messages),
      formatBounds(figure, context.messages),
      claimant,
      formatTime(figure.asOf, context.messages),
      figure.id,
    ]
    text += paragraph([{ text: facts.join(' · ') }], '  ', context)
  }
  for (const series of body.series)
    text +=
      section(`${words.series}: ${formatSeries(series, context.messages)} · ${series.id}`, context) + (await seriesLines(series, context))
  return text
}
