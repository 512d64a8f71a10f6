/** Rows or parameters of one statement; backends limit them. */
const SIZE = 500

/** A list in pieces short enough for one statement. */
export function* chunks<T>(list: readonly T[], size = SIZE): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

/** The rows of a query that is asked once for each piece of a list. */
export async function inChunks<T, Row>(
  list: readonly T[],
  query: (piece: readonly T[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const piece of chunks([...new Set(list)])) rows.push(...(await query(piece)))
  return rows
}
