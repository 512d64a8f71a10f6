/** Tags as their neighbours see them, cheapest first: the first `count` of each column. */
export interface Choices {
  count: number
  /** Ids of `neighbours.ts`. */
  readonly neighbours: Int32Array
  /** What each costs by itself. */
  readonly costs: Float64Array
}

/** Of one ambiguity. */
const MAX_CHOICES = 16
/** Of what has one tag alone. */
export const noChoice = (neighbour: number): Choices => ({ count: 1, neighbours: Int32Array.of(neighbour), costs: Float64Array.of(0) })

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

/** Id of an ambiguity. */
export function ambiguityOf(choices: Choices): number {
  let at = slotOf(hashOf(choices), choices)
  if (slots[at] !== 0) return slots[at]!
  if (4 * ++count > slots.length) {
    slots = rehashed()
    at = slotOf(hashOf(choices), choices)
  }
  const id = end
  end += 1 + 2 * choices.count
  if (end > entries.length) {
    const larger = new Float64Array(2 * entries.length)
    larger.set(entries)
    entries = larger
  }
  slots[at] = id
  entries[id] = choices.count
  for (let i = 0; i < choices.count; i++) {
    entries[id + 1 + 2 * i] = choices.neighbours[i]!
    entries[id + 2 + 2 * i] = choices.costs[i]!
  }
  return id
}

function hashOf({ count, neighbours, costs }: Choices): number {
  let hash = 0
  for (let i = 0; i < count; i++) hash = mixed(mixed(hash, neighbours[i]!), Math.round(costs[i]! * 1000))
  return hash ^ (hash >>> 15)
}
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1) + (hash >>> 13)

/** Where the choices are, or would be. */
function slotOf(hash: number, choices: Choices): number {
  let at = hash & (slots.length - 1)
  while (slots[at] !== 0 && !isEntry(slots[at]!, choices)) at = (at + 1) & (slots.length - 1)
  return at
}

function isEntry(id: number, { count, neighbours, costs }: Choices): boolean {
  if (entries[id] !== count) return false
  for (let i = 0; i < count; i++) if (entries[id + 1 + 2 * i] !== neighbours[i] || entries[id + 2 + 2 * i] !== costs[i]) return false
  return true
}

function rehashed(): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length)
  const choices: Choices = { count: 0, neighbours: new Int32Array(MAX_CHOICES), costs: new Float64Array(MAX_CHOICES) }
  for (let id = 1; id < end; id += 1 + 2 * entries[id]!) {
    choices.count = entries[id]!
    for (let i = 0; i < choices.count; i++) {
      choices.neighbours[i] = entries[id + 1 + 2 * i]!
      choices.costs[i] = entries[id + 2 + 2 * i]!
    }
    let at = hashOf(choices) & (larger.length - 1)
    while (larger[at] !== 0) at = (at + 1) & (larger.length - 1)
    larger[at] = id
  }
  return larger
}
