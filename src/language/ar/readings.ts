import type { ClosedWord } from './lexicon/particles.ts'
import { nisbaForm } from './nisba.ts'
import type { InflectedForm } from './paradigms/types.ts'
import {
  cliticCost,
  closedCost,
  formCost,
  type Homograph,
  homographCost,
  homographOf,
  nameCost,
  spellingCost,
  unknownCost,
} from './reading-costs.ts'
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
    let homograph: Homograph = 'none'
    for (const form of formsOf(lexicon.forms, segmentation.stem)) {
      if (!compatible(segmentation, form) || (tanwin && (isVerb(form) || form.state === 'construct'))) continue
      if (written === form.surface && homograph !== 'word') homograph = homographOf(form)
      out.push(
        analysis(segmentation, form, null, false, form.lemma, clitics + spellingCost(written, form.surface) + formCost(form, segmentation)),
      )
    }
    const closed = lexicon.closed.get(segmentation.stem)
    if (closed !== undefined) {
      const cost = closedCost(closed, segmentation, written, homograph !== 'none')
      if (cost !== null) out.push(analysis(segmentation, null, closed, false, segmentation.stem, clitics + cost))
    }
    const name = nameCost(segmentation, lexicon)
    if (name !== null)
      out.push(analysis(segmentation, null, null, true, segmentation.stem, clitics + name + homographCost(name, homograph)))
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
  form: InflectedForm | null,
  closed: ClosedWord | null,
  name: boolean,
  lemma: string,
  cost: number,
): Analysis {
  return {
    conjunction,
    preposition,
    future,
    article,
    stem: stem === '' ? lemma : stem,
    stemStart,
    enclitic,
    form,
    closed,
    name,
    lemma,
    cost,
  }
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
  (kept.form.pos === 'verb'
    ? kept.form.tense === other.form.tense
    : kept.form.number === other.form.number && kept.form.gender === other.form.gender)

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
