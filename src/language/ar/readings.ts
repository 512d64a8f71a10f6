import type { ClosedWord } from './lexicon/particles.ts'
import type { InflectedForm } from './paradigms/types.ts'
import { nisbaForm } from './nisba.ts'
import { type Segmentation, segmentations } from './segment.ts'
import { type Analysis, formsOf, type VocabularyLexicon } from './vocabulary.ts'

const MAX_ANALYSES = 8
/** An adjective that is told by its noun alone. */
const NISBA = 0.8
/** Analyses that cost so much more than the best are no choice. */
const MAX_MORE = 4.5

/** All analyses of a word worth keeping, likeliest first. Costs are negative logarithms of rough odds: one more is three times rarer. */
export function readingsOf(surface: string, light: string, folded: string, lexicon: VocabularyLexicon): readonly Analysis[] {
  const out: Analysis[] = []
  const tanwin = TANWIN.test(surface)
  for (const segmentation of segmentations(folded)) {
    if (!agreesWithLetters(segmentation, light) || (tanwin && (segmentation.article || segmentation.enclitic !== ''))) continue
    const clitics = cliticCost(segmentation)
    const written = light.slice(segmentation.stemStart, light.length - segmentation.enclitic.length)
    const before = out.length
    let exact: keyof typeof HOMOGRAPH = 'none'
    for (const form of formsOf(lexicon.forms, segmentation.stem)) {
      if (!compatible(segmentation, form) || (tanwin && (isVerb(form) || form.state === 'construct'))) continue
      if (written === form.surface && exact !== 'word') exact = isCitation(form) ? 'word' : 'form'
      out.push(analysis(segmentation, form, null, false, form.lemma, clitics + spellingCost(written, form.surface) + formCost(form, segmentation)))
    }
    const closed = lexicon.closed.get(segmentation.stem)
    if (closed !== undefined) {
      const cost = closedCost(closed, segmentation, written, exact !== 'none')
      if (cost !== null) out.push(analysis(segmentation, null, closed, false, segmentation.stem, clitics + cost))
    }
    const name = nameCost(segmentation, lexicon)
    if (name !== null) out.push(analysis(segmentation, null, null, true, segmentation.stem, clitics + name + (name < 1 ? HOMOGRAPH[exact] : 0)))
    if (out.length > before) continue
    const nisba = segmentation.enclitic === '' && !segmentation.future ? nisbaForm(segmentation.stem, written, lexicon.forms) : null
    if (nisba !== null) {
      out.push(analysis(segmentation, nisba, null, false, nisba.lemma, clitics + NISBA))
      continue
    }
    const unknown = unknownCost(segmentation, folded)
    if (unknown !== null) out.push(analysis(segmentation, null, null, false, segmentation.stem, clitics + unknown))
  }
  penaliseUnknown(out)
  // marks alone
  if (out.length === 0) out.push(analysis(WHOLE, null, null, false, folded, 3))
  out.sort((a, b) => a.cost - b.cost || a.stemStart - b.stemStart || a.enclitic.length - b.enclitic.length)
  return likely(out)
}

/** Written out, it marks an indefinite noun: neither verb nor pronoun nor article. */
const TANWIN = /[\u064b-\u064d]/

const WHOLE: Segmentation = { conjunction: '', preposition: '', future: false, article: false, stem: '', stemStart: 0, enclitic: '' }

function analysis(
  { conjunction, preposition, future, article, stem, stemStart, enclitic }: Segmentation,
  form: InflectedForm | null, closed: ClosedWord | null, name: boolean, lemma: string, cost: number,
): Analysis {
  return { conjunction, preposition, future, article, stem: stem === '' ? lemma : stem, stemStart, enclitic, form, closed, name, lemma, cost }
}

/** A stem that no table knows is rarer where a table knows another. */
function penaliseUnknown(readings: Analysis[]): void {
  if (!readings.some(isLikely)) return
  readings.forEach((reading, i) => {
    if (!isKnown(reading)) readings[i] = { ...reading, cost: reading.cost + BESIDE_KNOWN }
  })
}

const BESIDE_KNOWN = 0.8
const isKnown = ({ form, closed, name }: Analysis): boolean => form !== null || closed !== null || name
const isLikely = (reading: Analysis): boolean => isKnown(reading) && reading.cost < 2.5

/** The cheapest of each reading of the stem as one lexeme in one gender and number, as far as they are a choice. */
function likely(sorted: readonly Analysis[]): readonly Analysis[] {
  const out: Analysis[] = []
  for (const candidate of sorted) {
    if (candidate.cost > sorted[0]!.cost + MAX_MORE || out.length === MAX_ANALYSES) break
    if (!out.some((kept) => isVariant(kept, candidate))) out.push(candidate)
  }
  return out
}

const isVariant = (kept: Analysis, other: Analysis): boolean =>
  kept.form !== null &&
  other.form !== null &&
  kept.lemma === other.lemma &&
  kept.form.pos === other.form.pos &&
  kept.stemStart === other.stemStart &&
  kept.enclitic === other.enclitic &&
  (kept.form.pos === 'verb' ? kept.form.tense === other.form.tense : kept.form.number === other.form.number && kept.form.gender === other.form.gender)

/** What the folded view hides: an article has a plain alef, ة is never a pronoun, nor is ى. */
function agreesWithLetters({ article, preposition, stemStart, enclitic }: Segmentation, light: string): boolean {
  if (article && preposition !== 'ل' && light[stemStart - 2] !== 'ا') return false
  if (enclitic === 'ه') return light.endsWith('ه')
  return enclitic !== 'ي' || light.endsWith('ي')
}

const isVerb = (form: InflectedForm): boolean => form.pos === 'verb'

/** Whether the lexicon's form can carry these clitics. */
function compatible({ article, preposition, future, enclitic }: Segmentation, form: InflectedForm): boolean {
  if (enclitic !== '') {
    if (form.state === 'not-before-enclitic' || form.state === 'indefinite' || form.indefiniteAccusative) return false
    if (enclitic === 'ني' && !isVerb(form)) return false
    if (enclitic === 'ي' && isVerb(form)) return false
  } else if (form.state === 'before-enclitic') return false
  if (isVerb(form)) {
    if (article || preposition === 'ب' || preposition === 'ك') return false
    if (future && (form.tense !== 'imperfect' || preposition !== '')) return false
    return preposition !== 'ل' || form.tense === 'imperfect'
  }
  if (future) return false
  return !(article && (form.state === 'construct' || form.state === 'indefinite' || form.indefiniteAccusative))
}

const ENCLITIC_COST: Readonly<Record<string, number>> = {
  ه: 0.8, ها: 0.7, هم: 0.7, هما: 1, هن: 1.6, نا: 1, كم: 1.5, كما: 2.5, كن: 3, ك: 2, ني: 1.2, ي: 1.7,
}
const CONJUNCTION_COST = { '': 0, و: 0.5, ف: 1.2 } as const
const PREPOSITION_COST = { '': 0, ب: 0.7, ل: 0.7, ك: 2.2 } as const

const cliticCost = ({ conjunction, preposition, future, article, enclitic }: Segmentation): number =>
  CONJUNCTION_COST[conjunction] + PREPOSITION_COST[preposition] + (future ? 0.3 : 0) + (article ? 0.1 : 0) + (enclitic === '' ? 0 : ENCLITIC_COST[enclitic]!)

/** The light view decides preference: a spelling that agrees letter for letter is likelier than one that agrees only when folded. */
function spellingCost(written: string, lexical: string): number {
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
function formCost({ surface, pos, tense, person, gender, number, passive, state, indefiniteAccusative }: InflectedForm, { preposition, enclitic }: Segmentation): number {
  if (pos !== 'verb') return (pos === 'adjective' && enclitic !== '' ? 0.4 : 0) + (state === 'construct' ? 0.3 : 0) + (indefiniteAccusative ? (pos === 'adjective' ? 0.6 : 0.2) : 0) + (number === 'd' ? 0.2 : 0) + (preposition !== '' && indefiniteAccusative ? 2 : 0)
  if (tense === 'imperative') return number === 'p' ? 1.5 : 2.4
  const rare = person === 3 ? (gender === 'f' && number === 'p' ? 2.4 : number === 'd' ? 0.8 : 0) : person === 1 ? (number === 'p' ? 0.7 : 0.9) : 1.3
  // حوصر، نوقش: half the foreign names of four letters look like it
  const shown = passive !== 'yes' ? 0 : tense === 'perfect' && surface[1] === 'و' ? 2.4 : 0.9
  return rare + shown + (state === 'before-enclitic' && enclitic === '' ? 1 : 0)
}

/** Null where the word cannot take these clitics. Nothing is as frequent as words of closed classes, spelt as they should be. */
function closedCost(word: ClosedWord, { stem, article, future, preposition, enclitic }: Segmentation, written: string, homograph: boolean): number | null {
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

/** More for a name that is an everyday word too and not listed as such. */
const HOMOGRAPH = { none: 0, form: 0.4, word: 1 } as const
/** A noun or adjective as dictionaries list it. */
const isCitation = ({ pos, state, surface, lemma }: InflectedForm): boolean => (pos === 'noun' || pos === 'adjective') && state !== 'indefinite' && surface === lemma

/** Names take no pronoun. Their article is an article, whether the name is listed with it or not. */
function nameCost({ stem, article, future, enclitic }: Segmentation, { names }: VocabularyLexicon): number | null {
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
function unknownCost({ stem, stemStart, article, conjunction, preposition, future, enclitic }: Segmentation, folded: string): number | null {
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
