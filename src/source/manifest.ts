import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { decode } from './encoding.ts'
import { issueText } from './json-lines.ts'

const field = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const manifestSchema = z.array(
  z.object({ file: z.string().min(1), published: field, outlet: field, publisher: field, url: field, title: field }),
)

/** What is known of one file. */
export type ManifestEntry = Readonly<z.infer<typeof manifestSchema>[number]> & {
  /** Absolute. */
  readonly path: string
}

/** Entries of a manifest in its order; file names are relative to it. Refused whole with `manifest.not-found` or `manifest.invalid`. */
export async function readManifest(file: string): Promise<Result<readonly ManifestEntry[]>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return refuse('manifest.not-found', `the manifest ${file} cannot be read`, 'check its path')
  }
  const invalid = (why: string) =>
    refuse(
      'manifest.invalid',
      `the manifest ${file} is not valid: ${why}`,
      'it is a JSON array such as [{"file":"a.txt","published":"2024-05-31","outlet":"…"}]',
    )
  const text = decode(bytes)
  if (!text.ok) return invalid(text.fault.message)
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch (error) {
    return invalid((error as SyntaxError).message)
  }
  const entries = manifestSchema.safeParse(json)
  if (!entries.success) return invalid(issueText(entries.error))
  return { ok: true, value: entries.data.map((entry) => ({ ...entry, path: resolve(dirname(file), entry.file) })) }
}
