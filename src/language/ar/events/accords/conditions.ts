import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'

type Tags = ArabicDocument['tags']

/** Tokens, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** «مقابل», «في مقابل»: not «في المقابل», which only turns to the other side. */
export const isInReturn = ({ lemma, analysis }: Tags[number]): boolean => lemma === IN_RETURN && analysis?.article === false
const IN_RETURN = 'مقابل'

/** The words after the first from `first` to `last` that say on what condition, in return for what or after what the rest is done; null for none. */
export function conditionIn(document: ArabicDocument, first: number, last: number): TokenRange | null {
  for (let i = first + 1; i <= last; i++) if (opensCondition(document.tags, i)) return { first: i, last: untilMark(document, i, last) }
  return null
}

/** «وفي حال التزم الطرفان بالهدنة، …»: the condition that opens the sentence of a token, before the mark that closes it. */
export function conditionInFront(document: ArabicDocument, at: number): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = document
  const { first } = sentences[sentenceOf[at]!]!
  if (!opensCondition(tags, first)) return null
  for (let i = first + 1; i < at; i++) if (tokens[i]!.kind === 'punctuation') return { first, last: i - 1 }
  return null
}

/** The last token before a mark. */
export function untilMark({ tokens }: ArabicDocument, first: number, last: number): number {
  let end = first
  while (end < last && (tokens[end + 1]!.kind !== 'punctuation' || /["“”«»]/u.test(tokens[end + 1]!.word.surface))) end++
  return end
}

/** Whether a condition opens at a token: with إذا, في حال, ما لم, شريطة; with مقابل; with بعد, فور and what must have happened. */
export function opensCondition(tags: Tags, at: number): boolean {
  const { pos, lemma, analysis } = tags[at]!
  const next = tags[at + 1]
  if (next === undefined) return false
  if (IF.has(lemma)) return true
  // ما لم تنسحب; إلا إذا, إلا بعد
  if (lemma === 'ما') return next.lemma === 'لم' && tags[at + 2]?.pos === 'verb'
  if (lemma === 'الا') return opensCondition(tags, at + 1)
  if (isInReturn(tags[at]!)) return next.pos !== 'adjective'
  const isClause = next.pos === 'complementizer' || next.derived === 'masdar'
  if (lemma === 'في') return next.lemma === 'حال' && next.analysis?.article !== true && next.analysis?.enclitic === ''
  if (PROVIDED_THAT.has(analysis?.stem ?? '')) return isClause && analysis?.article !== true
  if (AFTER.has(lemma) && (pos === 'preposition' || pos === 'nominal' || pos === 'adverb'))
    return next.pos === 'complementizer' || (next.derived === 'masdar' && !OF_THE_ACCORD.has(next.lemma))
  return false
}
const IF = foldedWords('إذا لو طالما')
const PROVIDED_THAT = foldedWords('شرط شريطة')
const AFTER = foldedWords('بعد فور عقب بعيد')
/** «بعد توقيع الاتفاق», «فور سريانه»: from when a time is counted. */
const OF_THE_ACCORD = foldedWords('وقع توقيع سرى سريان دخل أبرم أعلن بدأ مضى مر انقضى')
