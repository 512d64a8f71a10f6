import { dateFault } from '../article/article.ts'
import type { Input } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { type InputOptions, readInputs } from '../source/inputs.ts'
import { readManifest } from '../source/manifest.ts'
import { isWebAddress } from '../source/network/address.ts'
import { createFetcher } from '../source/network/fetcher.ts'
import { PACE, politely } from '../source/network/polite.ts'
import { isIsoDate } from '../text/iso-date.ts'

export { readFeedList } from '../source/feed-list.ts'
export { readGazetteerFile } from '../source/gazetteer-file.ts'
export { isWebAddress } from '../source/network/address.ts'
export { readSourcesFile } from '../source/sources.ts'

/** What is said of the inputs beside them. */
export interface InputFlags {
  /** A file that tells what is known of others. */
  readonly manifest?: string
  readonly published?: string
  readonly outlet?: string
  /** Addresses are fetched; `allowPrivate` takes those of one's own network too. Without it no address is read. */
  readonly fetch?: FetchFlags
}

export interface FetchFlags {
  readonly allowPrivate: boolean
  /** Seconds between two requests to one host. */
  readonly pace?: number
}

/** The articles in files, folders and `-`, or why nothing of it can be read: `usage.no-input`, `source.date-invalid`, `manifest.*`. */
export async function openInputs(
  paths: readonly string[],
  { manifest, published, outlet, fetch }: InputFlags,
): Promise<Result<AsyncIterable<Input>>> {
  if (paths.length === 0 && manifest === undefined)
    return refuse('usage.no-input', 'nothing to read', 'name files or folders, - for standard input, or a --manifest')
  if (published !== undefined && !isIsoDate(published)) return { ok: false, fault: dateFault(published) }
  const entries = manifest === undefined ? { ok: true as const, value: [] } : await readManifest(manifest)
  if (!entries.ok) return entries
  const options = { manifest: entries.value, published: published ?? null, outlet: outlet ?? null, fetcher: null }
  return { ok: true, value: fetch !== undefined && paths.some(isWebAddress) ? fetched(paths, options, fetch) : readInputs(paths, options) }
}

/** A fetcher that keeps to robots.txt and a pace. */
export const openFetcher = ({ allowPrivate, pace }: FetchFlags) =>
  politely(createFetcher({ allowPrivate }), { pace: pace === undefined ? PACE : pace * 1000 })

async function* fetched(paths: readonly string[], options: InputOptions, flags: FetchFlags): AsyncGenerator<Input> {
  await using fetcher = openFetcher(flags)
  yield* readInputs(paths, { ...options, fetcher })
}
