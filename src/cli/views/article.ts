import { viewArticle } from '../../api/article-view.ts'
import { formatTime } from '../../export/time-text.ts'
import { fact, paragraph, section, title, type ViewContext } from './page.ts'

/** An article: what is known of it, its text, and who says what in it. */
export const showArticle = async (id: string, context: ViewContext): Promise<string> => {
  const { article, families, relatives } = await viewArticle(context.reader, id)
  const { words, labels } = context.messages
  const said = (span: { readonly start: number; readonly end: number }) => article.text.slice(span.start, span.end)
  let text = title(article.title ?? words.titleUnknown, context)
  text += fact(words.outlets, article.outlet ?? words.outletUnknown, context)
  text += fact(words.publishers, article.publisher ?? '', context)
  text += fact(
    words.published,
    `${formatTime(article.published.value, context.messages)} · ${labels.publishedBasis[article.published.basis]}`,
    context,
  )
  text += fact('URI', article.uri, context)
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
  for (const line of article.text.split('\n')) if (line.trim() !== '') text += `${paragraph([{ text: line }], '', context)}\n`
  if (article.statements.length > 0) text += section(words.says, context)
  for (const { speaker, act, content } of article.statements) {
    const who = speaker === null ? words.claimantUnknown : said(speaker)
    text += paragraph([{ text: `${who} · ${labels.act[act]}: ` }, { text: content === null ? '' : `«${said(content)}»` }], '  ', context)
  }
  return text
}
