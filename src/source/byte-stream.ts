import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

export type Bytes = AsyncIterable<Uint8Array>

/** Bytes of a file, or of standard input for `-`; what is compressed with gzip comes out unpacked, whatever it is called. */
export async function* openBytes(path: string): Bytes {
  const stream: Bytes = path === '-' ? process.stdin : createReadStream(path)
  const { first, all } = await peek(stream)
  yield* first[0] === 0x1f && first[1] === 0x8b ? gunzip(all) : all
}

const TELLING = 8

/** The first chunk of a stream, and the stream with it. */
export async function peek(stream: Bytes): Promise<{ readonly first: Uint8Array; readonly all: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let done = false
  // so many bytes tell gzip from text and an archive from both; a pipe may bring them one by one
  while (head.length < TELLING && !done) {
    const next = await iterator.next()
    if (next.done) done = true
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  const rest = { [Symbol.asyncIterator]: () => iterator }
  return {
    first: head,
    all: (async function* () {
      if (head.length > 0) yield head
      if (!done) yield* rest
    })(),
  }
}

function gunzip(bytes: Bytes): Bytes {
  const unpacked = createGunzip()
  pipeline(bytes, unpacked, () => {
    // a fault reaches the reader of `unpacked`
  })
  return unpacked
}

/** All bytes of a stream, or null where there are more than the limit. */
export async function collect(stream: Bytes, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const LINE_FEED = 0x0a

/** Lines of a stream without their ends, numbered from 1; empty ones are passed over, and one that is longer than the limit is null. */
export async function* byteLines(
  stream: Bytes,
  limit: number,
): AsyncGenerator<{ readonly number: number; readonly bytes: Uint8Array | null }> {
  let number = 1
  let length = 0
  let parts: Uint8Array[] = []
  const line = () => ({ number: number++, bytes: length > limit ? null : Buffer.concat(parts) })
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); ; end = chunk.indexOf(LINE_FEED, start)) {
      const part = chunk.subarray(start, end === -1 ? chunk.length : end)
      length += part.length
      if (length <= limit) parts.push(part)
      if (end === -1) break
      if (length === 0) number++
      else yield line()
      parts = []
      length = 0
      start = end + 1
    }
  }
  if (length > 0) yield line()
}
