import type { ArticleSpan } from '../model/span.ts'
import { quotationOf } from './evidence.ts'
import { isolate, type Messages } from './messages.ts'
import type { RecordSource } from './source.ts'
import { formatTime } from './time-text.ts'

/** Text as Markdown shows it: nothing in it is markup, and line breaks are spaces. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s*[\r\n]+\s*/gu, ' ').replace(/[\\`*_{}[\]<>#|~&]/gu, String.raw`\$&`)

/** A text of the record inside a sentence of ours. */
export const inline = (text: string): string => isolate(escapeMarkdown(text))

/** Emphasis that stays closed: Markdown wants no space inside the marks. */
const strong = (text: string): string =>
  text.trim() === '' ? text : text.replace(/^(\s*)(.*?)(\s*)$/su, (_, before, words, after) => `${before}**${words}**${after}`)

/** The exact words of an article in their sentence, and where they stand: article, outlet, date. */
export const quoteBlock = async (span: ArticleSpan, note: string | null, source: RecordSource, messages: Messages): Promise<string> => {
  const article = await source.item('articles', span.article)
  if (article === null) return ''
  const { words } = messages
  const { before, words: quoted, after } = quotationOf(article, span)
  const where = [
    inline(article.title ?? words.titleUnknown),
    inline(article.outlet ?? words.outletUnknown),
    formatTime(article.published.value, messages),
    ...(note === null ? [] : [note]),
  ]
  return `> ${isolate(`«${escapeMarkdown(before)}${strong(escapeMarkdown(quoted))}${escapeMarkdown(after)}»`)}  \n> — ${where.join(' · ')} · \`${article.id}\`\n\n`
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`
