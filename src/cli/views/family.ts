import type { Family } from '../../model/record.ts'
import { isolate } from '../../text/isolate.ts'
import { fact, quoted, section, title, type ViewContext } from './page.ts'

/** Passages that articles share: from where they come as far as it is known, who carries how much of them, and the words. */
export const showFamily = async ({ id, origin, members }: Family, context: ViewContext): Promise<string> => {
  const { words } = context.messages
  let text = title(`= ${id}`, context)
  text += fact(words.copiedFrom, [origin.agency, origin.article].filter((part) => part !== null).join(' · '), context)
  for (const { article: one, share, passages } of members) {
    const article = await context.reader.item('articles', one)
    const name = [article?.outlet ?? words.outletUnknown, article?.title ?? words.titleUnknown].map(isolate).join(' · ')
    text += section(`${Math.round(share * 100)} % · ${name} · ${one}`, context)
    for (const { start, end } of passages) text += await quoted({ article: one, start, end }, context)
  }
  return text
}
