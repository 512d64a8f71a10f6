import type { WARCRecord } from 'warcio'
import { type ArchivedMetadata, archivedMetadataSchema } from '../model/archived-metadata.ts'
import { collect } from './byte-stream.ts'

/** Bytes of such a record. */
const LIMIT = 1024 * 1024

export const isMetadata = ({ warcType, warcContentType }: WARCRecord): boolean =>
  warcType === 'metadata' && warcContentType === 'application/json'

/** What a record that we wrote says of the one it refers to; null for records of others. */
export async function readMetadata(record: WARCRecord): Promise<ArchivedMetadata | null> {
  const bytes = await collect(record as AsyncIterable<Uint8Array>, LIMIT)
  if (bytes === null) await record.skipFully()
  try {
    return archivedMetadataSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes ?? undefined))).data ?? null
  } catch {
    return null
  }
}
