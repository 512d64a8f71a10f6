import { fold } from './letters.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'

/**
 * Weighted edit distance of two spellings of a name, 0–1: long vowels, hamza seats and final ه/ا are cheap, and so are letters that
 * transliterations exchange (ق ك غ ج خ · س ص ز · ت ط · د ض ذ · ف ب و پ ڤ · ح ه). Length-normalised; words are compared run together.
 * Names that are plainly two, further apart than FAR, are 1 apart.
 */
export function nameDistance(a: string, b: string): number {
  if (a === b) return 0
  const x = lettersOf(a)
  const y = lettersOf(b)
  if (x === y) return 0
  const longer = Math.max(x.length, y.length)
  // one differing consonant in a short name is another name
  if (Math.min(x.length, y.length) < 4) return 1
  const [gapsX, gapsY] = [gapsOf(x), gapsOf(y)]
  const most = FAR * longer
  let previous = new Float64Array(y.length + 1)
  let current = new Float64Array(y.length + 1)
  for (let j = 1; j <= y.length; j++) previous[j] = previous[j - 1]! + gapsY[j - 1]!
  for (let i = 1; i <= x.length; i++) {
    const letter = x.charCodeAt(i - 1)
    const gap = gapsX[i - 1]!
    let least = previous[0]! + gap
    current[0] = least
    for (let j = 1; j <= y.length; j++) {
      const cost = Math.min(previous[j]! + gap, current[j - 1]! + gapsY[j - 1]!, previous[j - 1]! + exchange(letter, y.charCodeAt(j - 1)))
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return 1
    ;[previous, current] = [current, previous]
  }
  const distance = previous[y.length]! / longer
  return distance > FAR || differInGivenName(a, b) ? 1 : distance
}

/** Beyond every distance at which names are told apart or joined. */
const FAR = 0.5

/** Hasan is not Husain, nor Salim Salem: Arabic given names that differ in a vowel alone. Word by word, articles aside. */
function differInGivenName(a: string, b: string): boolean {
  const x = fold(a).split(' ').map(bareHead)
  const y = fold(b).split(' ').map(bareHead)
  return (
    x.length === y.length &&
    x.some((word, i) => word !== y[i] && ARABIC_NAMES.has(word) && ARABIC_NAMES.has(y[i]!) && !isVariant(word, y[i]!))
  )
}
const ARABIC_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.origins.arabic.map(fold))
/** Spellings of one name among those listed. */
const VARIANTS: readonly (readonly string[])[] = [
  'حسن حسان',
  'إسحاق إسحق',
  'داود داوود',
  'ميشال ميشيل',
  'بيار بيير',
  'مروة مروى',
  'محيي محي',
  'يحيى يحي',
  'نورا نورة',
  'حمادة حماده',
  'محمد امحمد محمدو',
  'صلاح صلاحالدين',
].map((row) => row.split(' ').map(fold))
const isVariant = (a: string, b: string): boolean => VARIANTS.some((row) => row.includes(a) && row.includes(b))

/** Distance of the nouns that open two names: القوات and قوات are one. */
export const headDistance = (a: string, b: string): number => nameDistance(bareHead(a), bareHead(b))
const bareHead = (word: string): string => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)

const lettersOf = (name: string): string => fold(name).replaceAll(' ', '').replaceAll('-', '')

const VOWELS = new Set(['ا', 'و', 'ي', 'ء', 'ئ', 'ؤ', 'ه', 'ع'])

/** What it costs to leave each letter out. */
function gapsOf(word: string): Float64Array {
  const gaps = new Float64Array(word.length)
  for (let at = 0; at < word.length; at++) gaps[at] = gap(word, at)
  return gaps
}
function gap(word: string, at: number): number {
  const letter = word[at]!
  if (letter === word[at - 1]) return 0.2
  if (letter === 'ه') return at === word.length - 1 ? 0.25 : 0.8
  return VOWELS.has(letter) ? 0.3 : 1
}

const EXCHANGES = ['قكغجخگ', 'سصز', 'تط', 'دضذ', 'ثتس', 'فڤو', 'بپ', 'حه', 'اويهئؤء', 'جچش', 'يئ', 'ظضز']
/** By letter of the Arabic block, a bit for each set it is in. */
const SETS = new Int32Array(0x100)
EXCHANGES.forEach((set, bit) => {
  for (const letter of set) SETS[letter.charCodeAt(0) - 0x600]! |= 1 << bit
})
const setsOf = (letter: number): number => (letter >= 0x600 && letter < 0x700 ? SETS[letter - 0x600]! : 0)

const exchange = (a: number, b: number): number => (a === b ? 0 : (setsOf(a) & setsOf(b)) === 0 ? 1 : 0.35)

const CLASSES: Readonly<Record<string, string>> = {
  ق: 'ك',
  غ: 'ك',
  ج: 'ك',
  خ: 'ك',
  گ: 'ك',
  ص: 'س',
  ز: 'س',
  ث: 'س',
  ط: 'ت',
  ض: 'د',
  ذ: 'د',
  ظ: 'د',
  چ: 'ش',
  پ: 'ب',
  ڤ: 'ف',
}

/** Consonant skeletons of the whole name and of its last word, under which spellings meet as candidates. */
export function nameKeys(name: string): readonly string[] {
  const words = fold(name).split(' ')
  return [...new Set([skeleton(words.join('')), skeleton(words.at(-1) ?? '')])].map((key) => `name:${key}`)
}

function skeleton(word: string): string {
  let out = ''
  for (const letter of word) if (!VOWELS.has(letter)) out += CLASSES[letter] ?? letter
  return out
}
