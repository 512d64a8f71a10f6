import type { ArticleSpan } from '../model/span.ts'
import type { StoreReader } from '../store/contract.ts'

/** What a decision can be about, as it is named in the record. */
export type TargetKind = 'event' | 'figure' | 'claim' | 'article' | 'span'
export interface Target {
  readonly kind: TargetKind
  /** Where it stands in the articles, the least mention first. */
  readonly on: readonly ArticleSpan[]
}

/** `ARTICLE:START-END` */
const SPAN = /^([0-9a-zA-Z-]+):(\d+)-(\d+)$/u

/** The places that an id of the record, or a span, stands for; null where there is no such thing. */
export async function findTarget(reader: StoreReader, name: string): Promise<Target | null> {
  const [, of, start, end] = SPAN.exec(name) ?? []
  if (of !== undefined) {
    const article = await reader.item('articles', of)
    const span = { article: of, start: Number(start), end: Number(end) }
    return article === null || span.start >= span.end || span.end > article.text.length ? null : { kind: 'span', on: [span] }
  }
  const event = await reader.item('events', name)
  if (event !== null) return { kind: 'event', on: event.mentions.map(({ article, start, end }) => ({ article, start, end })) }
  const figure = await reader.item('figures', name)
  if (figure !== null) return { kind: 'figure', on: await spansOf(reader, figure.mentions, ({ quantity }) => quantity, 'quantities') }
  const claim = await reader.item('claims', name)
  if (claim !== null) return { kind: 'claim', on: await spansOf(reader, claim.statements, ({ statement }) => statement, 'statements') }
  const article = await reader.item('articles', name)
  return article === null ? null : { kind: 'article', on: [{ article: article.id, start: 0, end: article.text.length }] }
}

async function spansOf<T extends { readonly article: string }>(
  reader: StoreReader,
  places: readonly T[],
  localOf: (place: T) => string,
  list: 'quantities' | 'statements',
): Promise<readonly ArticleSpan[]> {
  const spans: ArticleSpan[] = []
  for (const place of places) {
    const article = await reader.item('articles', place.article)
    const found = article?.[list].find(({ id }) => id === localOf(place))
    if (found !== undefined) spans.push({ article: place.article, start: found.start, end: found.end })
  }
  return spans
}
