import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isMedium } from '../frames.ts'
import { issuerOf } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** Tokens of a phrase in front that tells in which paper something stands. */
const REACH = 22

/** Counts of victims and losses. */
const COUNTS = foldedWords('حصيلة إحصائية إحصاء تعداد محصلة')
/** Before a count: the last, the newest. */
const LATEST = foldedWords('آخر أحدث')

/** «وفي حصيلة جديدة للوزارة، …», «وفي بيان للحركة، …»: who issued the paper with which a sentence begins, and the comma behind it; null where none does. */
export function paperInFront(
  context: ReadingContext,
  first: number,
  last: number,
  isPaper: (at: number) => boolean,
): { readonly issuer: SpeakerPhrase; readonly comma: number } | null {
  const { tags, tokens } = context.document
  if (tags[first]?.lemma !== 'في' || first + 2 >= last) return null
  const noun = LATEST.has(tokens[first + 1]!.word.folded) ? first + 2 : first + 1
  if (!isPaper(noun)) return null
  const paper = phraseAt(context, noun, last)
  if (paper === null) return null
  for (let i = paper.last + 1; i <= Math.min(last, first + REACH); i++) {
    if (!/^[،,]$/.test(tokens[i]!.word.surface)) continue
    const issuer = issuerOf(context, paper, i - 1)
    return issuer === null ? null : { issuer, comma: i }
  }
  return null
}

/** A noun for counts. */
export const isCount = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  COUNTS.has(tags[at]!.lemma) || COUNTS.has(tags[at]!.analysis?.stem ?? '')

/** «وفي بيان للحركة، قالت إن …»: who issued the paper speaks, where the verb right behind it has no other subject. */
export function issuerInFront(context: ReadingContext, verb: number, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  if (verb - first > REACH || tags[verb]!.analysis?.conjunction !== '') return null
  const front = paperInFront(context, first, verb, (at) => isMedium(tags[at]!) || isCount(context, at))
  return front !== null && front.comma === verb - 1 ? front.issuer : null
}
