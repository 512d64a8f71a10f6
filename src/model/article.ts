import { z } from 'zod'

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
  /** Null where it did not come as a web page. */
  readonly page: PageFacts | null
}

/** What a web page says of its article beside title, outlet and address. */
export const pageFactsSchema = z.object({
  /** ISO day or instant of publication, and of the last change. */
  published: z.string().nullable(),
  modified: z.string().nullable(),
  /** Who wrote it, as written. */
  byline: z.string().nullable(),
  /** Lines under pictures; they are not in the text. */
  captions: z.array(z.string()),
  /** Lines that correct an earlier version; they stand in the text too. */
  corrections: z.array(z.string()),
})
export type PageFacts = Readonly<z.infer<typeof pageFactsSchema>>
