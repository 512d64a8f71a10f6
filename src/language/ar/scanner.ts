import { UnitClass, unitClass } from './letters.ts'

export type TokenKind = 'word' | 'number' | 'latin' | 'punctuation' | 'other'

/** One scanned piece: kind and half-open span in the text. White space leaves no token. */
export interface ScannedToken {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
}

/** Separators that may stand inside a number: 12,500 · 12.500 · 12٬500 · 3٫5. A hyphen, slash or colon never does. */
const isNumberSeparator = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c || unit === 0x60c

export function scan(text: string): ScannedToken[] {
  const tokens: ScannedToken[] = []
  eachToken(text, (kind, start, end) => {
    tokens.push({ kind, start, end })
  })
  return tokens
}

/** Calls back with each token. One pass, no backtracking: a text of one megabyte without a space costs a megabyte of steps. */
export function eachToken(text: string, visit: (kind: TokenKind, start: number, end: number) => void): void {
  let at = 0
  while (at < text.length) {
    const found = unitClass(text.charCodeAt(at))
    const kind = kindOf(found)
    const start = at
    at = kind === null ? at + 1 : endOfToken(text, at, found)
    if (kind !== null) visit(kind, start, at)
  }
}

/** Kind of a token that begins with a unit of a class; null where none does. */
export function kindOf(found: UnitClass): TokenKind | null {
  switch (found) {
    case UnitClass.letter:
      return 'word'
    case UnitClass.punctuation:
      return 'punctuation'
    case UnitClass.digit:
      return 'number'
    case UnitClass.latin:
      return 'latin'
    case UnitClass.other:
      return 'other'
    default:
      return null
  }
}

/** End of the token that begins with a unit of a class. */
export function endOfToken(text: string, start: number, found: UnitClass): number {
  switch (found) {
    case UnitClass.letter:
    case UnitClass.latin:
      return endOfRun(text, start, found)
    case UnitClass.digit:
      return endOfNumber(text, start)
    case UnitClass.other:
      return start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
    default:
      return start + 1
  }
}

/** Letters with the marks between and after them; bidi controls and joiners count only between two letters. */
function endOfRun(text: string, start: number, wanted: UnitClass): number {
  let end = start + 1
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const found = unitClass(unit)
    if (found === wanted) end = at + 1
    else if (found !== UnitClass.ignorable) break
    else if (unit < 0x2000 && unit !== 0x61c && end === at) end = at + 1
  }
  return end
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unitClass(unit) === UnitClass.digit) at++
    else {
      const next = behindSeparator(text, at)
      if (next === at) break
      at = next
    }
  }
  return at
}

/** Behind a separator that digits follow; direction marks may stand around it (word processors set them). */
function behindSeparator(text: string, start: number): number {
  const separator = behindMarks(text, start)
  if (!isNumberSeparator(text.charCodeAt(separator))) return start
  const digit = behindMarks(text, separator + 1)
  return unitClass(text.charCodeAt(digit)) === UnitClass.digit ? digit : start
}

/** More of them than this are no typing. */
const MAX_MARKS = 4
function behindMarks(text: string, start: number): number {
  let at = start
  while (at - start < MAX_MARKS && at < text.length && unitClass(text.charCodeAt(at)) === UnitClass.ignorable) at++
  return at
}
