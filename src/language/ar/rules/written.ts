import { type Word, wordTest } from '../vocabulary.ts'

/** All patterns of `written`. */
const sources: string[] = []
let any: RegExp | null = null

/** Whether a word is written as any of the patterns says; most words are not. */
export const isWritten = wordTest(({ folded }) => {
  any ??= new RegExp(sources.join('|'))
  return any.test(folded)
})

/**
 * A test of how a word is written in the folded view. One pattern made of those of all tests tells of most words, and the single ones are asked where it
 * holds. Tests are made while modules are loaded, before any word is read.
 */
export function written(pattern: RegExp): (word: Word) => boolean {
  sources.push(pattern.source)
  return (word) => isWritten(word) && pattern.test(word.folded)
}
