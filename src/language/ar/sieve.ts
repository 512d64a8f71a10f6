/** What is asked of a table. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>

/** Bits for a key: of strings that are not there one in thirty is looked up all the same. */
const BITS = 10

/**
 * A table that knows of most strings it does not have without looking for them: a Bloom filter of two bits a key, small enough to stay in the
 * processor's cache. A word is taken apart in twenty ways, of which a table has one or two.
 */
export function sieved<Value>(table: ReadonlyMap<string, Value>): Lookup<Value> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(32, table.size * BITS)))
  const bits = new Uint32Array(size / 32)
  for (const key of table.keys()) {
    const hash = hashOf(key)
    set(bits, hash & (size - 1))
    set(bits, second(hash) & (size - 1))
  }
  const mayHave = (key: string) => {
    const hash = hashOf(key)
    return isSet(bits, hash & (size - 1)) && isSet(bits, second(hash) & (size - 1))
  }
  return { get: (key) => (mayHave(key) ? table.get(key) : undefined), has: (key) => mayHave(key) && table.has(key) }
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
const second = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 7

const set = (bits: Uint32Array, at: number): void => {
  bits[at >>> 5]! |= 1 << (at & 31)
}
const isSet = (bits: Uint32Array, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0
