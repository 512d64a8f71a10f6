import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { findAmong, SETTLED } from './accord-words.ts'

type Tags = ArabicDocument['tags']

/** «المهلة التي حددها الاتفاق لسحب القوات», «الأجل الذي تضربه الهدنة كي ينسحبوا»: for what an accord sets a time, which it lays down; null for none. */
export function grantedTime(at: number, first: number, last: number, tags: Tags): number | null {
  if (!SETTING_TIME.has(tags[at]!.lemma) || at < first + 2 || tags[at - 1]!.pos !== 'relative') return null
  let term = at - 2
  while (term > Math.max(first, at - TERM) && !TERMS.has(tags[term]!.analysis?.stem ?? '')) term--
  if (!TERMS.has(tags[term]!.analysis?.stem ?? '') || findAmong(SETTLED, tags, at + 1, Math.min(last, at + 2)) === null) return null
  let whom: number | null = null
  for (let i = at + 2; i < Math.min(last, at + GRANTED); i++) {
    const { pos, derived, analysis, lemma } = tags[i]!
    const isFor = analysis?.preposition === 'ل'
    if (isFor && derived === 'masdar') return i
    if (SO_THAT.has(lemma) && tags[i + 1]!.pos === 'verb') return whom ?? i + 1
    if (pos === 'verb' || pos === 'punctuation') return null
    if (isFor) whom ??= i
  }
  return null
}
export const SETTING_TIME = foldedWords('حدّد منح ضرب أعطى وضع')
const TERMS = foldedWords('مهلة أجل موعد فترة مدة')
export const SO_THAT = foldedWords('كي لكي حتى')
/** Tokens from the word for a time to the relative clause, and from its verb to what the time is for. */
const [TERM, GRANTED] = [5, 16]
