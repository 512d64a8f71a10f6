import { viewArticle } from '../../api/article-view.ts'
import type { ArticleBody } from '../../api/wire.ts'
import { formatDescent, formatOwn } from '../../export/descent-text.ts'
import { formatTime } from '../../export/time-text.ts'
import type { Provenance } from '../../pipeline/provenance.ts'
import type { Run } from '../wrap.ts'
import { fact, paragraph, section, title, type ViewContext } from './page.ts'

/** An article: what is known of it and of how it came, its text with what it copied marked, and who says what in it. */
export const showArticle = async (id: string, { captures, gone }: Provenance, context: ViewContext): Promise<string> => {
  const { article, families, pieces, own, relatives } = await viewArticle(context.reader, id)
  const { words, labels } = context.messages
  const said = (span: { readonly start: number; readonly end: number }) => article.text.slice(span.start, span.end)
  let text = title(article.title ?? words.titleUnknown, context)
  text += fact(words.outlet, article.outlet ?? words.outletUnknown, context)
  text += fact(words.publisher, article.publisher ?? '', context)
  text += fact(
    words.published,
    `${formatTime(article.published.value, context.messages)} · ${labels.publishedBasis[article.published.basis]}`,
    context,
  )
  text += fact('URI', article.uri, context)
  for (const { time, address, status, sha256 } of captures)
    text += fact(words.captured, [time, address, status, `sha256:${sha256}`].filter((part) => part !== null).join(' · '), context)
  text += fact(words.gone, gone ?? '', context)
  for (const family of families) {
    const others = family.members
      .filter((member) => member.article !== article.id)
      .map(
        (member) =>
          `${relatives.find((one) => one.id === member.article)?.outlet ?? words.outletUnknown} ${member.article} (${Math.round(member.share * 100)} %)`,
      )
    text += fact(`= ${family.id}`, [family.origin.agency, ...others].filter((part) => part !== null).join(' · '), context)
  }
  text += '\n'
  for (const line of article.text.matchAll(/[^\n]+/gu))
    if (line[0].trim() !== '') text += `${paragraph(runsOf(line[0], line.index, pieces, context), '', context)}\n`
  if (pieces.length > 0) {
    const outlet = (id: string) => `${relatives.find((one) => one.id === id)?.outlet ?? words.outletUnknown} ${id}`
    text += section(words.descent, context)
    for (const [i, piece] of pieces.entries()) text += fact(`[${i + 1}]`, formatDescent(piece, outlet, context.messages), context)
    text += paragraph([{ text: formatOwn(own, context.messages) }], '', context)
  }
  if (article.statements.length > 0) text += section(words.speakers, context)
  for (const { speaker, act, content } of article.statements) {
    const who = speaker === null ? words.claimantUnknown : said(speaker)
    text += paragraph([{ text: `${who} · ${labels.act[act]}: ` }, { text: content === null ? '' : `«${said(content)}»` }], '  ', context)
  }
  return text
}

/** A line of the text, copied words in brackets with the number of their descent. */
function runsOf(line: string, start: number, pieces: ArticleBody['pieces'], { colours }: ViewContext): readonly Run[] {
  const runs: Run[] = []
  let at = start
  for (const [i, piece] of pieces.entries()) {
    const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, start + line.length)]
    if (from >= to) continue
    runs.push({ text: line.slice(at - start, from - start) })
    runs.push({ text: `‹${line.slice(from - start, to - start)}›[${i + 1}]`, style: colours.cyan })
    at = to
  }
  return [...runs, { text: line.slice(at - start) }]
}
