import type { Measure } from '../../../../model/lists.ts'
import { governorBehind } from './behind.ts'
import { among, cueAt } from './cue.ts'
import { governorBefore, mayBeVerb } from './governor.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

export const governorAt = (sentence: FigureSentence, at: number): Measure | null =>
  cueAt(sentence, at) === null ? null : (governorBefore(sentence, at + 1)?.measure as Measure | null)

/** شرد الإعصار 40 ألفا, قتل القصف 12 في درعا: a verb and its subject stand before those whom it befell. */
export function deedBefore(sentence: FigureSentence, before: number): Measure | null {
  const first = behindAdverbs(sentence, before)
  // أصيب حتى الآن سبعة
  const adjacent = first < before && sentence.tags[first - 1]?.pos === 'verb' ? cueAt(sentence, first - 1) : null
  if (adjacent !== null) return adjacent
  // قتل فيها 800, أسر لهم مئة
  if (first >= 2 && sentence.tags[first - 1]!.pos === 'preposition' && sentence.tags[first - 1]!.analysis?.enclitic)
    return mayBeVerb(sentence, first - 2) && !among(sentence.tokens[first - 1]!.word) ? cueAt(sentence, first - 2) : null
  // أُفرج عن 5, ألقي القبض على 9, أفرجت صنعاء عن 100
  if (first >= 2 && OF_DEED.test(foldedAt(sentence, first - 1))) {
    const subject = sentence.tags[first - 2]!.pos === 'nominal' && sentence.tags[first - 3]?.pos === 'verb'
    const measure = cueAt(sentence, first - 2) ?? (subject ? cueAt(sentence, first - 3) : null)
    return measure === 'released' || measure === 'arrested' ? measure : null
  }
  const joint = circumstanceBefore(sentence, first)
  const end = joint ?? first
  if (joint !== null && joint > 0 && sentence.tags[joint - 1]!.pos === 'verb') return cueAt(sentence, joint - 1)
  if (end < 2 || sentence.tags[end - 2]!.pos !== 'verb') return null
  const { pos, analysis } = sentence.tags[end - 1]!
  return pos === 'nominal' && analysis?.article === true && analysis.preposition === '' ? cueAt(sentence, end - 2) : null
}
/** Where the adverbs and times right before a token begin, with what stands before that they do not tell. */
function behindAdverbs(sentence: FigureSentence, first: number): number {
  let at = first
  while (at > 1 && (sentence.timed[at - 1] === 1 || ADVERBS.test(foldedAt(sentence, at - 1)))) at--
  return at
}
const ADVERBS = /^(?:حتي|الان|لاحقا|ايضا|كذلك|ايضا|مجددا|فورا|حالا)$/
const OF_DEED = /^(?:عن|علي)$/
/** قتل من الجانب الهندي 5: the preposition of what stands between a verb and the number, with at most three nouns and adjectives; or null. */
export function circumstanceBefore(sentence: FigureSentence, first: number): number | null {
  for (let at = first - 1; at >= 0 && at >= first - MAX_CIRCUMSTANCE; at--) {
    const { pos, analysis } = sentence.tags[at]!
    if (/^[وف]?(?:من|في|عن|الي)$/.test(foldedAt(sentence, at))) return at < first - 1 ? at : null
    if ((pos !== 'nominal' && pos !== 'adjective') || sentence.timed[at] === 1 || (analysis?.conjunction ?? '') !== '') return null
  }
  return null
}
const MAX_CIRCUMSTANCE = 4
/** أجبر الفيضان 9 آلاف على مغادرة منازلهم. */
export function forced(sentence: FigureSentence, last: number): Measure | null {
  if (!FORCED_TO.test(foldedAt(sentence, last + 1))) return null
  return governorBehind(sentence, last) === 'displaced' ? 'displaced' : null
}
const FORCED_TO = /^(?:علي|الي)$/
