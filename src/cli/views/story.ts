import { viewClaims, viewStory } from '../../api/story-view.ts'
import type { RecordEvent } from '../../api/wire.ts'
import { formatCounts } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatSeries } from '../../export/series-text.ts'
import { firstDay, formatDayHeading, formatTime } from '../../export/time-text.ts'
import { fact, nameOf, paragraph, section, title, type ViewContext } from './page.ts'
import { positionLine } from './position.ts'
import { talksTitle } from './talks.ts'

const eventLine = (event: RecordEvent, { messages, colours, width }: ViewContext): string => {
  const { articles, outlets, publishers, independent } = event.support
  const facts = [messages.labels.status[event.status], [articles, outlets, publishers, independent].join('/'), event.id]
  return paragraph([{ text: labelIn(event.label, messages.language), style: colours.bold }, { text: ` — ${facts.join(' · ')}` }], '  ', {
    width,
  })
}

/** A story: its counts, and its chronology by day. */
export const showStory = async (id: string, context: ViewContext): Promise<string> => {
  const { story, counts, events, agreements, figures, series, talks, positions } = await viewStory(context.reader, id)
  const { claims } = await viewClaims(context.reader, id)
  const { messages } = context
  const { words } = messages
  let text = title(labelIn(story.label, messages.language), context)
  text += fact(words.date, [story.from, story.to].map((day) => formatTime(day, messages)).join(' – '), context)
  text += fact(words.counts, formatCounts(counts, messages), context)
  text += paragraph([{ text: words.countsExplained, style: context.colours.dim }], '', context)
  const legend = [words.articles, words.outlets, words.publishers, words.independent].join(' / ')
  let heading = ''
  for (const event of events) {
    const day = firstDay(event.date?.value ?? null)
    const next =
      day === null ? (event.date === null ? words.undated : formatTime(event.date.value, messages)) : formatDayHeading(day, messages)
    if (next !== heading) text += section(next, context)
    heading = next
    text += eventLine(event, context)
  }
  text += `\n${paragraph([{ text: `(${legend})`, style: context.colours.dim }], '  ', context)}`
  if (agreements.length > 0) text += section(words.agreements, context)
  for (const agreement of agreements)
    text += paragraph([{ text: `${labelIn(agreement.label, messages.language)} · ${agreement.id}` }], '  ', context)
  if (talks.length > 0) text += section(words.talks, context)
  for (const one of talks) {
    const facts = [formatTime(one.start, messages), messages.labels.talkOutcome[one.outcome], one.id]
    text += paragraph([{ text: `${talksTitle(one, messages)} — ${facts.join(' · ')}` }], '  ', context)
  }
  if (positions.length > 0) text += section(words.positions, context)
  for (const position of positions) text += await positionLine(position, context)
  if (claims.length > 0) text += section(words.claims, context)
  for (const { claim } of claims) {
    const answers = [...new Set(claim.answers.map(({ kind }) => messages.labels.answer[kind]))]
    const facts = [...new Set([messages.labels.act[claim.act], ...answers]), messages.labels.supportLevel[claim.support.level], claim.id]
    const speaker = claim.speaker === null ? words.claimantUnknown : await nameOf(claim.speaker, context)
    text += paragraph([{ text: [speaker, ...facts].join(' · ') }], '  ', context)
  }
  if (series.length > 0) text += section(words.figures, context)
  for (const one of series) {
    const flags = [...new Set(one.changes.map(({ flag }) => messages.labels.figureFlag[flag]))]
    text += paragraph(
      [{ text: [formatSeries(one, messages), await nameOf(one.place, context), ...flags, one.id].filter(Boolean).join(' · ') }],
      '  ',
      context,
    )
  }
  text += fact(words.figures, String(figures.length), context)
  return text
}
