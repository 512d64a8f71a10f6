import type { Input } from '../model/capture.ts'
import { refuseInput } from '../model/refuse.ts'
import { fromMarkup } from './arrival.ts'
import { type Metadata, over } from './content.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** What a feed says of one of its articles; what was given with the feed goes first, but an address and a date belong to the entry. */
export const entryMetadata = (entry: FeedEntry, feed: Feed, given: Metadata): Metadata =>
  over(
    { ...given, url: null, title: null, published: null },
    { url: entry.url, title: entry.title, publisher: null, published: entry.published ?? given.published, outlet: feed.title },
  )

/** The article that an entry of a feed carries, or why it carries none. */
export function entryInput(entry: FeedEntry, feed: Feed, uri: string, given: Metadata): Input {
  const at = entry.url ?? uri
  if (entry.html === null)
    return refuseInput(
      at,
      'feed.no-text',
      'the feed gives its address alone',
      'give the address of the article, or of the feed, to have it fetched',
    )
  const metadata = entryMetadata(entry, feed, given)
  const html = `<html><body><article>${entry.html}</article></body></html>`
  return { ok: true, capture: { uri: at, givenId: null, html, ...metadata }, received: fromMarkup(html, at) }
}
