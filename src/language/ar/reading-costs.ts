import type { ClosedWord } from './lexicon/particles.ts'
import type { InflectedForm } from './paradigms/types.ts'
import type { Segmentation } from './segment.ts'
import type { VocabularyLexicon } from './vocabulary.ts'

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

export const cliticCost = ({ conjunction, preposition, future, article, enclitic }: Segmentation): number =>
  CONJUNCTION_COST[conjunction] +
  PREPOSITION_COST[preposition] +
  (future ? 0.3 : 0) +
  (article ? 0.1 : 0) +
  (enclitic === '' ? 0 : ENCLITIC_COST[enclitic]!)

/** The light view decides preference: a spelling that agrees letter for letter is likelier than one that agrees only when folded. */
export function spellingCost(written: string, lexical: string): number {
  if (written === lexical) return 0
  let cost = 0
  for (let i = 0; i < written.length; i++) if (written[i] !== lexical[i]) cost += letterCost(written[i]!, lexical[i]!, i === 0)
  return cost
}

/** A mark left out is a habit of some outlets; a mark too many is a mistake. */
function letterCost(written: string, lexical: string, initial: boolean): number {
  if (written === 'ا') return initial ? 0.3 : 0.7
  if (written === 'ه') return 0.9
  if (written === 'ى' || written === 'ي') return 0.5
  return lexical === 'ا' || lexical === 'ه' ? 1.5 : 0.8
}

/** Rare forms cost: the feminine plural and the second person of verbs, the imperative, a name for oneself. */
export function formCost(
  { surface, pos, tense, person, gender, number, passive, state, indefiniteAccusative }: InflectedForm,
  { preposition, enclitic }: Segmentation,
): number {
  if (pos !== 'verb') {
    const accusative = indefiniteAccusative ? (pos === 'adjective' ? 0.6 : 0.2) + (preposition === '' ? 0 : 2) : 0
    // قالّ, عادّ: participles that look like the perfect of everyday verbs
    const mistaken = pos === 'participle-active' && surface.length === 3 ? 0.8 : 0
    return (
      accusative +
      mistaken +
      (pos === 'adjective' && enclitic !== '' ? 0.4 : 0) +
      (state === 'construct' ? 0.3 : 0) +
      (number === 'd' ? 0.2 : 0)
    )
  }
  if (tense === 'imperative') return number === 'p' ? 1.5 : 2.4
  const rare =
    person === 3 ? (gender === 'f' && number === 'p' ? 2.4 : number === 'd' ? 0.8 : 0) : person === 1 ? (number === 'p' ? 0.7 : 0.9) : 1.3
  // حوصر، نوقش: half the foreign names of four letters look like it
  const shown = passive !== 'yes' ? 0 : tense === 'perfect' && surface[1] === 'و' ? 2.4 : 0.9
  return rare + shown + (state === 'before-enclitic' && enclitic === '' ? 1 : 0)
}

/** Null where the word cannot take these clitics. Nothing is as frequent as words of closed classes, spelt as they should be. */
export function closedCost(
  word: ClosedWord,
  { stem, article, future, preposition, enclitic }: Segmentation,
  written: string,
  homograph: boolean,
): number | null {
  if (article || future || (enclitic !== '' && word.joined.size === 0) || (enclitic === '' && word.spellings.size === 0)) return null
  const right = (enclitic === '' ? word.spellings : word.joined).has(written)
  const spelling = right ? -1 : homograph ? 2 : /[يى]$/.test(written) ? 0.8 : -0.6
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
      return stem.length === 2 || preposition !== 'ك' ? spelling + 0.3 : 2
    default:
      return 2
  }
}

/** What the lexicon has under the letters of a name: nothing, some form, or a word as dictionaries list it. */
export type Homograph = 'none' | 'form' | 'word'
export const homographOf = ({ pos, state, surface, lemma }: InflectedForm): Homograph =>
  (pos === 'noun' || pos === 'adjective') && state !== 'indefinite' && surface === lemma ? 'word' : 'form'

const HOMOGRAPH = { none: 0, form: 0.4, word: 1 } as const
/** More for a name that is an everyday word too; those that are listed as such cost enough. */
export const homographCost = (name: number, homograph: Homograph): number => (name < 1 ? HOMOGRAPH[homograph] : 0)

/** Names take no pronoun. Their article is an article, whether the name is listed with it or not. */
export function nameCost({ stem, article, future, enclitic }: Segmentation, { names }: VocabularyLexicon): number | null {
  if (future || enclitic !== '') return null
  const listed = names.get(article ? `ال${stem}` : stem)
  if (listed !== undefined) return article || !stem.startsWith('ال') ? listed : null
  const bare = article && stem.length >= 3 ? names.get(stem) : undefined
  return bare === undefined ? null : bare + 1
}

/** Endings that only a noun before a pronoun has: the ت of the feminine, the hamza after a long a. */
const BEFORE_PRONOUN = /(?:[^ا]ت|ات|ائ|اؤ|اء)$/
/** An article that the stem still has, proclitics before it. */
const WITH_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل).{3}/

/** Cost of a stem the lexicon does not know, or null where such a stem is not worth keeping. */
export function unknownCost(
  { stem, stemStart, article, conjunction, preposition, future, enclitic }: Segmentation,
  folded: string,
): number | null {
  const left = WITH_ARTICLE.test(stem) ? 1.5 : 0
  if (stem.length === folded.length) return 3 + left
  if (article) {
    const elided = preposition === 'ل' && stemStart === conjunction.length + 1
    return (stem.length >= 3 ? 1.8 : 3) + (elided ? 1 : 0)
  }
  if (enclitic !== '') {
    if (stem.length < 3) return null
    const conjoined = stem[0] === 'و' ? 0.8 : 0
    if (BEFORE_PRONOUN.test(stem) && stem.length >= 4) return 1.5 + conjoined
    return enclitic === 'ها' || enclitic === 'هم' ? 1.6 + conjoined : enclitic.length >= 2 || enclitic === 'ه' ? 3 : null
  }
  if (future) return /^[يتن]/.test(stem) && stem.length >= 4 ? 2.9 : null
  if (stem.length < 3) return null
  if (conjunction === 'و' && preposition === '') return 2.4 + left
  return (preposition === '' ? 2.8 : 2.9) + left
}
