import type { FigureSentence } from './sentence.ts'

/** Whether a noun stands at `at` that nothing joins or governs. */
export function isFollowedByNoun(sentence: FigureSentence, at: number): boolean {
  const tag = sentence.tags[at]
  return (
    sentence.tokens[at]?.kind === 'word' && tag!.pos === 'nominal' && tag!.analysis?.conjunction === '' && tag!.analysis?.preposition === ''
  )
}
