import { z } from 'zod'

/** Half-open [start, end) offsets in UTF-16 code units into an article's untouched text. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().positive() })
export type Span = Readonly<z.infer<typeof spanSchema>>

/** A span in a named article. */
export const articleSpanSchema = spanSchema.extend({ article: z.string() })
export type ArticleSpan = Readonly<z.infer<typeof articleSpanSchema>>
