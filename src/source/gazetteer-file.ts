import { readFile } from 'node:fs/promises'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { decode } from './encoding.ts'
import { fromGeoNames, isGeoNames } from './geonames.ts'
import { checkGazetteer } from './own-gazetteer.ts'

/**
 * A user's own names as a table of the program's form: such a table, or a GeoNames dump (`XX.txt`, `allCountries.txt`), told by its columns. Refused with
 * `gazetteer.not-found` or `gazetteer.invalid`.
 */
export async function readGazetteerFile(file: string): Promise<Result<string>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return refuse('gazetteer.not-found', `the table of names ${file} cannot be read`, 'check its path')
  }
  const text = decode(bytes)
  if (!text.ok) return text
  const table = isGeoNames(text.value) ? fromGeoNames(text.value, file) : text
  return table.ok ? checkGazetteer(table.value, file) : table
}
