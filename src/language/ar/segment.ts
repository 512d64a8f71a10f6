/**
 * The clitic automaton: every way to take a word apart that the grammar allows,
 *   (و|ف) (س) (ب|ل|ك) (ال) stem (pronoun)
 * over the folded view. What is likely is decided by the lexicon (`analyse`), not here.
 */
export interface Segmentation extends Omit<Proclitics, 'id'> {
  /** Folded, without proclitics and enclitic. */
  readonly stem: string
  /** Number of units of the light word before the stem; with lam elision (للجنة) the stem's own first letter is counted as proclitic. */
  readonly stemStart: number
  readonly enclitic: string
}

/** What stands before a stem; there are some twenty combinations. */
export interface Proclitics {
  readonly id: number
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly future: boolean
  readonly article: boolean
}

/** By id. */
export const PROCLITICS: Proclitics[] = []
const proclitics = (conjunction: Proclitics['conjunction'], preposition: Proclitics['preposition'], future: boolean, article: boolean) => {
  const added: Proclitics = { id: PROCLITICS.length, conjunction, preposition, future, article }
  PROCLITICS.push(added)
  return added
}
const after = (conjunction: Proclitics['conjunction']) => ({
  bare: proclitics(conjunction, '', false, false),
  article: proclitics(conjunction, '', false, true),
  future: proclitics(conjunction, '', true, false),
  ب: { bare: proclitics(conjunction, 'ب', false, false), article: proclitics(conjunction, 'ب', false, true) },
  ك: { bare: proclitics(conjunction, 'ك', false, false), article: proclitics(conjunction, 'ك', false, true) },
  ل: { bare: proclitics(conjunction, 'ل', false, false), article: proclitics(conjunction, 'ل', false, true) },
})
const AFTER = { '': after(''), و: after('و'), ف: after('ف') }
export const NO_PROCLITICS: Proclitics = AFTER[''].bare

/** Object and possessive pronouns, longest first. */
const ENCLITICS = ['هما', 'كما', 'كن', 'هن', 'ها', 'هم', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'] as const
/** By id; 0 = none. */
export const PRONOUN_BY_ID: readonly string[] = ['', ...ENCLITICS]
export const PRONOUN_LENGTHS: readonly number[] = PRONOUN_BY_ID.map(({ length }) => length)
export const pronounId = (enclitic: string): number => (enclitic === '' ? 0 : PRONOUN_BY_ID.indexOf(enclitic))
const PRONOUNS: ReadonlySet<string> = new Set(ENCLITICS)
/** Those that end in a letter. */
const ENDING_IN = new Map([...'انمهكي'].map((letter) => [letter, ENCLITICS.filter((enclitic) => enclitic.endsWith(letter))]))
const NONE: readonly string[] = []
const MIN_STEM = 2

/** Called with each segmentation: the stem goes from `stemStart` to the end but for the enclitic. */
type Visit = (proclitics: Proclitics, stemStart: number, enclitic: string) => void

/** Every segmentation of a folded word, the whole word first. */
export function eachSegmentation(folded: string, visit: Visit): void {
  const last = ENDING_IN.get(folded[folded.length - 1] ?? '')
  eachWith(folded, last === undefined ? NONE : last.filter((enclitic) => folded.endsWith(enclitic)), visit)
}

/** All segmentations of a folded word, the whole word first. */
export function segmentations(folded: string): readonly Segmentation[] {
  const out: Segmentation[] = []
  eachSegmentation(folded, collectInto(out, folded))
  return out
}

/** Those without a pronoun: names carry none. */
export const eachWithoutPronoun = (folded: string, visit: Visit): void => eachWith(folded, NONE, visit)

const collectInto =
  (out: Segmentation[], folded: string): Visit =>
  ({ conjunction, preposition, future, article }, stemStart, enclitic) => {
    const stem = folded.slice(stemStart, folded.length - enclitic.length)
    out.push({ conjunction, preposition, future, article, stem, stemStart, enclitic })
  }

/** `enclitics` = those the word ends in. */
function eachWith(folded: string, enclitics: readonly string[], visit: Visit): void {
  const first = folded[0]
  withProclitics(folded, AFTER[''], 0, enclitics, visit)
  if ((first === 'و' || first === 'ف') && folded.length > MIN_STEM) withProclitics(folded, AFTER[first], 1, enclitics, visit)
}

function withProclitics(folded: string, before: ReturnType<typeof after>, at: number, enclitics: readonly string[], visit: Visit): void {
  withEnclitics(folded, before.bare, at, enclitics, visit)
  const letter = folded[at]
  if (letter === 'ا' && folded[at + 1] === 'ل') withEnclitics(folded, before.article, at + 2, enclitics, visit)
  else if (letter === 'س') withEnclitics(folded, before.future, at + 1, enclitics, visit)
  else if (letter === 'ب' || letter === 'ك') {
    const preposition = before[letter]
    withEnclitics(folded, preposition.bare, at + 1, enclitics, visit)
    if (folded.startsWith('ال', at + 1)) withEnclitics(folded, preposition.article, at + 3, enclitics, visit)
  } else if (letter === 'ل') {
    const preposition = before.ل
    withEnclitics(folded, preposition.bare, at + 1, enclitics, visit)
    if (folded[at + 1] === 'ل') {
      withEnclitics(folded, preposition.article, at + 2, enclitics, visit)
      // lam elision: للجنة is ل + ال + لجنة
      withEnclitics(folded, preposition.article, at + 1, enclitics, visit)
    }
  }
  // به، لهم: the preposition itself is the stem
  if (enclitics.length > 0 && (letter === 'ب' || letter === 'ل')) {
    const enclitic = folded.slice(at + 1)
    if (PRONOUNS.has(enclitic)) visit(before.bare, at, enclitic)
  }
}

function withEnclitics(folded: string, before: Proclitics, stemStart: number, enclitics: readonly string[], visit: Visit): void {
  const length = folded.length - stemStart
  // a letter that stands alone (before a number or a quotation mark) is a word
  if (length < MIN_STEM && stemStart > 0) return
  visit(before, stemStart, '')
  if (before.article) return
  for (let i = 0; i < enclitics.length; i++) if (length - enclitics[i]!.length >= MIN_STEM) visit(before, stemStart, enclitics[i]!)
}
