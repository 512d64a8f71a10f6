import type { ArticleRow, Quote, StoryBody } from '../../api/wire.ts'

interface Located {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** The words of spans, and the articles they stand in, out of what a story brings along. */
export const quotesOf = ({ quotes, articles, others }: StoryBody) => {
  const key = ({ article, start, end }: Located) => `${article} ${start} ${end}`
  const bySpan = new Map(quotes.map((quote) => [key(quote), quote]))
  const byId = new Map([...articles, ...others].map((article) => [article.id, article]))
  return {
    quote: (span: Located): Quote =>
      bySpan.get(key(span)) ?? { article: span.article, start: span.start, end: span.end, before: '', words: '', after: '' },
    article: (id: string): ArticleRow | undefined => byId.get(id),
  }
}
export type PageQuotes = ReturnType<typeof quotesOf>
