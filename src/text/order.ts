/** Total orders for canonical output: by code unit, never by locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A missing value comes after every present one. */
export const byTextOrNull = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : byText(a, b))

/** First difference of several comparisons decides. */
export const firstOf = (...comparisons: readonly number[]): number => comparisons.find((x) => x !== 0) ?? 0

/** Distinct values in code-unit order. */
export const distinct = (values: Iterable<string>): string[] => [...new Set(values)].sort(byText)

/** Sorts a list of a few in its place; those that compare alike stay in their order. */
export function sortedFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!
    let at = i
    for (; at > 0 && compare(list[at - 1]!, one) > 0; at--) list[at] = list[at - 1]!
    list[at] = one
  }
  return list
}
