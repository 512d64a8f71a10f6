/** Rows or parameters of one statement: backends limit them, and statements of few lengths are prepared once. */
const SIZES = [256, 64, 16, 4, 1] as const
const MOST = SIZES[0]

/** A list in pieces of few lengths, each short enough for one statement. */
export function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  let at = 0
  for (const size of SIZES)
    while (list.length - at >= size) {
      yield list.slice(at, at + size)
      at += size
    }
}

/** The rows of a query that is asked once for each piece of a list; a piece is filled up with its last value, so that it has one of few lengths. */
export async function inChunks<T, Row>(
  list: readonly T[],
  query: (piece: readonly T[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const values = [...new Set(list)]
  const rows: Row[] = []
  for (let at = 0; at < values.length; at += MOST)
    // one by one: an answer may have more rows than a call may have arguments
    for (const row of await query(filledUp(values.slice(at, at + MOST)))) rows.push(row)
  return rows
}

function filledUp<T>(values: readonly T[]): readonly T[] {
  const size = SIZES.findLast((size) => size >= values.length)!
  return [...values, ...Array.from({ length: size - values.length }, () => values.at(-1)!)]
}
