import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import type { Source } from '../model/source.ts'
import { decode } from './encoding.ts'
import { parseSources } from './outlets.ts'

/** The sources that come with the program. */
export function loadSources(): readonly Source[] {
  const sources = parseSources(readFileSync(new URL('sources.tsv', import.meta.url), 'utf8'), 'sources.tsv')
  if (!sources.ok) throw new Error(sources.fault.message)
  return sources.value
}

/** A user's own table of sources as text; refused with `sources.not-found` or `sources.invalid`. */
export async function readSourcesFile(file: string): Promise<Result<string>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return refuse('sources.not-found', `the list of sources ${file} cannot be read`, 'check its path')
  }
  const text = decode(bytes)
  if (!text.ok) return text
  const sources = parseSources(text.value, file)
  return sources.ok ? text : sources
}
