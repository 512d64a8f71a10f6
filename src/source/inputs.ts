import { relative, resolve, sep } from 'node:path'
import type { Input } from '../model/capture.ts'
import { refuseInput } from '../model/refuse.ts'
import { fromFile } from './arrival.ts'
import { collect, openBytes, peek } from './byte-stream.ts'
import { MAX_ARTICLE, type Metadata, over, readContent } from './content.ts'
import { fileFault, filesAt } from './files.ts'
import { jsonLines } from './json-lines.ts'
import type { ManifestEntry } from './manifest.ts'
import { isWebAddress, readAddress } from './network/address.ts'
import type { Fetcher } from './network/fetcher.ts'
import { isArchive, readArchive } from './warc.ts'

/** What is said of the inputs beside them. A manifest's word on a file goes before `published` and `outlet`, what a JSON line says before both. */
export interface InputOptions {
  readonly manifest: readonly ManifestEntry[]
  readonly published: string | null
  readonly outlet: string | null
  /** For web addresses; null where nothing may be fetched. */
  readonly fetcher: Fetcher | null
}

interface Place {
  readonly path: string
  readonly uri: string
  readonly metadata: Metadata
}

/**
 * Every article in the given files, folders, web addresses and `-` (standard input), in order; without any, the manifest's files.
 * What cannot be read comes as a named fault in its place. Holds one article at a time.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  const given: Metadata = { title: null, url: null, publisher: null, published: options.published, outlet: options.outlet }
  if (paths.length === 0) {
    for (const entry of options.manifest)
      yield* readPath(entry.path, () => [{ path: entry.path, uri: manifestUri(entry), metadata: over(entry, given) }])
    return
  }
  const entries = Map.groupBy(options.manifest, (entry) => entry.path)
  const placesOf = (path: string): readonly Place[] =>
    entries.get(resolve(path))?.map((entry) => ({ path, uri: manifestUri(entry), metadata: over(entry, given) })) ?? [
      { path, uri: workingUri(path), metadata: given },
    ]
  for (const path of paths) {
    if (path === '-') yield* readPlace({ path, uri: '-', metadata: given })
    else if (isWebAddress(path)) yield* readAddress(path, given, options.fetcher)
    else yield* readPath(path, placesOf)
  }
}

const slashes = (path: string) => path.split(sep).join('/')
const workingUri = (path: string) => slashes(relative('.', path))
const manifestUri = (entry: ManifestEntry) => slashes(entry.file).replace(/^(?:\.\/)+/, '')

async function* readPath(path: string, placesOf: (file: string) => readonly Place[]): AsyncGenerator<Input> {
  for await (const file of filesAt(path))
    for (const place of placesOf(file.path)) {
      if (file.ok) yield* readPlace(place)
      else yield { ok: false, uri: place.uri, fault: file.fault }
    }
}

async function* readPlace(place: Place): AsyncGenerator<Input> {
  const { path, uri, metadata } = place
  try {
    const { first, all } = await peek(openBytes(path))
    if (isJsonLines(path, first)) {
      for await (const input of jsonLines(all, uri, MAX_ARTICLE))
        yield input.ok ? { ...input, capture: { ...input.capture, ...over(input.capture, metadata) } } : input
      return
    }
    if (isArchive(first)) {
      yield* readArchive(all, uri, metadata)
      return
    }
    const bytes = await collect(all, MAX_ARTICLE)
    if (bytes === null)
      yield refuseInput(uri, 'source.too-large', 'it is larger than 16 MB', 'give many articles as JSON Lines, one a line')
    else yield* readContent(fromFile(bytes, uri), uri, metadata)
  } catch (error) {
    yield { uri, ...fileFault(error) }
  }
}

/** By the name; what comes from standard input, by its first character. */
function isJsonLines(path: string, first: Uint8Array): boolean {
  if (path !== '-') return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)
  return /^\uFEFF?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(first.subarray(0, 64)))
}
