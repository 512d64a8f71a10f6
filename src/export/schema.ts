import { z } from 'zod'
import { readingSchema } from '../model/reading.ts'
import { recordSchema } from '../model/record.ts'

/** The published JSON Schemas (draft 2020-12), by file name. */
export const jsonSchemas = (): Readonly<Record<string, unknown>> => ({
  'record.schema.json': {
    ...z.toJSONSchema(recordSchema),
    title: 'tawatur record, version 1',
    description: 'Output of `tawatur record --format json`.',
  },
  'extract.schema.json': {
    ...z.toJSONSchema(readingSchema),
    title: 'tawatur extract, version 1',
    description: 'One line of `tawatur extract --format jsonl`.',
  },
})
