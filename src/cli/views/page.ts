import { quoteOf } from '../../api/views.ts'
import type { Quote } from '../../api/wire.ts'
import { isolate, labelIn, type Messages } from '../../export/messages.ts'
import { formatTime } from '../../export/time-text.ts'
import type { ArticleSpan } from '../../model/span.ts'
import type { StoreReader } from '../../store/contract.ts'
import type { Terminal } from '../terminal.ts'
import { pad, type Run, wrapRuns } from '../wrap.ts'

/** What a view is made with: where it reads, in which words, and how wide. */
export interface ViewContext {
  readonly reader: StoreReader
  readonly messages: Messages
  readonly colours: Terminal['colours']
  readonly width: number
}

/** Control characters of an article would be orders to the terminal. */
const harmless = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')

/** Runs filled into lines, each an isolate of its own so that right-to-left text cannot reorder what stands beside it. */
export const paragraph = (runs: readonly Run[], indent: string, { width }: Pick<ViewContext, 'width'>): string =>
  wrapRuns(
    runs.map((run) => ({ ...run, text: harmless(run.text) })),
    width - indent.length,
  )
    .map((line) => {
      const text = line.map((run) => (run.style === undefined ? run.text : run.style(run.text))).join('')
      return `${indent}${isolate(text)}\n`
    })
    .join('')

export const title = (text: string, context: ViewContext): string => paragraph([{ text, style: context.colours.bold }], '', context)
export const section = (text: string, context: ViewContext): string =>
  `\n${paragraph([{ text, style: context.colours.underline }], '', context)}`

const FACT = 14
export const fact = (name: string, value: string, context: ViewContext): string => {
  if (value === '') return ''
  const [first = '', ...rest] = paragraph([{ text: value }], ' '.repeat(FACT), context).split('\n')
  return [`${context.colours.dim(pad(`${name}:`, FACT - 1))} ${first.slice(FACT)}`, ...rest].join('\n')
}

/** Where words stand, as `review` takes it. */
export const placeOf = ({ article, start, end }: ArticleSpan): string => `${article}:${start}-${end}`

/** The exact words, marked in their sentence, and where they stand. */
export const quotation = ({ before, words, after }: Quote, where: readonly string[], context: ViewContext): string => {
  const { colours } = context
  const marked = colours.isColorSupported ? { text: words, style: colours.yellow } : { text: `‹${words}›` }
  const quoted = paragraph([{ text: `«${before}` }, marked, { text: `${after}»` }], '  ', context)
  return `${quoted}${paragraph([{ text: `— ${where.join(' · ')}`, style: colours.dim }], '    ', context)}`
}

export const nameOf = async (id: string | null, { reader, messages }: ViewContext): Promise<string> => {
  if (id === null) return ''
  const entity = await reader.item('entities', id)
  return entity === null ? id : labelIn(entity.label, messages.language)
}

export const namesOf = async (ids: readonly string[], context: ViewContext): Promise<string> =>
  (await Promise.all(ids.map((id) => nameOf(id, context)))).join(', ')

/** The words of a span, looked up. */
export const quoted = async (span: ArticleSpan, context: ViewContext): Promise<string> => {
  const article = await context.reader.item('articles', span.article)
  if (article === null) return ''
  const { words } = context.messages
  const where = [
    article.title ?? words.titleUnknown,
    article.outlet ?? words.outletUnknown,
    formatTime(article.published.value, context.messages),
    placeOf(span),
  ]
  return quotation(quoteOf(article, span), where, context)
}
