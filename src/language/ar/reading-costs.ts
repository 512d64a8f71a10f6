import type { ClosedWord } from './lexicon/particles.ts'
import type { Features } from './paradigms/features.ts'
import { PROCLITICS, type Proclitics } from './segment.ts'
import { findStem, nameCostOf, type StemTable } from './stem-table.ts'

const ENCLITIC_COST: Readonly<Record<string, number>> = {
  ه: 0.8,
  ها: 0.7,
  هم: 0.7,
  هما: 1,
  هن: 1.6,
  نا: 1,
  كم: 1.5,
  كما: 2.5,
  كن: 3,
  ك: 2,
  ني: 1.2,
  ي: 1.7,
}
const CONJUNCTION_COST = { '': 0, و: 0.5, ف: 1.2 } as const
const PREPOSITION_COST = { '': 0, ب: 0.7, ل: 0.7, ك: 2.2 } as const

const PROCLITIC_COST = PROCLITICS.map(
  ({ conjunction, preposition, future, article }) =>
    CONJUNCTION_COST[conjunction] + PREPOSITION_COST[preposition] + (future ? 0.3 : 0) + (article ? 0.1 : 0),
)

export const cliticCost = ({ id }: Proclitics, enclitic: string): number =>
  PROCLITIC_COST[id]! + (enclitic === '' ? 0 : ENCLITIC_COST[enclitic]!)

/**
 * The light view decides preference: a spelling that agrees letter for letter is likelier than one that agrees only when folded. `from` = where the stem
 * begins in the light word, `surface` = where the form does among the letters of the table.
 */
export function spellingCost(light: string, from: number, letters: Uint16Array, surface: number, length: number): number {
  let cost = 0
  for (let i = 0; i < length; i++) {
    const written = light.charCodeAt(from + i)
    const lexical = letters[surface + i]!
    if (written !== lexical) cost += letterCost(written, lexical, i === 0)
  }
  return cost
}

const [ALEF, HEH, ALEF_MAQSURA, YEH] = [0x627, 0x647, 0x649, 0x64a]

/** A mark left out is a habit of some outlets; a mark too many is a mistake. */
function letterCost(written: number, lexical: number, initial: boolean): number {
  if (written === ALEF) return initial ? 0.3 : 0.7
  if (written === HEH) return 0.9
  if (written === ALEF_MAQSURA || written === YEH) return 0.5
  return lexical === ALEF || lexical === HEH ? 1.5 : 0.8
}

/** Rare forms cost: the feminine plural and the second person of verbs, the imperative, a name for oneself. `second` = its second letter, `length` = how many it has. */
export function formCost(
  { pos, tense, person, gender, number, passive, state, case: grammaticalCase, indefiniteAccusative }: Features,
  second: number,
  length: number,
  preposition: Proclitics['preposition'],
  enclitic: string,
): number {
  if (pos !== 'verb') {
    const accusative = indefiniteAccusative ? (pos === 'adjective' ? 0.6 : 0.2) + (preposition === '' ? 0 : 2) : 0
    // قالّ, عادّ: participles that look like the perfect of everyday verbs
    const mistaken = pos === 'participle-active' && length === 3 ? 0.8 : 0
    return (
      accusative +
      mistaken +
      (pos === 'adjective' && enclitic !== '' ? 0.4 : 0) +
      (state === 'construct' ? 0.3 : 0) +
      // توقعان: two of them sign, and there are hardly two expectations
      (number === 'd' ? (pos === 'masdar' && gender === 'm' && grammaticalCase === 'nominative' ? 0.8 : 0.2) : 0)
    )
  }
  if (tense === 'imperative') return number === 'p' ? 1.5 : 2.4
  const rare =
    person === 3 ? (gender === 'f' && number === 'p' ? 2.4 : number === 'd' ? 0.8 : 0) : person === 1 ? (number === 'p' ? 0.7 : 0.9) : 1.3
  // حوصر، نوقش: half the foreign names of four letters look like it
  const shown = passive !== 'yes' ? 0 : tense === 'perfect' && second === WAW ? 2.4 : 0.9
  return rare + shown + (state === 'before-enclitic' && enclitic === '' ? 1 : 0)
}
const WAW = 0x648

/** Null where the word cannot take these clitics. Nothing is as frequent as words of closed classes, spelt as they should be. */
export function closedCost(
  word: ClosedWord,
  { article, future, preposition, conjunction }: Proclitics,
  enclitic: string,
  written: string,
  homograph: boolean,
): number | null {
  if (article || future || (enclitic !== '' && word.joined.size === 0) || (enclitic === '' && word.spellings.size === 0)) return null
  const right = (enclitic === '' ? word.spellings : word.joined).has(written)
  const spelling = right ? -1 : homograph ? 2 : /[يى]$/.test(written) ? 0.8 : -0.6
  // فتحت: she opened, and seldom so under
  if (written === 'تحت' && conjunction === 'ف') return spelling + 0.8
  if (preposition === '') return spelling
  switch (word.class) {
    case 'demonstrative':
    case 'pronoun':
    case 'particle':
    case 'complementizer':
      return right ? spelling : spelling + 1
    case 'relative':
    case 'negation':
    case 'preposition':
      return written.length === 2 || preposition !== 'ك' ? spelling + 0.3 : 2
    default:
      return 2
  }
}

/** What the lexicon has under the letters of a name: nothing, some form, or a word as dictionaries list it. */
export type Homograph = 'none' | 'form' | 'word'
const HOMOGRAPH = { none: 0, form: 0.4, word: 1 } as const
/** More for a name that is an everyday word too; those that are listed as such cost enough. */
export const homographCost = (name: number, homograph: Homograph): number => (name < 1 ? HOMOGRAPH[homograph] : 0)

/** Names take no pronoun. Their article is an article, whether the name is listed with it or not. Null where none is listed. */
export function nameCost(table: StemTable, folded: string, start: number, { article, future }: Proclitics, stem: number): number | null {
  if (future) return null
  if (!article) return stem === -1 || isArticle(folded, start) ? null : nameCostOf(table, stem)
  const listed = nameCostOf(table, findStem(table, folded, start, folded.length, true))
  if (listed !== null) return listed
  const bare = folded.length - start >= 3 ? nameCostOf(table, stem) : null
  return bare === null ? null : bare + 1
}

const isArticle = (folded: string, at: number): boolean => folded[at] === 'ا' && folded[at + 1] === 'ل'

/** Cost of a stem the lexicon does not know, or null where such a stem is not worth keeping. */
export function unknownCost(
  { article, conjunction, preposition, future }: Proclitics,
  enclitic: string,
  folded: string,
  start: number,
): number | null {
  const end = folded.length - enclitic.length
  const length = end - start
  const left = hasArticle(folded, start, end) ? 1.5 : 0
  if (length === folded.length) return 3 + left
  if (article) {
    const elided = preposition === 'ل' && start === conjunction.length + 1
    return (length >= 3 ? 1.8 : 3) + (elided ? 1 : 0)
  }
  if (enclitic !== '') {
    if (length < 3) return null
    const conjoined = folded[start] === 'و' ? 0.8 : 0
    if (length >= 4 && isBeforePronoun(folded, end)) return 1.5 + conjoined
    return enclitic === 'ها' || enclitic === 'هم' ? 1.6 + conjoined : enclitic.length >= 2 || enclitic === 'ه' ? 3 : null
  }
  if (future) return length >= 4 && IMPERFECT.has(folded[start]!) ? 2.9 : null
  if (length < 3) return null
  if (conjunction === 'و' && preposition === '') return 2.4 + left
  return (preposition === '' ? 2.8 : 2.9) + left
}
const IMPERFECT = new Set(['ي', 'ت', 'ن'])

/** Endings that only a noun before a pronoun has: the ت of the feminine, the hamza after a long a. */
const isBeforePronoun = (folded: string, end: number): boolean =>
  folded[end - 1] === 'ت' || (folded[end - 2] === 'ا' && HAMZAS.has(folded[end - 1]!))
const HAMZAS = new Set(['ئ', 'ؤ', 'ء'])

/** An article that the stem still has, proclitics before it: (و|ف) (ب|ك) ال, (و|ف) لل. */
function hasArticle(folded: string, start: number, end: number): boolean {
  let at = start
  if (folded[at] === 'و' || folded[at] === 'ف') at++
  if (folded[at] === 'ل') return folded[at + 1] === 'ل' && end - at >= 5
  if (folded[at] === 'ب' || folded[at] === 'ك') at++
  return isArticle(folded, at) && end - at >= 5
}
