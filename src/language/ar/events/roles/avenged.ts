import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «هاجمت نقاطا ردا على غارات استهدفت كابل», «انتقاما لاغتيال القائد»: what one answers is what others did. */
export function isAvenged({ document: { tags, tokens, sentenceOf } }: ReadingContext, { first }: Trigger): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH) && sentenceOf[i] === sentenceOf[first]; i--) {
    const { pos } = tags[i]!
    // ردا is spelt like a verb too
    const next = tags[i + 1]!
    const isBare = next.pos !== 'preposition' || (next.analysis?.enclitic ?? '') === ''
    if (ANSWERING.has(tokens[i]!.word.folded) && isBare && GOVERNED.has(next.analysis?.preposition || next.lemma)) return true
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'complementizer') return false
  }
  return false
}
/** «أطلقت صواريخ على إسرائيل ردا على اغتيال القائد»: what is answered is no target of the answer. */
export const isAnswered = ({ document: { tokens } }: ReadingContext, { first, preposition }: ArgumentPhrase): boolean =>
  preposition !== '' && [first - 1, first - 2].some((i) => ANSWERING.has(tokens[i]?.word.folded ?? ''))

const REACH = 6
const ANSWERING = foldedWords('رد ردا وردا كرد الرد انتقام انتقاما وانتقاما ثأر ثأرا')
const GOVERNED = foldedWords('على ل من')
