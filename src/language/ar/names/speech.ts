import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { FRAMES } from '../statements/frames.ts'
import { tagTest } from '../tag-facts.ts'
import type { Heads } from './heads.ts'

/** Right after a verb of saying stands who says it. */
export const speaksAt = (document: ArabicDocument, at: number): boolean =>
  at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] && isSaying(document.tags[at - 1]!)
export const isSaying = tagTest(({ pos, lemma }) => pos === 'verb' && FRAMES.has(lemma))
export const speaksNext = ({ tags }: ArabicDocument, at: number, limit: number): boolean => at <= limit && isSaying(tags[at]!)

/** What a speaker's name is followed by: that, a colon, a quotation, about, in. */
export function saysContent({ tokens, tags }: ArabicDocument, at: number, limit: number): boolean {
  if (at > limit) return false
  const { pos, analysis } = tags[at]!
  return (
    pos === 'complementizer' || pos === 'preposition' || (analysis?.preposition ?? '') !== '' || OPENS_CONTENT.has(tokens[at]!.word.surface)
  )
}
const OPENS_CONTENT = new Set([':', '"', '«', '“', "'"])

/** «س ص، وزير المالية», «س رئيس البعثة»: the function of the bearer follows, a mark between or none. */
export function isApposed({ tokens, tags }: ArabicDocument, heads: Heads, at: number, limit: number): boolean {
  const title = tokens[at]?.kind === 'punctuation' ? at + 1 : at
  if (title >= limit || heads.title(tokens[title]!.word) === null) return false
  const { pos, analysis } = tags[title]!
  return (
    pos === 'nominal' &&
    analysis !== null &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    tags[title + 1]!.pos === 'nominal'
  )
}

/** Verbs that judge, accuse or call upon somebody, in the masculine. */
export const governsObject = ({ tags }: ArabicDocument, at: number): boolean => {
  const frame = tags[at]?.analysis?.form?.gender === 'm' ? FRAMES.get(tags[at]!.lemma) : undefined
  return frame !== undefined && (frame.fromObject === true || frame.person === true)
}

/** Verbs of saying that no noun follows but the speaker's. */
export const takesNoObject = ({ tags }: ArabicDocument, at: number): boolean => WITHOUT_OBJECT.has(tags[at]!.lemma)
const WITHOUT_OBJECT = new Set('قال صرّح أشار لفت علّق أضاف أردف عقّب نوّه'.split(' ').map(fold))

/** «اتهم الوسيط بالمحاباة», «طالبه بالرحيل»: a word with ب and the article in the clause of a verb that governs by ب, and no clause right behind it. */
export function isGovernedByB({ tags, sentenceOf }: ArabicDocument, at: number): boolean {
  const { analysis } = tags[at]!
  if (analysis?.preposition !== 'ب' || !analysis.article || tags[at + 1]?.pos === 'complementizer') return false
  for (let i = at - 1; i >= Math.max(0, at - GOVERNED) && sentenceOf[i] === sentenceOf[at]; i--)
    if (tags[i]!.pos === 'verb') return FRAMES.get(tags[i]!.lemma)?.by?.includes('ب') === true
  return false
}
/** Tokens from such a verb to what it governs. */
const GOVERNED = 6
