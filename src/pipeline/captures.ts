import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { KeptCapture, Received } from '../model/capture.ts'
import { MAX_ARTICLE } from '../source/content.ts'

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Received bytes as they are kept. */
export const packCapture = ({ bytes, ...arrival }: Received): KeptCapture => ({
  ...arrival,
  sha256: digest(bytes),
  packed: zstdCompressSync(bytes),
})

/** The bytes as they came, or null where what is kept is not what was put there. */
export function unpackCapture({ packed, sha256 }: KeptCapture): Uint8Array | null {
  try {
    const bytes = zstdDecompressSync(packed, { maxOutputLength: MAX_ARTICLE })
    return digest(bytes) === sha256 ? bytes : null
  } catch {
    return null
  }
}
