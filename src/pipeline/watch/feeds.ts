import { canonicalUrl } from '../../article/canonical-url.ts'
import type { Fault, Result } from '../../model/diagnostic.ts'
import { refuse } from '../../model/refuse.ts'
import type { Watched } from '../../model/watched.ts'
import type { Metadata } from '../../source/content.ts'
import { decode } from '../../source/encoding.ts'
import { type Feed, type FeedEntry, isFeed, readFeed } from '../../source/feed.ts'
import { entryInput, entryMetadata } from '../../source/feed-entries.ts'
import { MAX_FURTHER } from '../../source/network/address.ts'
import { ingest } from '../ingest.ts'
import { type Asked, ask } from './ask.ts'
import { createTurns, type InTurn, type Page, type PagesDone, validatorsOf, watchPages } from './pages.ts'
import { FOLLOWED, isDue } from './schedule.ts'
import type { Watch } from './watch.ts'

/** Feeds that are looked at together; each host is asked one thing at a time all the same. */
const TOGETHER = 8
/** Characters of an address that is watched. */
const LONGEST_ADDRESS = 2000

/** Looks at every feed once, and at the pages they lead to that are new or due. What fails is told and does not stop the others. */
export async function watchRound(watch: Watch, feeds: readonly string[]): Promise<void> {
  const waiting = [...new Set(feeds)]
  const round: Round = { ...watch, inTurn: createTurns(), taken: new Set() }
  const lane = async () => {
    for (let feed = waiting.shift(); feed !== undefined && !watch.signal.aborted; feed = waiting.shift()) await watchFeed(round, feed, null)
  }
  await Promise.all(Array.from({ length: Math.min(TOGETHER, waiting.length) }, lane))
}

interface Round extends Watch {
  readonly inTurn: InTurn
  /** Pages of this round: several feeds may lead to one. */
  readonly taken: Set<string>
}

async function watchFeed(round: Round, address: string, parent: string | null): Promise<void> {
  const [found] = await round.store.watched([address])
  const known = found ?? unknown(address, 'feed', parent, round.now())
  if (found !== undefined && !isDue(found, round.now())) return round.told({ kind: 'feed', uri: address, state: 'waiting', fault: null })
  const asked = await ask(round, known)
  if (asked === null) return
  const feed = feedOf(asked)
  const put = (values: Partial<Watched>) =>
    round.inTurn(() =>
      round.store.write((transaction) => transaction.putWatched([{ ...known, asked: new Date(round.now()).toISOString(), ...values }])),
    )
  const fail = async (fault: Fault) => {
    await put({ failures: known.failures + 1 })
    await round.told({ kind: 'feed', uri: address, state: 'failed', fault })
  }
  if (!feed.ok) return fail(feed.fault)
  const children = await round.store.watchedOf(address, new Date(round.now() - FOLLOWED).toISOString())
  const pages = await watchEntries(round, address, feed.value, children)
  if (!pages.done) return pages.fault === null ? undefined : fail(pages.fault)
  const further = feed.value?.further ?? children.flatMap((child) => (child.kind === 'feed' ? [child.address] : []))
  // of sitemaps within sitemaps only the first level
  if (parent === null)
    for (const one of further.slice(0, MAX_FURTHER)) if (one.length <= LONGEST_ADDRESS) await watchFeed(round, one, address)
  if (round.signal.aborted) return
  // only now: what is not written yet would not be told again by a feed that has not changed
  await put({ failures: 0, ...(asked.kind === 'answer' ? validatorsOf(asked.answer.headers) : {}) })
  await round.told({ kind: 'feed', uri: address, state: feed.value === null ? 'unchanged' : 'read', fault: null })
}

/** The feed in an answer, null where it has not changed. */
function feedOf(asked: Asked): Result<Feed | null> {
  if (asked.kind === 'unchanged') return { ok: true, value: null }
  if (asked.kind !== 'answer') return { ok: false, fault: asked.fault }
  const text = decode(asked.answer.bytes)
  if (text.ok && isFeed(text.value)) return readFeed(text.value)
  return refuse('watch.no-feed', 'there is no feed and no sitemap at this address', 'give the address of one; “tawatur add” reads a page')
}

/** Asks for what the feed leads to and is new or due. */
async function watchEntries(round: Round, address: string, feed: Feed | null, children: readonly Watched[]): Promise<PagesDone> {
  const now = round.now()
  const { pages, carried } = feed === null ? { pages: [], carried: [] } : await listed(round, address, feed)
  const due = children.filter((child) => child.kind === 'page' && isDue(child, now)).map((known) => ({ known, ...saidOf(known) }))
  const wanted = [...pages, ...due].filter(({ known }) => {
    const isNew = !round.taken.has(known.address)
    round.taken.add(known.address)
    return isNew
  })
  if (carried.length > 0) await round.inTurn(() => addCarried(round, feed!, address, carried))
  // what has failed before is no reason to leave the others waiting
  return watchPages(
    round,
    wanted.toSorted((a, b) => a.known.failures - b.known.failures),
    round.inTurn,
  )
}

/** Pages that a feed lists and that are new, changed by what it says, or due; and entries that have no page. */
async function listed(
  round: Round,
  address: string,
  feed: Feed,
): Promise<{ readonly pages: readonly Page[]; readonly carried: readonly FeedEntry[] }> {
  const now = round.now()
  const entries = feed.entries.filter((entry) => !isOld(entry, feed, now))
  const addressOf = ({ url }: FeedEntry) => {
    const canonical = url === null ? null : canonicalUrl(url)
    return canonical === null || canonical.length > LONGEST_ADDRESS ? null : canonical
  }
  const known = new Map((await round.store.watched(entries.flatMap((entry) => addressOf(entry) ?? []))).map((row) => [row.address, row]))
  const pages = entries.flatMap((entry) => {
    const page = addressOf(entry)
    if (page === null) return []
    const metadata = entryMetadata({ ...entry, url: page }, feed, GIVEN)
    const said = JSON.stringify({ metadata, modified: entry.modified })
    const row = known.get(page)
    if (row?.said === said ? !isDue(row, now) : row !== undefined && row.failures > 0 && !isDue(row, now)) return []
    const carried = entry.html === null ? null : entryInput({ ...entry, url: page }, feed, address, GIVEN)
    return [{ known: { ...(row ?? unknown(page, 'page', address, now)), said }, metadata, carried }]
  })
  return { pages, carried: entries.filter((entry) => addressOf(entry) === null && entry.html !== null) }
}

const GIVEN: Metadata = { title: null, url: null, publisher: null, published: null, outlet: null }

/** Sitemaps list all that a site ever had: “tawatur add” reads it, watching begins with what is new. */
const isOld = ({ published, modified }: FeedEntry, { kind }: Feed, now: number): boolean => {
  const day = published ?? modified
  return kind === 'sitemap' && day !== null && now - Date.parse(day) > FOLLOWED
}

const saidOf = ({ said }: Watched): Pick<Page, 'metadata' | 'carried'> => ({
  metadata: said === null ? GIVEN : (JSON.parse(said) as { readonly metadata: Metadata }).metadata,
  carried: null,
})

async function addCarried(round: Round, feed: Feed, address: string, entries: readonly FeedEntry[]): Promise<void> {
  const inputs = (async function* () {
    for (const entry of entries) yield entryInput({ ...entry, url: null }, feed, address, GIVEN)
  })()
  for await (const outcomes of ingest(round.store, round.engine, inputs, round.readers))
    for (const outcome of outcomes) await round.told({ kind: 'page', ...outcome })
}

function unknown(address: string, kind: Watched['kind'], feed: string | null, now: number): Watched {
  const time = new Date(now).toISOString()
  return {
    address,
    kind,
    feed,
    etag: null,
    lastModified: null,
    first: time,
    asked: time,
    failures: 0,
    gone: null,
    said: null,
    article: null,
  }
}
