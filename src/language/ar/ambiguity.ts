/** A tag as its neighbours see it: an id of `neighbours.ts`, and what it costs by itself. */
interface Choice {
  readonly neighbour: number
  readonly cost: number
}

let entries = new Float64Array(2 ** 12)
let end = 0
const ids = new Map<string, number>()

/**
 * All ambiguities in one flat table. Words that are ambiguous in the same way share an entry: there are some thousand ways, and most tokens are
 * ambiguous in one of a few. At its id an entry has the number of choices, then the neighbour and the cost of each.
 */
export const ambiguities = (): Float64Array => entries

/** Id of an ambiguity: of choices, cheapest first. */
export function ambiguityOf(choices: readonly Choice[]): number {
  let key = ''
  for (const { neighbour, cost } of choices) key += `${neighbour} ${cost} `
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = end
  end += 1 + 2 * choices.length
  if (end > entries.length) {
    const larger = new Float64Array(2 * entries.length)
    larger.set(entries)
    entries = larger
  }
  ids.set(key, id)
  entries[id] = choices.length
  choices.forEach(({ neighbour, cost }, i) => {
    entries[id + 1 + 2 * i] = neighbour
    entries[id + 2 + 2 * i] = cost
  })
  return id
}
