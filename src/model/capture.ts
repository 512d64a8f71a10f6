import type { ArticleMetadata } from './article.ts'
import type { Fault } from './diagnostic.ts'

/** One text as it came in, with what came with it; nothing of it is checked yet. */
export interface Capture extends ArticleMetadata {
  readonly text: string
  /** The id a JSON line brought along; `extract` keeps it, a store does not. */
  readonly givenId: string | null
}

/** A web page as it came in, decoded: its article is still to be found. */
export interface PageCapture extends Omit<Capture, 'text'> {
  readonly html: string
}

/** How some bytes came: in the answer of a server, or in a file. */
export interface Arrival {
  /** What was asked for: an address, or the path of a file. */
  readonly address: string
  /** Where the bytes came from after redirects. */
  readonly url: string
  /** Null where no server answered: a file. */
  readonly status: number | null
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** ISO instant. */
  readonly time: string
}

/** Bytes as they came, unpacked. */
export interface Received extends Arrival {
  readonly bytes: Uint8Array
}

/** The answer of a server. */
export interface Answer extends Received {
  readonly status: number
}

/** Received bytes as they are kept. */
export interface KeptCapture extends Arrival {
  /** Of the bytes unpacked, in hexadecimal digits. */
  readonly sha256: string
  /** The bytes, compressed with Zstandard. */
  readonly packed: Uint8Array
}

/** What became of one input: a text or page, with the bytes it came in where they say more than its text; or the reason why there is none. */
export type Input =
  | { readonly ok: true; readonly capture: Capture | PageCapture; readonly received?: Received }
  | { readonly ok: false; readonly uri: string; readonly fault: Fault }
