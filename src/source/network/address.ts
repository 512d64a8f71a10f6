import type { Answer, Input } from '../../model/capture.ts'
import type { Fault } from '../../model/diagnostic.ts'
import { refuseInput } from '../../model/refuse.ts'
import { type Metadata, readContent } from '../content.ts'
import { decode } from '../encoding.ts'
import { type Feed, isFeed, readFeed } from '../feed.ts'
import { entryInput, entryMetadata } from '../feed-entries.ts'
import type { Fetcher } from './fetcher.ts'

export const isWebAddress = (path: string): boolean => /^https?:\/\//iu.test(path)

/** Sitemaps within sitemaps that are followed. */
export const MAX_FURTHER = 50

/** What is at an address: the article on a page, or every article that a feed or sitemap leads to. */
export async function* readAddress(url: string, given: Metadata, fetcher: Fetcher | null): AsyncGenerator<Input> {
  if (fetcher === null) {
    yield refuseInput(url, 'source.web', 'addresses are not fetched here', 'add the address to a store, or save the page to a file')
    return
  }
  const queue = [url]
  for (let at = 0; at < queue.length && at <= MAX_FURTHER; at++) {
    const answer = await fetcher.get(queue[at]!)
    if (!answer.ok) {
      yield { ...answer, uri: queue[at]! }
      continue
    }
    const feed = feedIn(answer.value)
    if (feed === null) yield* readReceived(answer.value, queue[at]!, given)
    else {
      queue.push(...feed.further)
      yield* readEntries(feed, queue[at]!, given, fetcher)
    }
  }
}

/** The feed in an answer; null where it is none, or one that cannot be read. */
export function feedIn({ status, bytes }: Answer): Feed | null {
  const text = status < 300 ? decode(bytes) : null
  if (text === null || !text.ok || !isFeed(text.value)) return null
  const feed = readFeed(text.value)
  return feed.ok ? feed.value : null
}

/** Each article of a feed from its own page; where that cannot be had, what the feed carries of it. */
export async function* readEntries(feed: Feed, uri: string, given: Metadata, fetcher: Fetcher): AsyncGenerator<Input> {
  for (const entry of feed.entries) {
    const answer = entry.url === null ? null : await fetcher.get(entry.url)
    if (answer?.ok && answer.value.status < 300) yield* readReceived(answer.value, entry.url!, entryMetadata(entry, feed, given))
    else if (entry.html !== null) yield entryInput(entry, feed, uri, given)
    else if (answer?.ok) yield statusFault(answer.value, entry.url!)
    else if (answer !== null) yield { ...answer, uri: entry.url! }
  }
}

/** The articles in an answer; an error of the server is told as one. */
export function* readReceived(answer: Answer, uri: string, given: Metadata): Generator<Input> {
  if (answer.status >= 300) yield statusFault(answer, uri)
  else yield* readContent(answer, answer.url, { ...given, url: given.url ?? answer.url })
}

const statusFault = (answer: Answer, uri: string): Input => ({ ok: false, uri, fault: answerFault(answer) })

/** What is wrong with an answer that carries nothing. */
export const answerFault = ({ status, url }: Answer): Fault =>
  status < 300
    ? { code: 'fetch.moved', message: `it leads to ${url}`, hint: 'it is not there any more' }
    : {
        code: 'fetch.status',
        message: `the server answered ${status}`,
        hint: status === 404 || status === 410 ? 'it is not there any more' : 'try again later',
      }
