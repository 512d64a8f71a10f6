interface TokenRange {
  readonly first: number
  readonly last: number
}

/** By token: index of the shortest range that holds it, the first of several as short; −1 where none does. */
export function innermostAt(ranges: readonly TokenRange[], tokens: number): Int32Array {
  const out = new Int32Array(tokens).fill(-1)
  const longestFirst = ranges
    .map((range, index) => ({ ...range, index }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || b.index - a.index)
  for (const { first, last, index } of longestFirst) out.fill(index, first, last + 1)
  return out
}
