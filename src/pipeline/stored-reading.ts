import type { UnresolvedReading } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { JoinedEntities } from '../resolution/join.ts'

/** What a language made of an article, with which of its names are one: what costs most to find is found once, where the article is read. */
export interface UnresolvedArticle extends UnresolvedReading {
  /** Not in readings of earlier rules. */
  readonly together?: JoinedEntities
}

/** What a language made of an article; null where no language reads it. */
export interface ArticleReading {
  /** BCP 47; null where there is too little text to tell. */
  readonly language: string | null
  readonly unresolved: UnresolvedArticle | null
}

/** A reading as it is kept and handed from thread to thread: as JSON, which takes a tenth of the memory. */
export interface WrittenReading {
  readonly language: string | null
  /** JSON of `unresolved`. */
  readonly unresolved: string
}

/** What is made of a new article by itself. */
export interface NewReading extends WrittenReading {
  /** Those of the article with the metadata that it came with, as long as nobody decided anything on it; null where it came in several forms. */
  readonly keys: PackedKeys | null
  /** What was found out while it was taken in. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Keys and weights in turns: handed from thread to thread as they are. */
export interface PackedKeys {
  readonly held: Float64Array
  readonly sought: Float64Array
}

export const written = ({ language, unresolved }: ArticleReading): WrittenReading => ({ language, unresolved: JSON.stringify(unresolved) })

/** An article with its settled metadata and its reading: all that joining needs to know of it. */
export interface StoredReading extends ArticleReading {
  readonly article: Article
  /** What was found out while the article was taken in; belongs into its diagnostics. */
  readonly diagnostics: readonly Diagnostic[]
}
