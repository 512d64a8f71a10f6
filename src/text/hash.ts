import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** First 16 hex characters of SHA-256 over the parts, unit-separated: the id of whatever they identify. */
export const hashId = (...parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\u001f')))).slice(0, 16)

/** 52-bit non-cryptographic hash of a string, as an integer (two rounds of FNV-1a with different offsets). */
export function hash52(value: string): number {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
  }
  return (high >>> 12) * 0x100000000 + (low >>> 0)
}
