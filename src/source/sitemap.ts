import { Parser } from 'htmlparser2'

export interface SitemapEntry {
  readonly url: string
  readonly title: string | null
  readonly published: string | null
  /** When the page was last changed: that says nothing of the day of publication. */
  readonly modified: string | null
}

/** Entries of a sitemap (news sitemaps too) and the sitemaps that it points to, in its order. */
export function readSitemap(xml: string): { readonly entries: readonly SitemapEntry[]; readonly further: readonly string[] } {
  const entries: SitemapEntry[] = []
  const further: string[] = []
  let fields = new Map<string, string>()
  let text = ''
  const parser = new Parser(
    {
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
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { entries, further }
}
