import type { PageFacts } from '../../model/article.ts'
import type { Result } from '../../model/diagnostic.ts'
import { refuse } from '../../model/refuse.ts'
import { blocksOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { bylineOf, modifiedOf, publishedOf } from './facts.ts'
import { linkedData } from './json-ld.ts'
import type { PageLanguage } from './language.ts'
import { firstMeta, metaOf, SITE, TITLE } from './meta.ts'

/** What a web page says of the article on it. */
export interface Page {
  /** Paragraphs, an empty line between them. */
  readonly text: string
  readonly title: string | null
  /** As the page names it. */
  readonly outlet: string | null
  readonly url: string | null
  readonly facts: PageFacts
}

/**
 * The article on a page. `address` is where the page was found, null where nobody knows. Refused with `source.html-nesting`,
 * `source.html-elements` or, where no text comes out, `source.html-empty`.
 */
export function readPage(html: string, address: string | null, language: PageLanguage): Result<Page> {
  const parsed = parsePage(html)
  if (!parsed.ok) return parsed
  const document = parsed.value
  const meta = metaOf(document)
  const linked = linkedData(document)
  const url = urlOf(document, linked?.url ?? null, meta, address)
  const lines = document.body === null ? [] : blocksOf(document.body)
  const outlet = linked?.publisher ?? firstMeta(meta, SITE)
  const title = titleOf(document, linked?.headline ?? firstMeta(meta, TITLE), outlet)
  const evidence = { document, linked, meta, lines, url, title, language }
  const dates = { published: publishedOf(evidence), modified: modifiedOf(evidence) }
  const byline = bylineOf(evidence, outlet)
  const { paragraphs, captions, corrections } = bodyOf(document, title, language)
  if (paragraphs.length === 0)
    return refuse(
      'source.html-empty',
      'no article was found on the page',
      'pages that are filled in by scripts say nothing to a reader of files',
    )
  return { ok: true, value: { text: paragraphs.join('\n\n'), title, outlet, url, facts: { ...dates, byline, captions, corrections } } }
}

/** The main heading or what the markup calls the title, without the site's name behind it. */
function titleOf(document: PageDocument, named: string | null, outlet: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => fold(textContent)).filter((text) => text !== '')
  const title = named ?? headings[0] ?? fold([...document.querySelectorAll('title')][0]?.textContent ?? '')
  const bare = fold(title)
  if (bare === '') return null
  const heading = headings.find((text) => text.length > 8 && bare.startsWith(text))
  if (heading !== undefined) return heading
  const cut = bare.search(/\s+[|–—-]\s+[^|–—]{2,40}$/u)
  if (cut === -1) return bare
  const site = bare.slice(cut).replace(/^[\s|–—-]+/u, '')
  return bare.slice(cut).includes('|') || site === outlet || bare.length - cut < cut / 2 ? bare.slice(0, cut) : bare
}
const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** The address that the page gives itself; one on another host is not believed where the page's own is known. */
function urlOf(document: PageDocument, linked: string | null, meta: ReadonlyMap<string, string>, address: string | null): string | null {
  const canonical = [...document.querySelectorAll('link[rel~="canonical"]')][0]?.getAttribute('href') ?? null
  for (const given of [canonical, meta.get('og:url') ?? null, linked]) {
    const url = given === null ? null : URL.parse(given, address ?? undefined)
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || (url.pathname === '/' && url.search === '')) continue
    if (address === null || siteOf(url.hostname) === siteOf(URL.parse(address)?.hostname ?? '')) return url.href
  }
  return address
}
const siteOf = (host: string) => host.replace(/^(?:www|m|amp|mobile|ar|arabic)\./u, '')
