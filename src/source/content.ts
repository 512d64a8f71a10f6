import type { Input, Received } from '../model/capture.ts'
import { refuseInput } from '../model/refuse.ts'
import { decode, decodePage } from './encoding.ts'
import { isFeed, readFeed } from './feed.ts'
import { entryInput } from './feed-entries.ts'
import { foreignFormat, isPage } from './format.ts'
import type { ManifestEntry } from './manifest.ts'

/** Bytes of one article, unpacked. */
export const MAX_ARTICLE = 16 * 1024 * 1024

export type Metadata = Omit<ManifestEntry, 'file' | 'path'>

/** The first word on each field, else the second. */
export const over = (first: Metadata, second: Metadata): Metadata => ({
  title: first.title ?? second.title,
  url: first.url ?? second.url,
  publisher: first.publisher ?? second.publisher,
  published: first.published ?? second.published,
  outlet: first.outlet ?? second.outlet,
})

/**
 * The article in some bytes, by what they are: a text, a web page, or each entry of a feed that carries its article. A page goes with its bytes; so
 * does a text, but from a file: its article holds all there is.
 */
export function* readContent(received: Received, uri: string, metadata: Metadata): Generator<Input> {
  const { bytes } = received
  const text = decode(bytes)
  if (text.ok && isFeed(text.value)) {
    const feed = readFeed(text.value)
    if (!feed.ok) yield { ...feed, uri }
    else if (feed.value.entries.length === 0) yield refuseInput(uri, 'source.empty', 'the feed has no entries', 'check its address')
    else for (const entry of feed.value.entries) yield entryInput(entry, feed.value, uri, metadata)
    return
  }
  const page = text.ok && !isPage(text.value) ? null : decodePage(bytes)
  if (page !== null && isPage(page)) {
    yield { ok: true, capture: { uri, givenId: null, html: page, ...metadata }, received }
    return
  }
  if (!text.ok) {
    yield { ok: false, uri, fault: text.fault }
    return
  }
  const foreign = foreignFormat(text.value)
  if (foreign !== null) yield { ok: false, uri, fault: foreign }
  else yield { ok: true, capture: { uri, givenId: null, text: text.value, ...metadata }, ...(received.status === null ? {} : { received }) }
}
