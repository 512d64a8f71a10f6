import { sortedFew } from '../../text/order.ts'
import { lightUnit } from './letters.ts'
import type { ClosedWord } from './lexicon/particles.ts'
import { nisbaForm } from './nisba.ts'
import type { Features } from './paradigms/features.ts'
import { cliticCost, closedCost, formCost, type Homograph, homographCost, nameCost, spellingCost, unknownCost } from './reading-costs.ts'
import { eachSegmentation, NO_PROCLITICS, type Proclitics } from './segment.ts'
import {
  closedOf,
  FormColumn,
  featuresOf,
  findStem,
  firstForm,
  formOf,
  isCitation,
  type LexicalForm,
  lemmaOf,
  nextForm,
  type StemTable,
} from './stem-table.ts'
import type { Analysis } from './vocabulary.ts'

const MAX_ANALYSES = 8
/** An adjective that is told by its noun alone. */
const NISBA = 0.8
/** More for a name that is spelt like a word of a closed class with its pronoun. */
const JOINED = 2
/** Analyses that cost so much more than the best are no choice. */
const MAX_MORE = 4.5

/** A reading before it is known to be worth keeping: most are not. */
interface Draft {
  readonly proclitics: Proclitics
  readonly stemStart: number
  readonly enclitic: string
  /** Id of the form in the table, or −1. */
  readonly form: number
  /** A form that the table does not list. */
  readonly derived: LexicalForm | null
  readonly closed: ClosedWord | null
  readonly name: boolean
  cost: number
}

/** All analyses of a word worth keeping, likeliest first. Costs are negative logarithms of rough odds: one more is three times rarer. */
export function readingsOf(surface: string, light: string, folded: string, table: StemTable): readonly Analysis[] {
  // without marks, as most words are written, there is neither
  const marked = surface !== light
  const drafts = draftsOf(light, folded, marked && hasTanwin(surface), marked ? doubledLetter(surface) : -1, table)
  penaliseUnknown(drafts)
  return likely(sortedFew(drafts, byCost), table).map((draft) => analysis(draft, folded, table))
}
const byCost = (a: Draft, b: Draft): number => a.cost - b.cost || a.stemStart - b.stemStart || a.enclitic.length - b.enclitic.length

/** Written out, it marks an indefinite noun: neither verb nor pronoun nor article. */
const hasTanwin = (surface: string): boolean => {
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if (unit >= 0x64b && unit <= 0x64d) return true
  }
  return false
}

/** Index in the light view of the first letter that carries a shadda, or -1. */
function doubledLetter(surface: string): number {
  const mark = surface.indexOf(SHADDA)
  if (mark < 1) return -1
  let letters = 0
  for (let i = 0; i < mark; i++) if (lightUnit(surface.charCodeAt(i)) !== 0) letters++
  return letters - 1
}
const SHADDA = '\u0651'
const DOUBLED = 1.5

/** Whether a verb doubles a letter: the second radical of form II (عبّر), the last of a doubled verb (ردّ). */
function showsDoubling(lemma: string, letter: string): boolean {
  const mark = lemma.indexOf(SHADDA)
  return mark === -1 ? lemma.length === 2 && lemma[1] === letter : lemma[mark - 1] === letter
}

/** `doubled`: index of the letter with a shadda, or −1. */
function draftsOf(light: string, folded: string, tanwin: boolean, doubled: number, table: StemTable): Draft[] {
  const out: Draft[] = []
  let joined = false
  eachSegmentation(folded, (proclitics, stemStart, enclitic) => {
    if (!agreesWithLetters(proclitics, stemStart, enclitic, light) || (tanwin && (proclitics.article || enclitic !== ''))) return
    const clitics = cliticCost(proclitics, enclitic)
    const stemEnd = folded.length - enclitic.length
    const stem = findStem(table, folded, stemStart, stemEnd, false)
    const before = out.length
    let homograph: Homograph = 'none'
    if (stem !== -1) {
      const length = stemEnd - stemStart
      for (let form = firstForm(table, stem); form !== -1; form = nextForm(table, form)) {
        const features = featuresOf(table, form)
        if (!compatible(proclitics, enclitic, features) || (tanwin && (isVerb(features) || features.state === 'construct'))) continue
        const letters = table.forms[form + FormColumn.letters]!
        const spelling = spellingCost(light, stemStart, table.letters, letters, length)
        if (spelling === 0 && homograph !== 'word') homograph = isWord(features) && isCitation(table, form, length) ? 'word' : 'form'
        const doubles = doubled >= stemStart && isVerb(features) && showsDoubling(lemmaOf(table, form), light[doubled]!) ? DOUBLED : 0
        const cost =
          clitics + spelling + formCost(features, table.letters[letters + 1]!, length, proclitics.preposition, enclitic) - doubles
        out.push({ proclitics, stemStart, enclitic, form, derived: null, closed: null, name: false, cost })
      }
      const closed = closedOf(table, stem)
      if (closed !== null) {
        const cost = closedCost(closed, proclitics, enclitic, light.slice(stemStart, stemEnd), homograph !== 'none')
        if (cost !== null) out.push({ proclitics, stemStart, enclitic, form: -1, derived: null, closed, name: false, cost: clitics + cost })
        joined ||= cost !== null && enclitic !== '' && closed.joined.has(light.slice(stemStart, stemEnd))
      }
    }
    const name = enclitic === '' ? nameCost(table, folded, stemStart, proclitics, stem) : null
    if (name !== null) {
      const cost = clitics + name + homographCost(name, homograph)
      out.push({ proclitics, stemStart, enclitic, form: -1, derived: null, closed: null, name: true, cost })
    }
    if (out.length > before) return
    const derived = enclitic === '' && !proclitics.future ? nisbaForm(table, folded, light, stemStart) : null
    const unlisted = derived === null ? unknownCost(proclitics, enclitic, folded, stemStart) : NISBA
    if (unlisted !== null)
      out.push({ proclitics, stemStart, enclitic, form: -1, derived, closed: null, name: false, cost: clitics + unlisted })
  })
  // بأنه, لأنها: spelt as they should be they are no names (بانه)
  if (joined) for (const draft of out) if (draft.name) draft.cost += JOINED
  // marks alone
  if (out.length === 0)
    out.push({ proclitics: NO_PROCLITICS, stemStart: 0, enclitic: '', form: -1, derived: null, closed: null, name: false, cost: 3 })
  return out
}

function analysis(
  { proclitics, stemStart, enclitic, form: id, derived, closed, name, cost }: Draft,
  folded: string,
  table: StemTable,
): Analysis {
  const { conjunction, preposition, future, article } = proclitics
  const stem = folded.slice(stemStart, folded.length - enclitic.length)
  const form = id === -1 ? derived : formOf(table, id, stem.length)
  const lemma = form === null ? stem : form.lemma
  return { conjunction, preposition, future, article, stem, stemStart, enclitic, form, closed, name, lemma, cost }
}

/** A stem that no table knows is rarer where a table knows another. */
function penaliseUnknown(drafts: readonly Draft[]): void {
  if (!drafts.some((draft) => isKnown(draft) && draft.cost < 2.5)) return
  for (const draft of drafts) if (!isKnown(draft)) draft.cost += BESIDE_KNOWN
}

const BESIDE_KNOWN = 0.8
const isKnown = ({ form, derived, closed, name }: Draft): boolean => form !== -1 || derived !== null || closed !== null || name

/** The cheapest of each reading of the stem as one lexeme in one gender and number, as far as they are a choice. */
function likely(sorted: readonly Draft[], table: StemTable): readonly Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < sorted.length; i++) {
    const candidate = sorted[i]!
    if (candidate.cost > sorted[0]!.cost + MAX_MORE || out.length === MAX_ANALYSES) break
    if (!hasVariant(out, candidate, table)) out.push(candidate)
  }
  return out
}

function hasVariant(kept: readonly Draft[], other: Draft, table: StemTable): boolean {
  for (let i = 0; i < kept.length; i++) if (isVariant(kept[i]!, other, table)) return true
  return false
}

function isVariant(kept: Draft, other: Draft, table: StemTable): boolean {
  if (kept.stemStart !== other.stemStart || kept.enclitic !== other.enclitic) return false
  const one = featuresIn(kept, table)
  const two = featuresIn(other, table)
  if (one === null || two === null || one.pos !== two.pos || lemmaIn(kept, table) !== lemmaIn(other, table)) return false
  return one.pos === 'verb' ? one.tense === two.tense : one.number === two.number && one.gender === two.gender
}

const featuresIn = ({ form, derived }: Draft, table: StemTable): Features | null => (form === -1 ? derived : featuresOf(table, form))
const lemmaIn = ({ form, derived }: Draft, table: StemTable): string => (form === -1 ? derived!.lemma : lemmaOf(table, form))

/** What the folded view hides: an article has a plain alef, ة is never a pronoun, nor is ى. */
function agreesWithLetters({ article, preposition }: Proclitics, stemStart: number, enclitic: string, light: string): boolean {
  if (article && preposition !== 'ل' && light[stemStart - 2] !== 'ا') return false
  return (enclitic !== 'ه' && enclitic !== 'ي') || light[light.length - 1] === enclitic
}

const isVerb = ({ pos }: Features): boolean => pos === 'verb'
/** As dictionaries list words, where its letters are those of its lemma. */
const isWord = ({ pos, state }: Features): boolean => (pos === 'noun' || pos === 'adjective') && state !== 'indefinite'

/** Whether a form with these features can carry these clitics. */
function compatible({ article, preposition, future }: Proclitics, enclitic: string, form: Features): boolean {
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
