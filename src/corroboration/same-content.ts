/** Words of a passage as they are compared: no marks, no signs, no case. */
export function contentWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}\u0640]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const RUN = 5
const runsOf = (words: readonly string[]) =>
  new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')))
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((x) => b.has(x)).length

/** Whether two passages say the same in nearly the same words: half of all their words, or half of the shorter one's runs of five, are shared. */
export function sameContent(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [new Set(a), new Set(b)]
  const common = shared(first, second)
  if (common > 0 && common >= 0.5 * (first.size + second.size - common)) return true
  const [runs, others] = [runsOf(a), runsOf(b)]
  const least = Math.min(runs.size, others.size)
  return least > 0 && shared(runs, others) >= 0.5 * least
}
