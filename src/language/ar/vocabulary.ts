import type { InflectedForm } from './paradigms/types.ts'
import { fold, light } from './letters.ts'
import { type Segmentation, segmentations } from './segment.ts'
import type { TokenKind } from './scanner.ts'

/** One way to read a word: its segmentation and, where the lexicon knows the stem, the inflected form. */
export interface Analysis extends Segmentation {
  readonly form: InflectedForm | null
  /** The lexeme's id where known, else the folded stem. */
  readonly lemma: string
  readonly cost: number
}

/** A surface type, analysed once and shared by all its tokens. */
export interface Word {
  readonly surface: string
  readonly kind: TokenKind
  readonly light: string
  readonly folded: string
  /** Likeliest first; never empty for a word. */
  readonly analyses: readonly Analysis[]
  /** Values of `wordProperty`, one slot each. */
  readonly slots: unknown[]
}

export type Forms = ReadonlyMap<string, readonly InflectedForm[]>

/** The lexicon as the vocabulary needs it. */
export interface VocabularyLexicon {
  /** Inflected forms by folded surface. */
  readonly forms: Forms
  /** Folded one-word names of the gazetteers. They stand whole where no everyday word fits as well (بانه is a town, بأنه is not). */
  readonly names: ReadonlySet<string>
  /** Folded words that stand whole whatever they begin with. */
  readonly whole: ReadonlySet<string>
  /** Those among them that may carry an attached pronoun (عليه, أنه). */
  readonly wholeWithEnclitic: ReadonlySet<string>
}

export interface Vocabulary {
  word(surface: string, kind: TokenKind): Word
}

/** Types kept before the table is emptied: keeps memory flat over any number of articles. */
const MAX_TYPES = 120_000
const MAX_ANALYSES = 6

export function createVocabulary(lexicon: VocabularyLexicon): Vocabulary {
  const types = new Map<string, Word>()
  return {
    word(surface, kind) {
      const known = types.get(surface)
      if (known !== undefined) return known
      if (types.size >= MAX_TYPES) types.clear()
      const folded = fold(surface)
      const lightForm = light(surface)
      const analyses = kind === 'word' ? analyse(lightForm, folded, lexicon) : []
      const word: Word = { surface, kind, light: lightForm, folded, analyses, slots: [] }
      types.set(surface, word)
      return word
    },
  }
}

let slots = 0
/** A property of words computed once per surface type; rules look words up by it instead of matching strings again. */
export function wordProperty<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = slots++
  return (word) => {
    const known = word.slots[slot]
    if (known !== undefined) return known as T
    const value = compute(word)
    word.slots[slot] = value
    return value
  }
}

const isFinite = (form: InflectedForm) => form.pos === 'verb'

/** Whether the lexicon's form can carry these clitics. */
function compatible(segmentation: Segmentation, form: InflectedForm): boolean {
  const { article, preposition, future, enclitic } = segmentation
  if (enclitic !== '') {
    if (form.state === 'not-before-enclitic' || form.state === 'indefinite' || form.indefiniteAccusative) return false
    if (enclitic === 'ني' && !isFinite(form)) return false
    if (enclitic === 'ي' && isFinite(form)) return false
  } else if (form.state === 'before-enclitic') return false
  if (isFinite(form)) {
    if (article || preposition === 'ب' || preposition === 'ك') return false
    if (future && form.tense !== 'imperfect') return false
    return preposition !== 'ل' || form.tense === 'imperfect'
  }
  if (future) return false
  return !(article && (form.state === 'construct' || form.state === 'indefinite' || form.indefiniteAccusative))
}

const cliticCost = (segmentation: Segmentation): number =>
  (segmentation.conjunction === '' ? 0 : 0.6) +
  (segmentation.preposition === '' ? 0 : 0.8) +
  (segmentation.future ? 0.3 : 0) +
  (segmentation.article ? 0.1 : 0) +
  (segmentation.enclitic === '' ? 0 : 1)

/** A known name costs more than an everyday word with a clitic or two, and less than a word that nobody knows. */
const NAME_COST = 1

const WHOLE: Omit<Segmentation, 'stem'> = { conjunction: '', preposition: '', future: false, article: false, stemStart: 0, enclitic: '' }

function analyse(lightForm: string, folded: string, lexicon: VocabularyLexicon): readonly Analysis[] {
  const out: Analysis[] = []
  for (const segmentation of segmentations(folded)) {
    const clitics = cliticCost(segmentation)
    const stemLight = lightForm.slice(segmentation.stemStart, lightForm.length - segmentation.enclitic.length)
    let found = false
    for (const form of lexicon.forms.get(segmentation.stem) ?? []) {
      if (!compatible(segmentation, form)) continue
      found = true
      out.push({ ...segmentation, form, lemma: form.lemma, cost: clitics + lightCost(stemLight, form.surface) })
    }
    if (segmentation.enclitic === '' ? lexicon.whole.has(segmentation.stem) : lexicon.wholeWithEnclitic.has(segmentation.stem)) {
      out.push({ ...segmentation, form: null, lemma: segmentation.stem, cost: clitics - 0.2 })
      found = true
    }
    if (!found && segmentation.enclitic === '' && lexicon.names.has(segmentation.stem)) {
      out.push({ ...segmentation, form: null, lemma: segmentation.stem, cost: clitics + NAME_COST })
      found = true
    }
    if (!found) {
      const unknown = unknownCost(segmentation, folded)
      if (unknown !== null) out.push({ ...segmentation, form: null, lemma: segmentation.stem, cost: clitics + unknown })
    }
  }
  // marks alone
  if (out.length === 0) out.push({ ...WHOLE, stem: folded, form: null, lemma: folded, cost: 3 })
  out.sort((a, b) => a.cost - b.cost || a.stemStart - b.stemStart || a.enclitic.length - b.enclitic.length)
  return out.slice(0, MAX_ANALYSES)
}

/** The light view decides preference: a spelling that agrees letter for letter is likelier than one that agrees only when folded. */
function lightCost(written: string, lexical: string): number {
  if (written === lexical) return 0
  let differences = 0
  for (let i = 0; i < written.length; i++) if (written[i] !== lexical[i]) differences++
  return 0.3 * differences
}

/** Cost of a stem the lexicon does not know, or null where such a stem is not worth keeping. */
function unknownCost(segmentation: Segmentation, folded: string): number | null {
  const { stem, article, conjunction, preposition, future, enclitic } = segmentation
  if (stem.length === folded.length) return 3
  // an article is told reliably by its two letters
  if (article) return stem.length >= 3 ? 2 : 3.5
  if (enclitic !== '') return enclitic.length >= 2 && stem.length >= 3 ? 3.6 : null
  if (future) return /^[يتن]/.test(stem) && stem.length >= 4 ? 3.2 : null
  if (stem.length < 3) return null
  return conjunction === 'و' && preposition === '' ? 2.6 : 3.1
}

/** The likeliest analysis of a word. */
export const bestAnalysis = (word: Word): Analysis | null => word.analyses[0] ?? null
