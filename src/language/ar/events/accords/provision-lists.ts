import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { CLAUSES, isAccord, isAmong } from './accord-words.ts'
import { AGREEING, COMMITTING } from './agreed-on.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']

/** أولا: …, ثانيا: …: how the lines of a list are counted. */
const ORDINALS = foldedWords('أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا البند')
export const isOrdinal = ({ lemma }: Tags[number], { word }: Tokens[number]): boolean => ORDINALS.has(lemma) || ORDINALS.has(word.folded)
/** «: أولا، …», «1- …» within a line: past the word or number that counts an item, and its mark; `at` itself where there is none. */
export function pastCounter({ tokens, tags, sentenceOf }: Pick<ArabicDocument, 'tokens' | 'tags' | 'sentenceOf'>, at: number): number {
  const from = tokens[at]!.word.surface === ':' ? at + 1 : at
  if (sentenceOf[from + 1] !== sentenceOf[at]) return at
  const next = tokens[from + 1]!
  if (isOrdinal(tags[from]!, tokens[from]!)) return next.kind === 'punctuation' ? from + 2 : from + 1
  return NUMBER.test(tokens[from]!.word.surface) && /^[.)–—-]$/u.test(next.word.surface) ? from + 2 : at
}
const NUMBER = /^(?:\p{Nd}{1,2}|[أبجد])$/u
/** «وقف العمليات العسكرية.», «انسحاب القوات …»: a line of a list that names what is to be done. */
export const isActAlone = ({ derived, analysis }: Tags[number]): boolean =>
  derived === 'masdar' && analysis?.article === false && analysis.preposition === '' && analysis.conjunction === ''
/** «وجاء في البيان المشترك:», «نص الوثيقة:», «وفيما يلي أبرز النقاط:» */
export function isTextOfIt(tags: Tags, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isAmong(TEXTS, tags[i]!) || isAmong(CLAUSES, tags[i]!)) return true
  return false
}
/** «المرحلة الأولى مدتها 42 يوما، وتشمل:»: a verb of laying down before the colon, in a sentence on an accord. */
export function isOfStage(tags: Tags, first: number, last: number): boolean {
  let isOf = false
  for (let i = first; i < last - COLON; i++) isOf ||= isAccord(tags[i]!)
  for (let i = Math.max(first, last - COLON); isOf && i < last; i++)
    if (tags[i]!.pos === 'verb' && SPELLING_OUT.has(tags[i]!.lemma)) return true
  return false
}
const SPELLING_OUT = foldedWords('شمل تضمّن نصّ اشتمل قضى حدّد')
/** Tokens before a colon. */
const COLON = 4
const TEXTS = foldedWords('بيان نص وثيقة إعلان ورقة مذكرة اتفاق اتفاقية بروتوكول خطة')
export const isMark = ({ kind, word }: Tokens[number]): boolean => kind === 'punctuation' && /^["“”«»']$/u.test(word.surface)
export const BULLET = /^(?:[-–—•*▪●◾]|\p{Nd}+|أ|ب|ج|د)$/u

/** «التزم الطرفان بالآتي:»: what they bind themselves to comes in the lines below. */
export const isAsFollows = (tags: Tags, at: number, last: number): boolean => {
  if (!COMMITTING.has(tags[at]!.lemma) && !AGREEING.has(tags[at]!.lemma)) return false
  for (let i = at + 1; i <= Math.min(last, at + AS_FOLLOWS); i++) if (FOLLOWING.has(tags[i]!.analysis?.stem ?? '')) return true
  return false
}
const AS_FOLLOWS = 8
const FOLLOWING = foldedWords('آتي آت تالي تالية آتية يلي')
