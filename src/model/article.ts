/** What is known of an article besides its text, before anything is read from it. `null` = not known. */
export interface ArticleMetadata {
  readonly uri: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly publisher: string | null
  /** ISO date or instant as given. */
  readonly published: string | null
}

/** One version of one text as published; `id` is a function of URL or outlet, and text. */
export interface Article extends ArticleMetadata {
  readonly id: string
  readonly text: string
}
