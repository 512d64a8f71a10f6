import { writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../src/export/schema.ts'

/** Writes docs/record.schema.json and docs/extract.schema.json from the Zod schemas. */
for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(new URL(`../docs/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
