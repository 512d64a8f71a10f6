import type { Word } from '../../vocabulary.ts'

/**
 * Tests of how a word is written, for a list of rules. Most words are written like none: one pattern made of all of them tells, and the single ones are
 * asked where it holds.
 */
export function writtenTests(): (pattern: RegExp) => (word: Word) => boolean {
  const sources: string[] = []
  let any: RegExp | null = null
  let asked: Word | null = null
  let holds = false
  return (pattern) => {
    sources.push(pattern.source)
    return (word) => {
      any ??= new RegExp(sources.join('|'))
      if (word !== asked) {
        asked = word
        holds = any.test(word.folded)
      }
      return holds && pattern.test(word.folded)
    }
  }
}
