import { z } from 'zod'
import { spanSchema } from '../model/span.ts'

/** A gold file: what a careful reader marks in the articles. Spans are half-open UTF-16 offsets into the article files. */
const goldSpanSchema = spanSchema.extend({ article: z.string(), text: z.string().optional() })
const pairSchema = z.object({ a: z.string(), b: z.string() })
const contentSchema = z.tuple([z.int(), z.int()])

export const goldSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      published: z.string(),
      boilerplate: z.array(z.string()).default([]),
      headings: z.array(z.string()).default([]),
    }),
  ),
  entities: z.array(z.object({ id: z.string(), forms: z.array(z.string()) })),
  times: z.array(goldSpanSchema.extend({ value: z.string() })),
  quantities: z.array(
    goldSpanSchema.extend({
      what: z.string(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      claimant: z.union([z.string(), z.array(z.string())]).nullish(),
    }),
  ),
  statements: z.array(
    z.object({
      article: z.string(),
      speaker: z.array(z.string()),
      act: z.string(),
      alsoAct: z.array(z.string()).default([]),
      content: contentSchema,
      altContent: z.array(contentSchema).default([]),
      text: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      alsoType: z.union([z.string(), z.array(z.string())]).default([]),
      mode: z.string().optional(),
      label: z.string(),
      date: z.string().nullish(),
      status: z.string(),
      alsoStatus: z.union([z.string(), z.array(z.string())]).default([]),
      place: z.string().nullish(),
      actors: z.array(z.string()).default([]),
      targets: z.array(z.string()).default([]),
      articles: z.array(z.string()),
    }),
  ),
  agreements: z.array(
    z.object({
      effective: z.string(),
      terms: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          articles: z.array(z.string()),
          progress: z.array(z.object({ article: z.string() })).default([]),
        }),
      ),
      violations: z.array(z.object({ article: z.string() })).default([]),
    }),
  ),
  lineage: z.array(pairSchema),
  lineageMay: z.array(pairSchema).default([]),
  mayJoin: z.array(z.array(z.string())).default([]),
  ignore: z.array(goldSpanSchema.extend({ kind: z.string() })).default([]),
})
export type Gold = z.infer<typeof goldSchema>
export type GoldEvent = Gold['events'][number]
