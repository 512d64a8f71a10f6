import type { Token } from './document.ts'
import { UnitClass, unitClass } from './letters.ts'

/** Whether a line ends between two offsets. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (unitClass(text.charCodeAt(at)) === UnitClass.newline) return true
  return false
}

/** A paragraph that starts with an opening mark goes on with the quotation of the one before (item 15 of the checklist). */
export function isParagraphBreak(tokens: readonly Token[], at: number, open: number): boolean {
  return tokens[at]?.word.surface !== tokens[open]?.word.surface
}
