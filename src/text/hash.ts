import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** First 16 hex characters of SHA-256 over the parts, unit-separated: the id of whatever they identify. */
export const hashId = (...parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\u001f')))).slice(0, 16)

/** 52-bit non-cryptographic hash of a string, as an integer (two rounds of FNV-1a with different offsets). */
export function hash52(value: string): number {
  let low = LOW
  let high = HIGH
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    low = Math.imul(low ^ unit, LOW_PRIME)
    high = Math.imul(high ^ unit, HIGH_PRIME)
  }
  return joined(high, low)
}

/** The same of some strings, each with a blank behind it. */
export function hash52Of(count: number, valueAt: (index: number) => string): number {
  let low = LOW
  let high = HIGH
  for (let k = 0; k < count; k++) {
    const value = valueAt(k)
    for (let i = 0; i <= value.length; i++) {
      const unit = i === value.length ? BLANK : value.charCodeAt(i)
      low = Math.imul(low ^ unit, LOW_PRIME)
      high = Math.imul(high ^ unit, HIGH_PRIME)
    }
  }
  return joined(high, low)
}

const [LOW, HIGH, LOW_PRIME, HIGH_PRIME, BLANK] = [0x811c9dc5, 0x1b873593, 0x01000193, 0x85ebca6b, 0x20]
const joined = (high: number, low: number): number => (high >>> 12) * 0x100000000 + (low >>> 0)
