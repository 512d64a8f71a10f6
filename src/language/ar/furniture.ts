import type { FurnitureKind } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import { fold, foldedUnit, light, UnitClass, unitClass } from './letters.ts'
import { FURNITURE_LINES } from './lexicon/furniture.ts'

export type FurnitureSpan = Span & { readonly kind: FurnitureKind }

/** A line of furniture is short: a paragraph that merely begins so is text. */
const MAX_WORDS = 22

interface Opening {
  readonly kind: FurnitureKind
  readonly key: string
}

const key = (line: string): string =>
  fold(line)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}[{<]+/gu, ' ')
    .trim()
const WHOLE = new Map<string, FurnitureKind>()
const OPENINGS = new Map<string, Opening[]>()
for (const [kind, { opens, whole }] of Object.entries(FURNITURE_LINES) as [FurnitureKind, (typeof FURNITURE_LINES)[FurnitureKind]][]) {
  for (const line of whole) WHOLE.set(key(line), kind)
  for (const line of opens) {
    const opening = key(line)
    const first = opening.split(' ')[0]!
    OPENINGS.set(first, [...(OPENINGS.get(first) ?? []), { kind, key: opening }])
  }
}

/** Furniture of an article, by its `textLines`: menus, share and comment boxes, related links, shortcodes, and lines that only credit an agency or the editors. */
export function findFurniture(text: string, lines: readonly Span[], isCredit: (line: string) => boolean): readonly FurnitureSpan[] {
  const out: FurnitureSpan[] = []
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  let related = false
  lines.forEach((line, index) => {
    const raw = text.slice(line.start, line.end)
    const kind =
      kindOf(raw, isCredit, index === lines.length - 1 || index === 0) ??
      (isEditors(raw) ? 'credit' : related && isTeaser(raw) ? 'related' : null)
    // headlines under «اقرأ أيضاً» belong to it
    related = kind === 'related' && (related || isBareOpening(raw))
    // an article of one line is no furniture
    if (kind !== null && line.end - line.start < longest) out.push({ ...line, kind })
  })
  return out
}

/** The kind of a line that stands by itself, not within the lines of its article; null where it is text. */
export const furnitureOfLine = (line: string, isCredit: (line: string) => boolean): FurnitureKind | null => kindOf(line, isCredit, true)

function kindOf(raw: string, isCredit: (line: string) => boolean, edge: boolean): FurnitureKind | null {
  if (raw.length > 260) return null
  if (raw[0] !== '[' && !(edge && isShort(raw)) && !mayBeFurniture(raw)) return null
  const line = key(raw)
  const whole = WHOLE.get(line)
  if (whole !== undefined) return whole
  if (/^\[\/?\w+(?:[ =][^\]]*)?\]$/.test(raw.trim())) return 'shortcode'
  const words = line.split(' ')
  if (words.length <= MAX_WORDS)
    for (const opening of OPENINGS.get(words[0] ?? '') ?? [])
      if (
        opening.key.length > 1 &&
        (line === opening.key || line.startsWith(`${opening.key} `)) &&
        (words.length <= 8 || opening.kind !== 'credit') &&
        !endsSentence(raw, words.length)
      )
        return opening.kind
  return edge && (isCredit(light(raw)) || isSignature(raw, words.length)) ? 'credit' : null
}

/** Words of a line that only credits or signs. */
const MAX_SIGNATURE = 6
/** Whether a line may have no more words than such a one. */
function isShort(raw: string): boolean {
  let words = 0
  let inside = false
  for (let i = 0; i < raw.length && words <= MAX_SIGNATURE; i++) {
    const isLetter = unitClass(raw.charCodeAt(i)) === UnitClass.letter
    if (isLetter && !inside) words++
    inside = isLetter || (inside && unitClass(raw.charCodeAt(i)) === UnitClass.ignorable)
  }
  return words <= MAX_SIGNATURE
}

const FIRST_WORDS = new Set([...OPENINGS.keys(), ...[...WHOLE.keys()].map((line) => line.split(' ')[0]!)])
/** Units of a line in which its first word ends as a rule. */
const START = 40
/** Whether a line begins with a word that furniture begins with; most lines need no closer look. */
function mayBeFurniture(raw: string): boolean {
  if (beginsOtherwise(raw)) return false
  const start = key(raw.slice(0, firstWordEnd(raw)))
  const end = start.indexOf(' ')
  return FIRST_WORDS.has(end === -1 ? start : start.slice(0, end))
}

/** Where the first word of a line ends: at the blank behind its first letter. */
function firstWordEnd(raw: string): number {
  let i = 0
  while (i < raw.length && unitClass(raw.charCodeAt(i)) !== UnitClass.letter) i++
  const blank = raw.indexOf(' ', i)
  return blank === -1 ? raw.length : blank
}

const FIRST_LETTERS = new Set([...FIRST_WORDS].map((word) => word.charCodeAt(0)))
/** Most lines are known by their first letter already: one of the alphabet, and another word behind its own. */
function beginsOtherwise(raw: string): boolean {
  const unit = raw.charCodeAt(0)
  if (unitClass(unit) !== UnitClass.letter || unit > 0x64a || FIRST_LETTERS.has(foldedUnit(unit))) return false
  const blank = raw.indexOf(' ')
  return blank !== -1 && blank < START - 1 && unitClass(raw.charCodeAt(blank + 1)) === UnitClass.letter
}

/** The opening words alone, with a colon at most. */
const isBareOpening = (raw: string): boolean => {
  const line = key(raw)
  return (OPENINGS.get(line.split(' ')[0] ?? '') ?? []).some((opening) => opening.kind === 'related' && opening.key === line)
}

/** Another article's headline: short, without a full stop. */
const isTeaser = (raw: string): boolean => key(raw).split(' ').length <= 14 && !/[.؟!:]\s*$/.test(raw)

/** Initials of a desk and its editors: بور-لم/ح س/جك. */
const INITIALS = /^\p{L}{1,3}(?:[ \-/]\p{L}{1,3}){1,5}$/u

/** A last or first line that only names where the text is from, or who wrote it: (سنابل), كوبرس + أصداء, بور-لم/ح س/جك. */
const isSignature = (raw: string, words: number): boolean =>
  (raw.includes('/') && INITIALS.test(raw)) ||
  (words <= MAX_SIGNATURE && (/^\s*\([^()]+\)\s*$/.test(raw) ? words <= 3 : /\s[+/]\s/.test(raw) && !/[.؟!]\s*$/.test(raw)))

/** (إعداد سامي لبيب للنشرة العربية - تحرير هدى سالم), (شارك في التغطية …): the people behind the text, in brackets. */
const isEditors = (raw: string): boolean =>
  /^\((?:إعداد|تحرير|كتابة|ترجمة|تغطية|شارك(?:ت|وا)? في|ساهم(?:ت|وا)? في|أسهم(?:ت|وا)? في)\s[^()]+\)$/u.test(raw.trim())

/** A full sentence of some length that happens to begin with a furniture word (شارك آلاف في …). */
const endsSentence = (raw: string, words: number) => words > 9 && /[.؟!]\s*$/.test(raw) && !raw.includes('*')

/** The lines of a text that are not blank, without the white space around them. */
export function textLines(text: string): readonly Span[] {
  const out: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && unitClass(text.charCodeAt(at)) !== UnitClass.newline) continue
    let from = start
    let to = at
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) out.push({ start: from, end: to })
    start = at + 1
  }
  return out
}

const isBlank = (unit: number) => {
  const found = unitClass(unit)
  return found === UnitClass.space || found === UnitClass.newline || found === UnitClass.ignorable
}
