import type { Article, ArticleMetadata, PageFacts } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'

/** Every value that was given for a field. */
export type GivenMetadata = { readonly [Field in keyof ArticleMetadata]: readonly string[] } & {
  /** What pages said, as JSON of `PageFacts`. */
  readonly page: readonly string[]
}
/** Looks a source up by an outlet's name or a URL. */
export type FindSource = (article: { readonly outlet: string | null; readonly url: string | null }) => Source | null

/**
 * One value a field, whatever the order in which they were given: the least, and `article.metadata-conflict` where there are others.
 * An outlet is the id of its source where that is known, and a source lends its publisher. A date with a time says more than the day alone.
 */
export function settleMetadata(
  given: GivenMetadata,
  findSource: FindSource,
): { readonly metadata: Omit<Article, 'id' | 'text'>; readonly diagnostics: readonly Diagnostic[] } {
  const url = least(given.url)
  const outlets = given.outlet.map((outlet) => findSource({ outlet, url })?.id ?? outlet)
  const outlet = least(outlets) ?? findSource({ outlet: null, url })?.id ?? null
  const dates = given.published.filter((date) => !given.published.some((other) => other !== date && other.startsWith(date)))
  const metadata = {
    uri: least(given.uri)!,
    url,
    title: least(given.title),
    outlet,
    publisher: least(given.publisher) ?? findSource({ outlet, url })?.publisher ?? null,
    published: least(dates),
    page: pageOf(given.page),
  }
  const conflicts = { title: given.title, outlet: outlets, publisher: given.publisher, published: dates }
  return { metadata, diagnostics: Object.entries(conflicts).flatMap(([field, values]) => conflict(field, values)) }
}

/** Metadata of an article that was given once. */
export function givenOnce({ uri, url, title, outlet, publisher, published, page }: Article): GivenMetadata {
  const list = (value: string | null) => (value === null ? [] : [value])
  return {
    uri: [uri],
    url: list(url),
    title: list(title),
    outlet: list(outlet),
    publisher: list(publisher),
    published: list(published),
    page: page === null ? [] : [JSON.stringify(page)],
  }
}

const pageOf = (pages: readonly string[]): PageFacts | null => {
  const page = least(pages)
  return page === null ? null : (JSON.parse(page) as PageFacts)
}

const least = (values: readonly string[]): string | null => values.toSorted()[0] ?? null

function conflict(field: string, values: readonly string[]): readonly Diagnostic[] {
  const different = [...new Set(values)].sort().map((value) => JSON.stringify(value))
  if (different.length < 2) return []
  const message = `${field} was given as ${different.join(' and ')}; ${different[0]} is shown`
  return [{ code: 'article.metadata-conflict', severity: 'warning', message }]
}
