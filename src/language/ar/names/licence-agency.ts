import type { ArabicDocument } from '../document.ts'
import type { Heads } from './heads.ts'

/** «طرابلس (وال) -», «الدوحة - قنا:», a line of its own: where the credit of a report stands. */
export function isCredit({ tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  const mark = (i: number) => (sentenceOf[i] === sentenceOf[at] ? tokens[i]!.word.surface : '')
  if (mark(at - 1) === '') return mark(at + 1) === ''
  if (mark(at - 1) === '(') return mark(at + 1) === ')'
  return /^[-–—/]$/.test(mark(at - 1)) && /^[-–—:]?$/.test(mark(at + 1))
}

export const QUOTES = new Set(['"', '“', '”', '«'])
/** فندق «الحياة»: what is in quotation marks is the name of the noun before them. */
export const isNamedThing = (document: ArabicDocument, heads: Heads, at: number): boolean => {
  const tag = document.tags[at]
  return tag?.pos === 'nominal' && heads.organisation(document.tokens[at]!.word)?.subtype !== 'media'
}
