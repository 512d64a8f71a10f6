import { z } from 'zod'

/** What a metadata record of a WARC archive says of an article that follows, as JSON; `tawatur` is the version of the form. */
export const archivedMetadataSchema = z.object({
  tawatur: z.literal(1),
  /** What was asked for when it was captured. */
  address: z.string(),
  uri: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
})
export type ArchivedMetadata = Readonly<z.infer<typeof archivedMetadataSchema>>
