import { viewFraming, viewStory } from '../../api/story-view.ts'
import type { FramingBody } from '../../api/wire.ts'
import { formatBounds, formatMeasure } from '../../export/figure-text.ts'
import { labelIn } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import { fact, paragraph, section, title, type ViewContext } from './page.ts'

type Row = FramingBody['events'][number]

/** How the outlets of a story differ: who carries what, who leaves it out, whose words each tells, and which words each chooses. */
export const showFraming = async (id: string, context: ViewContext): Promise<string> => {
  const [body, framing] = await Promise.all([viewStory(context.reader, id), viewFraming(context.reader, id)])
  const { messages } = context
  const { words } = messages
  const events = new Map(body.events.map((event) => [event.id, labelIn(event.label, messages.language)]))
  const figures = new Map(
    body.figures.map((figure) => [figure.id, `${formatMeasure(figure, messages)}: ${formatBounds(figure, messages)}`]),
  )
  const entities = new Map(body.entities.map((entity) => [entity.id, labelIn(entity.label, messages.language)]))
  const terms = new Map(
    body.agreements.flatMap((one) => one.terms.map((term) => [term.id, labelIn(term.label, messages.language)] as const)),
  )
  let text = title(labelIn(body.story.label, messages.language), context)
  text += paragraph([{ text: words.framingNote, style: context.colours.dim }], '', context)
  text += section(words.outlets, context)
  for (const { id: teller, articles, from, to } of framing.tellers) {
    const days = [...new Set([from, to])].map((day) => formatTime(day, messages)).join(' – ')
    text += paragraph([{ text: `${teller} · ${articles.length} · ${days}` }], '  ', context)
  }
  const parts: readonly [string, readonly Row[], ReadonlyMap<string, string>][] = [
    [words.chronology, framing.events, events],
    [words.figures, framing.figures, figures],
    [words.terms, framing.terms, terms],
    [words.speakers, framing.speakers, entities],
  ]
  for (const [name, rows, labels] of parts) {
    if (rows.length > 0) text += section(name, context)
    for (const row of rows) text += rowText(row, labels.get(row.id) ?? row.id, context)
  }
  if (framing.wordings.length > 0) text += section(words.wordsChosen, context)
  for (const { choices } of framing.wordings) {
    text += '\n'
    for (const choice of choices) text += fact(choice.words[0]!, choice.by.map((one) => usage(one, context)).join(', '), context)
  }
  return text
}

const rowText = ({ by, without, earlier }: Row, label: string, context: ViewContext): string => {
  const { words } = context.messages
  return [
    paragraph([{ text: label, style: context.colours.bold }], '  ', context),
    fact(words.carriedBy, by.map(({ teller, texts }) => `${teller} (${texts.length})`).join(', '), context),
    fact(words.leftOutBy, without.join(', '), context),
    fact(words.olderThan, earlier.join(', '), context),
  ].join('')
}

/** How often a teller uses a word: by himself, and in what somebody says. */
const usage = ({ teller, own, quoted }: FramingBody['wordings'][number]['choices'][number]['by'][number], { messages }: ViewContext) => {
  const counts = [
    ...(own.length > 0 ? [`${own.length} ${messages.words.ownWords}`] : []),
    ...(quoted.length > 0 ? [`${quoted.length} ${messages.words.quotedWords}`] : []),
  ]
  return `${teller} (${counts.join(', ')})`
}
