import { nameWords } from '../gazetteer.ts'

/** Names whose words are kept: those that news name again and again, and all of one article. */
const KEPT = 2000
const known = new Map<string, readonly string[]>()

/** Words of a name that an article names, which are asked for again with every name that might take it up. */
export function wordsOfName(name: string): readonly string[] {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size === KEPT) known.clear()
  const words = nameWords(name)
  known.set(name, words)
  return words
}
