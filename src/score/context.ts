import type { RecordArticle, Record as TawaturRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Gold } from './gold.ts'

/** What every count looks at. A gold article that the record does not have is null. */
export interface ScoreContext {
  readonly record: TawaturRecord
  readonly gold: Gold
  readonly goldText: ReadonlyMap<string, string>
  readonly articleOf: ReadonlyMap<string, RecordArticle | null>
  /** Gold id by the record's article id. */
  readonly goldOf: ReadonlyMap<string, string>
}

export interface Miss {
  readonly kind: string
  readonly article: string | null
  readonly why: string
  readonly text: string
}

/** One line of the score: figures by name, in the order in which they are shown, and what lowered them. */
export interface Count {
  readonly figures: Readonly<Record<string, number>>
  readonly misses: readonly Miss[]
}

/** Pairs articles: the same text, else a URI that ends in the gold file's name. */
export const createContext = (record: TawaturRecord, gold: Gold, goldText: ReadonlyMap<string, string>): ScoreContext => {
  const find = ({ id, file }: Gold['articles'][number]) => {
    const name = file.replace(/^.*\//u, '')
    return record.articles.find(({ text }) => text === goldText.get(id)) ?? record.articles.find(({ uri }) => uri.endsWith(name)) ?? null
  }
  const articleOf = new Map(gold.articles.map((article) => [article.id, find(article)]))
  const goldOf = new Map<string, string>()
  for (const [id, article] of articleOf) if (article !== null) goldOf.set(article.id, id)
  return { record, gold, goldText, articleOf, goldOf }
}

export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
export const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
export const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
export const round = (value: number): number => Math.round(value * 1000) / 1000
/** A share that is 0 where there is nothing to share. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : round(part / whole))

/** Spans that gold leaves open: neither right nor wrong. */
export const isIgnored = ({ gold }: ScoreContext, kind: string, article: string, span: Span): boolean =>
  gold.ignore.some((ignored) => ignored.kind === kind && ignored.article === article && overlap(ignored, span) > 0)
