import type { ReadingContext } from '../../context.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import { isOfClass } from './trigger-words.ts'

/** Enclitic pronouns that stand for people alone. */
export const OF_PEOPLE = new Set(['هم', 'هن', 'كم', 'نا'])

/** «خطة سلام رفضتها الحكومة», «وهي نتيجة رفضها منافسه» */
export function isTakenFrom({ document: { tags } }: ReadingContext, at: number, wanted: NounClass): boolean {
  const { analysis } = tags[at]!
  if (!OBJECT_PRONOUNS.has(analysis?.enclitic ?? '') || analysis!.conjunction !== '' || analysis!.form?.tense !== 'perfect') return false
  for (let i = at - 1; i >= Math.max(0, at - TAKEN_FROM); i--) {
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective' && tags[i]!.pos !== 'relative') return false
    if (isOfClass(tags[i]!, wanted)) return true
  }
  return false
}
/** Tokens from such a verb back to the noun. */
const TAKEN_FROM = 4

/** بخرقها في ثلاث جبهات, not خرقها لسيادة البلاد or انتهاكه الأجواء. */
export function isObjectWritten({ document: { tags, tokens }, timeAt }: ReadingContext, at: number): boolean {
  if (!OBJECT_PRONOUNS.has(tags[at]!.analysis?.enclitic ?? '')) return false
  const next = tags[at + 1]
  if (next === undefined || tokens[at + 1]!.kind !== 'word' || timeAt[at + 1] !== -1) return true
  return next.pos === 'preposition' ? next.lemma !== 'ل' : next.pos !== 'nominal' || next.analysis?.preposition === 'ب'
}
/** Enclitic pronouns that may stand for a thing that a verb or a verbal noun is said of. */
export const OBJECT_PRONOUNS = new Set(['ه', 'ها', 'هما'])

/** «قطعوا الطريق قبل أن يعيد الجيش فتحه»: the road that a pronoun takes up stands before it in the sentence. */
export function isTakenUp({ document: { tags, sentences, sentenceOf } }: ReadingContext, { needs }: EventFrame, last: number): boolean {
  if (needs !== 'crossing' || !OBJECT_PRONOUNS.has(tags[last]!.analysis?.enclitic ?? '')) return false
  for (let i = last - 1; i >= Math.max(sentences[sentenceOf[last]!]!.first, last - TAKEN_UP); i--)
    if (isOfClass(tags[i]!, 'crossing')) return true
  return false
}
/** Tokens from a pronoun back to what it takes up. */
const TAKEN_UP = 25
