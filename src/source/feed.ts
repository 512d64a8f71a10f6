import { parseFeed } from 'feedsmith'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { readSitemap, type Sitemap } from './sitemap.ts'

/** An entry of a feed or sitemap: where an article is, and what is said of it there. */
export interface FeedEntry {
  readonly url: string | null
  readonly title: string | null
  /** ISO instants, or days. */
  readonly published: string | null
  readonly modified: string | null
  /** Markup of the whole article or of a summary. */
  readonly html: string | null
}

export interface Feed {
  readonly kind: 'feed' | 'sitemap'
  /** Name of the outlet, as the feed gives it. */
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
  /** Sitemaps that a sitemap points to. */
  readonly further: readonly string[]
}

const PROLOGUE = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?xml-stylesheet[^>]*>\s*)*/iu
const FEED = /^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/iu
const JSON_FEED = /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//u

/** Whether a text is a feed (RSS, Atom, RDF, JSON Feed) or a sitemap. */
export const isFeed = (text: string): boolean => {
  const head = text.slice(0, 2000).trimStart()
  const root = head.replace(PROLOGUE, '')
  return FEED.test(root) || JSON_FEED.test(head) || (root.startsWith('<!DOCTYPE') && /<(?:rss|feed|urlset)\b/iu.test(root))
}

/** Entries in the order of the feed. Refused with `source.xml-entities` where it declares entities, or `source.feed-invalid`. */
export function readFeed(text: string): Result<Feed> {
  const bare = text.trimStart()
  if (/<!ENTITY/u.test(bare.slice(0, HEAD)))
    return refuse('source.xml-entities', 'it declares entities of its own, as no feed needs to', 'fetch the feed again from its address')
  if (/<(?:urlset|sitemapindex)\b/iu.test(bare.slice(0, 2000))) {
    const sitemap = readSitemap(bare)
    return sitemap.ok ? { ok: true, value: sitemapFeed(sitemap.value) } : sitemap
  }
  try {
    const { format, feed } = parseFeed(bare) as { readonly format: string; readonly feed: LooseFeed }
    const entries = (format === 'json' || format === 'rss' || format === 'rdf' ? feed.items : feed.entries) ?? []
    return { ok: true, value: { kind: 'feed', title: textOf(feed.title), entries: entries.map(entryOf), further: [] } }
  } catch {
    return refuse('source.feed-invalid', 'it begins like a feed and cannot be read as one', 'check that it was saved to the end')
  }
}
const HEAD = 100_000

const sitemapFeed = ({ entries, further }: Sitemap): Feed => ({
  kind: 'sitemap',
  title: null,
  entries: entries.map(({ url, title, published, modified }) => ({
    url,
    title,
    published: isoInstant(published),
    modified: isoInstant(modified),
    html: null,
  })),
  further,
})

/** What the four formats call the same things. */
interface LooseEntry {
  readonly [field: string]: unknown
}
interface LooseFeed {
  readonly title?: unknown
  readonly items?: readonly LooseEntry[]
  readonly entries?: readonly LooseEntry[]
}

function entryOf(entry: LooseEntry): FeedEntry {
  const links = Array.isArray(entry['links']) ? (entry['links'] as readonly LooseEntry[]) : []
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  const guid = entry['guid'] as LooseEntry | undefined
  const permalink = guid !== undefined && guid['isPermaLink'] !== false ? textOf(guid['value']) : null
  const url = textOf(entry['link']) ?? textOf(entry['url']) ?? textOf(alternate?.['href']) ?? permalink
  const dc = (entry['dc'] ?? {}) as LooseEntry
  return {
    url: url === null || URL.parse(url) === null ? null : url,
    title: textOf(entry['title']),
    published: isoInstant(
      textOf(entry['pubDate']) ??
        textOf(entry['published']) ??
        textOf(entry['date_published']) ??
        textOf(dc['date']) ??
        textOf(dc['dates']) ??
        textOf(entry['updated']),
    ),
    modified: isoInstant(textOf(entry['updated']) ?? textOf(entry['date_modified'])),
    html:
      textOf((entry['content'] as LooseEntry | undefined)?.['encoded']) ??
      textOf(entry['content']) ??
      textOf(entry['content_html']) ??
      textOf(entry['content_text']) ??
      textOf(entry['description']) ??
      textOf(entry['summary']),
  }
}

function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return one.trim() === '' ? null : one.trim()
  if (one instanceof Date) return one.toISOString()
  return typeof one === 'object' && one !== null && 'value' in one ? textOf(one.value) : null
}

/** A date of a feed as ISO: one with a zone keeps it, one without keeps its day alone. */
export function isoInstant(text: string | null): string | null {
  if (text === null) return null
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(text)
  if (iso !== null) return text
  const internet = /(\d{1,2}) (\w{3})\w* (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})?(?: (GMT|UTC|Z|[+-]\d{4}))?)?/u.exec(text)
  const month = internet === null ? -1 : MONTHS.indexOf(internet[2]!.toLowerCase())
  if (internet === null || month === -1) return null
  const day = `${internet[3]}-${String(month + 1).padStart(2, '0')}-${internet[1]!.padStart(2, '0')}`
  const zone = internet[6]
  if (internet[4] === undefined || zone === undefined) return day
  return `${day}T${internet[4]}:${internet[5]}${/^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z'}`
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
