import { fold } from './letters.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'

/**
 * Weighted edit distance of two spellings of a name, 0–1: long vowels, hamza seats and final ه/ا are cheap, and so are letters that
 * transliterations exchange (ق ك غ ج خ · س ص ز · ت ط · د ض ذ · ف ب و پ ڤ · ح ه). Length-normalised; words are compared run together.
 * Names that are plainly two, further apart than FAR, are 1 apart.
 */
export function nameDistance(a: string, b: string): number {
  if (a === b) return 0
  const x = comparableOf(a)
  const y = comparableOf(b)
  if (x.letters === y.letters) return 0
  const [across, down] = [x.letters.length, y.letters.length]
  // one differing consonant in a short name is another name
  if (Math.min(across, down) < 4) return 1
  const longer = Math.max(across, down)
  const most = FAR * longer
  if (down >= ROWS[0].length) ROWS = [new Float64Array(2 * down), new Float64Array(2 * down)]
  let [previous, current] = ROWS
  previous[0] = 0
  for (let j = 1; j <= down; j++) previous[j] = previous[j - 1]! + y.gaps[j - 1]!
  for (let i = 1; i <= across; i++) {
    const letter = x.letters.charCodeAt(i - 1)
    const sets = x.sets[i - 1]!
    const gap = x.gaps[i - 1]!
    let left = previous[0]! + gap
    let least = left
    current[0] = left
    for (let j = 1; j <= down; j++) {
      const exchange = letter === y.letters.charCodeAt(j - 1) ? 0 : (sets & y.sets[j - 1]!) === 0 ? 1 : EXCHANGED
      let cost = previous[j - 1]! + exchange
      const above = previous[j]! + gap
      if (above < cost) cost = above
      left += y.gaps[j - 1]!
      if (left < cost) cost = left
      current[j] = cost
      left = cost
      if (cost < least) least = cost
    }
    if (least > most) return 1
    const spent = previous
    previous = current
    current = spent
  }
  const distance = previous[down]! / longer
  return distance > FAR || differInGivenName(x, y) || differInWord(x, y) ? 1 : distance
}

/** Names run together may be near though one of their words is another (نيكول كوبيلاشفيلي, نيلو كوبيلاشفيلي): word by word, where they have as many. */
const differInWord = ({ words: x }: Comparable, { words: y }: Comparable): boolean =>
  x.length > 1 && x.length === y.length && x.some((word, i) => isOther(word, y[i]!))
const isOther = (word: string, other: string): boolean =>
  word !== other && Math.min(word.length, other.length) >= SHORTEST && nameDistance(word, other) > OTHER
/** Letters of a word that can be told from another by its spelling. */
const SHORTEST = 4
/** Distance of words beyond which they are two. */
const OTHER = 0.3

/** Rows of the table of costs, kept from name to name. */
let ROWS: readonly [Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64)]

/** A name as it is compared. */
interface Comparable {
  /** Folded, run together. */
  readonly letters: string
  /** What it costs to leave each letter out. */
  readonly gaps: Float64Array
  /** The sets of exchanged letters that each is in. */
  readonly sets: Int32Array
  /** Folded, each without its article. */
  readonly words: readonly string[]
}

/** Each name meets many others. */
const MAX_COMPARABLE = 20_000
const comparable = new Map<string, Comparable>()
function comparableOf(name: string): Comparable {
  const known = comparable.get(name)
  if (known !== undefined) return known
  const folded = fold(name)
  const letters = folded.replaceAll(' ', '').replaceAll('-', '')
  const found: Comparable = {
    letters,
    gaps: Float64Array.from({ length: letters.length }, (_, at) => gap(letters, at)),
    sets: Int32Array.from({ length: letters.length }, (_, at) => setsOf(letters.charCodeAt(at))),
    words: folded.split(' ').map(bareHead),
  }
  if (comparable.size === MAX_COMPARABLE) comparable.clear()
  comparable.set(name, found)
  return found
}

/** Beyond every distance at which names are told apart or joined. */
const FAR = 0.5

/** Hasan is not Husain, nor Salim Salem: Arabic given names that differ in a vowel alone. Word by word, articles aside. */
function differInGivenName({ words: x }: Comparable, { words: y }: Comparable): boolean {
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

const VOWELS = new Set(['ا', 'و', 'ي', 'ء', 'ئ', 'ؤ', 'ه', 'ع'])

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

/** Cost of letters that are exchanged. */
const EXCHANGED = 0.35

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

const MAX_SKELETONS = 20_000
const skeletons = new Map<string, readonly string[]>()

/** Consonant skeletons of the whole name and of its last word, under which spellings meet as candidates. Each name comes in many articles. */
export function nameKeys(name: string): readonly string[] {
  const known = skeletons.get(name)
  if (known !== undefined) return known
  const words = fold(name).split(' ')
  const keys = [...new Set([skeleton(words.join('')), skeleton(words.at(-1) ?? '')])].map((key) => `name:${key}`)
  if (skeletons.size === MAX_SKELETONS) skeletons.clear()
  skeletons.set(name, keys)
  return keys
}

function skeleton(word: string): string {
  let out = ''
  for (const letter of word) if (!VOWELS.has(letter)) out += CLASSES[letter] ?? letter
  return out
}
