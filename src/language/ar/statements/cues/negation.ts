import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { FRAMES } from '../frames.ts'

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ما', 'ليس'])
export const isNegation = (tag: Tag | null): boolean =>
  tag !== null && (tag.pos === 'negation' || tag.pos === 'particle') && NEGATIONS.has(tag.lemma)

/** «لم تؤكد … ولم تنف»: the other of two negated words of saying, one to affirm and one to deny; infinite where there is none. */
export function neitherNor({ document: { tags, tokens } }: ReadingContext, at: number, first: number, last: number): number {
  const own = FRAMES.get(tags[at]!.lemma)!.act
  for (let i = Math.max(first + 1, at - 8); i <= Math.min(last, at + 8); i++) {
    const act = i === at || tags[i]!.pos !== 'verb' ? undefined : FRAMES.get(tags[i]!.lemma)?.act
    if (act !== undefined && act !== own && (act === 'deny' || act === 'affirm') && /^و?(لم|لا)$/.test(tokens[i - 1]!.word.folded)) return i
  }
  return Number.POSITIVE_INFINITY
}
