import type { ReadingContext } from '../context.ts'
import { isComma } from './clause/insertions.ts'

/** A happening against which another may be set: its first and last token, and the event that it is. */
export interface Setting {
  readonly first: number
  readonly last: number
  readonly event: number
}

/** The event told last before, in the clause to which the phrase belongs. */
export function settledBefore(
  { document: { tags, sentenceOf } }: ReadingContext,
  told: readonly Setting[],
  { first }: Setting,
  phrase: number,
): Setting | null {
  const before = told.findLast((one) => one.last < first)
  if (before === undefined || sentenceOf[before.first] !== sentenceOf[phrase]) return null
  for (let i = before.last + 1; i < phrase; i++) if (CLAUSES.has(tags[i]!.pos)) return null
  return before
}
const CLAUSES: ReadonlySet<string> = new Set(['verb', 'complementizer', 'relative', 'conditional'])

/** «خلال العملية اعتقلت القوات …»: the phrase opens the sentence, and the event follows in the same clause, or behind a comma. */
export function settledAfter(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  told: readonly Setting[],
  { last }: Setting,
  phrase: number,
): Setting | null {
  const sentence = sentences[sentenceOf[phrase]!]!
  if (phrase !== sentence.first && !(phrase === sentence.first + 1 && tags[phrase - 1]!.pos === 'preposition')) return null
  const next = told.find(({ first }) => first > last && tags[first]!.pos === 'verb' && tags[first - 1]!.pos !== 'relative')
  if (next === undefined || next.first > sentence.last) return null
  let isRelated = false
  for (let i = last + 1; i < next.first; i++) {
    if (tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'conditional') return null
    if (tags[i]!.pos === 'relative') isRelated = true
    else if (isComma(tokens[i]!)) isRelated = false
    else if (tags[i]!.pos === 'verb' && !isRelated) return null
  }
  return isRelated ? null : next
}
