import type { ReadingContext } from '../../context.ts'
import { isComma } from '../clause/insertions.ts'
import { participleBefore } from './attribute.ts'
import { isDatable, isMark, SEQUENCE } from './datable.ts'

/** The time in a stretch between two commas without verb, of which the one at `closing` is the second. */
export function timeInserted(context: ReadingContext, closing: number, first: number): number | null {
  const { tags, tokens } = context.document
  let time: number | null = null
  for (let i = closing - 1; i >= Math.max(first, closing - INSERTED); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return null
    if (isDatable(context, i) && participleBefore(context, i) === null) time = context.timeAt[i]!
    const mark = tokens[i]!.word.surface
    if (mark === '،' || mark === ',') return time
  }
  return null
}
/** Tokens of such a stretch. */
export const INSERTED = 9
/**
 * «فجر الثلاثاء، وبعد ليلة عنيفة منذ اندلاع القتال قبل أشهر، سرت الهدنة»: the comma that opens a stretch which orders something before what follows the one at
 * `closing`; null for none.
 */
export function sequenceStart(context: ReadingContext, closing: number, first: number): number | null {
  const { tags, tokens } = context.document
  for (let i = closing - 1; i >= Math.max(first, closing - SEQUENCED); i--) {
    if (isComma(tokens[i]!)) return SEQUENCE.has(tags[i + 1]!.lemma) && context.timeAt[i + 1] === -1 ? i : null
  }
  return null
}
const SEQUENCED = 24
/** The time that opens the sentence, up to the mark at `end`. */
export function timeInFront(context: ReadingContext, end: number, first: number): number | null {
  const { tags, tokens } = context.document
  for (let i = end - 1; i >= first; i--)
    // فجر أمس: spelt like a verb
    if (
      context.timeAt[i] === -1 &&
      (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || isMark(context, i) || tokens[i]!.word.surface === ':')
    )
      return null
  for (let i = first; i < end; i++) if (isDatable(context, i) && participleBefore(context, i) === null) return context.timeAt[i]!
  return null
}
