import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { wordTest } from '../../vocabulary.ts'

/** «ردا على سؤال»: on what occasion something is said. */
export const answersAt = ({ document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  isAnswer(tokens[at]!.word) && tags[at + 1]?.lemma === 'علي' && tags[at + 1]!.analysis?.enclitic === ''
const isAnswer = wordTest(({ folded }) => ANSWERS.has(folded))
const ANSWERS = foldedWords('ردا تعليقا تعقيبا جوابا')

/** «ردا على سؤال عن مصير الاتفاق»: the last token of it, with the matter of the question. */
export function answerEnd({ document, nameTokens }: ReadingContext, at: number, limit: number): number {
  const end = Math.max(nounPhraseEnd(document, nameTokens, at + 2, limit), at + 1)
  const { lemma, pos } = document.tags[end + 1] ?? { lemma: '', pos: null }
  if (end + 2 > limit || pos !== 'preposition' || !ON.has(lemma)) return end
  return Math.max(nounPhraseEnd(document, nameTokens, end + 2, limit), end)
}
const ON = foldedWords('عن حول بشأن بخصوص')
