import type { Figure, RecordEvent } from '../model/record.ts'
import { sentencesAround } from './evidence.ts'
import { formatBounds, formatCounts, formatEventKind, formatMeasure } from './figure-text.ts'
import { agreementSection } from './markdown-agreement.ts'
import { inline, quoteBlock, table } from './markdown-text.ts'
import { labelIn, type Messages } from './messages.ts'
import { createNames, type Names } from './names.ts'
import type { RecordSource } from './source.ts'
import { firstDay, formatDayHeading, formatTime } from './time-text.ts'

const eventLine = async (event: RecordEvent, names: Names, messages: Messages): Promise<string> => {
  const place = event.place === null ? [] : [inline(await names(event.place))]
  const exactly = event.date !== null && event.date.value !== firstDay(event.date.value) ? [formatTime(event.date.value, messages)] : []
  const facts = [
    formatEventKind(event, messages),
    messages.labels.status[event.status],
    ...place,
    ...exactly,
    formatCounts(event.support, messages),
  ]
  return `- **${inline(labelIn(event.label, messages.language))}** — ${facts.join(' · ')}\n`
}

async function* chronology(source: RecordSource, names: Names, messages: Messages): AsyncGenerator<string> {
  let heading: string | null = null
  for await (const event of source.items('events')) {
    const day = firstDay(event.date?.value ?? null)
    const next =
      day !== null ? formatDayHeading(day, messages) : event.date === null ? messages.words.undated : formatTime(event.date.value, messages)
    if (next !== heading) yield `${heading === null ? '' : '\n'}### ${next}\n\n`
    heading = next
    yield await eventLine(event, names, messages)
  }
  yield heading === null ? `${messages.words.nothing}\n\n` : '\n'
}

async function* evidence(source: RecordSource, messages: Messages): AsyncGenerator<string> {
  for await (const event of source.items('events')) {
    const facts = [
      messages.labels.status[event.status],
      formatTime(event.date?.value ?? null, messages),
      formatCounts(event.support, messages),
    ]
    yield `### ${inline(labelIn(event.label, messages.language))}\n\n${facts.join(' · ')}\n\n`
    // several mentions of an event may stand in one sentence
    const quoted = new Set<string>()
    for (const mention of event.mentions) {
      const article = await source.item('articles', mention.article)
      const sentence = `${mention.article} ${article === null ? '' : sentencesAround(article, mention).start} ${mention.modality}`
      if (!quoted.has(sentence)) yield await quoteBlock(mention, messages.labels.modality[mention.modality], source, messages)
      quoted.add(sentence)
    }
  }
}

const figureRow = async (figure: Figure, source: RecordSource, messages: Messages): Promise<readonly string[]> => {
  const { words, labels } = messages
  const event = figure.event === null ? null : await source.item('events', figure.event)
  const since = figure.since === null ? '' : ` (${formatTime(figure.since, messages)})`
  return [
    event === null ? '' : inline(labelIn(event.label, messages.language)),
    formatMeasure(figure, messages),
    formatBounds(figure, messages),
    formatTime(figure.asOf, messages),
    `${labels.figureBasis[figure.basis]}${since}`,
    formatCounts(figure.support, messages),
    figure.supersedes.length === 0 ? '' : `${words.superseded} ${figure.supersedes.map((id) => `\`${id}\``).join(' ')}`,
    `\`${figure.id}\``,
  ]
}

async function* figures(source: RecordSource, names: Names, messages: Messages): AsyncGenerator<string> {
  const { words } = messages
  const byClaimant = new Map<string | null, (readonly string[])[]>()
  for await (const figure of source.items('figures')) {
    const rows = byClaimant.get(figure.claimant) ?? []
    byClaimant.set(figure.claimant, [...rows, await figureRow(figure, source, messages)])
  }
  for (const [claimant, rows] of byClaimant) {
    yield `### ${words.claimant}: ${claimant === null ? words.claimantUnknown : inline(await names(claimant))}\n\n`
    const countsHead = [words.articles, words.outlets, words.publishers, words.independent].join('/')
    yield table([words.event, words.counted, words.figure, words.asOf, words.basis, countsHead, words.superseded, ''], rows)
  }
  if (byClaimant.size === 0) yield `${words.nothing}\n\n`
}

/** A brief for reading: what the counts mean, the chronology by day, the quoted evidence, figures by claimant, agreements. */
export async function* exportMarkdown(source: RecordSource, title: string, messages: Messages): AsyncGenerator<string> {
  const { words } = messages
  const names = createNames(source, messages)
  yield `<div dir="${messages.direction}" lang="${messages.language}">\n\n# ${inline(title)}\n\n> ${words.countsExplained}\n\n`
  yield `## ${words.chronology}\n\n`
  yield* chronology(source, names, messages)
  yield `## ${words.evidence}\n\n`
  yield* evidence(source, messages)
  yield `## ${words.figures}\n\n`
  yield* figures(source, names, messages)
  yield `## ${words.agreements}\n\n`
  let agreements = 0
  for await (const agreement of source.items('agreements')) {
    agreements += 1
    yield* agreementSection(agreement, source, names, messages)
  }
  if (agreements === 0) yield `${words.nothing}\n\n`
  yield '</div>\n'
}
