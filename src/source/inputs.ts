import { relative, resolve, sep } from 'node:path'
import type { Input } from '../model/capture.ts'
import { refuseInput } from '../model/refuse.ts'
import { collect, openBytes, peek } from './byte-stream.ts'
import { decode } from './encoding.ts'
import { fileFault, filesAt } from './files.ts'
import { foreignFormat } from './format.ts'
import { jsonLines } from './json-lines.ts'
import type { ManifestEntry } from './manifest.ts'

/** Bytes of one article, unpacked. */
const MAX_ARTICLE = 16 * 1024 * 1024

/** What is said of the inputs beside them. A manifest's word on a file goes before `published` and `outlet`, what a JSON line says before both. */
export interface InputOptions {
  readonly manifest: readonly ManifestEntry[]
  readonly published: string | null
  readonly outlet: string | null
}

type Metadata = Omit<ManifestEntry, 'file' | 'path'>
interface Place {
  readonly path: string
  readonly uri: string
  readonly metadata: Metadata
}

/**
 * Every article in the given files, folders and `-` (standard input), in order; without any, the manifest's files.
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
    else if (/^https?:\/\//i.test(path))
      yield refuseInput(path, 'source.web', 'web addresses are not read yet', 'save the page’s text to a file')
    else yield* readPath(path, placesOf)
  }
}

/** The first word on each field, else the second. */
const over = (first: Metadata, second: Metadata): Metadata => ({
  title: first.title ?? second.title,
  url: first.url ?? second.url,
  publisher: first.publisher ?? second.publisher,
  published: first.published ?? second.published,
  outlet: first.outlet ?? second.outlet,
})

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
        yield input.ok ? { ok: true, capture: { ...input.capture, ...over(input.capture, metadata) } } : input
      return
    }
    const bytes = await collect(all, MAX_ARTICLE)
    if (bytes === null)
      yield refuseInput(uri, 'source.too-large', 'it is larger than 16 MB', 'give many articles as JSON Lines, one a line')
    else yield readText(bytes, place)
  } catch (error) {
    yield { uri, ...fileFault(error) }
  }
}

/** By the name; what comes from standard input, by its first character. */
function isJsonLines(path: string, first: Uint8Array): boolean {
  if (path !== '-') return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)
  return /^\uFEFF?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(first.subarray(0, 64)))
}

function readText(bytes: Uint8Array, { uri, metadata }: Place): Input {
  const text = decode(bytes)
  if (!text.ok) return { ok: false, uri, fault: text.fault }
  const foreign = foreignFormat(text.value)
  if (foreign !== null) return { ok: false, uri, fault: foreign }
  return { ok: true, capture: { uri, givenId: null, text: text.value, ...metadata } }
}
