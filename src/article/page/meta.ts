import type { PageDocument } from './dom.ts'

/** `meta` elements of a page by name in lower case (`name`, `property` or `itemprop`); of several the first that says something. */
export function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim()
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    if (key === null || content === '') continue
    for (const name of key.trim().toLowerCase().split(/\s+/u)) if (!found.has(name)) found.set(name, content)
  }
  return found
}

export const firstMeta = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  const name = names.find((one) => meta.has(one))
  return name === undefined ? null : meta.get(name)!
}

export const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'article_date_original',
  'date',
] as const
export const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
] as const
export const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'] as const
export const AUTHOR = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
] as const
export const SITE = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'apple-mobile-web-app-title',
] as const
