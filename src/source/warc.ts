import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Input, Received } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import type { Bytes } from './byte-stream.ts'
import { collect } from './byte-stream.ts'
import { MAX_ARTICLE, type Metadata, readContent } from './content.ts'

/**
 * Answers of servers in a WARC archive, packed or not, in its order. Other records are passed over; a damaged record and an archive that
 * ends within one are told as a fault in their place.
 */
export async function* warcAnswers(bytes: Bytes, limit: number): AsyncGenerator<Result<Received> & { readonly at: number }> {
  let at = 0
  const tail = createTail()
  try {
    for await (const record of new WARCParser(tail.watch(bytes), { keepHeadersCase: false })) {
      at++
      if (record.warcType !== 'response') {
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
      const http = record.httpHeaders
      yield {
        at,
        ok: true,
        value: {
          url: record.warcTargetURI ?? '',
          status: Number(http?.statusCode ?? 200),
          headers: http === null || http === undefined ? [] : [...http.headers],
          bytes: payload,
          time: record.warcDate ?? '',
        },
      }
    }
  } catch {
    yield { at: at + 1, ...refuse('source.archive-damaged', `record ${at + 1} of the archive is damaged`, 'fetch the archive again') }
  }
  if (at > 0 && !tail.closed())
    yield { at: at + 1, ...refuse('source.archive-cut', `the archive ends within record ${at + 1}`, 'fetch the archive again') }
  if (at === 0) yield { at, ...refuse('source.archive-damaged', 'no record of the archive can be read', 'fetch the archive again') }
}

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

/** The article on every page of an archive; answers that are no pages or texts are passed over. */
export async function* readArchive(bytes: Bytes, uri: string, given: Metadata): AsyncGenerator<Input> {
  for await (const answer of warcAnswers(bytes, MAX_ARTICLE)) {
    if (!answer.ok) yield { ok: false, uri: `${uri}#${answer.at}`, fault: answer.fault }
    else if (answer.value.status < 300 && isReadable(answer.value))
      yield* readContent(answer.value.bytes, answer.value.url, { ...given, url: given.url ?? answer.value.url }, answer.value)
  }
}

const isReadable = ({ headers }: Received): boolean =>
  /html|text\/plain/iu.test(headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/html')
