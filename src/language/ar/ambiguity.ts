/** A tag as its neighbours see it: an id of `neighbours.ts`, and what it costs by itself. */
interface Choice {
  readonly neighbour: number
  readonly cost: number
}

let entries = new Float64Array(2 ** 12)
let end = 1
/** Ids of entries by hash, open addressing; 0 = free. */
let slots = new Int32Array(2 ** 12)
let count = 0

/**
 * All ambiguities in one flat table. Words that are ambiguous in the same way share an entry: there are some thousand ways, and most tokens are
 * ambiguous in one of a few. At its id an entry has the number of choices, then the neighbour and the cost of each.
 */
export const ambiguities = (): Float64Array => entries

/** Id of an ambiguity: of choices, cheapest first. */
export function ambiguityOf(choices: readonly Choice[]): number {
  let at = slotOf(hashOf(choices), choices)
  if (slots[at] !== 0) return slots[at]!
  if (4 * ++count > slots.length) {
    slots = rehashed()
    at = slotOf(hashOf(choices), choices)
  }
  const id = end
  end += 1 + 2 * choices.length
  if (end > entries.length) {
    const larger = new Float64Array(2 * entries.length)
    larger.set(entries)
    entries = larger
  }
  slots[at] = id
  entries[id] = choices.length
  for (let i = 0; i < choices.length; i++) {
    entries[id + 1 + 2 * i] = choices[i]!.neighbour
    entries[id + 2 + 2 * i] = choices[i]!.cost
  }
  return id
}

const hashOf = (choices: readonly Choice[]): number => {
  let hash = 0
  for (const { neighbour, cost } of choices) hash = mixed(mixed(hash, neighbour), Math.round(cost * 1000))
  return hash ^ (hash >>> 15)
}
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1) + (hash >>> 13)

/** Where the choices are, or would be. */
function slotOf(hash: number, choices: readonly Choice[]): number {
  let at = hash & (slots.length - 1)
  while (slots[at] !== 0 && !isEntry(slots[at]!, choices)) at = (at + 1) & (slots.length - 1)
  return at
}

function isEntry(id: number, choices: readonly Choice[]): boolean {
  if (entries[id] !== choices.length) return false
  for (let i = 0; i < choices.length; i++)
    if (entries[id + 1 + 2 * i] !== choices[i]!.neighbour || entries[id + 2 + 2 * i] !== choices[i]!.cost) return false
  return true
}

function rehashed(): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length)
  for (let id = 1; id < end; id += 1 + 2 * entries[id]!) {
    const choices = Array.from({ length: entries[id]! }, (_, i) => ({
      neighbour: entries[id + 1 + 2 * i]!,
      cost: entries[id + 2 + 2 * i]!,
    }))
    let at = hashOf(choices) & (larger.length - 1)
    while (larger[at] !== 0) at = (at + 1) & (larger.length - 1)
    larger[at] = id
  }
  return larger
}
