import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { ArchivedMetadata } from '../model/archived-metadata.ts'
import type { Arrival, Input, Received } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import type { Bytes } from './byte-stream.ts'
import { collect } from './byte-stream.ts'
import { MAX_ARTICLE, type Metadata, over, readContent } from './content.ts'
import { isMetadata, readMetadata } from './warc-metadata.ts'

/** What an archive holds of a page: its bytes, and what a record before them says of their article. */
export interface Archived extends Received {
  readonly said: ArchivedMetadata | null
}

/**
 * Answers of servers and files in a WARC archive, packed or not, in its order. Other records are passed over; a damaged record and an archive that
 * ends within one are told as a fault in their place.
 */
export async function* warcCaptures(bytes: Bytes, limit: number): AsyncGenerator<Result<Archived> & { readonly at: number }> {
  let at = 0
  let said: ArchivedMetadata | null = null
  let saidOf = ''
  const tail = createTail()
  try {
    for await (const record of new WARCParser(tail.watch(bytes), { keepHeadersCase: false })) {
      at++
      if (isMetadata(record)) {
        // ours stand before the record they are of
        said = await readMetadata(record)
        saidOf = record.warcHeader('WARC-Refers-To') ?? ''
        continue
      }
      if (saidOf !== record.warcHeader('WARC-Record-ID')) said = null
      const isResource = record.warcType === 'resource' && (said !== null || isWeb(record.warcTargetURI ?? ''))
      if (record.warcType !== 'response' && !isResource) {
        await record.skipFully()
        continue
      }
      const payload = await collect(record as AsyncIterable<Uint8Array>, limit)
      if (payload === null) {
        yield {
          at,
          ...refuse('source.too-large', `record ${at} is larger than ${limit >> 20} MB`, 'unpack the archive and give the page as a file'),
        }
        await record.skipFully()
        continue
      }
      if (isCut(record)) {
        yield { at, ...refuse('source.archive-cut', `the archive ends within record ${at}`, 'fetch the archive again') }
        return
      }
      yield { at, ok: true, value: { ...arrivalOf(record), bytes: payload, said } }
    }
  } catch {
    yield { at: at + 1, ...refuse('source.archive-damaged', `record ${at + 1} of the archive is damaged`, 'fetch the archive again') }
  }
  if (at > 0 && !tail.closed())
    yield { at: at + 1, ...refuse('source.archive-cut', `the archive ends within record ${at + 1}`, 'fetch the archive again') }
  if (at === 0) yield { at, ...refuse('source.archive-damaged', 'no record of the archive can be read', 'fetch the archive again') }
}

/** How the bytes of a record came. What is no answer tells its type only. */
function arrivalOf(record: WARCRecord): Arrival {
  const [url, http, time] = [record.warcTargetURI ?? '', record.httpHeaders, record.warcDate ?? '']
  if (record.warcType === 'response')
    return { address: url, url, status: Number(http?.statusCode ?? 200), headers: http == null ? [] : [...http.headers], time }
  const type = record.warcContentType
  return { address: url, url, status: null, headers: type == null ? [] : [['content-type', type]], time }
}

const isWeb = (uri: string): boolean => /^(?:https?|file):/iu.test(uri)

/** Whether bytes that the record's length promises did not come: the library ends without a word where a file does. */
const isCut = ({ _reader }: WARCRecord): boolean => _reader instanceof LimitReader && _reader.limit > 0

/** Every record of an archive ends with two empty lines. */
function createTail() {
  let last: Uint8Array = new Uint8Array()
  return {
    async *watch(bytes: Bytes): Bytes {
      for await (const chunk of bytes) {
        last = Buffer.concat([last, chunk.subarray(-4)]).subarray(-4)
        yield chunk
      }
    },
    closed: () => Buffer.from(last).toString('latin1') === '\r\n\r\n',
  }
}

export const isArchive = (first: Uint8Array): boolean => Buffer.from(first.subarray(0, 5)).toString('latin1') === 'WARC/'

/** The article on every page of an archive; answers that are no pages or texts are passed over. What the archive says of an article goes first. */
export async function* readArchive(bytes: Bytes, uri: string, given: Metadata): AsyncGenerator<Input> {
  for await (const found of warcCaptures(bytes, MAX_ARTICLE)) {
    if (!found.ok) {
      yield { ok: false, uri: `${uri}#${found.at}`, fault: found.fault }
      continue
    }
    const { said, ...received } = found.value
    if ((received.status ?? 200) >= 300 || !isReadable(received)) continue
    if (said !== null) yield* readContent({ ...received, address: said.address }, said.uri, over(said, given))
    else yield* readContent(received, received.url, { ...given, url: given.url ?? received.url })
  }
}

const isReadable = ({ headers }: Arrival): boolean =>
  /html|text\/plain/iu.test(headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/html')
