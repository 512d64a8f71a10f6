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

/** An answer of a server, as it came: the bytes unpacked, header names in lower case. */
export interface Received {
  /** Where the bytes came from after redirects. */
  readonly url: string
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array
  /** ISO instant. */
  readonly time: string
}

/** What became of one input: a text or page, with the answer it came in where it was fetched or archived; or the reason why there is none. */
export type Input =
  | { readonly ok: true; readonly capture: Capture | PageCapture; readonly received?: Received }
  | { readonly ok: false; readonly uri: string; readonly fault: Fault }
