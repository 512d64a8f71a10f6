/**
 * The clitic automaton: every way to take a word apart that the grammar allows,
 *   (و|ف) (س) (ب|ل|ك) (ال) stem (pronoun)
 * over the folded view. What is likely is decided by the lexicon (`analyse`), not here.
 */
export interface Segmentation {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly future: boolean
  readonly article: boolean
  /** Folded, without proclitics and enclitic. */
  readonly stem: string
  /** Number of units of the light word before the stem; with lam elision (للجنة) the stem's own first letter is counted as proclitic. */
  readonly stemStart: number
  readonly enclitic: string
}

/** Object and possessive pronouns, longest first. */
const ENCLITICS = ['هما', 'كما', 'كن', 'هن', 'ها', 'هم', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'] as const
const PRONOUNS: ReadonlySet<string> = new Set(ENCLITICS)
const MIN_STEM = 2

/** All segmentations of a folded word, the whole word first. */
export const segmentations = (folded: string): readonly Segmentation[] =>
  segmentationsWith(
    folded,
    ENCLITICS.filter((enclitic) => folded.endsWith(enclitic)),
  )

/** Those without a pronoun: names carry none. */
export const procliticSegmentations = (folded: string): readonly Segmentation[] => segmentationsWith(folded, [])

function segmentationsWith(folded: string, enclitics: readonly string[]): readonly Segmentation[] {
  const out: Segmentation[] = []
  const first = folded[0]
  withProclitics(out, folded, '', 0, enclitics)
  if ((first === 'و' || first === 'ف') && folded.length > MIN_STEM) withProclitics(out, folded, first, 1, enclitics)
  return out
}

/** `enclitics` = those the word ends in. */
function withProclitics(out: Segmentation[], folded: string, conjunction: '' | 'و' | 'ف', at: number, enclitics: readonly string[]): void {
  const push = (preposition: Segmentation['preposition'], future: boolean, article: boolean, stemStart: number) => {
    const stem = folded.slice(stemStart)
    // a letter that stands alone (before a number or a quotation mark) is a word
    if (stem.length < MIN_STEM && stemStart > 0) return
    out.push({ conjunction, preposition, future, article, stem, stemStart, enclitic: '' })
    if (article) return
    for (const enclitic of enclitics)
      if (stem.length - enclitic.length >= MIN_STEM)
        out.push({ conjunction, preposition, future, article, stem: stem.slice(0, -enclitic.length), stemStart, enclitic })
  }
  push('', false, false, at)
  const rest = folded.slice(at)
  if (rest.startsWith('ال')) push('', false, true, at + 2)
  if (rest[0] === 'س') push('', true, false, at + 1)
  const preposition = rest[0]
  if (preposition === 'ب' || preposition === 'ك') {
    push(preposition, false, false, at + 1)
    if (rest.startsWith('ال', 1)) push(preposition, false, true, at + 3)
  }
  if (preposition === 'ل') {
    push(preposition, false, false, at + 1)
    if (rest[1] === 'ل') {
      push(preposition, false, true, at + 2)
      // lam elision: للجنة is ل + ال + لجنة
      push(preposition, false, true, at + 1)
    }
  }
  // به، لهم: the preposition itself is the stem
  if (enclitics.length > 0 && (preposition === 'ب' || preposition === 'ل') && PRONOUNS.has(rest.slice(1)))
    out.push({ conjunction, preposition: '', future: false, article: false, stem: preposition, stemStart: at, enclitic: rest.slice(1) })
}
