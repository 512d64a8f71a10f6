import type { ArabicDocument } from '../../document.ts'

/** Tokens from one of several verbal nouns back to the one before it. */
const NEXT = 6
const MOST = 4

/**
 * The first of several nouns joined by و («القتل والخطف وقصف المنازل»), given the token of one: what governs it governs them all. The token itself where
 * none goes before.
 */
export function firstOfSeveral({ tags, tokens, sentences, sentenceOf }: ArabicDocument, at: number): number {
  const start = sentences[sentenceOf[at]!]!.first
  let first = at
  for (let hops = 0; hops < MOST && tags[first]!.analysis?.conjunction === 'و'; hops++) {
    let i = first - 1
    while (i >= Math.max(start, first - NEXT) && tags[i]!.derived !== 'masdar' && tags[i]!.pos !== 'verb') i--
    if (i < Math.max(start, first - NEXT) || tags[i]!.derived !== 'masdar') return first
    for (let k = i + 1; k < first; k++) if (/[؛:.]/.test(tokens[k]!.word.surface)) return first
    first = i
  }
  return first
}
