import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Ids of things come again whenever what holds them is joined again. */
const MAX_KNOWN = 20_000
/** Letters of what is worth keeping. */
const SHORT = 200
const known = new Map<string, string>()

/** First 16 hex characters of SHA-256 over the parts, unit-separated: the id of whatever they identify. */
export function hashId(...parts: readonly string[]): string {
  const all = parts.join('\u001f')
  const id = known.get(all) ?? bytesToHex(sha256(utf8ToBytes(all)).subarray(0, 8))
  if (all.length > SHORT) return id
  if (known.size === MAX_KNOWN) known.clear()
  known.set(all, id)
  return id
}

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

/** The same of every run of so many of some strings, each with a blank behind it; by index of its first. */
export function hash52Runs(values: readonly string[], count: number): Float64Array {
  const { units, starts } = inOne(values)
  const hashes = new Float64Array(Math.max(0, values.length - count + 1))
  for (let i = 0; i < hashes.length; i++) {
    let low = LOW
    let high = HIGH
    for (let at = starts[i]!; at < starts[i + count]!; at++) {
      low = Math.imul(low ^ units[at]!, LOW_PRIME)
      high = Math.imul(high ^ units[at]!, HIGH_PRIME)
    }
    hashes[i] = joined(high, low)
  }
  return hashes
}

/** All of them one after the other, each with a blank behind it, and where each begins; the last number is where they end. */
function inOne(values: readonly string[]): { readonly units: Uint16Array; readonly starts: Int32Array } {
  const starts = new Int32Array(values.length + 1)
  for (let i = 0; i < values.length; i++) starts[i + 1] = starts[i]! + values[i]!.length + 1
  const units = new Uint16Array(starts[values.length]!).fill(BLANK)
  for (let i = 0; i < values.length; i++) for (let k = 0; k < values[i]!.length; k++) units[starts[i]! + k] = values[i]!.charCodeAt(k)
  return { units, starts }
}

const [LOW, HIGH, LOW_PRIME, HIGH_PRIME, BLANK] = [0x811c9dc5, 0x1b873593, 0x01000193, 0x85ebca6b, 0x20]
const joined = (high: number, low: number): number => (high >>> 12) * 0x100000000 + (low >>> 0)
