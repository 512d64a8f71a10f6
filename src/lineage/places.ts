/** The places at which numbers stand in a list. */
export interface Places {
  /** The first place of a number, −1 where it stands nowhere. */
  first(value: number): number
  /** The next place of the number at a place, −1 after the last. */
  next(place: number): number
}

const NONE = -1

/**
 * A hash table in two lists of small numbers: it takes a tenth of the memory of a map of lists, and is made as often as an article is loaded to be
 * compared. `values` are whole numbers that JavaScript holds exactly.
 */
export function placesOf(values: Float64Array): Places {
  const size = 2 ** Math.ceil(Math.log2(values.length + 1))
  const heads = new Int32Array(size).fill(NONE)
  const followers = new Int32Array(values.length)
  for (let place = values.length - 1; place >= 0; place--) {
    const slot = values[place]! & (size - 1)
    followers[place] = heads[slot]!
    heads[slot] = place
  }
  const from = (place: number, value: number): number => {
    let at = place
    while (at !== NONE && values[at] !== value) at = followers[at]!
    return at
  }
  return {
    first: (value) => from(heads[value & (size - 1)]!, value),
    next: (place) => from(followers[place]!, values[place]!),
  }
}
