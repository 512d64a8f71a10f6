import { dateFault } from '../article/article.ts'
import type { Input } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { readInputs } from '../source/inputs.ts'
import { readManifest } from '../source/manifest.ts'
import { isIsoDate } from '../text/iso-date.ts'

export { readSourcesFile } from '../source/sources.ts'

/** What is said of the inputs beside them. */
export interface InputFlags {
  /** A file that tells what is known of others. */
  readonly manifest?: string
  readonly published?: string
  readonly outlet?: string
}

/** The articles in files, folders and `-`, or why nothing of it can be read: `usage.no-input`, `source.date-invalid`, `manifest.*`. */
export async function openInputs(
  paths: readonly string[],
  { manifest, published, outlet }: InputFlags,
): Promise<Result<AsyncIterable<Input>>> {
  if (paths.length === 0 && manifest === undefined)
    return refuse('usage.no-input', 'nothing to read', 'name files or folders, - for standard input, or a --manifest')
  if (published !== undefined && !isIsoDate(published)) return { ok: false, fault: dateFault(published) }
  const entries = manifest === undefined ? { ok: true as const, value: [] } : await readManifest(manifest)
  if (!entries.ok) return entries
  return { ok: true, value: readInputs(paths, { manifest: entries.value, published: published ?? null, outlet: outlet ?? null }) }
}
