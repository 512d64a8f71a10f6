import { WARCRecord, WARCSerializer } from 'warcio'
import type { ArchivedMetadata } from '../model/archived-metadata.ts'
import type { Received } from '../model/capture.ts'
import { hashId } from '../text/hash.ts'

/** The bytes that an article came in, with what is known of it beside them. */
export interface ArchivedPage extends Received {
  readonly article: string
  readonly sha256: string
  readonly metadata: ArchivedMetadata
}

/** WARC records of a page: what is said of its article, as JSON, then the bytes, as the answer of a server or as a resource. The same page gives the same bytes. */
export async function* exportWarc(pages: AsyncIterable<ArchivedPage>): AsyncGenerator<Uint8Array> {
  for await (const page of pages) {
    const id = recordId('bytes', page)
    const common = { url: targetOf(page), date: page.time, warcVersion: 'WARC/1.1' } as const
    const said = {
      'Content-Type': 'application/json',
      'WARC-Refers-To': id,
      'WARC-Record-ID': recordId('metadata', page),
    }
    const metadata = new TextEncoder().encode(JSON.stringify(page.metadata))
    yield serialized(WARCRecord.create({ ...common, type: 'metadata', warcHeaders: said }, [metadata]))
    yield serialized(bytesOf(page, common, id))
  }
}

const serialized = (record: WARCRecord): Promise<Uint8Array> => WARCSerializer.serialize(record, { gzip: false })

function bytesOf(
  page: ArchivedPage,
  common: { readonly url: string; readonly date: string; readonly warcVersion: 'WARC/1.1' },
  id: string,
) {
  const { status, headers, bytes } = page
  if (status === null) {
    const type = headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/html'
    return WARCRecord.create({ ...common, type: 'resource', warcHeaders: { 'Content-Type': type, 'WARC-Record-ID': id } }, [bytes])
  }
  const httpHeaders = unpackedHeaders(headers)
  const statusline = `HTTP/1.1 ${status} ${status === 200 ? 'OK' : ''}`
  return WARCRecord.create({ ...common, type: 'response', statusline, httpHeaders, warcHeaders: { 'WARC-Record-ID': id } }, [bytes])
}

/** The bytes are unpacked: headers that say how they were packed keep their values under the names that archives use for this. */
function unpackedHeaders(headers: Received['headers']): [string, string][] {
  const isPacked = headers.some(([name]) => name === 'content-encoding' || name === 'transfer-encoding')
  return headers.map(([name, value]) => [isPacked && PACKING.has(name) ? `x-archive-orig-${name}` : name, value])
}
const PACKING = new Set(['content-encoding', 'transfer-encoding', 'content-length'])

/** An address; a file of which none is known is named by its digest. */
const targetOf = ({ status, url, sha256, metadata }: ArchivedPage): string =>
  status !== null ? url : (metadata.url ?? `urn:sha256:${sha256}`)

/** A UUID (version 8) made of what the record holds. */
function recordId(kind: string, { article, sha256 }: ArchivedPage): string {
  const hex = hashId(kind, article, sha256) + hashId(sha256, article, kind)
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}>`
}
