import type { ArabicDocument } from '../document.ts'
import { type NameDraft, personDraft } from './draft.ts'
import { isUnknown } from './name-extent.ts'

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group', 'agency'])
/** Tokens of a short name: إم 23, ب ي د. */
const MAX_TOKENS = 4

/** The short name in brackets right behind the name of a body that no gazetteer knows by it: الهيئة الحكومية (إيغاد), وكالة الأنباء الجزائرية (وأج). */
export function findShortNames(document: ArabicDocument, drafts: readonly NameDraft[], taken: Int32Array): NameDraft[] {
  return drafts.flatMap((body) => {
    const last = BODIES.has(body.kind) ? shortNameEnd(document, taken, body.last + 2) : null
    if (last === null || document.tokens[body.last + 1]!.word.surface !== '(') return []
    const { known, kind, subtype, country, labelEn } = body
    const named = personDraft(document, body.last + 2, last, 0, null, SHORT_NAME)
    return [{ ...named, kind, known, subtype, country, labelEn, anaphoric: true }]
  })
}
export const SHORT_NAME = 'name.body.bracketed'

/** Last token of one unknown word, or of single letters, that a bracket closes; null where something else stands there. */
function shortNameEnd(document: ArabicDocument, taken: Int32Array, first: number): number | null {
  const { tokens, sentenceOf } = document
  for (let i = first; i <= first + MAX_TOKENS && tokens[i] !== undefined && sentenceOf[i] === sentenceOf[first]; i++) {
    const { kind, word } = tokens[i]!
    if (i > first && word.surface === ')') return i - 1
    if (taken[i] !== -1 || kind === 'number' || kind === 'punctuation') return null
    if (word.folded.length > 1 && (i > first || !isUnknown(document, i, 0))) return null
  }
  return null
}
