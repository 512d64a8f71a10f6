/** Names and passages come again whenever their component is joined. */
const MAX_KNOWN = 10_000
const known = new Map<string, readonly string[]>()

/** Words of a passage as they are compared: no marks, no signs, no case. */
export function contentWords(text: string): readonly string[] {
  const words = known.get(text) ?? wordsNow(text)
  if (known.size === MAX_KNOWN) known.clear()
  known.set(text, words)
  return words
}

const wordsNow = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A passage as it is compared with others. */
export interface Content {
  readonly words: ReadonlySet<string>
  /** Each so many words on end. */
  readonly runs: ReadonlySet<string>
}

const RUN = 5
export const contentOf = (words: readonly string[]): Content => ({
  words: new Set(words),
  runs: new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))),
})

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/** Whether two passages say the same in nearly the same words: half of all their words, or half of the shorter one's runs of five, are shared. */
export function sameContent(a: Content, b: Content): boolean {
  const common = shared(a.words, b.words)
  if (common > 0 && common >= 0.5 * (a.words.size + b.words.size - common)) return true
  const least = Math.min(a.runs.size, b.runs.size)
  return least > 0 && shared(a.runs, b.runs) >= 0.5 * least
}
