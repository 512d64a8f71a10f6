import type { Received } from '../model/capture.ts'

/** Bytes that no server sent: of a file, or of one article in it. */
export const fromFile = (bytes: Uint8Array, path: string): Received => ({
  address: path,
  url: path,
  status: null,
  headers: [],
  bytes,
  time: new Date().toISOString(),
})

/** The same for markup that was decoded already. */
export const fromMarkup = (html: string, path: string): Received => fromFile(new TextEncoder().encode(html), path)
