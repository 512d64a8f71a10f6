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
export function segmentations(folded: string): readonly Segmentation[] {
  const out: Segmentation[] = []
  withProclitics(out, folded, '', 0)
  const first = folded[0]
  if ((first === 'و' || first === 'ف') && folded.length > MIN_STEM) withProclitics(out, folded, first, 1)
  return out
}

function withProclitics(out: Segmentation[], folded: string, conjunction: '' | 'و' | 'ف', at: number): void {
  push(out, folded, { conjunction, preposition: '', future: false, article: false }, at)
  const rest = folded.slice(at)
  if (rest.startsWith('ال')) push(out, folded, { conjunction, preposition: '', future: false, article: true }, at + 2)
  if (rest[0] === 'س') push(out, folded, { conjunction, preposition: '', future: true, article: false }, at + 1)
  const preposition = rest[0]
  if (preposition === 'ب' || preposition === 'ك') {
    push(out, folded, { conjunction, preposition, future: false, article: false }, at + 1)
    if (rest.startsWith('ال', 1)) push(out, folded, { conjunction, preposition, future: false, article: true }, at + 3)
  }
  if (preposition === 'ل') {
    push(out, folded, { conjunction, preposition, future: false, article: false }, at + 1)
    if (rest[1] === 'ل') {
      push(out, folded, { conjunction, preposition, future: false, article: true }, at + 2)
      // lam elision: للجنة is ل + ال + لجنة
      push(out, folded, { conjunction, preposition, future: false, article: true }, at + 1)
    }
  }
  // به، لهم: the preposition itself is the stem
  if ((preposition === 'ب' || preposition === 'ل') && PRONOUNS.has(rest.slice(1)))
    out.push({ conjunction, preposition: '', future: false, article: false, stem: preposition, stemStart: at, enclitic: rest.slice(1) })
}

type Proclitics = Pick<Segmentation, 'conjunction' | 'preposition' | 'future' | 'article'>

function push(out: Segmentation[], folded: string, proclitics: Proclitics, stemStart: number): void {
  const rest = folded.slice(stemStart)
  // a letter that stands alone (before a number or a quotation mark) is a word
  if (rest.length < MIN_STEM && stemStart > 0) return
  const { conjunction, preposition, future, article } = proclitics
  out.push({ conjunction, preposition, future, article, stem: rest, stemStart, enclitic: '' })
  if (article) return
  for (const enclitic of ENCLITICS)
    if (rest.endsWith(enclitic) && rest.length - enclitic.length >= MIN_STEM)
      out.push({ conjunction, preposition, future, article, stem: rest.slice(0, -enclitic.length), stemStart, enclitic })
}
