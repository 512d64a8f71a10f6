import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { parseXml } from './xml.ts'

export interface SitemapEntry {
  readonly url: string
  readonly title: string | null
  readonly published: string | null
  /** When the page was last changed: that says nothing of the day of publication. */
  readonly modified: string | null
}

export interface Sitemap {
  readonly entries: readonly SitemapEntry[]
  /** Sitemaps that it points to. */
  readonly further: readonly string[]
}

/** What a sitemap (of news too) lists, in its order. Refused with `source.feed-invalid` where it is nested as none is. */
export function readSitemap(xml: string): Result<Sitemap> {
  const entries: SitemapEntry[] = []
  const further: string[] = []
  let fields = new Map<string, string>()
  let text = ''
  const isSitemap = parseXml(xml, {
    onopentag(name) {
      if (name === 'url' || name === 'sitemap') fields = new Map()
      text = ''
    },
    ontext(data) {
      text += data
    },
    onclosetag(name) {
      const value = text.trim()
      if (value !== '' && !fields.has(name)) fields.set(name, value)
      text = ''
      const url = fields.get('loc')
      if (url === undefined || (name !== 'url' && name !== 'sitemap')) return
      if (name === 'sitemap') further.push(url)
      else
        entries.push({
          url,
          title: fields.get('news:title') ?? null,
          published: fields.get('news:publication_date') ?? null,
          modified: fields.get('lastmod') ?? null,
        })
    },
  })
  return isSitemap
    ? { ok: true, value: { entries, further } }
    : refuse('source.feed-invalid', 'its elements are nested deeper than those of any sitemap', 'fetch it again from its address')
}
