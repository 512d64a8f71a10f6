/** Letters have names: classes of Arabic code units, and the two rewritings of a word. */

/** What a code unit is to the scanner. */
export const UnitClass = {
  other: 0,
  letter: 1,
  /** Harakat, tatweel, joiners and bidi controls: inside a word they belong to it, and no view keeps them. */
  ignorable: 2,
  digit: 3,
  latin: 4,
  space: 5,
  newline: 6,
  punctuation: 7,
} as const
export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass]

const CLASS = new Uint8Array(0x10000)
const range = (from: number, to: number, unitClass: UnitClass) => CLASS.fill(unitClass, from, to + 1)
range(0x21, 0x2f, UnitClass.punctuation)
range(0x3a, 0x40, UnitClass.punctuation)
range(0x5b, 0x60, UnitClass.punctuation)
range(0x7b, 0x7e, UnitClass.punctuation)
range(0xa1, 0xbf, UnitClass.punctuation)
range(0x2010, 0x2027, UnitClass.punctuation)
range(0x2030, 0x205e, UnitClass.punctuation)
range(0x61, 0x7a, UnitClass.latin)
range(0x41, 0x5a, UnitClass.latin)
range(0xc0, 0x24f, UnitClass.latin)
range(0x370, 0x52f, UnitClass.latin)
range(0x30, 0x39, UnitClass.digit)
range(0x660, 0x669, UnitClass.digit)
range(0x6f0, 0x6f9, UnitClass.digit)
range(0x620, 0x64a, UnitClass.letter)
range(0x66e, 0x66f, UnitClass.letter)
range(0x671, 0x6d3, UnitClass.letter)
range(0x6fa, 0x6ff, UnitClass.letter)
range(0x750, 0x77f, UnitClass.letter)
range(0x8a0, 0x8b4, UnitClass.letter)
range(0xfb50, 0xfdfb, UnitClass.letter)
range(0xfe70, 0xfefc, UnitClass.letter)
range(0x60c, 0x60d, UnitClass.punctuation)
range(0x61b, 0x61f, UnitClass.punctuation)
range(0x66a, 0x66d, UnitClass.punctuation)
range(0x6d4, 0x6d4, UnitClass.punctuation)
range(0xfd3e, 0xfd3f, UnitClass.punctuation)
range(0x610, 0x61a, UnitClass.ignorable)
range(0x61c, 0x61c, UnitClass.ignorable)
range(0x640, 0x640, UnitClass.ignorable)
range(0x64b, 0x65f, UnitClass.ignorable)
range(0x670, 0x670, UnitClass.ignorable)
range(0x6d6, 0x6ed, UnitClass.ignorable)
range(0x200b, 0x200f, UnitClass.ignorable)
range(0x202a, 0x202e, UnitClass.ignorable)
range(0x2060, 0x2069, UnitClass.ignorable)
range(0xfeff, 0xfeff, UnitClass.ignorable)
range(0x20, 0x20, UnitClass.space)
range(0x09, 0x09, UnitClass.space)
range(0xa0, 0xa0, UnitClass.space)
range(0x2000, 0x200a, UnitClass.space)
range(0x202f, 0x202f, UnitClass.space)
range(0x3000, 0x3000, UnitClass.space)
range(0x0a, 0x0d, UnitClass.newline)
range(0x2028, 0x2029, UnitClass.newline)
range(0x85, 0x85, UnitClass.newline)

/** Class of one UTF-16 unit. */
export const unitClass = (unit: number): UnitClass => CLASS[unit] as UnitClass

/** Light view: Persian and presentation letters become Arabic ones, what is ignorable goes; hamzas stay. `0` = dropped. */
const LIGHT = new Uint16Array(0x10000)
/** Folded view: also hamza on alef, alef maqsura, ta marbuta and digits are folded. */
const FOLDED = new Uint16Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) LIGHT[unit] = CLASS[unit] === UnitClass.ignorable ? 0 : unit
for (const [from, to] of [
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ۍ', 'ي'],
  ['ے', 'ي'],
  ['ھ', 'ه'],
  ['ہ', 'ه'],
  ['ۀ', 'ه'],
  ['ە', 'ه'],
  ['ۃ', 'ة'],
  ['ٱ', 'ا'],
] as const)
  LIGHT[from.charCodeAt(0)] = to.charCodeAt(0)
// Presentation forms of one letter; ligatures of several are taken apart in `light`.
for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
  const plain = String.fromCharCode(unit).normalize('NFKC')
  if (plain.length === 1) LIGHT[unit] = LIGHT[plain.charCodeAt(0)] ?? 0
}
FOLDED.set(LIGHT)
for (const [from, to] of [
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٲ', 'ا'],
  ['ٳ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
] as const)
  FOLDED[from.charCodeAt(0)] = to.charCodeAt(0)
for (let unit = 0xfb50; unit <= 0xfefc; unit++) FOLDED[unit] = FOLDED[LIGHT[unit] as number] as number
for (let digit = 0; digit < 10; digit++) {
  FOLDED[0x660 + digit] = 0x30 + digit
  FOLDED[0x6f0 + digit] = 0x30 + digit
}

export const lightUnit = (unit: number): number => LIGHT[unit] as number
export const foldedUnit = (unit: number): number => FOLDED[unit] as number

const isLigature = (unit: number) => unit >= 0xfb50 && unit <= 0xfefc && String.fromCharCode(unit).normalize('NFKC').length > 1

function rewrite(surface: string, map: (unit: number) => number): string {
  let out = ''
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if (isLigature(unit)) for (const letter of surface[i]!.normalize('NFKC')) out += keep(map(letter.charCodeAt(0)))
    else out += keep(map(unit))
  }
  return out
}
const keep = (unit: number) => (unit === 0 ? '' : String.fromCharCode(unit))

/** Letters of the basic alphabet and nothing else, as most words have: composed, and each a letter in both views. */
export function isPlain(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if (unit < 0x621 || unit > 0x64a || (unit > 0x63a && unit < 0x641)) return false
  }
  return true
}

/** Letter by letter, from the first that is another in the folded view. */
function foldPlain(surface: string): string {
  for (let i = 0; i < surface.length; i++) {
    if (foldedUnit(surface.charCodeAt(i)) === surface.charCodeAt(i)) continue
    let folded = surface.slice(0, i)
    for (let rest = i; rest < surface.length; rest++) folded += String.fromCharCode(foldedUnit(surface.charCodeAt(rest)))
    return folded
  }
  return surface
}

/** A word without marks, tatweel, bidi controls and presentation forms; hamzas stay. Composed first, so that alef + combining hamza is one letter. */
export const light = (surface: string): string => (isPlain(surface) ? surface : rewrite(surface.normalize('NFC'), lightUnit))
/** A word in the view that finds candidates: hamza carriers, alef maqsura, ta marbuta and digits folded. */
export const fold = (surface: string): string => (isPlain(surface) ? foldPlain(surface) : rewrite(surface.normalize('NFC'), foldedUnit))

/** Value of a decimal digit of any of the three kinds, or -1. */
export function digitValue(unit: number): number {
  const folded = foldedUnit(unit) - 0x30
  return folded >= 0 && folded <= 9 ? folded : -1
}

/** A set of words that blanks part, each folded. */
export const foldedWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
