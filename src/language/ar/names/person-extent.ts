import type { ArabicDocument } from '../document.ts'
import { TIME } from './draft.ts'
import type { Heads } from './heads.ts'
import { isFunctionWord, isUnknown, nameEnd } from './name-extent.ts'

/** «الوزير جان ويليبيرو ساكو»: behind a given name a word that is none even without its و, with another such word behind it, begins with that letter. */
export function beginningWithWaw(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): number {
  const { tokens, tags, sentenceOf } = document
  const next = at + 1
  if (next >= limit || taken[next] !== -1 || taken[next + 1] !== -1 || sentenceOf[next + 1] !== sentenceOf[at]) return at
  const { folded, kind } = tokens[next]!.word
  if (kind !== 'word' || !folded.startsWith('و') || tags[next]!.analysis?.form != null || heads.givenName(folded.slice(1))) return at
  return isUnknown(document, next + 1, 0) && !tokens[next + 1]!.word.folded.startsWith('ال')
    ? nameEnd(document, heads, taken, next, limit)
    : at
}

/** «القائد محمد نظام جعفر»: a noun between two given names that says nothing of how their bearers stand to each other. */
export function isMiddleName({ tokens, tags }: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): boolean {
  if (at >= limit || taken[at] !== -1 || taken[at + 1] !== -1) return false
  const { pos, analysis } = tags[at]!
  return (
    pos === 'nominal' &&
    analysis?.article === false &&
    analysis.enclitic === '' &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    heads.title(tokens[at]!.word) === null &&
    !KIN.has(tags[at]!.lemma) &&
    heads.givenName(tokens[at + 1]!.word.folded)
  )
}
const KIN = new Set('شقيق نجل ابن والد زوج عم خال صهر حفيد صديق مساعد نائب شريك سلف خلف وريث مقتل لقاء ضد حليف رفيق'.split(' '))

/** A given name and one more word, whatever else it means, with the clause's content or an apposition right after (قال جان كوفي إن …). */
export function speakerEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, first: number, limit: number): number {
  const { tokens, tags } = document
  const second = first + 1
  if (
    second >= limit ||
    tokens[second]!.kind !== 'word' ||
    taken[second] === TIME ||
    isFunctionWord(tags[second]!) ||
    // قالت س للقناة
    (tags[second]!.analysis?.preposition && tags[second]!.analysis?.article) ||
    heads.title(tokens[second]!.word) !== null
  )
    return first
  const { word } = tokens[second]!
  if (word.folded.startsWith('ال') || heads.isDemonym(word)) return first
  const after = tokens[second + 1]!
  // رفض س إرسال «جندي واحد»: what he rejects
  if (tags[second]!.derived === 'masdar' && ['"', '«', '“'].includes(after.word.surface)) return first
  // قال س ص لـ«البلاد»
  const isLed = tags[second + 1]!.pos === 'complementizer' || (tags[second + 1]!.pos === 'preposition' && after.word.folded === 'ل')
  return isLed || [':', '،', '(', '"', '«', '“'].includes(after.word.surface) ? second : first
}
