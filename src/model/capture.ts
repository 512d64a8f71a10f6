import type { ArticleMetadata } from './article.ts'
import type { Fault } from './diagnostic.ts'

/** One text as it came in, with what came with it; nothing of it is checked yet. */
export interface Capture extends ArticleMetadata {
  readonly text: string
  /** The id a JSON line brought along; `extract` keeps it, a store does not. */
  readonly givenId: string | null
}

/** What became of one input: a text, or the reason why there is none. */
export type Input = { readonly ok: true; readonly capture: Capture } | { readonly ok: false; readonly uri: string; readonly fault: Fault }
