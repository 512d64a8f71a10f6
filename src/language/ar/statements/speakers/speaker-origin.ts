import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { wordTest } from '../../vocabulary.ts'
import { HUMANS } from '../frames.ts'

/** Who is sent or reports for a body. */
const SENT = foldedWords('بعثة وفد فريق لجنة مصدر مصادر')

/** «بعثة من الصليب الأحمر», «مصدر أمني من الشرطة»: for whom one without a name speaks belongs to the phrase. */
export function extendOverOrigin({ document, names, mentions, nameTokens }: ReadingContext, first: number, last: number): number {
  const { tags, tokens, sentenceOf, sentences } = document
  const { analysis, lemma } = tags[first]!
  if (analysis?.article !== false || analysis.enclitic !== '' || !(SENT.has(lemma) || SENT.has(analysis.stem))) return last
  if (tokens[last + 1]?.word.folded !== 'من' || sentenceOf[last + 1] !== sentenceOf[first]) return last
  const name = names.at[last + 2] ?? -1
  const isBody = name !== -1 && OF.has(mentions[name]!.kind)
  if (!isBody && (name !== -1 || tags[last + 2]?.analysis?.article !== true)) return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 2, sentences[sentenceOf[first]!]!.last))
}
const OF: ReadonlySet<string> = new Set(['organisation', 'group', 'country', 'agency', 'facility'])

/** «نازحة من الفاشر تدعى خديجة», «سائق اسمه س ص»: the name by which one who was not known is called, or the end of the phrase as it is. */
export function extendOverCalled({ document, names, mentions }: ReadingContext, first: number, last: number): number {
  const { tags, tokens, sentenceOf } = document
  const { analysis, lemma } = tags[first]!
  if (names.at[first] !== -1 || analysis?.article !== false || !HUMANS.has(lemma)) return last
  for (let i = last + 1; i <= last + CALLED && sentenceOf[i] === sentenceOf[first]; i++) {
    const name = names.at[i + 1] ?? -1
    if (isCalledBy(tokens[i]!.word)) return name !== -1 && mentions[name]!.kind === 'person' ? names.last[name]! : last
    const { pos } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || pos === 'punctuation') return last
  }
  return last
}
/** Tokens between one and the word by which he is called. */
const CALLED = 5

/** يدعى, تسمى, اسمه: the passive ends in ى. */
export const isCalledBy = wordTest(({ light, folded }) => /^و?[يت](?:دع|سم)ى$/.test(light) || /^و?اسمها?$/.test(folded))
